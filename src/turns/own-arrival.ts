// Whoever says that they are there, on the day of their meeting, is answered as such, whatever else
// the words might mean on another day.
import { addMinutes } from '../domain/dates/dates.ts'
import { startsAt } from '../domain/dates/starts-at.ts'
import { answersCloseAt } from '../domain/meeting/answers-close.ts'
import { may } from '../domain/permissions.ts'
import type { FamilyMeeting } from '../domain/state/case.ts'
import { standingInvitations } from '../domain/state/conference.ts'
import type { UnderstoodText } from '../features/kernel/feature.ts'
import type { RequestContext } from '../features/kernel/request-context.ts'
import { saysTheyAreThere } from '../understanding/own-arrival.ts'

/** In minutes before the start: nobody is there sooner. */
const earliest = 60

export function ofArrival(
  { actor, now }: RequestContext,
  said: UnderstoodText,
  known: readonly FamilyMeeting[],
): UnderstoodText {
  if (said.intent === 'arrive' || !saysTheyAreThere(said.text)) return said
  const isAwaited = known.some(
    ({ conference }) =>
      conference.cancelled === undefined &&
      now >= addMinutes(startsAt(conference), -earliest) &&
      now < answersCloseAt(conference) &&
      standingInvitations(conference).some(
        (invitation) =>
          may(actor, { act: 'answer-invitation', invitation }) ||
          may(actor, { act: 'represent', conference, invitation }),
      ),
  )
  return isAwaited ? { ...said, intent: 'arrive', stated: { unstated: 'unclear' } } : said
}
