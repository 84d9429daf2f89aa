// Who may do what, pressed: every button of every feature, as every role, on a real family through the real endpoint.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { caseId } from '../../src/domain/ids.ts'
import { features } from '../../src/features/index.ts'
import { type Endpoint, invoked, openEndpoint } from '../support/endpoint.ts'
import { bringInRoster } from '../support/roster-on-a-plan.ts'
import { shownTooMuch } from '../support/roster-secrets.ts'
import { some } from '../support/some.ts'
import {
  outsiders,
  pressData,
  type Role,
  roles,
  rosterPeople,
  wholeRoster,
} from '../support/whole-roster.ts'
import { lineOf, whoMayPress } from './who-may-do-what.ts'

const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))
/** Each verb has a family of its own, so that what is done to one is not seen in the next. */
const numberOf = (verb: string): string => `Q${100 + verbs.indexOf(verb)}`
const nowhere = 'Q999'
const monday = '2026-11-23T10:00:00.000Z'
const moments = {
  before: monday,
  'the day': '2026-12-10T10:30:00.000Z',
  'the day after': '2026-12-11T10:30:00.000Z',
  'after the core group': '2026-12-21T10:30:00.000Z',
}

let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await openEndpoint({ answerMs: 60_000 })
  await endpoint.house.deps.directory.keep(rosterPeople)
  for (const verb of verbs) await bringInRoster(endpoint.house, numberOf(verb), lineOf(verb))
  // Everybody's chat is known before anything is counted.
  for (const role of roles) await endpoint.post(endpoint.tap(role, 'help.show', {}))
})
afterAll(() => endpoint.close())

const familyAs = (number: string) => endpoint.house.deps.cases.load(caseId(`f-${number}`))

const asAtFirst = (number: string) =>
  endpoint.house.deps.cases.change(caseId(`f-${number}`), () => ({
    change: 'commit',
    family: wholeRoster(number),
    audit: [],
    answer: undefined,
  }))

/** What stands where the button was, and every document that somebody asked to be written. */
async function press(
  role: Role,
  verb: string,
  data: unknown,
): Promise<{ readonly card: string; readonly wrote: readonly string[] }> {
  const before = endpoint.house.store.asked.length
  const answer = await endpoint.post(endpoint.tap(role, verb, data))
  expect(answer.status, `${verb} by ${role}`).toBe(200)
  const card = JSON.stringify(invoked(answer).value)
  expect(card, `${verb} by ${role}`).not.toContain('That did not work')
  return { card, wrote: endpoint.house.store.asked.slice(before).map(({ pk }) => pk) }
}

/** Whoever was named and has not said yes tries the place for which they were asked, too. */
function triesOf(
  role: Role,
  data: Record<string, unknown>,
): { readonly role: Role; readonly data: Record<string, unknown> }[] {
  const { invitationId } = data
  if (role !== 'awaited' || typeof invitationId !== 'string') return [{ role, data }]
  const asked = invitationId.replace(/-(invited|core)$/, '-asking')
  return [
    { role, data },
    { role, data: { ...data, invitationId: asked } },
  ]
}

describe('the table of who may press what', () => {
  it('has a line for every button, and none for a button that is gone', () => {
    const missing = verbs
      .filter((verb) => whoMayPress[verb] === undefined)
      .map(
        (verb) =>
          `‘${verb}’ is in no line of test/trust/who-may-do-what.ts. ` +
          'Write who may press it there, by section H of the rules ' +
          'of practice, and let src/domain/permissions.ts decide it.',
      )
    const gone = Object.keys(whoMayPress)
      .filter((verb) => !verbs.includes(verb))
      .map(
        (verb) =>
          `‘${verb}’ is in test/trust/who-may-do-what.ts, but ` +
          'no feature answers it any more. Take its line out.',
      )
    expect([...missing, ...gone]).toEqual([])
  })
})

describe('a button', () => {
  it.each(some(verbs.filter((verb) => whoMayPress[verb] !== undefined)))(
    '‘%s’ is answered to those who may press it; the others learn nothing and change nothing',
    async (verb) => {
      const line = lineOf(verb)
      const number = numberOf(verb)
      endpoint.clock.set(moments[line.on ?? 'before'])
      const wanted = pressData(number, line.data?.(number) ?? {})
      const madeUp = pressData(nowhere, line.data?.(nowhere) ?? {})
      const stranger = (await press('stranger', verb, madeUp)).card
      const learned: Role[] = []
      // Those without a right first: the others change what there is to see.
      const shown = [...line.who, ...(line.reads ?? [])]
      const inOrder = [...roles].sort(
        (a, b) => Number(line.who.includes(a)) - Number(line.who.includes(b)),
      )
      for (const { role, data } of some(inOrder.flatMap((role) => triesOf(role, wanted)))) {
        const before = await familyAs(number)
        const neutral = await press(role, verb, madeUp)
        const real = await press(role, verb, data)
        const knows =
          line.about === 'the council'
            ? real.card !== stranger
            : real.card !== neutral.card || /Q[1-8]\d\d/.test(real.card)
        if (knows) learned.push(role)
        expect(shownTooMuch(role, real.card), `${verb} showed this to ${role}`).toEqual([])
        if (line.reads?.includes(role) === true)
          expect(await familyAs(number), `${verb} let ${role} change something`).toEqual(before)
        else if (!line.who.includes(role))
          expect({
            role,
            wrote: [...neutral.wrote, ...real.wrote].filter(
              (pk) => !line.everybody || pk.startsWith('f-'),
            ),
          }).toEqual({ role, wrote: [] })
      }
      // Whoever said yes here is awaited again: the lists that follow show every family.
      if (line.who.includes('awaited')) await asAtFirst(number)
      expect(
        roles.filter((role) => learned.includes(role)),
        `Who was shown something by ${verb}, beside who is on its line in ` +
          'test/trust/who-may-do-what.ts. Correct src/domain/permissions.ts or the line, ' +
          'whichever is wrong; give the line ‘data’ or ' +
          '‘on’ where the press needs more than ids.',
      ).toEqual(roles.filter((role) => shown.includes(role)))
      expect(endpoint.connector.calls).toHaveLength(0)
    },
  )

  it('is decided by the roster at that moment: whoever had a part and lost it learns nothing', async () => {
    const number = 'Q190'
    endpoint.clock.set(monday)
    await endpoint.house.bringIn(wholeRoster(number))
    const data = pressData(number, { invitationId: `i-${number}-core`, seen: 0 })
    expect((await press('core', 'invitation.show', data)).card).toContain(number)
    await press('administrator', 'meeting.remove', { ...data, entry: '0' })
    const { card, wrote } = await press('core', 'invitation.show', data)
    expect(card).not.toContain(number)
    expect(wrote).toEqual([])
    expect((await press('core', 'invitation.attend', data)).wrote).toEqual([])
  })

  it('of a family that nobody has is answered to outsiders in the very words of one that they may not see', async () => {
    for (const role of some(outsiders))
      for (const verb of ['status.show', 'invitation.show', 'day.show', 'exclusion.list']) {
        expect((await press(role, verb, pressData(numberOf(verb)))).card).toBe(
          (await press(role, verb, pressData(nowhere))).card,
        )
      }
  })
})
