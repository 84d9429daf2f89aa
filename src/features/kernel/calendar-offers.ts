// The button with which a message brings a meeting's new day, or its end, into somebody's calendar.
import { may } from '../../domain/permissions.ts'
import type { Person } from '../../domain/state/person.ts'
import { calendarTake } from './linked-verbs.ts'
import type { Meeting } from './meeting-access.ts'

/** None for somebody who has not said that they come: there is nothing in their calendar. */
export const calendarOffers = (to: Person, { family, conference }: Meeting) =>
  may(to, { act: 'take-calendar-entry', conference })
    ? [
        {
          title: conference.cancelled === undefined ? 'Update my calendar' : 'Remove from calendar',
          verb: calendarTake,
          caseId: family.id,
          meetingId: conference.id,
        },
      ]
    : []
