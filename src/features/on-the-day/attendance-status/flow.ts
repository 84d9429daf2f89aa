// 'Who's coming?': for the chair, the administrator and the lead social worker of that meeting, and for nobody else.
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import type { Leaver } from '../../../domain/quorum/quorum.ts'
import { findConference } from '../../../domain/state/case.ts'
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import type { Intent } from '../../../understanding/intents.ts'
import { sectorOf, type Slots } from '../../../understanding/slots.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import {
  familiesOf,
  type Meeting,
  type RequiredAct,
  soonestFirst,
} from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf, type StatusFacts } from './facts.ts'
import { supposeCard } from './suppose-card.ts'
import { statusList, statusShow } from './verbs.ts'
import {
  noMeetingCard,
  ownAnswersOnlyCard,
  type Question,
  statusCard,
  unansweredCard,
} from './view.ts'

const sees: RequiredAct = (conference) => ({ act: 'see-status', conference })

export const verbs: readonly Verb[] = [
  pressOn(statusShow, withFacts(meetingFor(sees), factsOf), (_context, facts) => statusCard(facts)),
  { verb: statusList, press: (context) => answerStatus(context, {}, { about: 'status' }) },
]

export const texts: readonly TextHandler[] = [
  { intents: ['whatIf'], say: async (context, { slots }) => [await whatIfCard(context, slots)] },
  {
    intents: ['status', 'quorum', 'missing', 'whyAbsent'],
    say: async (context, { intent, slots }) => [
      await answerStatus(context, slots, questionOf(intent, slots)),
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

const answerStatus = (
  context: RequestContext,
  slots: Slots,
  question: Question,
): Promise<PrivateCard> => aboutTheOne(context, slots, (facts) => statusCard(facts, question))

/** A card about the one meeting that was meant, or a choice between those that fit, among this person's own. */
async function aboutTheOne(
  context: RequestContext,
  slots: Slots,
  card: (facts: StatusFacts) => PrivateCard,
): Promise<PrivateCard> {
  const all = await overseen(context)
  if (all.length === 0) return ownAnswersOnlyCard(context.actor)
  const asked = all.filter(
    ({ conference }) =>
      (slots.reference === undefined || conference.reference === slots.reference) &&
      (slots.date === undefined || conference.date === slots.date),
  )
  const fitting =
    slots.reference === undefined && slots.date === undefined ? coming(asked, context) : asked
  return pickMeeting(context, fitting, {
    none: () => noneFits(context, all, slots),
    one: async (only) => card(await factsOf(context, only)),
    several: statusShow,
  })
}

const overseen = async (context: RequestContext): Promise<Meeting[]> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(context.actor, family).map((conference) => ({ family, conference })),
  ).sort(soonestFirst)

/** 'Can we go ahead if police don't come': the forecast without them; nothing is changed. */
const whatIfCard = (context: RequestContext, slots: Slots): Promise<PrivateCard> =>
  aboutTheOne(context, slots, (facts) => {
    const leaver = whoLeaves(facts, slots)
    return leaver === undefined ? statusCard(facts) : supposeCard(facts, leaver)
  })

/** Offers the next meetings, or the latest past ones, so that nobody is told to type the same thing again. */
function noneFits(context: RequestContext, all: readonly Meeting[], slots: Slots): PrivateCard {
  const next = coming(all, context)
  return noMeetingCard(
    context.actor,
    next.length > 0 ? next : all.slice(-3).reverse(),
    slots.reference === undefined && slots.date === undefined ? 'to-come' : 'named',
  )
}

/** The person, the role's agency or the sector that was named, among those invited. */
function whoLeaves({ conference, people }: StatusFacts, slots: Slots): Leaver | undefined {
  const named = conference.invitations.find(
    (invitation) =>
      invitation.person === slots.personId ||
      (slots.person !== undefined &&
        people.get(invitation.person)?.name.toLowerCase().includes(slots.person.toLowerCase())),
  )
  if (named !== undefined) return { person: named.person }
  const role = slots.role?.replaceAll('-', ' ')
  const byRole =
    role === undefined
      ? undefined
      : conference.invitations.find(
          (invitation) => roleKind(invitation.role).discipline === roleKind(role).discipline,
        )
  if (byRole !== undefined) return { person: byRole.person }
  return slots.agency === undefined ? undefined : { sector: sectorOf[slots.agency] }
}

/** Yesterday's and later ones: on the day after a conference its status is still useful. */
const coming = (all: readonly Meeting[], { now }: RequestContext): Meeting[] =>
  all.filter(({ conference }) => conference.date >= addDays(inLondon(now).date, -1))

/** After the reply-by date, tells administrator and chair who has not answered. Dropped once everybody has. */
export const unansweredNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, sees(conference, family))) return undefined
  const facts = await factsOf({ deps, actor: to, now }, { family, conference })
  const silent = conference.invitations.filter(
    (invitation) => !isSettled(currentAnswer(invitation)),
  )
  return silent.length === 0 ? undefined : unansweredCard(facts, silent)
}
