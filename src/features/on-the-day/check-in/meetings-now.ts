// The meetings of a person whose day is on.
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee } from '../../../domain/permissions.ts'
import type { Slots } from '../../../understanding/slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { familiesOf, type Meeting, soonestFirst } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf } from './facts.ts'
import { dayShow } from './verbs.ts'
import { dayCard, noMeetingNowCard } from './view.ts'

/** The meetings of this person whose day is on, the soonest first; the one with a number that was named. */
export async function onNow(
  context: RequestContext,
  { reference }: Pick<Slots, 'reference'>,
): Promise<Meeting[]> {
  const {
    actor,
    deps: { calendar },
    now,
  } = context
  return inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(actor, family)
      .filter(
        (conference) =>
          isMarkingTime(conference, { now, calendar }) &&
          (reference === undefined || conference.reference === reference),
      )
      .map((conference) => ({ family, conference })),
  ).sort(soonestFirst)
}

export const listOrShow = (
  context: RequestContext,
  meetings: readonly Meeting[],
): Promise<PrivateCard> =>
  pickMeeting(context, meetings, {
    none: () => noMeetingNowCard(context.actor),
    one: async (only) => dayCard(await factsOf(context, only)),
    several: dayShow,
  })
