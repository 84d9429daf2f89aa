// 'Who's coming?': for the chair, the administrator and the lead social worker of that meeting, and for nobody else.
import type { PrivateCard } from '../../../domain/card.ts'
import { findConference, namedIn } from '../../../domain/case.ts'
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import { currentAnswer, isSettled } from '../../../domain/meeting/invitation.ts'
import { preparationObligations } from '../../../domain/obligations.ts'
import { roleKind } from '../../../domain/people.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import type { Leaver } from '../../../domain/quorum/quorum.ts'
import type { Intent } from '../../../understanding/intents.ts'
import { sectorOf, type Slots } from '../../../understanding/slots.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import {
  type NoticeView,
  practiceOf,
  type RequestContext,
  type TextHandler,
  type Verb,
} from '../../kernel/feature.ts'
import { asksWhyAbsent } from '../../kernel/match-invitees.ts'
import {
  familiesOf,
  type Meeting,
  meetingAt,
  soonestFirst,
  whichMeetingCard,
} from '../../kernel/pick-meeting.ts'
import {
  noMeetingCard,
  ownAnswersOnlyCard,
  type Question,
  statusCard,
  type StatusFacts,
  supposeCard,
  unansweredCard,
} from './view.ts'

export const verbs: readonly Verb[] = [
  { verb: 'status.show', press: show },
  { verb: 'status.list', press: (turn) => answerStatus(turn, {}, { about: 'status' }) },
]

export const texts: readonly TextHandler[] = [
  { intents: ['whatIf'], say: async (turn, { slots }) => [await whatIfCard(turn, slots)] },
  {
    intents: ['status', 'quorum', 'missing'],
    commands: [
      'who’s coming',
      "who's coming",
      'whos coming',
      'who is coming',
      'who else is coming',
      'whos going',
      'who is going',
      'who will be there',
      'who else will be there',
      'status',
    ],
    sentences: [asksWhyAbsent],
    say: async (turn, { intent, slots }) => [
      await answerStatus(turn, slots, questionOf(intent, slots)),
    ],
  },
]

/** 'has anybody from health replied yet' asks about a sector, 'whos missing' for names, 'are we quorate' for the forecast. */
function questionOf(intent: Intent, slots: Slots): Question {
  if (slots.agency !== undefined)
    return {
      about: 'sector',
      sector: sectorOf[slots.agency],
      said: slots.agency.replaceAll('-', ' '),
    }
  return { about: intent === 'missing' || intent === 'quorum' ? intent : 'status' }
}

async function show(turn: RequestContext, data: unknown): Promise<PrivateCard> {
  const meeting = await meetingAt(turn, data, (conference) => ({ act: 'see-status', conference }))
  return meeting === undefined ? notFoundCard(turn.actor) : statusCard(await factsOf(turn, meeting))
}

const answerStatus = (
  turn: RequestContext,
  slots: Slots,
  question: Question,
): Promise<PrivateCard> => aboutTheOne(turn, slots, (facts) => statusCard(facts, question))

/** A card about the one meeting that was meant, or a choice between those that fit, among this person's own. */
async function aboutTheOne(
  turn: RequestContext,
  slots: Slots,
  card: (facts: StatusFacts) => PrivateCard,
): Promise<PrivateCard> {
  const all = await overseen(turn)
  if (all.length === 0) return ownAnswersOnlyCard(turn.actor)
  const asked = all.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
  const [only, ...others] =
    slots.reference === undefined && slots.date === undefined ? coming(asked, turn) : asked
  if (only === undefined) return noneFits(turn, all, slots)
  return others.length === 0
    ? card(await factsOf(turn, only))
    : whichMeetingCard(turn.actor, 'status.show', [only, ...others])
}

const overseen = async (turn: RequestContext): Promise<Meeting[]> =>
  inEachFamily(turn, await familiesOf(turn), (family) =>
    conferencesToOversee(turn.actor, family).map((conference) => ({ family, conference })),
  ).sort(soonestFirst)

/** 'Can we go ahead if police don't come': the forecast without them; nothing is changed. */
const whatIfCard = (turn: RequestContext, slots: Slots): Promise<PrivateCard> =>
  aboutTheOne(turn, slots, (facts) => {
    const leaver = whoLeaves(facts, slots)
    return leaver === undefined ? statusCard(facts) : supposeCard(facts, leaver)
  })

/** The next ones, or where none is to come the last ones: a way on, and never the advice to type the same again. */
function noneFits(turn: RequestContext, all: readonly Meeting[], slots: Slots): PrivateCard {
  const next = coming(all, turn)
  return noMeetingCard(
    turn.actor,
    next.length > 0 ? next : all.slice(-3).reverse(),
    slots.reference === undefined && slots.date === undefined ? 'to-come' : 'named',
  )
}

/** The person, the role's agency or the sector that was named, among those invited. */
function whoLeaves({ conference, people }: StatusFacts, slots: Slots): Leaver | undefined {
  const named = conference.invitations.find(
    (one) =>
      one.person === slots.personId ||
      (slots.person !== undefined &&
        people.get(one.person)?.name.toLowerCase().includes(slots.person.toLowerCase())),
  )
  if (named !== undefined) return { person: named.person }
  const role = slots.role?.replaceAll('-', ' ')
  const byRole =
    role === undefined
      ? undefined
      : conference.invitations.find(
          (one) => roleKind(one.role).discipline === roleKind(role).discipline,
        )
  if (byRole !== undefined) return { person: byRole.person }
  return slots.agency === undefined ? undefined : { sector: sectorOf[slots.agency] }
}

/** Today's and later ones; the day after a conference its status is still of use. */
const coming = (all: readonly Meeting[], { now }: RequestContext): Meeting[] =>
  all.filter(({ conference }) => conference.date >= addDays(inLondon(now).date, -1))

async function factsOf(
  { rooms, actor, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<StatusFacts> {
  const people = await rooms.directory.named(namedIn(conference))
  const owed = preparationObligations(family, conference, {
    practices: rooms.practices,
    calendar: rooms.calendar,
    now,
  })
  return {
    person: actor,
    family,
    conference,
    people,
    practice: practiceOf(rooms, conference),
    calendar: rooms.calendar,
    now,
    owed,
  }
}

/** After the reply-by date: who has not answered, to the administrator and the chair. Not sent once everybody has. */
export const unansweredNotice: NoticeView = async ({ notice, family, to, now, rooms }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, { act: 'see-status', conference })) return undefined
  const facts = await factsOf({ rooms, actor: to, now }, { family, conference })
  const silent = conference.invitations.filter((one) => !isSettled(currentAnswer(one)))
  return silent.length === 0 ? undefined : unansweredCard(facts, silent)
}
