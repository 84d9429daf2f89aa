// A sentence that names a child is about that child's meeting, whatever is asked: never about
// another family's because it is the only one, or the next.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { caseId } from '../../src/domain/ids.ts'
import { features } from '../../src/features/index.ts'
import type { Intent } from '../../src/understanding/meaning/intents.ts'
import { commandExamples, readExamples } from '../../src/understanding/training/examples.ts'
import { type Endpoint, openEndpoint } from '../support/endpoint.ts'
import { rosterOnPlan } from '../support/roster-on-a-plan.ts'
import { some } from '../support/some.ts'
import { type Role, rosterPeople } from '../support/whole-roster.ts'

/** Everything that somebody can type to a feature, danger and what is not understood aside. */
const intents: readonly Intent[] = [
  ...new Set(features.flatMap(({ texts }) => texts.flatMap((handler) => handler.intents))),
].filter((intent) => !['emergency', 'concern', 'refuse', 'unknown'].includes(intent))

/** Sentences that name nobody: the first of the menu, and the first two of the examples. */
const sentencesOf = (intent: Intent): string[] => {
  const plain = (texts: readonly string[]) =>
    texts.filter((text) => /^[a-z’' ]+$/.test(text) && !/ for \w+$/.test(text))
  const of = (examples: typeof commandExamples) =>
    plain(examples.filter((example) => example.intent === intent).map(({ text }) => text))
  return [...of(commandExamples).slice(0, 1), ...of(readExamples()).slice(0, 2)]
}

const asking: readonly Role[] = ['chair', 'lead', 'core', 'invited', 'administrator']
/** What tells that an answer is about the family of this number: its ids, or a word of its own. */
const isAbout = (shown: string, number: string): boolean => new RegExp(`\\b${number}`).test(shown)

const at = '2026-11-23T10:00:00.000Z'
async function openWith(children: Readonly<Record<string, string>>): Promise<Endpoint> {
  const endpoint = await openEndpoint({ answerMs: 60_000 })
  const { house } = endpoint
  await house.deps.directory.keep(rosterPeople)
  endpoint.clock.set(at)
  for (const [number, label] of Object.entries(children)) {
    const { family: written, papers } = rosterOnPlan(number)
    const family = { ...written, children: written.children.map((child) => ({ ...child, label })) }
    await house.bringIn(family)
    await house.deps.cases.change(family.id, () => ({
      change: 'commit',
      family,
      audit: [],
      papers,
      answer: undefined,
    }))
  }
  for (const role of asking) await endpoint.post(endpoint.tap(role, 'help.show', {}))
  return endpoint
}

async function say(endpoint: Endpoint, role: Role, text: string): Promise<string> {
  const before = endpoint.connector.calls.length
  // What was said and shown before is forgotten by then.
  endpoint.clock.pass(6 * 60_000)
  const answer = await endpoint.post(endpoint.from(role, { text }))
  expect([answer.status, answer.text], `‘${text}’ by ${role}`).toEqual([200, '{}'])
  return endpoint.connector.calls
    .slice(before)
    .map(({ body }) => body)
    .join('\n')
}

const kept = async (endpoint: Endpoint, number: string): Promise<string> =>
  JSON.stringify(await endpoint.house.deps.cases.load(caseId(`f-${number}`)))

describe('a child who is in no meeting of theirs', () => {
  let endpoint: Endpoint
  beforeAll(async () => {
    endpoint = await openWith({ Q101: 'Amina' })
  })
  afterAll(() => endpoint.close())

  it.each(some(intents.filter((intent) => sentencesOf(intent).length > 0)))(
    'is told as not known, and never taken for another (%s)',
    async (intent) => {
      for (const role of some(asking))
        for (const text of some(sentencesOf(intent))) {
          const before = await kept(endpoint, 'Q101')
          for (const named of [`${text} for Kayla`, `${text} for Kayla’s meeting`]) {
            const shown = await say(endpoint, role, named)
            expect({ role, named, about: isAbout(shown, 'Q101') }).toEqual({
              role,
              named,
              about: false,
            })
          }
          expect({ role, text, kept: await kept(endpoint, 'Q101') }).toEqual({
            role,
            text,
            kept: before,
          })
        }
    },
  )
})

describe('of two families', () => {
  let endpoint: Endpoint
  beforeAll(async () => {
    endpoint = await openWith({ Q101: 'Amina', Q102: 'Jordan' })
  })
  afterAll(() => endpoint.close())

  it.each(some(intents.filter((intent) => sentencesOf(intent).length > 0)))(
    'the one whose child is named is answered for, and not the other (%s)',
    async (intent) => {
      for (const role of some(asking))
        for (const text of some(sentencesOf(intent)))
          for (const [child, other] of [
            ['Jordan', 'Q101'],
            ['Amina', 'Q102'],
          ] as const) {
            const before = await kept(endpoint, other)
            const named = `${text} for ${child}`
            const shown = await say(endpoint, role, named)
            expect({ role, named, about: isAbout(shown, other) }).toEqual({
              role,
              named,
              about: false,
            })
            expect(await kept(endpoint, other), named).toBe(before)
          }
    },
  )
})
