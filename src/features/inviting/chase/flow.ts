// Asking again: shows who has not answered, those whose answer helps most first, and asks them with
// one tap.
import { z } from 'zod'

import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PersonId } from '../../../domain/ids.ts'
import {
  type ChaseContext,
  chased,
  type ChaseRequest,
  type ToChase,
  toChase,
} from '../../../domain/meeting/chasing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { findConference, findInvitation, replaceConference } from '../../../domain/state/case.ts'
import { type Conference, namedIn } from '../../../domain/state/conference.ts'
import { sectorOf, type Slots } from '../../../understanding/meaning/slots.ts'
import { readAgency } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, unchanged } from '../../kernel/change.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { linesCard, meetingIds } from '../../kernel/lines-card.ts'
import { reportsStatus, statusShow } from '../../kernel/linked-verbs.ts'
import {
  type Meeting,
  meetingAt,
  overseesAny,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import {
  meetingsMeant,
  noMeetingCard,
  pickMeeting,
  whichMeetingCard,
} from '../../kernel/pick-meeting.ts'
import { type ActOn, meetingFor, pressOn } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { askedInsteadCard } from '../shared/asked-instead-card.ts'
import { chaseOutcome, chasePreview, chaseSend } from './verbs.ts'
import { type ChaseFacts, outcomeCard, previewCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'chase', conference })

export const verbs: readonly Verb[] = [
  pressOn(
    chasePreview,
    meetingFor(required),
    unlessOver((context, meeting) => preview(context, meeting, {})),
  ),
  pressOn(chaseSend, meetingFor(required), unlessOver(send)),
  pressOn(
    chaseOutcome,
    meetingFor(required),
    unlessOver((context, meeting) => outcome(context, meeting, '')),
  ),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['chase'],
    say: async (context, { slots, text }) =>
      /\breports?\b/i.test(text) && (await overseesAny(context))
        ? aboutReports(context, slots)
        : [await fromText(context, slots)],
  },
  // 'The school has lost their invite, send it again': asking again brings the invitation with its
  // buttons.
  {
    intents: ['resend'],
    say: async (context, { slots, text }) =>
      (await overseesAny(context))
        ? [await fromText(context, { ...readAgency(plainWords(text)), ...slots })]
        : [],
  },
]

function unlessOver(act: ActOn<Meeting>): ActOn<Meeting> {
  return (context, meeting, data) => {
    const over = whyOver(meeting.conference, context)
    return over === undefined
      ? act(context, meeting, data)
      : linesCard(context.actor, meeting, {
          heading: over,
          lines: ['Nobody is asked for an answer any more.'],
          offers: [{ title: 'Who is coming', verb: statusShow }],
        })
  }
}

function whyOver(conference: Conference, { now }: RequestContext): string | undefined {
  if (conference.cancelled !== undefined) return 'This meeting is cancelled'
  return startsAt(conference) <= now ? 'This meeting has begun' : undefined
}

/**
 * 'Chase the reports': asking again is about coming, so what reminds people of a report is said,
 * and who has sent one is a tap away.
 */
async function aboutReports(context: RequestContext, slots: Slots): Promise<PrivateCard[]> {
  const open = await stillOpen(context, slots)
  const [only] = open
  if (only === undefined) return [await noMeetingCard(context)]
  if (open.length > 1)
    return [
      whichMeetingCard(context.actor, reportsStatus, open, {
        asks: `${remindsOfReports} Which meeting do you mean?`,
      }),
    ]
  return [
    linesCard(context.actor, only, {
      heading: 'The reports',
      lines: [remindsOfReports],
      offers: [
        { title: 'Who has sent one', verb: reportsStatus, style: 'positive' },
        { title: 'Ask again who is coming', verb: chasePreview },
      ],
    }),
  ]
}

const remindsOfReports =
  'I remind everybody who owes a report before it is ' +
  'due, and when it is late. I have asked nobody now.'

const stillOpen = async (context: RequestContext, slots: Slots): Promise<Meeting[]> =>
  (await meetingsMeant(context, required, slots)).filter(
    ({ conference }) => whyOver(conference, context) === undefined,
  )

/** Only a preview: sending takes a tap of its own. */
async function fromText(context: RequestContext, slots: Slots): Promise<PrivateCard> {
  return pickMeeting(context, await stillOpen(context, slots), {
    none: () => noMeetingCard(context),
    one: (only) => preview(context, only, slots),
    several: chasePreview,
  })
}

/**
 * The people of the meeting and their agencies' others, one of whom may be asked; sorted, so that
 * it is always the same one.
 */
