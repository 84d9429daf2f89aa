// How often somebody wants to be reminded, and when: what falls together comes as one message a
// day. None of it moves a duty: its due date, and whom else its ladder tells, stay as the practice
// says.
import { type Calendar, rollBack, rollForward, withinReach } from '../dates/calendar.ts'
import { addDays, inLondon, londonInstant } from '../dates/dates.ts'
import { type Instant, type LocalDate, localTime } from '../ids.ts'
import type { Obligation } from '../obligations/obligation.ts'
import type { LadderStep } from '../rules/practice.ts'
import type { Notice } from '../state/notice.ts'
import type { Purpose } from '../state/purpose.ts'

export const rhythms = ['light', 'standard', 'active'] as const
export type Rhythm = (typeof rhythms)[number]

/** What a person chose, and on which day their last digest went out. */
export type ReminderWish = {
  readonly rhythm: Rhythm
  /** No reminder to this person before then. */ readonly quietUntil?: Instant
  readonly lastDigest?: LocalDate
}
export const usualWish: ReminderWish = { rhythm: 'standard' }

const morning = localTime('09:00')

/**
 * A ladder in a person's rhythm. 'light' keeps the question, the last reminder before the date is
 * over, and what comes once it is over; 'active' adds a reminder two working days before the date
 * and one on it. What others are told is never changed, and a ladder that asks nothing of its owner
 * gets no new step.
 */
export function inRhythm(ladder: readonly LadderStep[], rhythm: Rhythm): readonly LadderStep[] {
  const reminders = ladder.filter((step) => step.tell === 'owner' && step.when.at !== 'once')
  if (reminders.length === 0 || rhythm === 'standard') return ladder
  if (rhythm === 'light') {
    const inTime = reminders.filter(
      ({ when }) => when.at !== 'after-due' && when.at !== 'every-after-due',
    )
    return ladder.filter((step) => !inTime.includes(step) || step === inTime.at(-1))
  }
  return [
    ...ladder,
    ...extra.filter((step) => !reminders.some((ladderStep) => sameTime(ladderStep, step))),
  ]
}

const extra: readonly LadderStep[] = [
  { id: 'two-days-before', when: { at: 'before-due', workingDays: 2 }, tell: 'owner' },
  { id: 'due', when: { at: 'due' }, tell: 'owner' },
]
const sameTime = (ladderStep: LadderStep, otherLadderStep: LadderStep): boolean =>
  ladderStep.when.at === otherLadderStep.when.at &&
  (ladderStep.when.at !== 'before-due' ||
    (otherLadderStep.when.at === 'before-due' &&
      ladderStep.when.workingDays === otherLadderStep.when.workingDays))

/**
 * Whether a rung may wait for the day's digest: everything but the first question to somebody who
 * is invited.
 */
export const mayWaitForDigest = (kind: Purpose, when: LadderStep['when']): boolean =>
  kind !== 'answer-invitation' || when.at !== 'once'

export type Waiting = {
  readonly notice: Notice
  /** The open obligations that it is about. */ readonly owed: readonly Obligation[]
}

/**
 * When a reminder goes out: at `now`, or the later moment for which it waits because this person
 * had a digest today or asked for quiet. It never waits beyond 09:00 on the day on which something
 * in it is due, nor beyond 09:00 on the day of its meeting: what would come too late goes out by
 * itself. Quiet holds for what somebody owes themselves, not for what a chair or an administrator
 * is told of others.
 */
export function reminderTime(
  { notice, owed }: Waiting,
  wish: ReminderWish,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): Instant {
  const today = inLondon(now).date
  const waits: Instant[] = []
  if (wish.lastDigest === today)
    waits.push(londonInstant(rollForward(calendar, addDays(today, 1)), morning))
  if (notice.tell === 'owner' && wish.quietUntil !== undefined && wish.quietUntil > now)
    waits.push(wish.quietUntil)
  const wanted = waits.sort().at(-1)
  if (wanted === undefined) return now
  const [latest] = owed.flatMap((obligation) => lastMoments(obligation, { now, calendar })).sort()
  const at = latest !== undefined && latest < wanted ? latest : wanted
  return at > now ? at : now
}

function lastMoments(
  { due, until }: Obligation,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): Instant[] {
  const day = due.at > now ? withinReach(() => rollBack(calendar, due.due)) : undefined
  const last = day === undefined ? [] : [londonInstant(day, morning)]
  return until === undefined ? last : [...last, londonInstant(inLondon(until).date, morning)]
}
