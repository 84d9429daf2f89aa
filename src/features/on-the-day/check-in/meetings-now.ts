// The meetings of a person whose day is on.
import { inLondon } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { conferencesToOversee } from '../../../domain/permissions.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { currentSlots } from '../../kernel/attendance-slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { familiesOf, type Meeting, soonestFirst } from '../../kernel/meeting-access.ts'
import { factsOf, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { dayShow } from './verbs.ts'
import { chairMarksCard, dayCard, noMeetingNowCard } from './view.ts'

/**
 * The meetings of this person whose day is on, the soonest first; the one with a number that was
 * named.
 */
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

/** The last meeting of this person's that has begun, if any has. */
export async function lastHeld(context: RequestContext): Promise<Meeting[]> {
  const begun = inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(context.actor, family)
      .filter(
        (conference) => conference.cancelled === undefined && startsAt(conference) <= context.now,
      )
      .map((conference) => ({ family, conference })),
  )
  return begun.sort(soonestFirst).slice(-1)
}

/** The list of the one that is on; of several, a choice, each with what was said of who came. */
export const listOrShow = (
  context: RequestContext,
  meetings: readonly (Meeting & { readonly slot?: string })[],
  notice: (facts: MeetingFacts) => string = () => '',
): Promise<PrivateCard> =>
  pickMeeting(context, meetings, {
    none: () => notMarkedByYou(context),
    one: async (only) => {
      const facts = await factsOf(context, only)
      return dayCard(facts, { notice: notice(facts) })
    },
    several: dayShow,
  })

/**
 * Whoever is invited today may think that they have to say that they are there: the chair marks it.
 */
async function notMarkedByYou(context: RequestContext): Promise<PrivateCard> {
  const today = inLondon(context.now).date
  const own = (await currentSlots(context)).find(({ conference }) => conference.date === today)
  return own === undefined
    ? noMeetingNowCard(context.actor)
    : chairMarksCard(context.actor, own.conference)
}
