import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, personId } from '../../../src/domain/ids.ts'
import {
  sayTiming,
  setTiming,
  type TimingNow,
  timingNow,
} from '../../../src/domain/meeting/timing.ts'
import {
  type Answer,
  currentAnswer,
  type Invitation,
} from '../../../src/domain/state/invitation.ts'
import { invitationFor } from '../../support/families.ts'
import { refusal, value } from '../../support/practices.ts'

const conference = { date: localDate('2026-12-10'), time: localTime('10:00') }
const school = personId('school')
const at = instant('2026-12-10T09:00:00Z')
const coming: Answer = {
  status: 'attending',
  mode: 'in-person',
  by: school,
  at: instant('2026-11-24T09:00:00Z'),
}
const invited = (...answers: Answer[]): Invitation => ({ ...invitationFor('school'), answers })
const say = (invitation: Invitation, wanted: TimingNow, by = school, moment = at) =>
  setTiming(invitation, wanted, { by, at: moment, conference })

describe('what somebody says about their time', () => {
  it('counts as it was said last, late and leaving early together', () => {
    const late = value(say(invited(coming), { lateMinutes: 15 }))
    const both = value(say(late, { lateMinutes: 20, leavesAt: localTime('11:00') }))
    expect(timingNow(both)).toEqual({ lateMinutes: 20, leavesAt: '11:00' })
    expect(sayTiming(both)).toBe('about 20 minutes late, leaves at 11:00')
    expect(sayTiming(invited(coming))).toBe('')
  })

  it('can be taken back, one or both, and all of it stays in the history', () => {
    const both = value(say(invited(coming), { lateMinutes: 20, leavesAt: localTime('11:00') }))
    const onTime = value(say(both, { leavesAt: localTime('11:00') }))
    expect(timingNow(onTime)).toEqual({ leavesAt: '11:00' })
    expect(onTime.timings).toHaveLength(4)
    expect(timingNow(value(say(onTime, {})))).toEqual({})
  })

  it('the same again changes nothing', () => {
    const late = value(say(invited(coming), { lateMinutes: 15 }))
    expect(value(say(late, { lateMinutes: 15 }))).toBe(late)
    const fresh = invited(coming)
    expect(value(say(fresh, {}))).toBe(fresh)
  })

  it.each([
    ['two days before', '2026-12-08T12:00:00Z'],
    ['the day after', '2026-12-11T00:30:00Z'],
  ])('is not taken %s', (_when, moment) => {
    expect(refusal(say(invited(coming), { lateMinutes: 15 }, school, instant(moment))).code).toBe(
      'timing.not-now',
    )
  })

  it.each(['2026-12-09T00:01:00Z', '2026-12-10T23:50:00Z'])(
    'is taken from the day before to the end of the day: %s',
    (moment) => {
      expect(
        timingNow(value(say(invited(coming), { lateMinutes: 15 }, school, instant(moment)))),
      ).toEqual({ lateMinutes: 15 })
    },
  )

  it.each([0, -5, 181, 7.5, Number.NaN])('refuses %s minutes', (lateMinutes) => {
    expect(refusal(say(invited(coming), { lateMinutes })).code).toBe('timing.minutes')
  })

  it.each(['10:00', '09:15'])('refuses to leave at %s a meeting that starts at ten', (time) => {
    expect(refusal(say(invited(coming), { leavesAt: localTime(time) })).code).toBe('timing.leaving')
  })

  it('is said only by whoever comes, and ends with their coming', () => {
    const declined: Answer = {
      status: 'declined',
      reason: 'court',
      askInstead: 'Callum',
      by: school,
      at,
    }
    expect(refusal(say(invited(declined), { lateMinutes: 15 })).code).toBe('timing.not-coming')
    const late = value(say(invited(coming), { lateMinutes: 15 }))
    const deputy = personId('deputy')
    const named: Answer = {
      status: 'represented',
      name: 'Callum',
      role: 'Deputy',
      person: deputy,
      confirmation: { status: 'awaited' },
      by: school,
      at,
    }
    expect(sayTiming({ ...late, answers: [...late.answers, named] })).toBe('')
    expect(
      refusal(say({ ...late, answers: [...late.answers, named] }, { lateMinutes: 5 }, deputy)).code,
    ).toBe('timing.not-coming')
    const confirmed: Answer = {
      ...named,
      confirmation: { status: 'confirmed', mode: 'online', at },
    }
    const deputyLate = value(say({ ...late, answers: [confirmed] }, { lateMinutes: 5 }, deputy))
    expect(sayTiming(deputyLate)).toBe('about 5 minutes late')
    expect(currentAnswer(deputyLate)).toBe(confirmed)
  })
})
