import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isWorkingDay } from '../../../src/domain/dates/calendar.ts'
import { addDays, addMilliseconds, inLondon } from '../../../src/domain/dates/dates.ts'
import { type Instant, instant, localTime, practiceId } from '../../../src/domain/ids.ts'
import { nextWake, remindersDue } from '../../../src/domain/messages/ladder.ts'
import { nextSendingTime, rungs } from '../../../src/domain/messages/rungs.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Practice } from '../../../src/domain/rules/practice.ts'
import { type Case, replaceInvitation } from '../../../src/domain/state/case.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { plainPractice } from '../../support/delivery-ground.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { anyNumberOf, some } from '../../support/some.ts'

const statutory = practice('statutory')
const rules = { practice: statutory, calendar }
const groundAt = (now: string, usual: Practice = plainPractice) => ({
  practices: new Map([[practiceId('statutory'), usual]]),
  calendar,
  now: instant(now),
})
const due = (family: Case, now: string) =>
  remindersDue(family, obligations(family, groundAt(now)), groundAt(now))
const wake = (family: Case, now: string) =>
  nextWake(family, obligations(family, groundAt(now)), groundAt(now))
const someMoment = fc
  .integer({ min: Date.parse('2026-01-02T00:00:00Z'), max: Date.parse('2031-06-30T00:00:00Z') })
  .map((ms) => instant(new Date(ms).toISOString()))

describe('when a message may go out', () => {
  it.each([
    ['during the day at once', '2026-11-24T09:30:00.000Z', '2026-11-24T09:30:00.000Z'],
    ['at night when the day begins', '2026-11-24T05:00:00.000Z', '2026-11-24T08:00:00.000Z'],
    ['in the evening the next morning', '2026-11-24T18:00:00.000Z', '2026-11-25T08:00:00.000Z'],
    ['on a Friday evening on Monday', '2026-11-27T18:00:00.000Z', '2026-11-30T08:00:00.000Z'],
    [
      'on Christmas Eve in the evening after both holidays and the weekend',
      '2026-12-24T18:30:00.000Z',
      '2026-12-29T08:00:00.000Z',
    ],
    ['in summer by the clock on the wall', '2027-06-15T06:30:00.000Z', '2027-06-15T07:00:00.000Z'],
    ['over the change of the clocks', '2027-03-26T18:00:00.000Z', '2027-03-30T07:00:00.000Z'],
  ])('%s', (_name, wanted, then) => {
    expect(nextSendingTime(instant(wanted), rules)).toBe(then)
  })

  it('is always within hours on a working day, never before it was wanted, and the same when asked again', () => {
    fc.assert(
      fc.property(someMoment, (wanted) => {
        const at = nextSendingTime(wanted, rules)
        const { date, time } = inLondon(at)
        expect(at >= wanted).toBe(true)
        expect([
          isWorkingDay(calendar, date),
          time >= statutory.quietHours.from,
          time < statutory.quietHours.until,
        ]).toEqual([true, true, true])
        expect(nextSendingTime(at, rules)).toBe(at)
      }),
    )
  })

  it('is never earlier for what is wanted later', () => {
    fc.assert(
      fc.property(someMoment, fc.nat(400_000_000), (wanted, more) => {
        expect(
          nextSendingTime(addMilliseconds(wanted, more), rules) >= nextSendingTime(wanted, rules),
        ).toBe(true)
      }),
    )
  })
})

describe('the rungs of a ladder', () => {
  const invitedAndHeld = fc.record({
    invitedAt: someMoment,
    inDays: fc.integer({ min: 0, max: 60 }),
  })
  const holds = (check: (found: readonly Instant[], usual: Practice) => void) =>
    fc.assert(
      fc.property(
        invitedAndHeld,
        fc.constantFrom(...shippedPractices().values()),
        ({ invitedAt, inDays }, usual) => {
          const family = oneFamily({
            invited: ['school'],
            invitedAt,
            date: addDays(inLondon(invitedAt).date, inDays),
          })
          for (const obligation of obligations(family, groundAt(invitedAt, usual)))
            check(
              rungs(obligation, { practice: usual, calendar }).map(({ at }) => at),
              usual,
            )
        },
      ),
      { numRuns: 60 },
    )

  it('fall on working days and within hours, under every practice that ships', () => {
    holds((found, { quietHours }) => {
      for (const { date, time } of anyNumberOf(found.map(inLondon)))
        expect([
          isWorkingDay(calendar, date),
          time >= quietHours.from,
          time < quietHours.until,
        ]).toEqual([true, true, true])
    })
  })

  it('come in order of time', () => {
    holds((found) => expect(found).toEqual(found.toSorted()))
  })

  it('about an answer never fall after the meeting has begun, nor on the day of the invitation except the invitation itself', () => {
    fc.assert(
      fc.property(invitedAndHeld, ({ invitedAt, inDays }) => {
        const date = addDays(inLondon(invitedAt).date, inDays)
        const family = oneFamily({ invited: ['school'], invitedAt, date })
        for (const obligation of some(
          obligations(family, groundAt(invitedAt)).filter(
            (obligation) => obligation.kind === 'answer-invitation',
          ),
        )) {
          for (const { at, step } of anyNumberOf(
            rungs(obligation, { practice: plainPractice, calendar }),
          )) {
            expect(inLondon(at).date <= date).toBe(true)
            if (step.id !== 'asked') expect(inLondon(at).date > inLondon(invitedAt).date).toBe(true)
          }
        }
      }),
    )
  })
})

