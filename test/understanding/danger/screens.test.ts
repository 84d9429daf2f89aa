// The danger screens through the bot's turn, on sentences that it has learnt from and on those kept
// back (frozen/): the figures of ../README.md.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { understandText } from '../../../src/cli-commands/understand.ts'
import { instant } from '../../../src/domain/ids.ts'
import { features } from '../../../src/features/index.ts'
import { messageRouter } from '../../../src/turns/route-message.ts'
import {
  readSentences,
  type SentenceKind,
  sentenceKinds,
} from '../../../src/understanding/danger/sentences.ts'
import { type Speaker, understand } from '../../../src/understanding/understand.ts'
import { type Instance, openInstance } from '../../support/delivery-ground.ts'
import { oneFamily, person, setClock } from '../../support/families.ts'
import { some } from '../../support/some.ts'
import { emergencies, laterEmergencies, laterNearMisses, nearMisses } from './emergency-set.ts'

const learntFrom = new URL('../../../src/understanding/danger/sentences/', import.meta.url)
const keptBack = new URL('./frozen/', import.meta.url)
const secondHand = new URL('./second/', import.meta.url)

let house: Instance
beforeAll(async () => {
  house = openInstance(':memory:', setClock('2026-11-23T10:00:00Z'))
  await house.bringIn(oneFamily())
})
afterAll(() => house.close())

const answers = messageRouter(features)
const school = person('school')

/** Which of the two screens is the answer to it, if one is. */
async function screenAt(text: string): Promise<'emergency' | 'concern' | undefined> {
  const context = { actor: school, now: house.deps.clock.now(), deps: house.deps }
  const [card] = await answers.from({ ...context, leaveOut: () => undefined }, text)
  return card?.template === 'emergency' || card?.template === 'concern' ? card.template : undefined
}

async function shownAt(folder: URL, kind: SentenceKind) {
  const texts = readSentences(folder, kind)
  const screens = await Promise.all(texts.map(screenAt))
  return {
    of: texts.length,
    emergency: screens.filter((screen) => screen === 'emergency').length,
    concern: screens.filter((screen) => screen === 'concern').length,
  }
}

describe('sentences kept back, which nothing has learnt from (every third that was written)', () => {
  test('of danger now', async () => {
    const shown = await shownAt(keptBack, 'emergency')
    expect(shown.of).toBe(63)
    expect(shown.emergency).toBeGreaterThanOrEqual(58)
    expect(shown.emergency + shown.concern).toBeGreaterThanOrEqual(59)
  })

  test('of something to report today', async () => {
    const shown = await shownAt(keptBack, 'concern')
    expect(shown.of).toBe(69)
    expect(shown.emergency + shown.concern).toBeGreaterThanOrEqual(57)
  })

  test('that only sound like danger', async () => {
    const shown = await shownAt(keptBack, 'near-miss')
    expect(shown.of).toBe(133)
    expect(shown.emergency + shown.concern).toBeLessThanOrEqual(27)
  })

  test('of every other day: none', async () => {
    const shown = await shownAt(keptBack, 'ordinary')
    expect(shown).toEqual({ of: 133, emergency: 0, concern: 0 })
  })
})

describe('sentences by a second hand, of which it has learnt from the other two thirds', () => {
  test.each<[SentenceKind, number, number]>([
    ['emergency', 0.93, 1],
    ['concern', 0.8, 1],
    ['near-miss', 0, 0.15],
    ['ordinary', 0, 0.003],
  ])('%s', async (kind, least, most) => {
    const shown = await shownAt(secondHand, kind)
    expect(shown.of).toBeGreaterThan(70)
    const share = (shown.emergency + shown.concern) / shown.of
    expect(share).toBeGreaterThanOrEqual(least)
    expect(share).toBeLessThanOrEqual(most)
  })
})

describe('sentences that it has learnt from', () => {
  test.each<[SentenceKind, number]>([
    ['emergency', 0.99],
    ['concern', 0.97],
  ])('%s: nearly all', async (kind, share) => {
    const shown = await shownAt(learntFrom, kind)
    expect((shown.emergency + shown.concern) / shown.of).toBeGreaterThanOrEqual(share)
  })

  test.each<[SentenceKind, number]>([
    ['near-miss', 0.05],
    ['ordinary', 0.02],
  ])('%s: hardly any', async (kind, share) => {
    const shown = await shownAt(learntFrom, kind)
    expect((shown.emergency + shown.concern) / shown.of).toBeLessThanOrEqual(share)
  })

  test('none of them is one that was kept back', () => {
    const all = (folder: URL) =>
      sentenceKinds.flatMap((kind) => readSentences(folder, kind)).map((text) => text.toLowerCase())
    const learnt = new Set(all(learntFrom))
    expect(all(keptBack).filter((text) => learnt.has(text))).toEqual([])
  })

  test('each is of one kind only', () => {
    const texts = sentenceKinds
      .flatMap((kind) => readSentences(learntFrom, kind))
      .map((text) => text.toLowerCase())
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })
})

const now = instant('2026-11-23T09:00:00Z')
const speakers: readonly Speaker[] = ['chair', 'professional', 'administrator']

describe('the lists from when there was one screen alone', () => {
  const dangers = [...emergencies, ...laterEmergencies]

  test('999 is shown for every sentence of danger, whoever writes it', () => {
    expect(emergencies.length).toBeGreaterThanOrEqual(60)
    for (const as of some(speakers))
      expect(
        dangers.filter((text) => understand(text, { as, now }).intent !== 'emergency'),
      ).toEqual([])
  })

  test('carries nothing of what was written', () => {
    for (const text of some(dangers))
      expect(understand(text, { as: 'professional', now }).slots).toEqual({})
  })

  test('neither screen is shown for talk about arrangements and the past, but for one of them', () => {
    expect(nearMisses.length).toBeGreaterThanOrEqual(60)
    const shown = [...nearMisses, ...laterNearMisses].filter((text) =>
      ['emergency', 'concern'].includes(understand(text, { as: 'professional', now }).intent),
    )
    expect(shown.length).toBeLessThanOrEqual(1)
  })
})

test('the terminal says the same as the turn', async () => {
  for (const text of [
    'mum was drunk when she picked them up',
    'he has a knife to her throat',
    'I can come on Thursday',
  ]) {
    const said: string[] = []
    const io = { out: (line: string) => void said.push(line), err: () => undefined }
    expect(await understandText(() => now)(['--as', 'professional', text, '--json'], io)).toBe(0)
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      intent: (await screenAt(text)) ?? 'accept',
    })
  }
})

test('the reader gives the same screens as the turn, whoever writes, and carries nothing of what was written', async () => {
  for (const kind of some(sentenceKinds))
    for (const text of some(readSentences(keptBack, kind))) {
      const screen = await screenAt(text)
      for (const as of some(speakers)) {
        const { intent, slots } = understand(text, { as, now })

        if (screen === undefined) expect(['emergency', 'concern'], text).not.toContain(intent)
        else expect({ intent, slots }, text).toEqual({ intent: screen, slots: {} })
      }
    }
})
