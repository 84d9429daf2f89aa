// Reminders. Nothing is scheduled: the rungs of every open obligation are worked out anew, so a
// moved meeting or an answer needs no cancelling.
import { inLondon } from '../dates/dates.ts'
import { type Instant, type MessageId, messageId, type PersonId } from '../ids.ts'
import { isCoreGroupToHold, isHolding, isRecordedBySaying } from '../meeting/preparation.ts'
import { isOpen, type Obligation } from '../obligations/obligation.ts'
import type { RuleContext } from '../rules/context.ts'
import { type LadderStep, practiceUnder } from '../rules/practice.ts'
import { type Case, findConference } from '../state/case.ts'
import { actingFor, type Conference, isCoreGroup } from '../state/conference.ts'
import type { Reminder } from '../state/notice.ts'
import type { Rhythm } from './reminders.ts'
import { type Rung, rungs } from './rungs.ts'

/** `rhythms`: how often each person wants to be reminded; standard for whoever is not in it. */
export type LadderContext = RuleContext & { readonly rhythms?: ReadonlyMap<PersonId, Rhythm> }

/**
 * What should have gone out by now for the obligations that are still open: of each ladder the
 * latest rung only, for each person told. Calling it again gives the same ids; the caller leaves
 * out those that exist.
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
    for (const rung of latestRungs(family, obligation, context)) {
      if (isFirst(rung) && wasAskedByTheMove(family, obligation)) continue
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

/** One for each person: a chair who owes it and oversees it reads it once, as theirs. */
function latestRungs(family: Case, obligation: Obligation, context: LadderContext): Rung[] {
  const latest = new Map<PersonId, Rung>()
  for (const rung of rungsOf(family, obligation, context)) {
    if (rung.at > context.now) continue
    const to = whom(family, obligation, rung.step.tell)
    const before = latest.get(to)
    if (before === undefined || before.at < rung.at || rung.step.tell === 'owner')
      latest.set(to, rung)
  }
  return [...latest.values()]
}

const isFirst = ({ step }: Rung): boolean => step.tell === 'owner' && step.when.at === 'once'

/** The message that tells of a move asks the question as well: nobody gets two. */
function wasAskedByTheMove(family: Case, { meeting, invitation, since }: Obligation): boolean {
  const conference = findConference(family, meeting)
  const asked = conference?.invitations.find((one) => one.id === invitation)
  return asked !== undefined && asked.invitedAt < since && conference?.moves.at(-1)?.at === since
}

const rungsOf = (
  family: Case,
  obligation: Obligation,
  { practices, calendar, rhythms, now }: LadderContext,
): Rung[] => {
  const practice = practiceUnder(practices, meetingOf(family, obligation).practice)
  const rhythm = rhythms?.get(obligation.owner)
  return rungs(obligation, {
    practice,
    calendar,
    now,
    ...(rhythm === undefined ? {} : { rhythm }),
  })
}

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
    // person, meeting and day: six checks are one reminder. A meeting that was booked and cancelled
    // is asked for anew, whatever else this person was reminded of on that day.
    id: messageId(
      `notice:${obligation.meeting}:${isRecordedBySaying(obligation.kind) ? `duties:${step.tell}` : `${obligation.kind}:${step.id}`}:${step.when.at === 'once' && obligation.invitation !== undefined ? obligation.since.replace(/[^0-9TZ]/g, '') : inLondon(at).date}:${to}${askedAnew(family, obligation)}`,
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

/** How often a meeting of the kind that a duty asks for was cancelled since it began to be owed. */
function askedAnew(family: Case, { kind, since }: Obligation): string {
  if (!isHolding(kind) && !isCoreGroupToHold(kind)) return ''
  const times = family.conferences.filter(
    (conference) =>
      isCoreGroup(conference) === isCoreGroupToHold(kind) &&
      conference.cancelled !== undefined &&
      conference.cancelled.at > since,
  ).length
  return times === 0 ? '' : `:again-${times}`
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

/**
 * The next moment at which a rung of any open obligation is reached; undefined when none is to
 * come.
 */
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
