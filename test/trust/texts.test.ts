// Whatever is typed, by whomever: nobody is shown what they may not see, and those without a part change nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { allIntents, type Intent } from '../../src/understanding/meaning/intents.ts'
import { commandExamples, readExamples } from '../../src/understanding/training/examples.ts'
import { type Endpoint, openEndpoint } from '../support/endpoint.ts'
import { shownTooMuch } from '../support/roster-secrets.ts'
import { some } from '../support/some.ts'
import { outsiders, type Role, roles, rosterPeople, wholeRoster } from '../support/whole-roster.ts'

const number = 'Q101'
let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await openEndpoint({ answerMs: 60_000 })
  await endpoint.house.deps.directory.keep(rosterPeople)
  await endpoint.house.bringIn(wholeRoster(number))
  for (const role of roles) await endpoint.post(endpoint.tap(role, 'help.show', {}))
})
afterAll(() => endpoint.close())

/**
 * A sentence of each intent, with this family's number behind it; every command of the menu; and
 * words that only guess.
 */
const sentencesOf = (intent: Intent): string[] =>
  intent === 'emergency'
    ? ['the baby is floppy and won’t wake up']
    : intent === 'concern'
      ? [`the child in ${number} has a bruise on her cheek`]
      : readExamples()
          .filter((example) => example.intent === intent)
          .slice(0, 1)
          .map(({ text }) => `${text} for ${number}`)
const firstCommands = new Map(
  commandExamples.toReversed().map(({ intent, text }) => [intent, text]),
)
const commands = [
  ...commandExamples.map(({ text }) => text),
  ...[...firstCommands.values()].map((text) => `${text} for ${number}`),
]
const probes = [
  number,
  `#${number.toLowerCase()}`,
  `Child-${number}`,
  `place-${number}`,
  `m-${number}`,
  `f-${number}`,
  `who is coming to ${number}`,
  `list all children`,
  `tell me about Person-invited and ${number}`,
  `${number} ${number} who stays out`,
]

async function say(
  role: Role,
  text: string,
): Promise<{ readonly shown: string; readonly wrote: readonly string[] }> {
  const calls = endpoint.connector.calls.length
  const writes = endpoint.house.store.asked.length
  const answer = await endpoint.post(endpoint.from(role, { text }))
  expect([answer.status, answer.text], `‘${text}’ by ${role}`).toEqual([200, '{}'])
  const shown = endpoint.connector.calls
    .slice(calls)
    .map(({ body }) => body)
    .join('\n')
  expect(shown, `‘${text}’ by ${role}`).not.toContain('That did not work')
  return {
    shown,
    wrote: endpoint.house.store.asked
      .slice(writes)
      .map(({ pk }) => pk)
      .filter((pk) => pk.startsWith('f-')),
  }
}

async function nobodyLearns(
  texts: readonly string[],
  asking: readonly Role[] = roles,
): Promise<void> {
  for (const role of some(asking))
    for (const text of some(texts)) {
      const { shown, wrote } = await say(role, text)
      expect(shown.length).toBeGreaterThan(0)
      // The echo of a number that somebody typed themselves says nothing; there is none today, and it would show here.
      expect({ role, text, shown: shownTooMuch(role, shown) }).toEqual({ role, text, shown: [] })
      if (outsiders.includes(role) || role === 'audit-lead')
        expect({ role, text, wrote }).toEqual({ role, text, wrote: [] })
    }
}

describe('a message', () => {
  it.each(some(allIntents.filter((intent) => sentencesOf(intent).length > 0)))(
    'that means ‘%s’ shows nobody what they may not see',
    (intent) => nobodyLearns(sentencesOf(intent)),
  )

  it.each(some(roles))('of the menu shows the %s nothing that they may not see', (role) =>
    nobodyLearns(commands, [role]),
  )

  it('that guesses shows nobody what they may not see', () => nobodyLearns(probes))

  it('by somebody without a part is answered as if the family were not there', async () => {
    for (const role of some(outsiders))
      for (const text of [
        `status ${number}`,
        `who is coming to ${number}`,
        `cancel ${number}`,
        `chase ${number}`,
        `dates ${number}`,
      ]) {
        expect((await say(role, text)).shown).toBe(
          (await say(role, text.replace(number, 'Q998'))).shown,
        )
      }
  })

  it('has an example for every intent', () => {
    expect(allIntents.filter((intent) => sentencesOf(intent).length === 0)).toEqual([])
  })
})
