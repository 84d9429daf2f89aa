import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, personId } from '../../../src/domain/ids.ts'
import {
  isMarkingTime,
  mark,
  type Marking,
  minutesAfterStart,
  presenceOf,
} from '../../../src/domain/meeting/arrival.ts'
import { goOn, whyNotNow } from '../../../src/domain/meeting/going-on.ts'
import {
  previousWasInquorate,
  quorumThatDay,
  quorumThere,
} from '../../../src/domain/meeting/quorum-that-day.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import type { QuorumOverride } from '../../../src/domain/state/quorum-override.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const family = oneFamily({ invited: ['school', 'police'] })
const conference = onlyConference(family)
const chair = personId('chair')

function first(of: Conference = conference): Invitation {
  const [one] = of.invitations
  if (one === undefined) throw new Error('Nobody is invited')
  return one
}
const time = (text: string) => localTime(text)
const come = (
  text?: string,
  more: { mode?: 'in-person' | 'online'; who?: 'invited' | 'representative' } = {},
): Marking => ({
  mark: 'arrived',
  who: more.who ?? 'invited',
  mode: more.mode ?? 'in-person',
  ...(text === undefined ? {} : { time: time(text) }),
})
const leave = (text?: string): Marking => ({
  mark: 'left',
  ...(text === undefined ? {} : { time: time(text) }),
})

const at = (
  moment: string,
  invitation: Invitation,
  wanted: Marking,
  more: { seen?: number; conference?: Conference } = {},
) =>
  mark(invitation, wanted, {
    by: chair,
    at: instant(moment),
    conference: more.conference ?? conference,
    calendar,
    seen: more.seen ?? invitation.marks.length,
  })
function marked(moment: string, invitation: Invitation, ...all: readonly Marking[]): Invitation {
  return all.reduce((invitation, wanted) => {
    const decided = at(moment, invitation, wanted)
    if (!decided.ok) throw new Error(decided.refusal.code)
    return decided.value
  }, invitation)
}
const refusal = (result: ReturnType<typeof at>): string =>
  result.ok ? 'none' : result.refusal.code
const noon = '2026-12-10T12:00:00Z'

describe('marks', () => {
  it('are added one after the other, and the last ones tell how it stands', () => {
    const one = marked(noon, first(), come('10:12'), leave('11:15'), come('11:30'))
    expect(one.marks).toHaveLength(3)
    expect(presenceOf(conference, one)).toEqual({
      status: 'here',
      who: 'invited',
      mode: 'in-person',
      arrived: '10:12',
    })
  })

  it('are taken back to what stood before, each in turn, and stay in the history', () => {
    const back: Marking = { mark: 'taken-back' }
    const one = marked(noon, first(), come('10:12'), leave('11:15'), back)
    expect(presenceOf(conference, one)).toMatchObject({ status: 'here', arrived: '10:12' })
    const two = marked(noon, one, back)
    expect(presenceOf(conference, two)).toEqual({ status: 'not-marked' })
    expect(two.marks).toHaveLength(4)
    expect(refusal(at(noon, two, back))).toBe('undo.nothing')
  })

  it('that say what is so already change nothing, whatever was seen', () => {
    const one = marked(noon, first(), come('10:12'))
    const again = at(noon, one, come('10:12'), { seen: 0 })
    expect(again.ok && again.value).toBe(one)
    const tapped = at('2026-12-10T12:30:00Z', one, come(), { seen: 0 })
    expect(tapped.ok && tapped.value).toBe(one)
    expect(refusal(at(noon, one, leave(), { seen: 0 }))).toBe('card.outdated')
  })

  it.each([
    ['leaving before having come', first(), leave('11:00'), 'left.not-here'],
    [
      'leaving earlier than coming',
      marked(noon, first(), come('10:30')),
      leave('10:20'),
      'left.before-arrival',
    ],
    ['a time to come', first(), come('12:01'), 'time.to-come'],
    ['a time before the doors open', first(), come('08:59'), 'time.too-early'],
  ])('refuse %s', (_what, invitation, wanted, code) => {
    expect(refusal(at(noon, invitation, wanted))).toBe(code)
  })

  it('of a day from which the meeting was moved say nothing about the new day', () => {
    const one = marked(noon, first(), come('10:12'))
    const slot = { date: conference.date, time: conference.time }
    const moved: Conference = {
      ...conference,
      date: localDate('2026-12-17'),
      moves: [
        {
          from: slot,
          to: { ...slot, date: localDate('2026-12-17') },
          reason: '',
          by: chair,
          at: instant('2026-12-10T13:00:00Z'),
        },
      ],
    }
    expect(presenceOf(moved, one)).toEqual({ status: 'not-marked' })
  })
})

