import { describe, expect, it } from 'vitest'

import { type Instant, instant, personId } from '../../../src/domain/ids.ts'
import {
  type ChaseContext,
  chased,
  quietUntil,
  toChase,
} from '../../../src/domain/meeting/chasing.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { oneFamily, onlyConference, person } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const family = oneFamily()
const people = new Map(
  [person('school'), person('police'), person('deputy', { agency: 'Agency of school' })].map(
    (person) => [person.id, person],
  ),
)
const ground = (
  conference: Conference = onlyConference(family),
  now: Instant = instant('2026-11-24T10:12:00Z'),
): ChaseContext => ({
  family: { ...family, conferences: [conference] },
  conference,
  practice: practice('statutory'),
  calendar,
  people,
  now,
})
const everybody = (from: ChaseContext) =>
  toChase(from).map(({ invitation, next }) => ({ invitation: invitation.id, ask: next.ask }))
const ask = (from: ChaseContext) =>
  chased(from, everybody(from), { by: personId('chair'), at: from.now })

describe('asking again', () => {
  it('goes from the invited person to a colleague of the agency to the telephone', () => {
    const first = ask(ground())
    expect(first.asked.map((chased) => chased.whom)).toEqual(['invited', 'invited'])
    const next = ask(ground(first.conference, instant('2026-11-25T10:12:00Z')))
    expect(next.asked.map((chased) => [chased.invitation, chased.whom])).toEqual([
      ['i-school', 'agency-lead'],
    ])
    expect(next.notices).toMatchObject([{ kind: 'chase-lead', to: 'deputy' }])
    const last = ground(next.conference, instant('2026-11-26T10:12:00Z'))
    expect(toChase(last).map((toChase) => toChase.next.ask)).toEqual(['telephone', 'telephone'])
  })

  it('asks nobody twice within the quiet time, whoever taps, and over a weekend only from Monday', () => {
    const first = ask(ground())
    const again = chased(
      ground(first.conference, instant('2026-11-25T10:11:00Z')),
      [{ invitation: 'i-school', ask: 'invited' }],
      { by: personId('admin'), at: instant('2026-11-25T10:11:00Z') },
    )
    expect(again).toMatchObject({ asked: [], notices: [] })
    expect(again.conference).toBe(first.conference)
    expect(quietUntil(instant('2026-11-27T15:00:00Z'), ground())).toBe('2026-11-30T15:00:00.000Z')
  })

  it('starts from the beginning once the meeting has moved', () => {
    const first = ask(ground())
    const moved: Conference = {
      ...first.conference,
      moves: [
        {
          by: 'import',
          at: instant('2026-11-24T11:00:00Z'),
          reason: '',
          from: first.conference,
          to: first.conference,
        },
      ],
    }
    expect(
      toChase(ground(moved, instant('2026-11-24T12:00:00Z'))).map((toChase) => toChase.next.ask),
    ).toEqual(['invited', 'invited'])
  })

  it('a colleague with a conflict of interest is never asked', () => {
    const first = ask(ground())
    const later = ground(
      { ...first.conference, conflicts: [personId('deputy')] },
      instant('2026-11-25T10:12:00Z'),
    )
    expect(toChase(later).map((toChase) => toChase.next.ask)).toEqual(['telephone', 'telephone'])
  })
})
