// Somebody of the family should stay out of a conference, or of a part of it: a request with grounds, for the chair to decide.
import { z } from 'zod'

import { noticeOf } from '../../../domain/meeting/announcements.ts'
import {
  asked,
  askingProblem,
  decided,
  exclusionDeadline,
} from '../../../domain/meeting/exclusion.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference, replaceConference } from '../../../domain/state/case.ts'
import {
  type Conference,
  type ExclusionRequest,
  namedIn,
} from '../../../domain/state/conference.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { staysOut, whoStaysOut } from './sentences.ts'
import {
  exclusionAllow,
  exclusionAsk,
  exclusionForm,
  exclusionList,
  exclusionLook,
  exclusionRefuse,
} from './verbs.ts'
import {
  askedCard,
  askForm,
  decidedNoticeCard,
  type ExclusionFacts,
  requestCard,
  requestsCard,
} from './view.ts'

const ask: RequiredAct = (conference) => ({ act: 'ask-for-exclusion', conference })
const decide: RequiredAct = (conference) => ({ act: 'decide-exclusion', conference })

const meetingToAskIn = withFacts(meetingFor(ask), factsOf)
const meetingToDecideIn = withFacts(meetingFor(decide), factsOf)

export const verbs: readonly Verb[] = [
  pressOn(exclusionForm, meetingToAskIn, (_context, facts) =>
    askForm(facts, { who: '', grounds: '' }, ''),
  ),
  pressOn(exclusionAsk, meetingToAskIn, send),
  pressOn(exclusionList, meetingToDecideIn, (_context, facts) => requestsCard(facts)),
  pressOn(exclusionLook, meetingToDecideIn, (_context, facts, data) =>
    look(facts, decisionInputs.parse(data).entry),
  ),
  pressOn(exclusionAllow, meetingToDecideIn, (context, facts, data) =>
    settle(context, facts, { data, allowed: true }),
  ),
  pressOn(exclusionRefuse, meetingToDecideIn, (context, facts, data) =>
    settle(context, facts, { data, allowed: false }),
  ),
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: ['ask for an exclusion', 'exclusion', 'exclusions', 'exclusion requests'],
    sentences: staysOut,
    say: async (context, { slots, text }) => [await fromText(context, slots, text)],
  },
]

/** 'dad shouldn't be in the room': the form, with their words as the grounds to go on from. Nothing is sent by it. */
async function fromText(
  context: RequestContext,
  slots: { readonly reference?: string },
  text: string,
): Promise<PrivateCard> {
  const named = slots.reference === undefined ? {} : { reference: slots.reference }
  return pickMeeting(context, await meetingsMeant(context, ask, named), {
    none: () => toDecide(context, named),
    one: async (only) => {
      const isSentence = staysOut.some((pattern) => pattern.test(text))
      const who = isSentence ? whoStaysOut(text) : ''
      return askForm(await factsOf(context, only), { who, grounds: '' }, '')
    },
    several: exclusionForm,
  })
}

/** The chair asks nobody: whoever decides sees what was asked. */
const toDecide = async (
  context: RequestContext,
  named: { readonly reference?: string },
): Promise<PrivateCard> =>
  pickMeeting(context, await meetingsMeant(context, decide, named), {
    none: () => noSuchMeetingCard(context.actor),
    one: async (only) => requestsCard(await factsOf(context, only)),
    several: exclusionList,
  })

async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<ExclusionFacts> {
  const people = await deps.directory.named(namedIn(conference))
  return {
    person: actor,
    family,
    conference,
    people,
    now,
    due: exclusionDeadline(conference, {
      practice: practiceOf(deps, conference),
      calendar: deps.calendar,
    }),
  }
}

const askInputs = z.object({ who: typed, grounds: typed })

