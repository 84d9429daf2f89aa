// The meeting that somebody may change, and what the cards about a change of it are drawn from.
import type { Calendar } from '../../../domain/dates/calendar.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { namedIn } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { noMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export const toChange: RequiredAct = (conference) => ({ act: 'change-meeting', conference })

/** `person` is who changes the meeting. */
export type ChangeFacts = Meeting & {
  readonly person: Person
  readonly practice: Practice
  readonly calendar: Calendar
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
}

export type MeetingCard = {
  /** The button that opens it, where the person has to choose the meeting. */ readonly verb: string
  readonly open: (facts: ChangeFacts) => PrivateCard | Promise<PrivateCard>
}

/** The meeting that a button names, for somebody who may change it. */
export const meetingToChange = withFacts(meetingFor(toChange), factsOf)

export async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<ChangeFacts> {
  const people = await deps.directory.named([
    ...namedIn(conference),
    ...conference.conflicts,
    ...(conference.cancelled === undefined ? [] : [conference.cancelled.by]),
  ])
  return {
    person: actor,
    family,
    conference,
    practice: practiceOf(deps, conference),
    calendar: deps.calendar,
    people,
    now,
  }
}

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
