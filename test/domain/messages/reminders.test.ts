import { describe, expect, it } from 'vitest'

import { inLondon } from '../../../src/domain/dates/dates.ts'
import { type Instant, instant, localDate, practiceId } from '../../../src/domain/ids.ts'
import { remindersDue } from '../../../src/domain/messages/ladder.ts'
import {
  inRhythm,
  reminderTime,
  type ReminderWish,
  type Waiting,
} from '../../../src/domain/messages/reminders.ts'
import { nextSendingTime, rungs } from '../../../src/domain/messages/rungs.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { ladderOf, type LadderStep } from '../../../src/domain/rules/practice.ts'
import { oneFamily } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { some } from '../../support/some.ts'

const statutory = practice('statutory')
const asked = ladderOf(statutory, 'answer-invitation')
const ids = (steps: readonly LadderStep[]) => steps.map((step) => step.id)
const towerHamlets = practice('tower-hamlets')
const groundAt = (now: Instant, usual = statutory) => ({
  practices: new Map([[practiceId('statutory'), usual]]),
  calendar,
  now,
})

describe('a rhythm', () => {
  it('light keeps the question and one reminder, and leaves what others are told', () => {
    expect(ids(inRhythm(asked, 'light'))).toEqual([
      'asked',
      'due',
      'late-administrator',
      'late-chair',
    ])
  })
  it('light reminds of a report before the day on which it is due is over, and still says that it is late', () => {
    const report = ladderOf(statutory, 'submit-report')
    expect(ids(inRhythm(report, 'light'))).toEqual(['due', 'late-owner', 'late'])
  })
  it('standard is the council’s own', () => {
    expect(inRhythm(asked, 'standard')).toBe(asked)
  })
  it('active reminds two working days before and on the day, and never twice at one time', () => {
    expect(ids(inRhythm(asked, 'active'))).toEqual([...ids(asked), 'two-days-before'])
  })
  it('asks nobody for anything for which the practice has no reminder', () => {
    const silent = asked.filter((step) => step.tell !== 'owner')
    for (const rhythm of ['light', 'standard', 'active'] as const)
      expect(inRhythm(silent, rhythm)).toEqual(silent)
  })
  it('moves no due date, and changes nothing for anybody else', () => {
    const now = instant('2026-12-01T12:00:00.000Z')
    const owed = obligations(oneFamily(), groundAt(now))
    const [first] = owed
    if (first === undefined) throw new Error('Nothing is owed')
    const usual = remindersDue(oneFamily(), owed, groundAt(now))
    const light = remindersDue(oneFamily(), owed, {
      ...groundAt(now),
      rhythms: new Map([[first.owner, 'light']]),
    })
    expect(light.filter((notice) => notice.to !== first.owner)).toEqual(
      usual.filter((notice) => notice.to !== first.owner),
    )
    expect(obligations(oneFamily(), groundAt(now)).map((obligation) => obligation.due)).toEqual(
      owed.map((obligation) => obligation.due),
    )
  })
})

function waiting(
  now: string,
  tell: 'owner' | 'chair' = 'owner',
): { waiting: Waiting; at: (wish: Partial<ReminderWish>) => string } {
  const ground = groundAt(instant(now), towerHamlets)
  const owed = obligations(oneFamily(), ground).filter(
    (obligation) =>
      obligation.kind === 'contact-family' ||
      (tell === 'chair' && obligation.kind === 'answer-invitation'),
  )
  const notice = remindersDue(oneFamily(), owed, ground).find((notice) => notice.tell === tell)
  if (notice === undefined) throw new Error(`Nobody is reminded at ${now}`)
  const found: Waiting = { notice, owed }
  return {
    waiting: found,
    at: (wish) =>
      reminderTime(found, { rhythm: 'standard', ...wish }, { now: ground.now, calendar }),
  }
}

describe('a reminder', () => {
  // The conference is on Thu 10 December 2026; the chair's talk with the family is due two working
  // days before, on the 8th.
  it('goes out now when nothing speaks against it', () => {
    expect(waiting('2026-12-04T09:30:00.000Z').at({})).toBe('2026-12-04T09:30:00.000Z')
    expect(waiting('2026-12-04T09:30:00.000Z').at({ lastDigest: localDate('2026-12-03') })).toBe(
      '2026-12-04T09:30:00.000Z',
    )
  })
  it('after today’s digest waits for the next working morning', () => {
    expect(waiting('2026-12-04T09:30:00.000Z').at({ lastDigest: localDate('2026-12-04') })).toBe(
      '2026-12-07T09:00:00.000Z',
    )
  })
  it('after today’s digest goes out all the same when it is due today', () => {
    expect(waiting('2026-12-08T10:30:00.000Z').at({ lastDigest: localDate('2026-12-08') })).toBe(
      '2026-12-08T10:30:00.000Z',
    )
  })
  it('waits as long as somebody asks for quiet, but not beyond the morning on which it is due', () => {
    expect(
      waiting('2026-12-04T09:30:00.000Z').at({ quietUntil: instant('2026-12-07T09:00:00.000Z') }),
    ).toBe('2026-12-07T09:00:00.000Z')
    expect(
      waiting('2026-12-04T09:30:00.000Z').at({ quietUntil: instant('2026-12-14T09:00:00.000Z') }),
    ).toBe('2026-12-08T09:00:00.000Z')
  })
  it('to a chair about what others have not done is not held back by quiet', () => {
    const late = waiting('2026-12-09T09:30:00.000Z', 'chair')
    expect(late.at({ quietUntil: instant('2026-12-14T09:00:00.000Z') })).toBe(
      '2026-12-09T09:30:00.000Z',
    )
  })
})

describe('the clocks change', () => {
  it.each([
    [
      'in March, when 09:00 comes an hour earlier',
      '2027-04-01',
      ['2027-03-24T09:00:00.000Z', '2027-03-30T08:00:00.000Z'],
    ],
    [
      'in October, when it comes an hour later',
      '2027-11-03',
      ['2027-10-28T08:00:00.000Z', '2027-11-01T09:00:00.000Z'],
    ],
  ] as const)('%s: every reminder stays at 09:00 in London', (_name, date, [before, after]) => {
    const family = oneFamily({ date })
    const ground = groundAt(instant('2027-03-01T00:00:00.000Z'), towerHamlets)
    const moments = obligations(family, ground)
      .flatMap((obligation) => rungs(obligation, { practice: towerHamlets, calendar }))
      .filter((rung) => rung.step.when.at !== 'once' && rung.step.when.at !== 'halfway')
      .map(({ at }) => at)
    expect(moments.some((at) => at <= before) && moments.some((at) => at >= after)).toBe(true)
    for (const at of some(moments)) expect(inLondon(at).time).toBe('09:00')
  })
  it.each([
    ['2027-03-26T18:30:00.000Z', '2027-03-30T07:00:00.000Z'],
    ['2027-10-29T18:30:00.000Z', '2027-11-01T08:00:00.000Z'],
  ])('over the weekend of %s: what waited goes out at 08:00 in London, %s', (wanted, opens) => {
    expect(nextSendingTime(instant(wanted), { practice: statutory, calendar })).toBe(opens)
  })
})
