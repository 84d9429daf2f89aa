// The council in which a canary is planted in every field that somebody can type into.
import { afterAll, beforeAll, expect } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import type { Fallback } from '../../src/delivery/unreachable.ts'
import { features } from '../../src/features/index.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { type Field, typedFields } from '../support/card-fields.ts'
import { parts } from '../support/card-parts.ts'
import { type Endpoint, invoked, openEndpoint } from '../support/endpoint.ts'
import { bringInRoster } from '../support/roster-on-a-plan.ts'
import { alsoInvited, pressData, type Role, roles, rosterPeople } from '../support/whole-roster.ts'
import { keptNowhere, type Reader, shapes, steps } from './canary-walk.ts'
import { lineOf } from './who-may-do-what.ts'

export const fields = typedFields(features).map((field, index) => ({
  ...field,
  canary: `canary${index}bird`,
}))
type Planted = (typeof fields)[number] & { readonly by: Role; readonly kept: boolean }
export const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))
/** Whatever anybody could see, hear of or find written down outside the families' own records. */
type Seen = { readonly where: string; readonly by: Reader; readonly text: string }

const moments = {
  before: '2026-11-23T10:00:00.000Z',
  'the day': '2026-12-10T10:30:00.000Z',
  'the day after': '2026-12-11T10:30:00.000Z',
  'after the core group': '2026-12-21T10:30:00.000Z',
}
export const numberOf = (verb: string): string => `Q${100 + verbs.indexOf(verb)}`

export let endpoint: Endpoint
export const planted: Planted[] = []
export const seen: Seen[] = []
export const mails: string[] = []

async function press(role: Role, verb: string, data: unknown): Promise<string> {
  const answer = await endpoint.post(endpoint.tap(role, verb, data))
  const card = JSON.stringify(invoked(answer).value)
  seen.push({ where: `the card after ${verb}`, by: role, text: card })
  expect(card, verb).not.toContain('That did not work')
  return card
}

/** A field that is asked for each child names one of the sample family; here, the child of the same place. */
const ofThisFamily = (field: string, number: string): string =>
  field.replace(':child-a', `:c-${number}`).replace(':child-b', `:c-${number}-b`)

/** Types a canary into every field of a button at once, in a family of its own. */
async function plant(
  verb: string,
  its: readonly (Field & { readonly canary: string })[],
): Promise<void> {
  const line = lineOf(verb)
  const step = steps[verb] ?? {}
  const number = numberOf(verb)
  const by = step.as ?? line.who[0] ?? 'core'
  endpoint.clock.set(moments[line.on ?? 'before'])
  const typedIn = Object.fromEntries(
    its
      .filter(
        ({ field }) =>
          keptNowhere[`${verb} ${field}`] === undefined || verb === 'conference.bring-in',
      )
      .map(({ field, canary }) => [ofThisFamily(field, number), shapes[field]?.(canary) ?? canary]),
  )
  const from = endpoint.house.store.asked.length
  let data: Record<string, unknown> = pressData(number, {
    ...line.data?.(number),
    ...step.data?.(number),
    ...typedIn,
  })
  // A card that has to be looked at first says what was seen.
  if (step.first !== undefined)
    await press(by, step.first, pressData(number, line.data?.(number) ?? {}))
  const look = step.look === undefined ? '' : await press(by, step.look, data)
  const button = parts(JSON.parse(look === '' ? '{}' : look)).find(
    (record) => record['type'] === 'Action.Execute' && record['verb'] === verb,
  )
  if (typeof button?.['data'] === 'object') data = { ...data, ...button['data'] }
  for (const at of step.rounds?.(number) ?? [undefined])
    await press(by, verb, at === undefined ? data : { ...data, step: at })
  const written = JSON.stringify(endpoint.house.store.asked.slice(from)).toLowerCase()
  // What nothing keeps is typed as well, to see that it is shown to nobody else.
  const rest = its.filter(({ field }) => typedIn[ofThisFamily(field, number)] === undefined)
  if (rest.length > 0)
    await press(
      by,
      verb,
      pressData(number, {
        ...line.data?.(number),
        ...step.data?.(number),
        ...Object.fromEntries(rest.map(({ field, canary }) => [field, canary])),
      }),
    )
  planted.push(...its.map((one) => ({ ...one, by, kept: written.includes(one.canary) })))
}

