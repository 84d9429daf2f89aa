import { describe, expect, it } from 'vitest'

import { startsAt } from '../../../src/domain/dates/starts-at.ts'
import { instant, localDate, localTime, personId, practiceId } from '../../../src/domain/ids.ts'
import { answer, type Choice, undo } from '../../../src/domain/meeting/answer.ts'
import { isHolding, preparationPurposes } from '../../../src/domain/meeting/preparation.ts'
import { isOpen, isOverdue } from '../../../src/domain/obligations/obligation.ts'
import {
  meetingObligations,
  obligations,
  preparationObligations,
} from '../../../src/domain/obligations/obligations.ts'
import { type Case, replaceConference, replaceInvitation } from '../../../src/domain/state/case.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { plainPractice } from '../../support/delivery-ground.ts'
import { type FamilyWords, oneFamily, onlyConference } from '../../support/families.ts'
import { calendar } from '../../support/ground.ts'
import { value } from '../../support/practices.ts'
import { some } from '../../support/some.ts'

const ground = {
  practices: new Map([[practiceId('statutory'), plainPractice]]),
  calendar,
  now: instant('2026-11-24T12:00:00.000Z'),
}
const toAnswer = (family: Case) =>
  obligations(family, ground).filter((obligation) => obligation.kind === 'answer-invitation')
function only(family: Case) {
  const [one, ...others] = toAnswer(family)
  if (one === undefined || others.length > 0)
    throw new Error('There is not exactly one invitation to answer')
  return one
}
const school = (more: FamilyWords = {}) => oneFamily({ invited: ['school'], ...more })

/** The family after these choices of the school, each at its moment; 'undo' takes the last one back. */
function answered(family: Case, ...choices: readonly (readonly [Choice | 'undo', string])[]): Case {
  let after = family
  for (const [choice, at] of choices) {
    const [invitation] = onlyConference(after).invitations
    if (invitation === undefined) throw new Error('Nobody is invited')
    const occasion = {
      by: personId('school'),
      at: instant(at),
      closesAt: startsAt(onlyConference(after)),
      seen: invitation.answers.length,
    }
    after = replaceInvitation(
      after,
      value(choice === 'undo' ? undo(invitation, occasion) : answer(invitation, choice, occasion)),
    )
  }
  return after
}
const attending: Choice = { status: 'attending', mode: 'in-person' }

describe('what has to be ready before a meeting', () => {
  it.each(
    some([...shippedPractices().values()].map((practice) => [practice.name, practice] as const)),
  )(
    'in %s is among everything that is owed for it, and nothing of it is left out',
    (_name, practice) => {
      const family = oneFamily()
      const conference = {
        ...onlyConference(family),
        practice: practice.id,
        countedFrom: localDate('2026-11-20'),
      }
      const under = { ...ground, practices: new Map([[practice.id, practice]]) }
      const shown = meetingObligations(family, conference, under).filter(
        ({ kind }) => isHolding(kind) || preparationPurposes.includes(kind),
      )
      expect(shown.length).toBeGreaterThan(0)
      expect(preparationObligations(family, conference, under)).toEqual(shown)
    },
  )
})

