// Whatever practice, whatever was decided and however late it was recorded: when time passes and nobody does anything,
// each open duty has told its owner and, once it is late, somebody more.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addWorkingDays } from '../../../src/domain/dates/calendar.ts'
import { addDays, inLondon, londonInstant } from '../../../src/domain/dates/dates.ts'
import { instant, localDate, localTime, personId } from '../../../src/domain/ids.ts'
import { remindersDue } from '../../../src/domain/messages/ladder.ts'
import { isOpen, type Obligation } from '../../../src/domain/obligations/obligation.ts'
import { stillAsked } from '../../../src/domain/obligations/obligations.ts'
import { ladderOf, type Practice } from '../../../src/domain/rules/practice.ts'
import { type Case, replaceConference } from '../../../src/domain/state/case.ts'
import type { Reminder } from '../../../src/domain/state/notice.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar } from '../../support/ground.ts'
import { anyNumberOf, some } from '../../support/some.ts'

const day = localDate('2026-12-10')
const noon = localTime('12:00')

type Story = {
  readonly practice: Practice
  readonly answer: 'plan' | 'no-plan' | 'not-held' | undefined
  readonly recordedAfterDays: number
  readonly asksToExclude: boolean
  readonly days: number
}
const stories: fc.Arbitrary<Story> = fc.record({
  practice: fc.constantFrom(...shippedPractices().values()),
  answer: fc.constantFrom('plan', 'no-plan', 'not-held', undefined),
  recordedAfterDays: fc.integer({ min: 0, max: 20 }),
  asksToExclude: fc.boolean(),
  days: fc.integer({ min: 25, max: 130 }),
})

/** The family as it stands on a day: the outcome is known from the day on which it is recorded. */
function familyOn(
  { practice, answer, recordedAfterDays, asksToExclude }: Story,
  now: string,
): Case {
  const family = oneFamily({ date: day, invited: ['school', 'police'] })
  const conference = onlyConference(family)
  const at = londonInstant(addDays(day, recordedAfterDays), localTime('11:30'))
  const asked = { id: 'x', who: 'dad', grounds: 'an order', by: personId('school') }
  return replaceConference(family, {
    ...conference,
    practice: practice.id,
    countedFrom: localDate('2026-11-19'),
    exclusions: asksToExclude ? [{ ...asked, at: instant('2026-11-24T10:00:00.000Z') }] : [],
    records:
      answer === undefined || at > now
        ? []
        : [
            {
              duty: 'hold-conference',
              answer,
              on: day,
              note: '',
              by: personId('chair'),
              at: instant(at),
            },
          ],
  })
}

/** What goes out over the days, and what is open at the end of them. */
function pass(story: Story) {
  const practices = new Map([[story.practice.id, story.practice]])
  const sent = new Map<string, Reminder>()
  let open: Obligation[] = []
  let now = instant('2026-11-23T10:00:00.000Z')
  for (let n = 0; n <= story.days; n += 1) {
    now = londonInstant(addDays(localDate('2026-11-23'), n), noon)
    const family = familyOn(story, now)
    const context = { practices, calendar, now }
    const { owed } = stillAsked(family, context)
    for (const reminder of anyNumberOf(remindersDue(family, owed, context)))
      sent.set(reminder.id, reminder)
    open = owed.filter(isOpen)
  }
  return { sent: [...sent.values()], open, now }
}

/** Those of which everybody should have heard: six working days late, and begun to be owed that long ago. */
const longLate = (open: readonly Obligation[], now: string) =>
  open.filter(
    ({ due, since, until }) =>
      until === undefined &&
      [due.due, inLondon(since).date].every(
        (date) => londonInstant(addWorkingDays(calendar, date, 6), noon) < now,
      ),
  )

describe('when time passes and nobody does anything', () => {
  it('each duty has told its owner and, once late, somebody more', () => {
    let looked = 0
    fc.assert(
      fc.property(stories, (story) => {
        const { sent, open, now } = pass(story)
        for (const duty of anyNumberOf(longLate(open, now))) {
          const ladder = ladderOf(story.practice, duty.kind)
          if (ladder.length === 0 || duty.booked !== undefined) continue
          looked += 1
          const about = sent.filter((reminder) => reminder.about.includes(duty.id))
          expect(
            about.map(({ to }) => to),
            `${duty.kind} to its owner`,
          ).toContain(duty.owner)
          if (ladder.some(({ tell }) => tell !== 'owner'))
            expect(
              about.filter(({ to }) => to !== duty.owner),
              `${duty.kind} to somebody more`,
            ).not.toEqual([])
        }
      }),
      { numRuns: 60 },
    )
    expect(looked).toBeGreaterThan(50)
  })

  it('nobody is reminded twice by one ladder on one day', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { sent } = pass(story)
        const told = some(sent).flatMap(({ about, to, at }) =>
          about.map((duty) => `${duty} ${to} ${inLondon(at).date}`),
        )
        expect(told.length).toBe(new Set(told).size)
      }),
      { numRuns: 40 },
    )
  })
})
