// The places that a person fills at meetings: their own, and those of colleagues for whom they come.
import { startsAt } from '../domain/case.ts'
import { inLondon } from '../domain/dates/dates.ts'
import type { Invitation } from '../domain/meeting/invitation.ts'
import { may } from '../domain/permissions.ts'
import type { Slots } from '../understanding/slots.ts'
import { inEachFamily } from './each-family.ts'
import type { Turn } from './feature.ts'
import { type Meeting, soonestFirst } from './meetings.ts'

export type Part = Meeting & {
  readonly as: 'invited' | 'representative'
  readonly invitation: Invitation
}

/** From today on, meetings that have begun today included; the soonest first. */
export const partsOf = async (turn: Turn): Promise<Part[]> =>
  (await partsEver(turn)).filter(({ conference }) => conference.date >= inLondon(turn.now).date)

/** At meetings that are past too; the soonest first. Nothing of a meeting that was cancelled. */
export async function partsEver(turn: Turn): Promise<Part[]> {
  const families = await turn.rooms.cases.of(turn.actor.id, turn.leaveOut)
  return inEachFamily(turn, families, (family) =>
    family.conferences
      .filter((one) => one.cancelled === undefined)
      .flatMap((conference) =>
        conference.invitations.flatMap((invitation): Part[] => {
          if (may(turn.actor, { act: 'answer-invitation', invitation }))
            return [{ as: 'invited', family, conference, invitation }]
          return may(turn.actor, { act: 'represent', conference, invitation })
            ? [{ as: 'representative', family, conference, invitation }]
            : []
        }),
      ),
  ).sort(soonestFirst)
}

/** Those whose meeting has not begun. */
export const partsToCome = async (turn: Turn): Promise<Part[]> =>
  (await partsOf(turn)).filter(({ conference }) => turn.now < startsAt(conference))

/**
 * The parts that a message may mean. A number or a day that was named decides; where none has it, all of them are left.
 * Nothing may be done without asking unless `sure`: one alone has what was named.
 */
export function meant(
  parts: readonly Part[],
  slots: Pick<Slots, 'reference' | 'date'>,
): { readonly parts: readonly Part[]; readonly sure: boolean } {
  const named = parts.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
  return named.length > 0 ? { parts: named, sure: named.length === 1 } : { parts, sure: false }
}
