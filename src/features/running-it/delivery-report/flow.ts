// 'Who was reached?': for whoever runs a meeting, on demand; and by itself when somebody could not be reached.
import { addDays, inLondon } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Message } from '../../../domain/messages/message.ts'
import { isUnreached, reachOf, totalsOf } from '../../../domain/messages/reach.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { notYoursCard } from '../../kernel/cards.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import { type Meeting, overseesAny, type RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'
import { deliveryShow } from './verbs.ts'
import { type DeliveryFacts, reportCard, totalsCard } from './view.ts'

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
  // 'The gp is on leave, who do I ring': for whoever runs a meeting, this is where the telephone comes in.
  {
    intents: ['contactFallback'],
    say: async (context, said) => ((await overseesAny(context)) ? reached(context, said) : []),
  },
]

/** 'How is delivery', from an administrator; 'who wasn't reached' is about the people of a meeting. */
const isAboutAll = ({ text, slots }: { readonly text: string; readonly slots: Slots }): boolean =>
  slots.reference === undefined && !/\b(?:who|anyone|anybody|everyone|everybody)\b/i.test(text)

async function reached(
  context: RequestContext,
  { text }: { readonly text: string },
): Promise<PrivateCard[]> {
  const meetings = numbered(await meetingsMeant(context, see, {}), text)
  const card = await pickMeeting(context, meetings, {
    none: () => noSuchMeetingCard(context.actor),
    one: (only) => shown(context, only),
    several: deliveryShow,
  })
  return [card]
}

const daysBack = 28

/** What became of every message about the meetings of the last four weeks and those to come, to an administrator. */
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

/** To the administrator, or the chair, as long as somebody is unreached who has not answered meanwhile. */
export const stuckNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    conference.cancelled !== undefined ||
    !may(to, see(conference, family))
  )
    return undefined
  const facts = await factsOf(deps, to, { family, conference })
  return [...facts.reach.values()].some(isUnreached) ? reportCard(facts, true) : undefined
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
  return { person, ...meeting, people: await deps.directory.named(reach.keys()), reach }
}