describe('what is due now', () => {
  const school = oneFamily({ invited: ['school'] })

  it('is the invitation on the day, the reminder on the day it is due, and the administrator’s a working day later', () => {
    expect(
      due(school, '2026-11-23T09:30:00.000Z').map((notice) => [notice.step, notice.to]),
    ).toEqual([['asked', 'school']])
    expect(
      due(school, '2026-11-25T08:59:59.000Z').map((notice) => [notice.step, notice.to]),
    ).toEqual([['asked', 'school']])
    expect(
      due(school, '2026-11-25T09:00:00.000Z').map((notice) => [notice.step, notice.to]),
    ).toEqual([['due', 'school']])
    expect(
      due(school, '2026-11-26T09:00:00.000Z').map((notice) => [notice.step, notice.to]),
    ).toEqual([
      ['due', 'school'],
      ['late', 'admin'],
    ])
  })

  it('has the same ids however often it is asked', () => {
    expect(due(school, '2026-11-26T12:00:00.000Z').map((notice) => notice.id)).toEqual(
      due(school, '2026-11-27T15:00:00.000Z').map((notice) => notice.id),
    )
  })

  it('tells the administrator of all who are silent in one message', () => {
    const three = oneFamily({ invited: ['school', 'police', 'gp'] })
    const told = due(three, '2026-11-26T09:00:00.000Z').filter(
      (notice) => notice.tell === 'administrator',
    )
    expect(told).toHaveLength(1)
    expect(told[0]?.about).toHaveLength(3)
  })

  it('is nothing once it is answered, and nothing once the meeting has begun', () => {
    const [invitation] = onlyConference(school).invitations
    if (invitation === undefined) throw new Error('Nobody is invited')
    const answered = replaceInvitation(school, {
      ...invitation,
      answers: [
        {
          status: 'attending',
          mode: 'online',
          by: invitation.person,
          at: instant('2026-11-24T09:00:00.000Z'),
        },
      ],
    })
    expect(due(answered, '2026-11-26T09:00:00.000Z')).toEqual([])
    expect(wake(answered, '2026-11-24T09:00:00.000Z')).toBeUndefined()
    expect(due(school, '2026-12-10T10:00:00.000Z')).toEqual([])
    expect(due(school, '2026-12-10T09:59:59.999Z')).not.toEqual([])
  })

  it('gets new ids when the due day moves, so that reminders start anew', () => {
    const soon = oneFamily({ invited: ['school'], date: '2026-11-25' })
    const [before] = due(soon, '2026-11-24T09:00:00.000Z')
    const [after] = due(school, '2026-11-25T09:00:00.000Z')
    expect([before?.step, after?.step]).toEqual(['due', 'due'])
    expect(before?.id).not.toBe(after?.id)
  })
})

describe('when to look again', () => {
  it('is the next rung, one after another, until there is none', () => {
    const school = oneFamily({ invited: ['school'] })
    expect(wake(school, '2026-11-23T09:29:00.000Z')).toBe('2026-11-23T09:30:00.000Z')
    expect(wake(school, '2026-11-23T09:30:00.000Z')).toBe('2026-11-25T09:00:00.000Z')
    expect(wake(school, '2026-11-25T09:00:00.000Z')).toBe('2026-11-26T09:00:00.000Z')
    expect(wake(school, '2026-11-26T09:00:00.000Z')).toBeUndefined()
  })

  it('never misses a message: looking only then finds all that looking all the time would', () => {
    fc.assert(
      fc.property(someMoment, fc.integer({ min: 1, max: 15 }), (invitedAt, inDays) => {
        const family = oneFamily({
          invited: ['school', 'police'],
          invitedAt,
          date: addDays(inLondon(invitedAt).date, inDays),
        })
        const seen = new Set<string>()
        for (let now: Instant | undefined = invitedAt; now !== undefined; now = wake(family, now))
          for (const one of due(family, now)) seen.add(one.id)
        for (let hour = 0; hour <= (inDays + 1) * 24; hour += 5)
          for (const one of anyNumberOf(due(family, addMilliseconds(invitedAt, hour * 3_600_000))))
            expect(seen).toContain(one.id)
      }),
      { numRuns: 12 },
    )
  })
})

describe('the working hours of a practice', () => {
  it('may be others, and are kept', () => {
    const late: Practice = {
      ...statutory,
      quietHours: { from: localTime('10:30'), until: localTime('12:00') },
    }
    expect(nextSendingTime(instant('2026-11-24T09:00:00.000Z'), { practice: late, calendar })).toBe(
      '2026-11-24T10:30:00.000Z',
    )
    expect(nextSendingTime(instant('2026-11-24T12:00:00.000Z'), { practice: late, calendar })).toBe(
      '2026-11-25T10:30:00.000Z',
    )
  })
})
