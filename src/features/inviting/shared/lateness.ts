// 'I will be late', 'I have to leave early': one form for whoever comes, the invited person or a colleague.
import { z } from 'zod'

import { type CaseId, type InvitationId, isLocalTime, localTime } from '../../../domain/ids.ts'
import { sayTiming, setTiming, type TimingNow, timingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findInvitation, replaceInvitation } from '../../../domain/state/case.ts'
import { revision } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { meetingWords } from '../../kernel/meeting-card.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

export type TimingInputs = { readonly minutes: string; readonly leaves: string }

/** The verbs of whoever shows the form: where it goes, and the way back. */
export type TimingVerbs = { readonly give: string; readonly back: string }

export function timingForm(
  person: Person,
  { family, conference, invitation }: Pick<AttendanceSlot, 'family' | 'conference' | 'invitation'>,
  {
    inputs,
    problem,
    verbs,
  }: { readonly inputs?: TimingInputs; readonly problem: string; readonly verbs: TimingVerbs },
): PrivateCard {
  const { lateMinutes, leavesAt } = timingNow(invitation)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'timing-form',
    data: {
      caseId: family.id,
      meetingId: conference.id,
      invitationId: invitation.id,
      seen: revision(invitation),
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

export const unreadableTiming =
  'Please give the minutes as a number, and the time as hours and minutes, for example 11:00.'

export type TimingOutcome = { readonly family?: Case; readonly refusal: string }

/** Records it for a part that is this person's own; the same again is not recorded twice. */
export function recordTiming(
  context: RequestContext,
  at: { readonly caseId: CaseId; readonly invitationId: InvitationId },
  wanted: (stands: TimingNow) => TimingNow,
): Promise<TimingOutcome> {
  return context.deps.cases.change<TimingOutcome>(at.caseId, (family) => {
    const found = family === undefined ? undefined : findInvitation(family, at.invitationId)
    const allowed =
      found !== undefined &&
      (may(context.actor, { act: 'answer-invitation', invitation: found.invitation }) ||
        may(context.actor, { act: 'represent', ...found }))
    if (
      family === undefined ||
      found === undefined ||
      !allowed ||
      found.conference.cancelled !== undefined
    )
      return { change: 'none', answer: { refusal: '' } }
    const decided = setTiming(found.invitation, wanted(timingNow(found.invitation)), {
      by: context.actor.id,
      at: context.now,
      conference: found.conference,
    })
    if (!decided.ok)
      return {
        change: 'refused',
        refusal: decided.refusal,
        answer: { family, refusal: decided.refusal.words },
      }
    if (decided.value === found.invitation)
      return { change: 'none', answer: { family, refusal: '' } }
    const after = replaceInvitation(family, decided.value)
    const now = timingNow(decided.value)
    const status =
      now.lateMinutes === undefined
        ? now.leavesAt === undefined
          ? 'as-planned'
          : 'leaving-early'
        : now.leavesAt === undefined
          ? 'late'
          : 'late-and-leaving-early'
    return {
      change: 'commit',
      family: after,
      audit: [
        {
          event: 'timing.given',
          meeting: found.conference.id,
          invitation: found.invitation.id,
          status,
          by: context.actor.id,
          at: context.now,
        },
      ],
      answer: { family: after, refusal: '' },
    }
  })
}

/** 'The chair sees: about 15 minutes late.' */
export const sayTold = (invitation: AttendanceSlot['invitation']): string => {
  const said = sayTiming(invitation)
  return said === '' ? 'The chair sees that you come as planned.' : `The chair sees: ${said}.`
}