async function factsOf(
  context: RequestContext,
  { family, conference }: Meeting,
  also: readonly PersonId[] = [],
): Promise<ChaseFacts> {
  const { directory } = context.deps
  const [named, colleagues] = await Promise.all([
    directory.named([...namedIn(conference), ...also]),
    directory.ofAgencies(conference.invitations.map((invitation) => invitation.agency)),
  ])
  const people = new Map(
    [...named.values(), ...colleagues]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((person) => [person.id, person]),
  )
  return { ...chaseContext(context, { family, conference }, people), person: context.actor }
}

const chaseContext = (
  { deps, now }: RequestContext,
  meeting: Meeting,
  people: ChaseContext['people'],
): ChaseContext => ({
  ...meeting,
  practice: practiceOf(deps, meeting.conference),
  calendar: deps.calendar,
  people,
  now,
})

async function preview(
  context: RequestContext,
  meeting: Meeting,
  slots: Slots,
  notice = '',
): Promise<PrivateCard> {
  const facts = await factsOf(context, meeting)
  return previewCard(facts, toChase(facts), { notice, ticked: (row) => isMeant(row, slots) })
}

/** 'chase the police': only theirs is ticked. */
function isMeant({ invitation }: ToChase, { agency, role, personId }: Slots): boolean {
  if (personId !== undefined) return invitation.person === personId
  if (role !== undefined)
    return roleKind(invitation.role).discipline === roleKind(role.replaceAll('-', ' ')).discipline
  return agency === undefined || roleKind(invitation.role).sector === sectorOf[agency]
}

/** Those who are ticked; or the one whom a button names. */
const inputs = z.object({
  whom: z.string().max(20_000).optional().catch(undefined),
  entry: z.string().max(200).catch(''),
})

async function send(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const { whom, entry } = inputs.parse(data)
  const requests = (whom ?? entry).split(',').flatMap((text): ChaseRequest[] => {
    const [invitation = '', ask = ''] = text.split('~')
    return ask === '' ? [] : [{ invitation, ask }]
  })
  if (requests.length === 0) return preview(context, meeting, {}, 'Please tick whom to ask.')
  let asked = 0
  for (let from = 0; from < requests.length; from += askedAtOnce)
    asked += await ask(context, meeting, requests.slice(from, from + askedAtOnce))
  const after = await meetingAt(context, meetingIds(meeting), required)
  if (after === undefined) return notFoundCard(context.actor)
  return outcome(context, after, sayAsked(asked, requests.length))
}

/**
 * A commit of the store takes 100 documents, and each person is one of the trail and one message.
 */
const askedAtOnce = 45

/** How many were asked; repeating it asks nobody twice. */
async function ask(
  context: RequestContext,
  meeting: Meeting,
  requests: readonly ChaseRequest[],
): Promise<number> {
  const { people } = await factsOf(context, meeting)
  const asked = await changeMeeting<number>(context, meeting, {
    required,
    decide: (now) => {
      if (whyOver(now.conference, context) !== undefined) return unchanged(0)
      const done = chased(chaseContext(context, now, people), requests, {
        by: context.actor.id,
        at: context.now,
      })
      if (done.asked.length === 0) return unchanged(0)
      const family = replaceConference(now.family, done.conference)
      const audit = done.asked.map(({ invitation, whom }): AuditEvent => ({
        event: 'invitation.chased',
        meeting: now.conference.id,
        invitation,
        status: whom,
      }))
      return commit({ family, audit, notices: done.notices }, done.asked.length)
    },
  })
  return asked ?? 0
}

function sayAsked(asked: number, ticked: number): string {
  if (asked === 0) return 'Nobody new was asked: they have answered, or were asked a moment ago.'
  const others = asked < ticked ? ' The others have answered, or were asked a moment ago.' : ''
  return `${asked} ${asked === 1 ? 'person is' : 'people are'} asked.${others}`
}

async function outcome(
  context: RequestContext,
  meeting: Meeting,
  notice: string,
): Promise<PrivateCard> {
  const messages = await context.deps.cases.messages(meeting.family.id)
  const facts = await factsOf(
    context,
    meeting,
    messages.map((message) => message.notice.to),
  )
  return outcomeCard(facts, messages, { notice, ring: toChase(facts) })
}

/**
 * To a colleague of the agency; not sent once there is an answer, or once that colleague is invited
 * themselves.
 */
export const leadNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const found = conference?.invitations
    .map((invitation) => findInvitation(family, invitation.id))
    .find((place) =>
      notice.about.some((about) => about === `answer-invitation:${place?.invitation.id}`),
    )
  if (
    conference === undefined ||
    found === undefined ||
    found.invitation.withdrawn !== undefined ||
    conference.cancelled !== undefined ||
    startsAt(conference) <= now
  )
    return undefined
  const { invitation } = found
  if (!may(to, { act: 'come-instead', conference, invitation })) return undefined
  if (conference.invitations.some((invitation) => invitation.person === to.id)) return undefined
  return askedInsteadCard({ deps }, to, { family, conference, invitation })
}
