// Reminders. Nothing is scheduled: the rungs of every open obligation are worked out anew, so a moved meeting or an
// answer needs no cancelling.
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  rollBack,
  rollForward,
  withinReach,
} from '../dates/calendar.ts'
import {
  addDays,
  addMilliseconds,
  inLondon,
  londonInstant,
  millisecondsBetween,
} from '../dates/dates.ts'
import { type Instant, localTime, type MessageId, messageId, type PersonId } from '../ids.ts'
import { isRecordedBySaying } from '../meeting/preparation.ts'
import { isBookedInTime, isOpen, type Obligation } from '../obligations/obligation.ts'
import type { RuleContext } from '../rules/context.ts'
import { ladderOf, type LadderStep, type Practice, practiceUnder } from '../rules/practice.ts'
import { type Case, findConference } from '../state/case.ts'
import { actingFor, type Conference } from '../state/conference.ts'
import type { Reminder } from '../state/notice.ts'
import { inRhythm, type Rhythm } from './reminders.ts'

/** `rhythms`: how often each person wants to be reminded; standard for whoever is not in it. */
export type LadderContext = RuleContext & { readonly rhythms?: ReadonlyMap<PersonId, Rhythm> }

export type Rung = { readonly step: LadderStep; readonly at: Instant }

const morning = localTime('09:00')

/**
 * The rungs of an obligation in order of time, in its owner's rhythm. A reminder that would fall on
 * the day on which the obligation began, or after its meeting has begun, is left out: nobody is
 * disturbed for nothing.
 */
export function rungs(
  obligation: Obligation,
  practice: Practice,
  calendar: Calendar,
  rhythm: Rhythm = 'standard',
): Rung[] {
  const began = inLondon(obligation.since).date
  return (
    inRhythm(ladderOf(practice, obligation.kind), rhythm)
      // What lies beyond the calendar is years away: its turn comes when the calendar reaches it.
      .flatMap((step) => {
        const at = withinReach(() => rungTime(step, obligation, { practice, calendar }))
        return at === undefined ? [] : [{ step, at }]
      })
      .filter((rung) => obligation.until === undefined || rung.at < obligation.until)
      .filter((rung) => obligation.booked === undefined || isSaidOfBooked(rung, obligation))
      .filter((rung) => rung.step.when.at === 'once' || inLondon(rung.at).date > began)
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  )
}

/** Whoever booked a meeting is not asked to book it. That one booked late is late is said all the same. */
const isSaidOfBooked = ({ step }: Rung, obligation: Obligation): boolean =>
  step.when.at === 'after-due' && !isBookedInTime(obligation)

function rungTime(
  step: LadderStep,
  obligation: Obligation,
  rules: { practice: Practice; calendar: Calendar },
): Instant {
  const { calendar } = rules
  const { when } = step
  switch (when.at) {
    case 'once':
      return nextSendingTime(obligation.since, rules)
    case 'halfway':
      return nextSendingTime(
        addMilliseconds(
          obligation.since,
          millisecondsBetween(obligation.since, obligation.due.at) / 2,
        ),
        rules,
      )
    case 'due':
      return londonInstant(rollBack(calendar, obligation.due.due), morning)
    case 'before-due':
      return londonInstant(addWorkingDays(calendar, obligation.due.due, -when.workingDays), morning)
    case 'after-due':
      return londonInstant(addWorkingDays(calendar, obligation.due.due, when.workingDays), morning)
  }
}

/** The first moment, not before `wanted`, on a working day within the practice's hours (Europe/London). */
export function nextSendingTime(
  wanted: Instant,
  { practice, calendar }: { practice: Practice; calendar: Calendar },
): Instant {
  const { from, until } = practice.quietHours
  const { date, time } = inLondon(wanted)
  if (isWorkingDay(calendar, date)) {
    if (time < from) return londonInstant(date, from)
    if (time < until) return wanted
  }
  return londonInstant(rollForward(calendar, addDays(date, 1)), from)
}

