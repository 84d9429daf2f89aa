// Small runs of what `npm run -s simulate` does at length: three seeds that stay, and one that is new every day.
import { describe, expect, it } from 'vitest'

import { chanceOf } from '../support/chance.ts'
import { planted } from './planted/index.ts'
import { run } from './run.ts'
import { shrink } from './shrink.ts'
import { storyOf } from './story.ts'

const small = { families: 2, months: 2 }
const said = (violations: readonly { readonly property: string; readonly what: string }[]) =>
  violations.map(({ property, what }) => `${property}: ${what}`)

describe('a council that lives for two months', () => {
  it.each([
    { seed: 7, weather: 0 },
    { seed: 21, weather: 1 },
    { seed: 42, weather: 1 },
  ])('with seed $seed and weather $weather keeps everything that must hold', async (options) => {
    const { violations, figures } = await run({ ...small, ...options })
    expect(said(violations)).toEqual([])
    expect(figures.acts).toBeGreaterThan(50)
    expect(figures.messages).toBeGreaterThan(10)
  })

  const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''))
  it(`with seed ${today}, which is today's, keeps it as well`, async () => {
    const { violations } = await run({ ...small, seed: today, weather: 1 })
    expect(
      said(violations),
      `npm run -s simulate -- --families 2 --months 2 --seed ${today}`,
    ).toEqual([])
  })

  it('lives the same life twice from one seed, and another from another', async () => {
    const options = { families: 1, months: 1, weather: 1 }
    const hashes = await Promise.resolve([
      (await run({ ...options, seed: 3 })).hash,
      (await run({ ...options, seed: 4 })).hash,
      (await run({ ...options, seed: 3 })).hash,
    ])
    expect(hashes[2]).toBe(hashes[0])
    expect(hashes[1]).not.toBe(hashes[0])
  })
})

describe('a fault that is put in on purpose', () => {
  const quick = ['night', 'no-entry', 'wrong-name', 'everybody', 'sent-again']
  it.each(planted.filter(({ name }) => quick.includes(name)))(
    'is noticed: $name',
    async (fault) => {
      const { violations } = await run(
        { seed: 11, families: 3, months: 2, weather: fault.weather ?? 0, stopAtFirst: true },
        fault,
      )
      expect(said(violations)).not.toEqual([])
    },
  )

  it('is made small, and told as a story', async () => {
    const fault = planted.find(({ name }) => name === 'no-entry')
    if (fault === undefined) throw new Error('There is no such fault')
    const options = { seed: 11, families: 3, months: 2, weather: 0 }
    const smaller = await shrink(options, {
      elapsed: () => performance.now(),
      maxMs: 8_000,
      planted: fault,
    })
    if (smaller === undefined) throw new Error('Nothing noticed')
    expect(storyOf(smaller)).toContain('‘trail’ broke')
    expect(storyOf(smaller)).toMatch(/presses|writes/)
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
