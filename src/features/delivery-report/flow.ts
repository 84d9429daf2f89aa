// 'Who was reached?': for whoever runs a meeting, on demand; and by itself when somebody could not be reached.
import { findConference } from '../../domain/case.ts'
import { isUnreached, reachOf } from '../../domain/reach.ts'
import { may } from '../../domain/permissions.ts'
import { meetingAt, meetingsMeant, noSuchMeetingCard, whichMeetingCard, type Meeting, type Wish } from '../meetings.ts'
import { notFoundCard } from '../feature-cards.ts'
import { reportCard, type ReportFacts } from './view.ts'
import type { NoticeView, Rooms, TextHandler, Verb } from '../feature.ts'
import type { Person } from '../../domain/people.ts'

const see: Wish = (conference) => ({ act: 'see-status', conference })

export const verbs: readonly Verb[] = [
  { verb: 'delivery.show', press: async (turn, data) => {
    const meeting = await meetingAt(turn, data, see)
    return meeting === undefined ? notFoundCard(turn.actor) : reportCard(await factsOf(turn.rooms, turn.actor, meeting))
  } },
]

export const texts: readonly TextHandler[] = [
  { intents: [], commands: ['who was reached', 'who was not reached', 'who has been reached'], say: async (turn) => {
    const meetings = await meetingsMeant(turn, see, {})
    const [only, ...others] = meetings
    if (only === undefined) return [noSuchMeetingCard(turn.actor)]
    return [others.length > 0 ? whichMeetingCard(turn.actor, 'delivery.show', meetings) : reportCard(await factsOf(turn.rooms, turn.actor, only))]
  } },
]

/** To the administrator, or the chair, as long as somebody is unreached who has not answered meanwhile. */
export const stuckNotice: NoticeView = async ({ notice, family, to, rooms }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || conference.cancelled !== undefined || !may(to, see(conference))) return undefined
  const facts = await factsOf(rooms, to, { family, conference })
  return [...facts.reach.values()].some(isUnreached) ? reportCard(facts, true) : undefined
}

async function factsOf(rooms: Rooms, person: Person, meeting: Meeting): Promise<ReportFacts> {
  const reach = reachOf((await rooms.cases.messages(meeting.family.id)).filter(({ notice }) => notice.kind !== 'stuck'), meeting.conference.id)
  const people = new Map((await rooms.directory.all()).map((one) => [one.id, one]))
  return { person, ...meeting, people, reach }
}