/**
 * What should have gone out by now for the obligations that are still open: of each ladder the latest rung only, for
 * each person told. Calling it again gives the same ids; the caller leaves out those that exist.
 */
export function remindersDue(
  family: Case,
  owed: readonly Obligation[],
  context: LadderContext,
): Reminder[] {
  const reminders = new Map<MessageId, Reminder>()
  for (const obligation of owed.filter(
    (obligation) =>
      isOpen(obligation) && (obligation.until === undefined || context.now < obligation.until),
  )) {
    const latest = new Map<LadderStep['tell'], Rung>()
    for (const rung of rungsOf(family, obligation, context))
      if (rung.at <= context.now) latest.set(rung.step.tell, rung)
    const asked = latest.get('owner')
    if (asked?.step.when.at === 'once' && wasAskedByTheMove(family, obligation))
      latest.delete('owner')
    for (const rung of latest.values()) {
      const reminder = reminderFor(family, obligation, rung)
      const same = reminders.get(reminder.id)
      reminders.set(
        reminder.id,
        same === undefined ? reminder : { ...same, about: [...same.about, obligation.id] },
      )
    }
  }
  return [...reminders.values()]
}

/** The message that tells of a move asks the question as well: nobody gets two. */
function wasAskedByTheMove(family: Case, { meeting, invitation, since }: Obligation): boolean {
  const conference = findConference(family, meeting)
  const asked = conference?.invitations.find((one) => one.id === invitation)
  return asked !== undefined && asked.invitedAt < since && conference?.moves.at(-1)?.at === since
}

const rungsOf = (
  family: Case,
  obligation: Obligation,
  { practices, calendar, rhythms }: LadderContext,
): Rung[] =>
  rungs(
    obligation,
    practiceUnder(practices, meetingOf(family, obligation).practice),
    calendar,
    rhythms?.get(obligation.owner),
  )

function meetingOf(family: Case, obligation: Obligation): Conference {
  const conference = findConference(family, obligation.meeting)
  if (conference === undefined)
    throw new Error('An obligation of a meeting that is not in the case')
  return conference
}

function reminderFor(family: Case, obligation: Obligation, { step, at }: Rung): Reminder {
  const to = whom(family, obligation, step.tell)
  return {
    // The rung's day is in the id, so that a due date that moves starts a new ladder; the first
    // message has the moment at which it began to be owed, so that whoever is invited a second time
    // on one day is asked a second time. Duties that are recorded by saying so share one message a
    // person, meeting and day: six checks are one reminder.
    id: messageId(
      `notice:${obligation.meeting}:${isRecordedBySaying(obligation.kind) ? `duties:${step.tell}` : `${obligation.kind}:${step.id}`}:${step.when.at === 'once' && obligation.invitation !== undefined ? obligation.since.replace(/[^0-9TZ]/g, '') : inLondon(at).date}:${to}`,
    ),
    caseId: obligation.caseId,
    meeting: obligation.meeting,
    kind: obligation.kind,
    step: step.id,
    tell: step.tell,
    to,
    about: [obligation.id],
    at,
  }
}

function whom(family: Case, obligation: Obligation, tell: LadderStep['tell']): PersonId {
  switch (tell) {
    case 'owner':
      return obligation.owner
    case 'administrator':
      return actingFor(meetingOf(family, obligation), meetingOf(family, obligation).administrator)
    case 'chair':
      return actingFor(meetingOf(family, obligation), meetingOf(family, obligation).chair)
  }
}

/** The next moment at which a rung of any open obligation is reached; undefined when none is to come. */
export function nextWake(
  family: Case,
  owed: readonly Obligation[],
  context: LadderContext,
): Instant | undefined {
  const coming = owed
    .filter(isOpen)
    .flatMap((obligation) => rungsOf(family, obligation, context).map((rung) => rung.at))
    .filter((at) => at > context.now)
  return coming.sort()[0]
}
