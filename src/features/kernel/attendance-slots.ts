// The places that a person fills at meetings: their own, and those of colleagues for whom they
// come.
import { inLondon } from '../../domain/dates/dates.ts'
import { startsAt } from '../../domain/dates/starts-at.ts'
import { answersCloseAt } from '../../domain/meeting/answers-close.ts'
import { hasCome, presenceOf } from '../../domain/meeting/arrival.ts'
import { may } from '../../domain/permissions.ts'
import type { Invitation } from '../../domain/state/invitation.ts'
import type { Slots } from '../../understanding/meaning/slots.ts'
import { inEachFamily } from './each-family.ts'
import { type Meeting, soonestFirst } from './meeting-access.ts'
import type { RequestContext } from './request-context.ts'

export type AttendanceSlot = Meeting & {
  readonly as: 'invited' | 'representative'
  readonly invitation: Invitation
}

/** From today on, meetings that have begun today included; the soonest first. */
export const currentSlots = async (context: RequestContext): Promise<AttendanceSlot[]> =>
  (await allSlots(context)).filter(
    ({ conference }) => conference.date >= inLondon(context.now).date,
  )

/** At meetings that are past too; the soonest first. Nothing of a meeting that was cancelled. */
export async function allSlots(context: RequestContext): Promise<AttendanceSlot[]> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  return inEachFamily(context, families, (family) =>
    family.conferences
      .filter((conference) => conference.cancelled === undefined)
      .flatMap((conference) =>
        conference.invitations.flatMap((invitation): AttendanceSlot[] => {
          if (may(context.actor, { act: 'answer-invitation', invitation }))
            return [{ as: 'invited', family, conference, invitation }]
          return may(context.actor, { act: 'represent', conference, invitation })
            ? [{ as: 'representative', family, conference, invitation }]
            : []
        }),
      ),
  ).sort(soonestFirst)
}

/** Those that can still be answered: meetings to come, and the one that is going on now. */
export const openSlots = async (context: RequestContext): Promise<AttendanceSlot[]> =>
  (await currentSlots(context)).filter(({ conference }) => context.now < answersCloseAt(conference))

/** Whoever is marked as there speaks of another meeting, unless it is their only one. */
export const answerableSlots = async (context: RequestContext): Promise<AttendanceSlot[]> => {
  const open = await openSlots(context)
  const elsewhere = open.filter(
    ({ conference, invitation }) => !hasCome(presenceOf(conference, invitation)),
  )
  return elsewhere.length > 0 ? elsewhere : open
}

/** Those whose meeting has not begun. */
export const upcomingSlots = async (context: RequestContext): Promise<AttendanceSlot[]> =>
  (await currentSlots(context)).filter(({ conference }) => context.now < startsAt(conference))

/**
 * The parts that a message may mean. A number or a day that was named decides; where none has it,
 * all of them are left. Nothing may be done without asking unless `sure`: one alone has what was
 * named.
 */
export function selectSlots(
  parts: readonly AttendanceSlot[],
  slots: Pick<Slots, 'reference' | 'date'>,
): { readonly parts: readonly AttendanceSlot[]; readonly sure: boolean } {
  const named = parts.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
  return named.length > 0 ? { parts: named, sure: named.length === 1 } : { parts, sure: false }
}
