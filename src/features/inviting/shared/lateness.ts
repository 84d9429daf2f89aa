// 'I will be late', 'I have to leave early': one form for whoever comes, the invited person or a
// colleague.
import { z } from 'zod'

import { isLocalTime, localTime } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { sayTiming, setTiming, type TimingNow, timingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceInvitation } from '../../../domain/state/case.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { typed } from '../../kernel/card-fields.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import { meetingWords } from '../../kernel/meeting-card.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  type InvitationCardRef,
  type InvitationPlace,
  outdatedByMove,
  placeIn,
  refOf,
} from './invitation-place.ts'

export type TimingInputs = { readonly minutes: string; readonly leaves: string }

/** Where the form goes, and the way back: two features show it, each with its own buttons. */
export type TimingVerbs = { readonly give: string; readonly back: string }

/** `problem` is what is wrong with the inputs, '' for nothing. */
export type TimingFormState = {
  readonly inputs?: TimingInputs
  readonly problem: string
  readonly verbs: TimingVerbs
}

export function timingForm(
  person: Person,
  { family, conference, invitation }: InvitationPlace,
  { inputs, problem, verbs }: TimingFormState,
): PrivateCard {
  const { lateMinutes, leavesAt } = timingNow(invitation)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'timing-form',
    data: {
      ...refOf({ family, conference, invitation }),
      ...meetingWords({ conference, family }),
      minutes: inputs?.minutes ?? (lateMinutes === undefined ? '' : String(lateMinutes)),
      leaves: inputs?.leaves ?? leavesAt ?? '',
      problem,
      hasProblem: problem !== '',
      give: verbs.give,
      back: verbs.back,
    },
  }
}

export const timingInputs = z.object({
  minutes: z.union([z.number().transform(String), typed]),
  leaves: typed,
})

/** What the form's fields say; undefined for fields that cannot be read. */
export function timingOf({ minutes, leaves }: TimingInputs): TimingNow | undefined {
  if (leaves !== '' && !isLocalTime(leaves)) return undefined
  if (minutes !== '' && !/^\d{1,4}$/.test(minutes)) return undefined
  return {
    ...(minutes === '' || Number(minutes) === 0 ? {} : { lateMinutes: Number(minutes) }),
    ...(leaves === '' ? {} : { leavesAt: localTime(leaves) }),
  }
}

/** What is left of a word about one's time once the lateness is taken back. */
export const onTime = ({ leavesAt }: TimingNow): TimingNow =>
  leavesAt === undefined ? {} : { leavesAt }
export const neverLate = 'Thank you. Nobody was told that you come late.'

/** Two empty fields tell the chair nothing, unless they take something back. */
export const saysNothing = (
  { lateMinutes, leavesAt }: TimingNow,
  invitation: Invitation,
): boolean => lateMinutes === undefined && leavesAt === undefined && sayTiming(invitation) === ''
export const emptyTiming =
  'Nothing is told to the chair yet. Please say how ' +
  'many minutes late you are, or when you have to leave.'

export const unreadableTiming =
  'Please give the minutes as a number, and the time as hours and minutes, for example 11:00.'

export type TimingOutcome = { readonly family?: Case; readonly refusal: string }

/** Idempotent: the same timing again records nothing. */
export async function recordTiming(
  context: RequestContext,
  ref: Pick<InvitationCardRef, 'caseId' | 'invitationId' | 'seen'>,
  timingAfter: (before: TimingNow) => TimingNow,
): Promise<TimingOutcome> {
  const outcome = await changeCase<InvitationPlace, TimingOutcome>(context, ref.caseId, {
    find: (family) => ownPlaceIn(context, family, ref),
    decide: ({ family, conference, invitation }) => {
      const outdated = outdatedByMove(ref, { conference, invitation })
      if (outdated !== undefined) return refused(outdated, { family, refusal: outdated.words })
      const decided = setTiming(invitation, timingAfter(timingNow(invitation)), {
        by: context.actor.id,
        at: context.now,
        conference,
      })
      if (!decided.ok) return refused(decided.refusal, { family, refusal: decided.refusal.words })
      if (decided.value === invitation) return unchanged({ family, refusal: '' })
      const after = replaceInvitation(family, decided.value)
      const event: AuditEvent = {
        event: 'timing.given',
        meeting: conference.id,
        invitation: invitation.id,
        status: timingCode(timingNow(decided.value)),
      }
      return commit(
        {
          family: after,
          audit: [event],
          notices: lateNotices({ family, conference, invitation: decided.value }, context),
        },
        { family: after, refusal: '' },
      )
    },
  })
  return outcome ?? { refusal: '' }
}

/** To the chair at once: whoever says it does so on the day or the day before. */
function lateNotices(
  { family, conference, invitation }: InvitationPlace,
  { actor, now: at }: RequestContext,
): Announcement[] {
  const { lateMinutes } = timingNow(invitation)
  if (lateMinutes === undefined || actor.id === conference.chair) return []
  const event = `${invitation.id}.${invitation.timings.length}`
  return [
    noticeOf(
      {
        caseId: family.id,
        conference,
        kind: 'running-late',
        event,
        step: `minutes-${lateMinutes}`,
        at,
      },
      { to: conference.chair, tell: 'chair', invitation: invitation.id },
    ),
  ]
}

/**
 * The place of somebody who is invited or comes for somebody who is; undefined once the meeting is
 * cancelled.
 */
function ownPlaceIn(
  { actor }: RequestContext,
  family: Case,
  ref: Pick<InvitationCardRef, 'invitationId'>,
): InvitationPlace | undefined {
  const place = placeIn(family, ref)
  if (place === undefined || place.conference.cancelled !== undefined) return undefined
  return may(actor, { act: 'answer-invitation', invitation: place.invitation }) ||
    may(actor, { act: 'represent', ...place })
    ? place
    : undefined
}

function timingCode({ lateMinutes, leavesAt }: TimingNow): string {
  if (lateMinutes === undefined) return leavesAt === undefined ? 'as-planned' : 'leaving-early'
  return leavesAt === undefined ? 'late' : 'late-and-leaving-early'
}

/** 'The chair sees: about 15 minutes late.' */
export const sayTold = (invitation: Invitation): string => {
  const said = sayTiming(invitation)
  return said === '' ? 'The chair sees that you come as planned.' : `The chair sees: ${said}.`
}
