// 'Who's coming?': for the chair, the administrator and the lead social worker of that meeting, and for nobody else.
import { chooserCard, ownAnswersOnlyCard, noMeetingCard, statusCard, unansweredCard, type Overseen, type StatusFacts } from './view.ts'
import { conferencesToOversee, may } from '../../domain/permissions.ts'
import { currentAnswer, isSettled } from '../../domain/invitation.ts'
import { addDays, inLondon } from '../../domain/dates.ts'
import { findConference, startsAt, type Case, type Conference } from '../../domain/case.ts'
import { hasDuty, type Person } from '../../domain/people.ts'
import { meetingRef, practiceOf, type NoticeView, type Rooms, type TextHandler, type Turn, type Verb } from '../feature.ts'
import { notFoundCard } from '../feature-cards.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { Slots } from '../../understanding/slots.ts'

export const verbs: readonly Verb[] = [
  { verb: 'status.show', press: show },
  { verb: 'status.list', press: (turn) => answerStatus(turn, {}) },
]

export const texts: readonly TextHandler[] = [
  { intents: ['status', 'quorum', 'missing'], commands: ['who’s coming', "who's coming", 'whos coming', 'who is coming', 'status'], say: async (turn, { slots }) => [await answerStatus(turn, slots)] },
]

async function show(turn: Turn, data: unknown): Promise<PrivateCard> {
  const ref = meetingRef.safeParse(data)
  const family = ref.success ? await turn.rooms.cases.load(ref.data.caseId) : undefined
  const conference = ref.success && family !== undefined ? findConference(family, ref.data.meetingId) : undefined
  if (family === undefined || conference === undefined || !may(turn.actor, { act: 'see-status', conference })) return notFoundCard(turn.actor)
  return statusCard(await factsOf(turn.rooms, turn.actor, { family, conference }))
}

/** The one meeting that was meant, or a choice between those that fit, among this person's own. */
async function answerStatus(turn: Turn, slots: Pick<Slots, 'reference' | 'date'>): Promise<PrivateCard> {
  const all = await overseen(turn)
  if (all.length === 0) return ownAnswersOnlyCard(turn.actor)
  const asked = all.filter(({ conference }) => (slots.reference === undefined || conference.reference === slots.reference) && (slots.date === undefined || conference.date === slots.date))
  const [only, ...others] = slots.reference === undefined && slots.date === undefined ? coming(asked, turn) : asked
  if (only === undefined) return noMeetingCard(turn.actor)
  return others.length === 0 ? statusCard(await factsOf(turn.rooms, turn.actor, only)) : chooserCard(turn.actor, [only, ...others])
}

async function overseen({ actor, rooms }: Turn): Promise<Overseen[]> {
  const families = await rooms.cases.of(hasDuty(actor, 'administrator') ? 'administrators' : actor.id)
  return families
    .flatMap((family) => conferencesToOversee(actor, family).map((conference) => ({ family, conference })))
    .sort((a, b) => (startsAt(a.conference) < startsAt(b.conference) ? -1 : 1))
}

/** Today's and later ones; the day after a conference its status is still of use. */
const coming = (all: readonly Overseen[], { now }: Turn): Overseen[] => all.filter(({ conference }) => conference.date >= addDays(inLondon(now).date, -1))

async function factsOf(rooms: Rooms, person: Person, { family, conference }: { family: Case; conference: Conference }): Promise<StatusFacts> {
  const people = new Map((await rooms.directory.all()).map((one) => [one.id, one]))
  return { person, family, conference, people, practice: practiceOf(rooms, conference), calendar: rooms.calendar }
}

/** After the reply-by date: who has not answered, to the administrator and the chair. Not sent once everybody has. */
export const unansweredNotice: NoticeView = async ({ notice, family, to, rooms }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, { act: 'see-status', conference })) return undefined
  const facts = await factsOf(rooms, to, { family, conference })
  const silent = conference.invitations.filter((one) => !isSettled(currentAnswer(one)))
  return silent.length === 0 ? undefined : unansweredCard(facts, silent)
}