describe('the day’s list', () => {
  it.each([
    ['2026-12-10T08:59:59Z', false],
    ['2026-12-10T09:00:00Z', true],
    ['2026-12-11T23:59:59Z', true],
    ['2026-12-12T00:00:00Z', false],
  ])('at %s is open: %s', (moment, open) => {
    expect(isMarkingTime(conference, { now: instant(moment), calendar })).toBe(open)
  })

  it('stays open over a weekend and Christmas, to the end of the next working day', () => {
    const eve: Conference = { ...conference, date: localDate('2026-12-24') }
    expect(isMarkingTime(eve, { now: instant('2026-12-29T23:00:00Z'), calendar })).toBe(true)
    expect(isMarkingTime(eve, { now: instant('2026-12-30T00:00:00Z'), calendar })).toBe(false)
  })

  it('of a cancelled meeting is closed', () => {
    const cancelled: Conference = {
      ...conference,
      cancelled: {
        by: chair,
        at: instant('2026-12-01T10:00:00Z'),
        reason: 'Moved away',
        late: false,
      },
    }
    expect(refusal(at(noon, first(), come('10:00'), { conference: cancelled }))).toBe(
      'conference.cancelled',
    )
  })

  it('counts minutes after the start by the clock on the wall, in summer too', () => {
    expect(minutesAfterStart(conference, time('09:50'))).toBe(0)
    expect(minutesAfterStart(conference, time('10:11'))).toBe(11)
    expect(minutesAfterStart({ ...conference, date: localDate('2027-06-10') }, time('10:11'))).toBe(
      11,
    )
  })
})

/** Social care, a school and the police of one family, marked as told. */
function sat(
  marks: readonly (readonly Marking[])[],
  more: Partial<Conference> = {},
): {
  family: Case
  conference: Conference
  practice: ReturnType<typeof practice>
  calendar: typeof calendar
} {
  const agencies = [
    ['Children’s Social Care', 'Social worker'],
    ['Beech Road School', 'Designated safeguarding lead'],
    ['Mereshire Police', 'Police officer'],
  ] as const
  const three = oneFamily({ invited: ['sw', 'school', 'police'] })
  const whole: Conference = {
    ...onlyConference(three),
    ...more,
    invitations: onlyConference(three).invitations.map((invitation, index) =>
      marked(
        noon,
        { ...invitation, agency: agencies[index]?.[0] ?? '', role: agencies[index]?.[1] ?? '' },
        ...(marks[index] ?? []),
      ),
    ),
  }
  return {
    family: { ...three, conferences: [whole] },
    conference: whole,
    practice: practice('statutory'),
    calendar,
  }
}

describe('the quorum of the day', () => {
  it('is unknown while nobody is marked, and there while all three sit together', () => {
    expect(quorumThatDay(sat([]))).toBeUndefined()
    expect(quorumThere(sat([[come('10:00')], [come('10:00')], [come('10:00')]])).quorate).toBe(true)
  })

  it('has been there if all three were together for a while, though one has left since', () => {
    const table = sat([[come('10:00')], [come('10:00')], [come('10:05'), leave('10:30')]])
    expect(quorumThere(table).quorate).toBe(false)
    expect(quorumThatDay(table)).toBe(true)
  })

  it('was never there when the last one came after the first had left', () => {
    expect(
      quorumThatDay(sat([[come('10:00')], [come('10:00'), leave('10:30')], [come('10:45')]])),
    ).toBe(false)
  })

  it('two in a row is two in a row, also for one meeting that was moved', () => {
    const record = {
      duty: 'hold-conference',
      answer: 'not-held',
      on: localDate('2026-11-20'),
      note: '',
      by: chair,
      at: instant('2026-11-20T10:00:00Z'),
    } satisfies Conference['records'][number]
    expect(previousWasInquorate(sat([], { records: [record] }))).toBe(true)
    expect(previousWasInquorate(sat([]))).toBe(false)
  })
})

const asked: QuorumOverride = {
  by: chair,
  at: instant(noon),
  grounds: ['delay-would-harm'],
  reason: 'Waiting would harm.',
  interimPlan: 'Daily visits.',
  newDate: localDate('2026-12-22'),
}

describe('going on without a quorum', () => {
  const short = sat([[come('10:00')]])

  it('is decided once; the same again changes nothing', () => {
    const decided = goOn(short, asked)
    if (!decided.ok) throw new Error(decided.refusal.code)
    const again = goOn(
      { ...short, conference: decided.value.conference },
      { ...asked, at: instant('2026-12-10T12:05:00Z') },
    )
    expect(again.ok && again.value.conference).toBe(decided.value.conference)
    const other = goOn(
      { ...short, conference: decided.value.conference },
      { ...asked, reason: 'Another' },
    )
    expect(other.ok ? 'none' : other.refusal.code).toBe('override.decided')
  })

  it('is refused with a quorum, before the day and with nobody marked', () => {
    expect(
      whyNotNow(sat([[come('10:00')], [come('10:00')], [come('10:00')]]), instant(noon))?.code,
    ).toBe('override.quorate')
    expect(whyNotNow(short, instant('2026-12-09T12:00:00Z'))?.code).toBe('override.too-early')
    expect(whyNotNow(sat([]), instant(noon))?.code).toBe('override.nobody-marked')
    expect(whyNotNow(short, instant('2026-12-14T12:00:00Z'))?.code).toBe('day.over')
  })
})
