// Several marks as a button carries them, and those that follow from what people said beforehand.
import { z } from 'zod'

import { addMinutes } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { isLocalTime, localTime } from '../../../domain/ids.ts'
import { attendeeOf, type Marking, presenceOf } from '../../../domain/meeting/arrival.ts'
import { isInDoubt } from '../../../domain/meeting/doubt.ts'
import { timingNow } from '../../../domain/meeting/timing.ts'
import { standingInvitations, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation, type Mode } from '../../../domain/state/invitation.ts'
import { idField } from '../../kernel/card-fields.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'

export type WantedMark = {
  readonly invitation: Invitation
  readonly marking: Marking
  /**
   * How many marks were seen when this was asked for; as many as there are, where it is asked for
   * now.
   */
  readonly seen?: number
}

/**
 * What a button carries of each mark: ids, how often each was marked when it was drawn, and the
 * mark.
 */
export const entrySchema = z
  .array(
    z.object({
      id: idField,
      seen: z.number().int().nonnegative(),
      mark: z.enum(['in-person', 'online', 'left', 'absent', 'taken-back']),
      time: z
        .string()
        .refine(isLocalTime)
        .transform((text) => localTime(text))
        .optional(),
    }),
  )
  .max(60)
export type Entry = z.infer<typeof entrySchema>

export const howOf = ({ marking }: Pick<WantedMark, 'marking'>): Entry[number]['mark'] =>
  marking.mark === 'arrived' ? marking.mode : marking.mark

const entryOf = ({ invitation, marking }: WantedMark): Entry[number] => ({
  id: invitation.id,
  seen: invitation.marks.length,
  mark: howOf({ marking }),
  ...('time' in marking ? { time: marking.time } : {}),
})

export const entryText = (wanted: readonly WantedMark[]): string =>
  JSON.stringify(wanted.map(entryOf))

/**
 * Whoever said that they come and is not marked yet; nobody who said that they are still on the
 * way, or was asked since whether they can’t come.
 */
export function asTheySaid({ conference, now }: MeetingFacts): WantedMark[] {
  return standingInvitations(conference).flatMap((invitation) => {
    const mode = modeSaid(invitation)
    const { lateMinutes = 0 } = timingNow(invitation)
    const isOnTheWay = now < addMinutes(startsAt(conference), lateMinutes)
    return mode === undefined ||
      toBeConfirmedAgain(conference, invitation) ||
      isInDoubt(invitation) ||
      presenceOf(conference, invitation).status !== 'not-marked' ||
      (lateMinutes > 0 && isOnTheWay)
      ? []
      : [{ invitation, marking: { mark: 'arrived', who: attendeeOf(invitation), mode } }]
  })
}

/**
 * In the room or online, as the invited person or their colleague said; undefined for everybody
 * else.
 */
export function modeSaid(invitation: Invitation): Mode | undefined {
  const answer = currentAnswer(invitation)
  if (answer.status === 'attending') return answer.mode
  return answer.status === 'represented' && answer.confirmation.status === 'confirmed'
    ? answer.confirmation.mode
    : undefined
}
