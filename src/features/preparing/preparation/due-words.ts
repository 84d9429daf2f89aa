// When a duty is due, and how it stands: each time in other words, so that no reminder is the same
// card as the one before.
import { daysBetween, inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { isCoreGroupToHold, isHolding } from '../../../domain/meeting/preparation.ts'
import { isBookedInTime, type Obligation } from '../../../domain/obligations/obligation.ts'
import { type Conference, outcomeOf } from '../../../domain/state/conference.ts'

/**
 * Whether a duty asks for a meeting that is not this one: it is booked, and recorded once it was
 * held.
 */
export const asksForMeeting = (conference: Conference, { kind }: Obligation): boolean =>
  isCoreGroupToHold(kind) ||
  kind === 'rebook-conference' ||
  (isHolding(kind) && outcomeOf(conference) !== undefined)

/** Said where the practice's day can still be met, or was not. */
function sayBooking(conference: Conference, obligation: Obligation): string[] {
  if (!asksForMeeting(conference, obligation)) return []
  if (obligation.booked === undefined) return ['Not booked yet']
  return [
    `Booked for ${sayDay(obligation.booked)}${isBookedInTime(obligation) ? '' : ', which is late'}`,
  ]
}

/** 'By Thu 3 December', '▲ Due today, Thu 3 December', '■ Was due Thu 3 December'. */
export function sayDue({ due }: Obligation, now: Instant): string {
  const day = sayDay(due.due)
  if (due.at < now) return `■ Was due ${day}`
  return due.due === inLondon(now).date ? `▲ Due today, ${day}` : `By ${day}`
}

type Stands = { readonly conference: Conference | undefined; readonly now: Instant }

/** Whether its meeting is booked; of anything else that is late, for how long it has waited. */
export function sayStands(obligation: Obligation, { conference, now }: Stands): string[] {
  const booking = conference === undefined ? [] : sayBooking(conference, obligation)
  const days = daysBetween(obligation.due.due, inLondon(now).date)
  return booking.length > 0 || days < 2 ? booking : [`Waiting for ${days} days`]
}