describe('everybody who is invited owes an answer', () => {
  it('from the moment of the invitation, two working days later at the latest, and not beyond the start of the meeting', () => {
    expect(toAnswer(oneFamily()).map((obligation) => obligation.owner)).toEqual([
      'school',
      'police',
    ])
    expect(only(school())).toMatchObject({
      owner: 'school',
      since: '2026-11-23T09:30:00.000Z',
      due: { due: '2026-11-25', at: '2026-11-25T17:00:00.000Z' },
      until: '2026-12-10T10:00:00.000Z',
      state: { status: 'open' },
    })
  })

  it('with weekends and bank holidays left out', () => {
    expect(only(school({ invitedAt: '2026-11-26T16:00:00.000Z' })).due.due).toBe('2026-11-30')
    expect(
      only(school({ invitedAt: '2026-12-23T09:00:00.000Z', date: '2027-01-14' })).due.due,
    ).toBe('2026-12-29')
  })

  it('and is told why that day: with the rule and each step of the counting', () => {
    const { why } = only(school()).due
    expect(why.steps.length).toBeGreaterThan(0)
    expect(JSON.stringify(why)).toContain('T23')
  })

  it('by the working day before the meeting at the latest, and is told that this is why', () => {
    const soon = only(school({ date: '2026-11-25' }))
    expect(soon.due.due).toBe('2026-11-24')
    expect(soon.due.why.steps.join(' ')).toContain('The meeting is on Wed 25 November')
    expect(
      only(school({ invitedAt: '2026-11-26T09:00:00.000Z', date: '2026-11-30' })).due.due,
    ).toBe('2026-11-27')
  })

  it('by its start when the meeting is on the same day', () => {
    const today = only(school({ date: '2026-11-23' }))
    expect(today.due.at).toBe('2026-11-23T10:00:00.000Z')
    expect(today.due.at <= (today.until ?? '')).toBe(true)
    const night = replaceConference(school(), {
      ...onlyConference(school({ invitedAt: '2026-11-23T21:00:00.000Z', date: '2026-11-24' })),
      time: localTime('09:00'),
    })
    expect(only(night).due.at > only(night).since).toBe(true)
  })

  it('never before it was asked for, and never after the meeting has begun', () => {
    for (let days = 0; days < 12; days += 1) {
      for (const hour of ['00:05', '09:59', '17:30', '23:55']) {
        const one = only(
          school({
            invitedAt: `2026-11-23T${hour}:00.000Z`,
            date: localDate(`2026-11-${String(24 + Math.min(days, 6)).padStart(2, '0')}`),
          }),
        )
        expect([one.due.at > one.since, one.due.at <= (one.until ?? '')]).toEqual([true, true])
      }
    }
  })
})

describe('the duty to answer', () => {
  it.each<[string, Choice]>([
    ['coming', attending],
    ['not coming', { status: 'declined', reason: 'In court', askInstead: 'Wen' }],
    [
      'a colleague comes',
      { status: 'represented', name: 'Wen', role: 'Deputy', agency: 'Agency of school' },
    ],
  ])('is met by an answer in time: %s', (_name, choice) => {
    expect(only(answered(school(), [choice, '2026-11-25T17:00:00.000Z'])).state).toEqual({
      status: 'met',
      at: '2026-11-25T17:00:00.000Z',
    })
  })

  it('is met late by an answer after that, to the millisecond', () => {
    expect(only(answered(school(), [attending, '2026-11-25T17:00:00.001Z'])).state).toEqual({
      status: 'met-late',
      at: '2026-11-25T17:00:00.001Z',
    })
  })

  it('stays open with ‘not sure yet’, and is passed to the administrator by ‘not me’', () => {
    expect(
      only(answered(school(), [{ status: 'undecided' }, '2026-11-24T09:00:00.000Z'])).state.status,
    ).toBe('open')
    expect(
      only(answered(school(), [{ status: 'not-me' }, '2026-11-24T09:00:00.000Z'])).state,
    ).toEqual({ status: 'passed', at: '2026-11-24T09:00:00.000Z', to: 'admin' })
  })

  it('is open again when the answer is taken back', () => {
    expect(
      only(
        answered(
          school(),
          [attending, '2026-11-24T09:00:00.000Z'],
          ['undo', '2026-11-24T09:01:00.000Z'],
        ),
      ).state.status,
    ).toBe('open')
  })

  it('is overdue after its time, as long as it is open', () => {
    const open = only(school())
    expect([
      isOpen(open),
      isOverdue(open, instant('2026-11-25T17:00:00.000Z')),
      isOverdue(open, instant('2026-11-25T17:00:00.001Z')),
    ]).toEqual([true, false, true])
    const met = only(answered(school(), [attending, '2026-11-26T09:00:00.000Z']))
    expect([isOpen(met), isOverdue(met, instant('2026-11-27T09:00:00.000Z'))]).toEqual([
      false,
      false,
    ])
  })

  it('keeps its id whatever is answered, so that its reminders are known', () => {
    expect(only(answered(school(), [attending, '2026-11-24T09:00:00.000Z'])).id).toBe(
      only(school()).id,
    )
  })
})

describe('a practice that is not there', () => {
  it('is a mistake of the installation and is said loudly', () => {
    expect(() => obligations(school(), { ...ground, practices: new Map() })).toThrow('statutory')
  })
})