/** Everything that goes out by itself meanwhile; nobody's Teams is reached at first, so that e-mails go as well. */
async function deliver(moment: string): Promise<void> {
  endpoint.clock.set(moment)
  const fallback: Fallback = {
    mail: {
      send: async (...all) => {
        mails.push(JSON.stringify(all))
        return { outcome: 'sent' }
      },
    },
  }
  const { messenger, parts: sender } = endpoint.house
  const before = messenger.handedOver.length
  messenger.script(
    { outcome: 'unreachable', reason: 'never-installed' },
    { outcome: 'unreachable', reason: 'blocked' },
  )
  for (let busy = 1; busy > 0;)
    busy = (await tick(sender)) + (await send({ ...sender, escalates: true, fallback }, 500))
  for (const { to, card } of messenger.handedOver.slice(before)) {
    const role = roles.find((role) => role === to)
    seen.push({
      where: `a message (${card.template})`,
      by: role ?? 'newcomer',
      text: alsoInvited.includes(to) ? '' : JSON.stringify(renderCard(card)),
    })
  }
}

/** What shows something and writes nothing. */
const looks = [
  'status.show',
  'invitation.show',
  'representative.show',
  'exclusion.look',
  'outcome.show',
  'feedback.read',
].filter((verb) => verbs.includes(verb))
/** The same, on a family that has a plan. */
const looksOnPlan = [
  'report.read',
  'sharing.show',
  'version-for.look',
  'plan.show',
  'commitment.show',
  'ratings.show',
  'ratings.outcome',
  'core-report.open',
]
export const questions = [
  'my invitations',
  'who is coming',
  'to do',
  'dates',
  'who is here',
  'what was decided',
  'feedback',
  'who was reached',
  'help',
  'exclusion',
  'who was late last month',
  'my reports',
  'the plan',
  'my promises',
  'commitments',
  'ratings',
  'core group report',
]

/** Before and after each test of the files that share this. */
export function withCanaries(): void {
  beforeAll(async () => {
    endpoint = await openEndpoint({ answerMs: 60_000 })
    await endpoint.house.deps.directory.keep(rosterPeople)
    for (const verb of new Set(fields.map((field) => field.verb)))
      await bringInRoster(endpoint.house, numberOf(verb), lineOf(verb))
    const order = [...new Set(fields.map((field) => field.verb))].sort(
      (a, b) =>
        ordered.indexOf(lineOf(a).on ?? 'before') - ordered.indexOf(lineOf(b).on ?? 'before'),
    )
    for (const when of ordered) {
      for (const verb of order.filter((one) => (lineOf(one).on ?? 'before') === when))
        await plant(
          verb,
          fields.filter((field) => field.verb === verb),
        )
      await deliver(moments[when])
      // Whoever may see a family or not asks for it, in every way that needs no words.
      if (when === 'the day') continue
      for (const role of roles) {
        for (const number of order
          .filter((one) => (lineOf(one).on ?? 'before') === when)
          .map(numberOf))
          for (const verb of looks) await press(role, verb, pressData(number))
        for (const number of order
          .filter(
            (one) => (lineOf(one).on ?? 'before') === when && lineOf(one).family === 'on a plan',
          )
          .map(numberOf))
          for (const verb of looksOnPlan)
            await press(role, verb, pressData(number, lineOf(verb).data?.(number)))
        for (const text of questions) {
          const calls = endpoint.connector.calls.length
          await endpoint.post(endpoint.from(role, { text }))
          seen.push(
            ...endpoint.connector.calls
              .slice(calls)
              .map(({ body }) => ({ where: `the answer to ‘${text}’`, by: role, text: body })),
          )
        }
      }
    }
  }, 240_000)
  afterAll(() => endpoint.close())
}

const ordered = ['before', 'the day', 'the day after', 'after the core group'] as const

export const singing = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/canary\d+bird/g)].map(([one]) => one)
export const nothingSings = (texts: readonly string[]): void =>
  expect([...new Set(texts.flatMap(singing))]).toEqual([])
