// Asking again: who has not answered, in the order in which an answer helps most, with one tap after a look at it.
import { z } from 'zod'

import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PersonId } from '../../../domain/ids.ts'
import {
  chased,
  type ChaseRequest,
  isUnanswered,
  type ToChase,
  toChase,
} from '../../../domain/meeting/chasing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { findConference, findInvitation, replaceConference } from '../../../domain/state/case.ts'
import { type Conference, namedIn } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { plainWords } from '../../../understanding/normalise.ts'
import { readAgency } from '../../../understanding/reading/who.ts'
import { sectorOf, type Slots } from '../../../understanding/slots.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import {
  type NoticeView,
  practiceOf,
  type RequestContext,
  type TextHandler,
  type Verb,
} from '../../kernel/feature.ts'
import {
  allowedIn,
  linesCard,
  type Meeting,
  meetingAt,
  meetingsMeant,
  noSuchMeetingCard,
  overseesAny,
  type RequiredAct,
  whichMeetingCard,
} from '../../kernel/pick-meeting.ts'
import { statusShow } from '../../on-the-day/attendance-status/verbs.ts'
import { chaseOutcome, chasePreview, chaseSend } from './verbs.ts'
import { type ChaseFacts, leadCard, outcomeCard, previewCard } from './view.ts'

const wish: RequiredAct = (conference) => ({ act: 'chase', conference })

export const verbs: readonly Verb[] = [
  {
    verb: chasePreview,
    press: (context, data) =>
      withMeeting(context, data, (meeting) => preview(context, meeting, {})),
  },
  {
    verb: chaseSend,
    press: (context, data) => withMeeting(context, data, (meeting) => send(context, meeting, data)),
  },
  {
    verb: chaseOutcome,
    press: (context, data) =>
      withMeeting(context, data, (meeting) => outcome(context, meeting, '')),
  },
]

const sendAgain = /^(?:please |can you |could you )*(?:re-?send|send)\b.*\b(?:invit\w*|card)\b/

export const texts: readonly TextHandler[] = [
  {
    intents: ['chase'],
    commands: ['chase', 'chase everyone', 'ask again'],
    say: async (context, { slots }) => [await fromText(context, slots)],
  },
  // 'The school has lost their invite, send it again': asking again brings the invitation with its buttons.
  {
    intents: ['inviteCopy'],
    commands: ['resend', 'please resend', 'pls resend'],
    sentences: [sendAgain],
    say: async (context, { slots, text }) =>
      (await overseesAny(context))
        ? [await fromText(context, { ...readAgency(plainWords(text)), ...slots })]
        : [],
  },
]

/** Whoever may not chase learns nothing; a meeting that is over or cancelled says so calmly. */
async function withMeeting(
  context: RequestContext,
  data: unknown,
  act: (meeting: Meeting) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, wish)
  if (meeting === undefined) return notFoundCard(context.actor)
  const over = whyOver(meeting.conference, context)
  return over === undefined
    ? act(meeting)
    : linesCard(context.actor, meeting, {
        heading: over,
        lines: ['Nobody is asked for an answer any more.'],
        offers: [{ title: 'Who is coming', verb: statusShow }],
      })
}

function whyOver(conference: Conference, { now }: RequestContext): string | undefined {
  if (conference.cancelled !== undefined) return 'This meeting is cancelled'
  return startsAt(conference) <= now ? 'This meeting has begun' : undefined
}

/** It shows whom it would ask and writes nothing: the sending is a tap of its own. */
async function fromText(context: RequestContext, slots: Slots): Promise<PrivateCard> {
  const [only, ...others] = (await meetingsMeant(context, wish, slots)).filter(
    ({ conference }) => whyOver(conference, context) === undefined,
  )
  if (only === undefined)
    return (await overseesAny(context))
      ? noSuchMeetingCard(context.actor)
      : notFoundCard(context.actor)
  return others.length === 0
    ? preview(context, only, slots)
    : whichMeetingCard(context.actor, chasePreview, [only, ...others])
}

/** The people whom the meeting names, and their colleagues, of whom one may be asked; in one order, so that it is the same one each time. */
async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference }: Meeting,
  also: readonly PersonId[] = [],
): Promise<ChaseFacts> {
  const [named, colleagues] = await Promise.all([
    deps.directory.named([...namedIn(conference), ...also]),
    deps.directory.ofAgencies(conference.invitations.map((invitation) => invitation.agency)),
  ])
  const people = new Map(
    [...named.values(), ...colleagues]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((person) => [person.id, person]),
  )
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

const inputs = z.object({ whom: z.string().max(20_000).catch('') })

async function send(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const wanted = inputs
    .parse(data)
    .whom.split(',')
    .flatMap((text): ChaseRequest[] => {
      const [invitation = '', ask = ''] = text.split('~')
      return ask === '' ? [] : [{ invitation, ask }]
    })
  if (wanted.length === 0) return preview(context, meeting, {}, 'Please tick whom to ask.')
  const { people } = await factsOf(context, meeting)
  const asked = await context.deps.cases.change<number>(meeting.family.id, (family) => {
    const now = allowedIn(context, family, { id: meeting.conference.id, wish })
    if (now === undefined || whyOver(now.conference, context) !== undefined)
      return { change: 'none', answer: 0 }
    const ground = {
      ...now,
      practice: practiceOf(context.deps, now.conference),
      calendar: context.deps.calendar,
      people,
      now: context.now,
    }
    const done = chased(ground, wanted, { by: context.actor.id, at: context.now })
    if (done.asked.length === 0) return { change: 'none', answer: 0 }
    return {
      change: 'commit',
      family: replaceConference(now.family, done.conference),
      notices: done.notices,
      answer: done.asked.length,
      audit: done.asked.map(({ invitation, whom }) => ({
        event: 'invitation.chased',
        meeting: now.conference.id,
        invitation,
        status: whom,
        by: context.actor.id,
        at: context.now,
      })),
    }
  })
  const after = await meetingAt(
    context,
    { caseId: meeting.family.id, meetingId: meeting.conference.id },
    wish,
  )
  if (after === undefined) return notFoundCard(context.actor)
  if (asked === 0)
    return outcome(
      context,
      after,
      'Nobody new was asked: they have answered, or were asked a moment ago.',
    )
  return outcome(
    context,
    after,
    `${asked} ${asked === 1 ? 'person is' : 'people are'} asked.${asked < wanted.length ? ' The others have answered, or were asked a moment ago.' : ''}`,
  )
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

/** To a colleague of the agency; not sent once there is an answer, or once they have a part in the meeting themselves. */
export const leadNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const found = conference?.invitations
    .map((invitation) => findInvitation(family, invitation.id))
    .find((one) =>
      notice.about.some((about) => about === `answer-invitation:${one?.invitation.id}`),
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
  const declined = currentAnswer(invitation).status === 'declined'
  if (!declined && !isUnanswered(conference, invitation)) return undefined
  if (conference.invitations.some((invitation) => invitation.person === to.id)) return undefined
  const [colleague, administrator] = await Promise.all([
    deps.directory.get(invitation.person),
    deps.directory.get(conference.administrator),
  ])
  return leadCard(to, conference, {
    colleague: colleague?.name ?? 'Your colleague',
    administrator: administrator?.name ?? 'the conference administrator',
    declined,
  })
}
