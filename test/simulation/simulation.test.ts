// Small runs of what `npm run -s simulate` does at length: three seeds that stay, and one that is new every day.
import { describe, expect, it, vi } from 'vitest'

import { chanceOf } from '../support/chance.ts'
import { some } from '../support/some.ts'
import { noticer } from './notice-planted.ts'
import type { RunOptions } from './options.ts'
import { planted } from './planted/index.ts'
import { run } from './run.ts'
import { shrink } from './shrink.ts'
import { storyOf } from './story.ts'

// A run takes some seconds of a processor of its own, and a minute of one that many share.
vi.setConfig({ testTimeout: 240_000 })

const said = (violations: readonly { readonly property: string; readonly what: string }[]) =>
  violations.map(({ property, what }) => `${property}: ${what}`)

/** Three that stay; put here what a story says to keep. */
const kept: readonly RunOptions[] = [
  { seed: 7, families: 1, months: 1, weather: 0 },
  { seed: 21, families: 1, months: 1, weather: 1 },
  { seed: 42, families: 1, months: 1, weather: 1, keepDays: 20 },
]

describe('a council that lives for a month', () => {
  it.each(some(kept))(
    'keeps everything that must hold: $seed, weather $weather',
    async (options) => {
      const { violations, figures } = await run(options)
      expect(said(violations)).toEqual([])
      expect(figures.taps).toBeGreaterThan(50)
      expect(figures.messages).toBeGreaterThan(10)
    },
  )

  const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''))
  it(`keeps it with seed ${today} as well, which is today's`, async () => {
    const { violations } = await run({ seed: today, families: 1, months: 1, weather: 1 })
    expect(
      said(violations),
      `npm run -s simulate -- --families 1 --months 1 --seed ${today}`,
    ).toEqual([])
  })
})

describe('a run', () => {
  const short: RunOptions = { seed: 3, families: 1, months: 1, weather: 1 }

  it('is the same to the last letter for the same seed, and another for another', async () => {
    const { hash } = await run(short)
    expect((await run({ ...short, seed: 4 })).hash).not.toBe(hash)
    expect((await run(short)).hash).toBe(hash)
  })

  it('leaves what others plan to do as it was when one person does nothing', async () => {
    const plansOf = async (options: RunOptions) =>
      (await run(options)).trace.lines.flatMap(({ act = '', does }) =>
        /^p\d+:\d+\.1$/.test(act) ? [`${act} ${does}`] : [],
      )
    const all = await plansOf({ ...short, weather: 0 })
    const [who] = all.map((line) => line.slice(0, line.indexOf(':')))
    expect(await plansOf({ ...short, weather: 0, idle: [who ?? ''] })).toEqual(
      all.filter((line) => !line.startsWith(`${who ?? ''}:`)),
    )
  })
})

describe('a fault that is put in on purpose', () => {
  const quick = ['no-entry', 'wrong-name', 'everybody', 'sent-again']
  const noticed = noticer({ seed: 12, families: 1, months: 1 }, [12])

  it.each(some(planted.filter(({ name }) => quick.includes(name))))(
    'is noticed: $name',
    async (fault) => {
      expect(fault.expects).toContain((await noticed(fault)).property)
    },
  )

  it('is made small, and told as a story', async () => {
    const fault = planted.find(({ name }) => name === 'no-entry')
    if (fault === undefined) throw new Error('There is no such fault')
    const smaller = await shrink(
      { seed: 11, families: 2, months: 1, weather: 0, stopAt: fault.expects },
      { elapsed: () => performance.now(), maxMs: 8_000, planted: fault },
    )
    if (smaller === undefined) throw new Error('Nothing noticed')
    const story = storyOf(smaller)
    expect(story).toContain('‘trail’ broke')
    expect(story).toMatch(/presses|writes/)
    expect(story).toContain('"seed":11')
  })
})

describe('luck from a seed', () => {
  it('is the same for the same name, and each name has its own', () => {
    const ten = (seed: number, name: string) => {
      const chance = chanceOf(seed, name)
      return Array.from({ length: 10 }, () => chance.below(1_000))
    }
    expect(ten(7, 'Ruth')).toEqual(ten(7, 'Ruth'))
    expect(ten(7, 'Ruth')).not.toEqual(ten(7, 'Owen'))
    expect(ten(7, 'Ruth')).not.toEqual(ten(8, 'Ruth'))
  })
})