async function send(
  context: RequestContext,
  facts: ExclusionFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = askInputs.parse(data)
  const problem = askingProblem(inputs)
  if (problem !== undefined) return askForm(facts, inputs, problem.words)
  const id = context.deps.newId()
  const { actor, now: at } = context
  const sent = await changeMeeting<SentRequest>(context, facts, {
    required: ask,
    decide: ({ family, conference }) => {
      const after = asked(conference, { ...inputs, id, by: actor.id, at })
      if (!after.ok) return refused(after.refusal, { problem: after.refusal.words })
      const request =
        findRequest(after.value, id) ??
        conference.exclusions.find(
          (earlier) =>
            earlier.by === actor.id && earlier.who.toLowerCase() === inputs.who.toLowerCase(),
        )
      if (request === undefined) return unchanged(undefined)
      if (after.value === conference) return unchanged({ request })
      const notice = noticeOf(
        { caseId: family.id, conference, kind: 'exclusion-asked', event: id, step: id, at },
        { to: conference.chair, tell: 'chair' },
      )
      return commit(
        {
          family: replaceConference(family, after.value),
          notices: [notice],
          audit: [
            { event: 'exclusion.asked', meeting: conference.id, request: id, status: 'asked' },
          ],
        },
        { request },
      )
    },
  })
  if (sent === undefined) return notFoundCard(context.actor)
  return 'request' in sent ? askedCard(facts, sent.request) : askForm(facts, inputs, sent.problem)
}

/** Undefined when the request is not there to show. */
type SentRequest = { readonly request: ExclusionRequest } | { readonly problem: string } | undefined

const findRequest = (conference: Conference, id: string): ExclusionRequest | undefined =>
  conference.exclusions.find((exclusionRequest) => exclusionRequest.id === id)

const decisionInputs = z.object({ entry: z.string().max(120).catch(''), reason: typed })

function look(facts: ExclusionFacts, entry: string): PrivateCard {
  const request = findRequest(facts.conference, entry)
  return request === undefined
    ? requestsCard(facts)
    : requestCard(facts, request, { reason: request.decision?.reason ?? '' })
}

async function settle(
  context: RequestContext,
  facts: ExclusionFacts,
  { data, allowed }: { readonly data: unknown; readonly allowed: boolean },
): Promise<PrivateCard> {
  const { entry, reason } = decisionInputs.parse(data)
  const { actor, now: at } = context
  const answer = await changeMeeting<string>(context, facts, {
    required: decide,
    decide: ({ family, conference }) => {
      const after = decided(conference, { id: entry, allowed, reason, by: actor.id, at })
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      const request = findRequest(after.value, entry)
      if (after.value === conference || request === undefined) return unchanged('')
      const event = `${entry}.${allowed ? 'out' : 'in'}.${at.replace(/[^0-9TZ]/g, '')}`
      const notice = noticeOf(
        { caseId: family.id, conference, kind: 'exclusion-decided', event, step: entry, at },
        { to: request.by, tell: 'owner' },
      )
      // A reason that was only put better is not told again.
      const isNews = findRequest(conference, entry)?.decision?.allowed !== allowed
      return commit(
        {
          family: replaceConference(family, after.value),
          notices: isNews ? [notice] : [],
          audit: [
            {
              event: 'exclusion.decided',
              meeting: conference.id,
              request: entry,
              status: allowed ? 'stays-out' : 'may-come',
            },
          ],
        },
        '',
      )
    },
  })
  const now = await meetingToDecideIn(context, meetingIds(facts))
  if (now === undefined) return notFoundCard(context.actor)
  const problem = answer ?? ''
  const request = findRequest(now.conference, entry)
  return problem === '' || request === undefined
    ? look(now, entry)
    : requestCard(now, request, { reason, problem })
}

/** To the chair: drawn with what was asked, and not sent once it is decided or the meeting is off. */
export const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const request = conference && findRequest(conference, notice.step)
  if (
    conference === undefined ||
    request === undefined ||
    request.decision !== undefined ||
    conference.cancelled !== undefined ||
    !may(to, decide(conference, family))
  )
    return undefined
  return requestCard(await factsOf({ actor: to, now, deps }, { family, conference }), request, {
    reason: '',
  })
}

/** To whoever asked, while they still have a part in the meeting. */
export const decidedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const request = conference && findRequest(conference, notice.step)
  if (
    conference === undefined ||
    request?.decision === undefined ||
    request.by !== to.id ||
    conference.cancelled !== undefined ||
    !may(to, ask(conference, family))
  )
    return undefined
  return decidedNoticeCard(await factsOf({ actor: to, now, deps }, { family, conference }), request)
}
