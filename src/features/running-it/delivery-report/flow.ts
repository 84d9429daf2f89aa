// 'Who was reached?': for whoever runs a meeting, on demand; and by itself when somebody could not
// be reached.
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Message } from '../../../domain/messages/message.ts'
import { isUnreached, reachOf, totalsOf } from '../../../domain/messages/reach.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { readAgency } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { notYoursCard } from '../../kernel/cards.ts'
import type { NoticeView, TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import { matchInvitees, numbered } from '../../kernel/match-invitees.ts'
import { type Meeting, overseesAny, type RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { deliveryShow } from './verbs.ts'
import { type DeliveryFacts, reachedInEachCard, reportCard, totalsCard } from './view.ts'

const see: RequiredAct = (conference) => ({ act: 'see-status', conference })

export const verbs: readonly Verb[] = [pressOn(deliveryShow, meetingFor(see), shown)]

async function shown({ deps, actor }: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  return reportCard(await factsOf(deps, actor, meeting))
}

export const texts: readonly TextHandler[] = [
  {
    intents: ['delivery'],
    say: async (context, said) =>
      isAboutAll(said) ? [await totals(context)] : reached(context, said),
  },
  // 'The gp is on leave, who do I ring': for whoever runs a meeting, this is where the telephone
  // comes in.
  {
    intents: ['contactFallback'],
    say: async (context, said) => ((await overseesAny(context)) ? reached(context, said) : []),
  },
]

/**
 * 'How is delivery', from an administrator; 'who wasn't reached' and 'did it reach school' are
 * about the people of a meeting.
 */
const isAboutAll = ({ text, slots }: Pick<UnderstoodText, 'text' | 'slots'>): boolean =>
  slots.reference === undefined &&
  slots.personId === undefined &&
  slots.agency === undefined &&
  slots.role === undefined &&
  readAgency(plainWords(text)).agency === undefined &&
  !/\b(?:who|anyone|anybody|everyone|everybody|all|they|invit\w+|notices?)\b/i.test(text)

/** Of one meeting everybody, or whom the words name; of several, each in a line. */
async function reached(
  context: RequestContext,
  { text, slots }: Pick<UnderstoodText, 'text' | 'slots'>,
): Promise<PrivateCard[]> {
  const { reference } = slots
  const meetings = numbered(
    await meetingsMeant(context, see, reference === undefined ? {} : { reference }),
    text,
  )
  const all = await Promise.all(
    meetings.map(async (meeting) => {
      const facts = await factsOf(context.deps, context.actor, meeting)
      return { ...meeting, facts, asked: whomAsked(facts, slots, text) }
    }),
  )
  const ofThem = all.filter(({ asked }) => asked.length > 0)
  const card = await pickMeeting(context, ofThem.length > 0 ? ofThem : all, {
    none: () => noSuchMeetingCard(context.actor),
    one: ({ facts, asked }) => reportCard(facts, { asked }),
    several: (several) => reachedInEachCard(context.actor, several),
  })
  return [card]
}

const whomAsked = (
  { conference, people }: DeliveryFacts,
  slots: Slots,
  text: string,
): readonly PersonId[] =>
  /\b(?:who|anyone|anybody|everyone|everybody|all)\b/i.test(text)
    ? []
    : matchInvitees({ conference, people }, slots, text).map((invitation) => invitation.person)

const daysBack = 28

/**
 * What became of every message about the meetings of the last four weeks and those to come, to an
 * administrator.
 */
async function totals(context: RequestContext): Promise<PrivateCard> {
  const { actor, deps, now, leaveOut } = context
  if (!hasStaffRole(actor, 'administrator')) return notYoursCard(actor)
  const from = addDays(inLondon(now).date, -daysBack)
  const all: Message[] = []
  const unreached: { readonly meeting: Meeting; readonly people: number }[] = []
  for (const family of await deps.cases.of('administrators', leaveOut)) {
    const mine = family.conferences.filter(
      (conference) => conference.date >= from && may(actor, see(conference, family)),
    )
    if (mine.length === 0) continue
    const messages = (await deps.cases.messages(family.id)).filter(({ notice }) =>
      mine.some((conference) => conference.id === notice.meeting),
    )
    all.push(...messages)
    for (const conference of mine) {
      const people = [
        ...reachOf(
          messages.filter(({ notice }) => notice.kind !== 'stuck'),
          conference.id,
        ).values(),
      ].filter(isUnreached).length
      if (people > 0) unreached.push({ meeting: { family, conference }, people })
    }
  }
  return totalsCard(actor, totalsOf(all), unreached)
}

/**
 * To the administrator, or the chair, as long as somebody is unreached who has not answered
 * meanwhile.
 */
export const stuckNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    conference.cancelled !== undefined ||
    !may(to, see(conference, family))
  )
    return undefined
  const facts = await factsOf(deps, to, { family, conference })
  return [...facts.reach.values()].some(isUnreached) ? reportCard(facts, { told: true }) : undefined
}

async function factsOf(
  deps: Dependencies,
  person: Person,
  meeting: Meeting,
): Promise<DeliveryFacts> {
  const reach = reachOf(
    (await deps.cases.messages(meeting.family.id)).filter(({ notice }) => notice.kind !== 'stuck'),
    meeting.conference.id,
  )
  const listed = standingInvitations(meeting.conference).map((invitation) => invitation.person)
  const people = await deps.directory.named(new Set([...reach.keys(), ...listed]))
  return { person, ...meeting, people, reach }
}
