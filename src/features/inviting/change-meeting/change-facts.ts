// The meeting that somebody may change, and what the cards about a change of it are drawn from.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { factsOf as meetingFacts, type MeetingFacts } from '../../kernel/meeting-facts.ts'
import { noMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

export const toChange: RequiredAct = (conference) => ({ act: 'change-meeting', conference })

export type MeetingCard = {
  /** The button that opens it, where the person has to choose the meeting. */ readonly verb: string
  readonly open: (facts: MeetingFacts) => PrivateCard | Promise<PrivateCard>
}

export const factsOf = (context: RequestContext, meeting: Meeting): Promise<MeetingFacts> =>
  meetingFacts(context, meeting, [
    ...meeting.conference.conflicts,
    ...(meeting.conference.cancelled === undefined ? [] : [meeting.conference.cancelled.by]),
  ])

/** The meeting that a button names, for somebody who may change it. */
export const meetingToChange = withFacts(meetingFor(toChange), factsOf)

/** The card of the only meeting that is meant; where several are, the person chooses one. */
export const openForMeeting = (
  context: RequestContext,
  meetings: readonly (Meeting & { readonly slot?: string })[],
  { verb, open }: MeetingCard,
): Promise<PrivateCard> =>
  pickMeeting(context, meetings, {
    none: () => noMeetingCard(context),
    one: async (only) => open(await factsOf(context, only)),
    several: verb,
  })
