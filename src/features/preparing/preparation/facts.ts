// One duty before or after a conference: for whom it is open, and what is known of it.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { type ChildId, childId, isIdText } from '../../../domain/ids.ts'
import {
  dutyQuestions,
  isHolding,
  isOutcome,
  isRecordedBySaying,
} from '../../../domain/meeting/preparation.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { stillAsked } from '../../../domain/obligations/obligations.ts'
import { may } from '../../../domain/permissions.ts'
import {
  type Case,
  childrenOf,
  type FamilyMeeting,
  findConference,
} from '../../../domain/state/case.ts'
import type { ChildAnswer } from '../../../domain/state/child-answer.ts'
import { type Purpose, purposes } from '../../../domain/state/purpose.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import { obligationsIn, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import type { DutyFacts, DutyInputs } from './view.ts'

export const dutyRef = meetingRef.extend({
  duty: z.enum(purposes),
  child: z
    .string()
    .refine((text) => text === '' || isIdText(text))
    .transform((text): ChildId | undefined => (text === '' ? undefined : childId(text)))
    .catch(undefined),
})

type DutyRef = z.infer<typeof dutyRef>

type DutyQuery = Omit<DutyRef, 'caseId'>

export function openDuties(
  { deps, now, leaveOut }: Omit<RequestContext, 'actor'>,
  family: Case,
  which: (duty: Purpose) => boolean = isRecordedBySaying,
): Obligation[] {
  const { practices, calendar } = deps
  const { owed, uncounted } = stillAsked(family, { practices, calendar, now })
  // The duties that could be worked out are still shown, and the answer says that some are missing.
  if (uncounted.length > 0) leaveOut?.(family.id, new RangeError('A day lies beyond the calendar'))
  const open = owed.filter(
    (obligation) => isOpen(obligation) && which(obligation.kind) && isTime(obligation, family, now),
  )
  return open
    .filter((obligation) => !isSaidByOutcome(obligation, open))
    .sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
}

/** That a chair holds a review and that they say what it decided is one thing to record. */
const isSaidByOutcome = ({ kind, meeting, owner }: Obligation, open: readonly Obligation[]) =>
  isHolding(kind) &&
  open.some(
    (other) =>
      other.kind === 'record-outcome' && other.meeting === meeting && other.owner === owner,
  )

/**
 * The outcome is asked for from the day of the meeting on; what prepares the meeting, until it
 * begins.
 */
const isTime = (obligation: Obligation, family: Case, now: RequestContext['now']): boolean => {
  const date = findConference(family, obligation.meeting)?.date
  if (isOutcome(obligation.kind)) return date !== undefined && date <= inLondon(now).date
  return obligation.until === undefined || now < obligation.until
}

export function factsOf(
  context: RequestContext,
  family: Case,
  ref: DutyQuery,
): DutyFacts | undefined {
  const conference = findConference(family, ref.meetingId)
  const question = dutyQuestions[ref.duty]
  // A core group has no duties of its own: holding it is a duty of the conference, and follows from
  // its attendance.
  if (conference === undefined || question === undefined || conference.kind === 'core-group')
    return undefined
  // A half-sibling is no child of this meeting.
  if (
    ref.child !== undefined &&
    !childrenOf({ family, conference }).some(({ id }) => id === ref.child)
  )
    return undefined
  const theirs = obligationsIn(context, family).filter(
    (obligation) =>
      obligation.meeting === conference.id &&
      sameDuty(obligation.kind, ref.duty) &&
      obligation.child === ref.child,
  )
  const obligation = theirs.find((obligation) => obligation.owner === context.actor.id) ?? theirs[0]
  const allowed = may(context.actor, { act: 'record-duty', conference, owed: theirs })
  if (!allowed) return undefined
  return {
    person: context.actor,
    family,
    conference,
    practice: practiceOf(context.deps, conference),
    calendar: context.deps.calendar,
    now: context.now,
    duty: ref.duty,
    question,
    ...(obligation === undefined ? {} : { obligation }),
    ...(ref.child === undefined ? {} : { child: ref.child }),
  }
}

/** The outcome of every kind of conference is recorded as 'hold-conference'. */
const sameDuty = (kind: Purpose, duty: Purpose): boolean =>
  kind === duty || (duty === 'hold-conference' && isOutcome(kind))

export function standingInputs({ family, conference, duty, child, now }: DutyFacts): DutyInputs {
  const last = conference.records
    .filter((record) => record.duty === duty && record.child === child)
    .at(-1)
  return {
    answer:
      last?.each === undefined
        ? (last?.answer ?? '')
        : sameForAll({ family, conference }, last.each),
    on: last?.on ?? inLondon(now).date,
    note: last?.note ?? '',
  }
}

/** What was said of each child of this meeting, where that is one answer. */
function sameForAll(meeting: FamilyMeeting, each: readonly ChildAnswer[]): string {
  const answers = new Set(
    childrenOf(meeting).flatMap(({ id }) => each.find(({ child }) => child === id)?.answer ?? []),
  )
  const [only, ...others] = answers
  return others.length > 0 ? '' : (only ?? '')
}
