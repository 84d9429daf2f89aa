// A right over one child is no right over another of the same record: every button, as every role
// of the one half-sibling's meetings, with the ids of their own and with those of the other's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { caseId } from '../../src/domain/ids.ts'
import { findConference } from '../../src/domain/state/case.ts'
import { familyAt } from '../../src/domain/state/family-about.ts'
import { features } from '../../src/features/index.ts'
import { commandExamples } from '../../src/understanding/training/examples.ts'
import { type Endpoint, invoked, openEndpoint } from '../support/endpoint.ts'
import { idsOnPlan } from '../support/roster-on-a-plan.ts'
import { some } from '../support/some.ts'
import { bringInHalfSiblings, otherPeople } from '../support/two-half-siblings.ts'
import { pressData, type Role, roles, rosterPeople } from '../support/whole-roster.ts'
import { lineOf } from './who-may-do-what.ts'

const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))
/** Each verb has a family of its own, so that what is done to one is not seen in the next. */
const own = (verb: string): string => `Q${100 + verbs.indexOf(verb)}`
const others = (verb: string): string => `Z${100 + verbs.indexOf(verb)}`
const ofTheOther = /Z\d\d\d/
/** What is kept of the other, beside ids that were sent and come back as they came. */
const wordsOfTheOther = new RegExp(
  '(Child|Dad|place|why|note|who|grounds|planned|offered|' +
    String.raw`promised|reported|annex|withheld|rated)-Z\d\d\d`,
)

/**
 * Those with a part in the first one's meetings, and in no other; and those who had one. An
 * administrator has the whole council.
 */
const atTheTable: readonly Role[] = [
  'chair',
  'lead',
  'core',
  'invited',
  'representative',
  'former',
  'other-chair',
]
const moments = [
  ['before the conference', '2026-11-23T10:00:00.000Z'],
  ['after the core group', '2026-12-21T10:30:00.000Z'],
] as const

/** An endpoint of its own: who has hundreds of families waits for each of them with each message. */
async function openWith(families: readonly (readonly [string, string])[]): Promise<Endpoint> {
  const endpoint = await openEndpoint({ answerMs: 60_000 })
  await endpoint.house.deps.directory.keep([...rosterPeople, ...otherPeople])
  for (const [first, second] of families) await bringInHalfSiblings(endpoint.house, first, second)
  for (const role of roles) await endpoint.post(endpoint.tap(role, 'help.show', {}))
  return endpoint
}

async function press(
  endpoint: Endpoint,
  { role, verb, data }: { readonly role: Role; readonly verb: string; readonly data: unknown },
): Promise<string> {
  const answer = await endpoint.post(endpoint.tap(role, verb, data))
  expect(answer.status, `${verb} by ${role}`).toBe(200)
  return JSON.stringify(invoked(answer).value).replace(
    /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/g,
    'new',
  )
}

/** What is kept of the second half-sibling. */
async function keptOf(endpoint: Endpoint, verb: string) {
  const family = await endpoint.house.deps.cases.load(caseId(`f-${own(verb)}`))
  if (family === undefined) throw new Error('The family is gone')
  return familyAt(family, findConference(family, meetingOf(family, others(verb))))
}
const meetingOf = (
  { conferences }: { readonly conferences: Parameters<typeof findConference>[0]['conferences'] },
  number: string,
) => {
  const found = conferences.find(({ reference }) => reference === number)
  if (found === undefined) throw new Error(`There is no ${number}`)
  return found.id
}

/** The ids that a button of this meeting carries. */
const dataFor = (verb: string, number: string, family = own(verb)) => ({
  ...pressData(number, lineOf(verb).data?.(number) ?? {}),
  caseId: caseId(`f-${family}`),
})

