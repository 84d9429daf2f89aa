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
import { type ExclusionRequest, namedIn } from '../../../domain/state/conference.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, whichMeetingCard } from '../../kernel/pick-meeting.ts'
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

export const verbs: readonly Verb[] = [
  {
    verb: exclusionForm,
    press: (context, data) =>
      withMeeting(context, data, ask, async (facts) =>
        askForm(facts, { who: '', grounds: '' }, ''),
      ),
  },
  {
    verb: exclusionAsk,
    press: (context, data) =>
      withMeeting(context, data, ask, (facts) => send(context, facts, data)),
  },
  {
    verb: exclusionList,
    press: (context, data) =>
      withMeeting(context, data, decide, async (facts) => requestsCard(facts)),
  },
  {
    verb: exclusionLook,
    press: (context, data) =>
      withMeeting(context, data, decide, async (facts) =>
        look(facts, decisionInputs.parse(data).entry),
      ),
  },
  {
    verb: exclusionAllow,
    press: (context, data) =>
      withMeeting(context, data, decide, (facts) =>
        settle(context, facts, { data, allowed: true }),
      ),
  },
  {
    verb: exclusionRefuse,
    press: (context, data) =>
      withMeeting(context, data, decide, (facts) =>
        settle(context, facts, { data, allowed: false }),
      ),
  },
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
  const [only, ...others] = await meetingsMeant(context, ask, named)
  if (only === undefined) return toDecide(context, named)
  if (others.length > 0) return whichMeetingCard(context.actor, exclusionForm, [only, ...others])
  const isSentence = staysOut.some((pattern) => pattern.test(text))
  return askForm(
    await describe(context, only),
    { who: isSentence ? whoStaysOut(text) : '', grounds: '' },
    '',
  )
}

/** The chair asks nobody: whoever decides sees what was asked. */
async function toDecide(
  context: RequestContext,
  named: { readonly reference?: string },
): Promise<PrivateCard> {
  const [only, ...others] = await meetingsMeant(context, decide, named)
  if (only === undefined) return noSuchMeetingCard(context.actor)
  return others.length > 0
    ? whichMeetingCard(context.actor, exclusionList, [only, ...others])
    : requestsCard(await describe(context, only))
}

async function withMeeting(
  context: RequestContext,
  data: unknown,
  required: RequiredAct,
  act: (facts: ExclusionFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, required)
  return meeting === undefined ? notFoundCard(context.actor) : act(await describe(context, meeting))
}

async function describe(
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
  type Outcome = { readonly request: ExclusionRequest } | { readonly problem: string }
  const outcome = await context.deps.cases.change<Outcome>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required: ask })
    if (now === undefined) return { change: 'none', answer: { problem: '' } }
    const after = asked(now.conference, { ...inputs, id, by: context.actor.id, at: context.now })
    if (!after.ok)
      return { change: 'refused', refusal: after.refusal, answer: { problem: after.refusal.words } }
    const same = now.conference.exclusions.find(
      (exclusionRequest) =>
        exclusionRequest.by === context.actor.id &&
        exclusionRequest.who.toLowerCase() === inputs.who.toLowerCase(),
    )
    const request =
      after.value.exclusions.find((exclusionRequest) => exclusionRequest.id === id) ?? same
    if (request === undefined) return { change: 'none', answer: { problem: '' } }
    if (after.value === now.conference) return { change: 'none', answer: { request } }
    return {
      change: 'commit',
      family: replaceConference(now.family, after.value),
      answer: { request },
      notices: [
        noticeOf(
          {
            caseId: now.family.id,
            conference: now.conference,
            kind: 'exclusion-asked',
            event: id,
            step: id,
            at: context.now,
          },
          { to: now.conference.chair, tell: 'chair' },
        ),
      ],
      audit: [
        {
          event: 'exclusion.asked',
          meeting: now.conference.id,
          request: id,
          status: 'asked',
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  if ('request' in outcome) return askedCard(facts, outcome.request)
  return outcome.problem === ''
    ? notFoundCard(context.actor)
    : askForm(facts, inputs, outcome.problem)
}

const decisionInputs = z.object({ entry: z.string().max(120).catch(''), reason: typed })

const look = (facts: ExclusionFacts, entry: string): PrivateCard => {
  const request = facts.conference.exclusions.find(
    (exclusionRequest) => exclusionRequest.id === entry,
  )
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
  const problem = await context.deps.cases.change<string>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required: decide })
    if (now === undefined) return { change: 'none', answer: '' }
    const after = decided(now.conference, {
      id: entry,
      allowed,
      reason,
      by: context.actor.id,
      at: context.now,
    })
    if (!after.ok) return { change: 'refused', refusal: after.refusal, answer: after.refusal.words }
    const request = after.value.exclusions.find((exclusionRequest) => exclusionRequest.id === entry)
    if (after.value === now.conference || request === undefined)
      return { change: 'none', answer: '' }
    const before = now.conference.exclusions.find(
      (exclusionRequest) => exclusionRequest.id === entry,
    )?.decision
    const event = `${entry}.${allowed ? 'out' : 'in'}.${context.now.replace(/[^0-9TZ]/g, '')}`
    return {
      change: 'commit',
      family: replaceConference(now.family, after.value),
      answer: '',
      // A reason that was only put better is not told again.
      notices:
        before?.allowed === allowed
          ? []
          : [
              noticeOf(
                {
                  caseId: now.family.id,
                  conference: now.conference,
                  kind: 'exclusion-decided',
                  event,
                  step: entry,
                  at: context.now,
                },
                { to: request.by, tell: 'owner' },
              ),
            ],
      audit: [
        {
          event: 'exclusion.decided',
          meeting: now.conference.id,
          request: entry,
          status: allowed ? 'stays-out' : 'may-come',
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  return withMeeting(
    context,
    { caseId: facts.family.id, meetingId: facts.conference.id },
    decide,
    async (now) => {
      const request = now.conference.exclusions.find(
        (exclusionRequest) => exclusionRequest.id === entry,
      )
      return request === undefined
        ? requestsCard(now)
        : requestCard(now, request, {
            reason: problem === '' ? (request.decision?.reason ?? '') : reason,
            problem,
          })
    },
  )
}

/** To the chair: drawn with what was asked, and not sent once it is decided or the meeting is off. */
export const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const request = conference?.exclusions.find(
    (exclusionRequest) => exclusionRequest.id === notice.step,
  )
  if (
    conference === undefined ||
    request === undefined ||
    request.decision !== undefined ||
    conference.cancelled !== undefined ||
    !may(to, decide(conference, family))
  )
    return undefined
  return requestCard(await describe({ actor: to, now, deps }, { family, conference }), request, {
    reason: '',
  })
}

/** To whoever asked, while they still have a part in the meeting. */
export const decidedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const request = conference?.exclusions.find(
    (exclusionRequest) => exclusionRequest.id === notice.step,
  )
  if (
    conference === undefined ||
    request?.decision === undefined ||
    request.by !== to.id ||
    conference.cancelled !== undefined ||
    !may(to, ask(conference, family))
  )
    return undefined
  return decidedNoticeCard(
    await describe({ actor: to, now, deps }, { family, conference }),
    request,
  )
}
