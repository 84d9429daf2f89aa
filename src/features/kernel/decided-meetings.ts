// The conferences whose outcome is recorded, for what comes after them.
import { may } from '../../domain/permissions.ts'
import { outcomeOf } from '../../domain/state/conference.ts'
import type { Slots } from '../../understanding/meaning/slots.ts'
import { inEachFamily } from './each-family.ts'
import { familiesOf, type Meeting, type RequiredAct } from './meeting-access.ts'
import type { RequestContext } from './request-context.ts'

/**
 * Those in which this person may do this, the newest first; of those the one that a number names.
 */
export async function decidedMeetings(
  context: RequestContext,
  required: RequiredAct,
  { reference }: Pick<Slots, 'reference'>,
): Promise<Meeting[]> {
  return inEachFamily(context, await familiesOf(context), (family) =>
    family.conferences
      .filter(
        (conference) =>
          conference.cancelled === undefined &&
          outcomeOf(conference) !== undefined &&
          may(context.actor, required(conference, family)),
      )
      .map((conference) => ({ family, conference })),
  )
    .filter(({ conference }) => reference === undefined || conference.reference === reference)
    .sort((a, b) => (a.conference.date > b.conference.date ? -1 : 1))
}

/** The newest of each family: what an unnamed conference most likely is. */
export const newestOfEach = <Of extends Meeting>(meetings: readonly Of[]): Of[] =>
  meetings.filter(
    (meeting, index) =>
      meetings.findIndex((otherMeeting) => otherMeeting.family.id === meeting.family.id) === index,
  )