describe.each(some(moments))('%s', (_when, moment) => {
  let endpoint: Endpoint
  beforeAll(async () => {
    endpoint = await openWith(verbs.map((verb) => [own(verb), others(verb)]))
    endpoint.clock.set(moment)
  }, 120_000)
  afterAll(() => endpoint.close())
  const pressed = (role: Role, verb: string, data: unknown) => press(endpoint, { role, verb, data })

  it.each(some(verbs))(
    '‘%s’ gives nobody with a part for one half-sibling anything of the other',
    async (verb) => {
      const before = await keptOf(endpoint, verb)
      const ids = idsOnPlan(others(verb))
      const at = idsOnPlan(own(verb))
      const mine = [`m-${own(verb)}`, at.coreGroup, at.review]
      const places = [{}, { meetingId: ids.coreGroup }, { meetingId: ids.review }]
      for (const role of some(atTheTable)) {
        const nowhere = await pressed(role, verb, dataFor(verb, 'Z999'))
        for (const place of some(places)) {
          const card = await pressed(role, verb, { ...dataFor(verb, others(verb)), ...place })
          expect({ role, place, shown: ofTheOther.exec(card)?.[0] }).toEqual({ role, place })
          expect({ role, place, card }).toEqual({ role, place, card: nowhere })
        }
      }
      for (const role of some(atTheTable)) {
        // A meeting of their own with whatever else is the other's: a place, an entry, an outcome, a parent.
        for (const meetingId of some(mine)) {
          const mixed = await pressed(role, verb, { ...dataFor(verb, others(verb)), meetingId })
          expect({ role, meetingId, shown: wordsOfTheOther.exec(mixed)?.[0] }).toEqual({
            role,
            meetingId,
          })
        }
        const card = await pressed(role, verb, dataFor(verb, own(verb)))
        expect({ role, shown: ofTheOther.exec(card)?.[0] }).toEqual({ role })
      }
      expect(await keptOf(endpoint, verb)).toEqual(before)
    },
  )
})

describe('the number of the other’s meeting', () => {
  const mine = 'Q998'
  const theirs = 'Z998'
  const unknown = 'Z997'
  let endpoint: Endpoint
  beforeAll(async () => {
    endpoint = await openWith([[mine, theirs]])
    endpoint.clock.set('2026-11-23T10:00:00.000Z')
  })
  afterAll(() => endpoint.close())

  async function say(role: Role, text: string): Promise<string> {
    const before = endpoint.connector.calls.length
    expect((await endpoint.post(endpoint.from(role, { text }))).status).toBe(200)
    return endpoint.connector.calls
      .slice(before)
      .map(({ body }) => body)
      .join('\n')
      .replace(/"(id|replyToId)":"[^"]*"/g, '')
  }
  const sentences = [
    '',
    'status ',
    'who is coming to ',
    'dates for ',
    'plan for ',
    'ratings for ',
    'trend for ',
    'reports for ',
    'start my report for ',
    'I can come to ',
    'I can do breakfast club for ',
    'what did everyone offer for ',
    'move to thursday ',
    'core group report for ',
    'what was decided at ',
  ]

  it.each(some(atTheTable))('is for the %s a number that is not there', async (role) => {
    for (const [at, sentence] of some(sentences.entries())) {
      // Neither goes on from the other.
      const hour = (half: string) =>
        `2026-11-${String(23 + Math.floor(at / 8))}T1${String(at % 8)}:${half}:00.000Z`
      endpoint.clock.set(hour('00'))
      const real = await say(role, `${sentence}${theirs}`)
      endpoint.clock.set(hour('30'))
      const none = await say(role, `${sentence}${unknown}`)
      expect({ sentence, real: real.replaceAll(theirs, unknown) }).toEqual({ sentence, real: none })
    }
  })

  it.each(some(atTheTable))('is never offered to the %s, whatever they ask', async (role) => {
    const commands = commandExamples.map(({ text }) => text)
    for (const text of [...commands, 'status Q989', 'I can take him to football on saturdays']) {
      const shown = await say(role, text)
      expect({ text, shown: ofTheOther.exec(shown)?.[0] }).toEqual({ text })
    }
  })
})
