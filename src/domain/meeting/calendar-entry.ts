// What somebody who comes puts into their calendar. It is seen over their shoulder and by whoever
// shares their calendar, so it holds no name, and not what kind of meeting it is.
import { addMinutes, inLondon, londonInstant } from '../dates/dates.ts'
import type { PersonId } from '../ids.ts'
import type { Practice } from '../rules/practice.ts'
import {
  type Conference,
  isCoreGroup,
  type Slot,
  standingInvitations,
  toBeConfirmedAgain,
} from '../state/conference.ts'
import { confirmedColleague, currentAnswer, type Invitation } from '../state/invitation.ts'

export type CalendarEntry = {
  readonly status: 'confirmed' | 'to-confirm' | 'cancelled'
  /**
   * Grows with each move and each cancellation: a calendar takes the higher one for the newer (RFC
   * 5545, 3.8.7.4).
   */
  readonly sequence: number
  readonly title: string
  /** As the clocks in England show it. */
  readonly starts: Slot
  readonly ends: Slot
  readonly place?: string
  readonly onlineLink?: string
}

/**
 * The place that somebody has said they fill: their own, or a colleague's. One who was merely asked
 * has none.
 */
export const acceptedBy = (conference: Conference, person: PersonId): Invitation | undefined =>
  standingInvitations(conference).find((invitation) => {
    const isOwn = invitation.person === person && currentAnswer(invitation).status === 'attending'
    return isOwn || confirmedColleague(invitation) === person
  })

/**
 * Whoever has accepted, and the chair, who comes by office; a conflict of interest is not looked
 * at.
 */
export const hasCalendarEntry = (conference: Conference, person: PersonId): boolean =>
  conference.chair === person || acceptedBy(conference, person) !== undefined

/**
 * Undefined for whoever has not said that they come. How long it takes is the practice's default:
 * nobody enters it.
 */
export function calendarEntryFor(
  conference: Conference,
  person: PersonId,
  { meetingMinutes }: Pick<Practice, 'meetingMinutes'>,
): CalendarEntry | undefined {
  if (!hasCalendarEntry(conference, person)) return undefined
  const { date, time, moves, cancelled, reference, place, onlineLink } = conference
  const accepted = acceptedBy(conference, person)
  const asksAgain = accepted !== undefined && toBeConfirmedAgain(conference, accepted)
  const minutes = meetingMinutes.value[isCoreGroup(conference) ? 'coreGroup' : 'conference']
  const calledOff = moves.filter(({ lifted }) => lifted !== undefined).length
  return {
    status: cancelled !== undefined ? 'cancelled' : asksAgain ? 'to-confirm' : 'confirmed',
    sequence: moves.length + calledOff + (cancelled === undefined ? 0 : 1),
    title: `Meeting, reference ${reference}`,
    starts: { date, time },
    ends: inLondon(addMinutes(londonInstant(date, time), minutes)),
    ...(place === undefined ? {} : { place }),
    ...(onlineLink === undefined ? {} : { onlineLink }),
  }
}
