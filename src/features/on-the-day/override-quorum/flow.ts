// The chair, and nobody else, decides to go on without a quorum: with reason, interim plan and new
// date.
import { z } from 'zod'

import { parseLocalDate } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { messageId, type PersonId } from '../../../domain/ids.ts'
import { isMarkingTime } from '../../../domain/meeting/arrival.ts'
import { goOn, whyNotNow } from '../../../domain/meeting/going-on.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import { overrideOf } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findConference, replaceConference } from '../../../domain/state/case.ts'
import type { Announcement, Audience } from '../../../domain/state/notice.ts'
import {
  type OverrideGround,
  overrideGrounds,
  type QuorumOverride,
} from '../../../domain/state/quorum-override.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { type Meeting, type RequiredAct, soonestFirst } from '../../kernel/meeting-access.ts'
import { pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { overrideAgain, overrideDecide, overrideForm as overrideFormVerb } from './verbs.ts'
import {
  decidedCard,
  emptyInputs,
  meetAgainCard,
  type OverrideFacts,
  overrideForm,
  type OverrideInputs,
} from './view.ts'

const decides: RequiredAct = (conference) => ({ act: 'override-quorum', conference })
const sees: RequiredAct = (conference) => ({ act: 'see-status', conference })

export const verbs: readonly Verb[] = [
  pressOn(overrideFormVerb, withFacts(meetingFor(decides), factsOf), (_context, facts) =>
    open(facts),
  ),
  pressOn(overrideDecide, withFacts(meetingFor(decides), factsOf), decide),
  pressOn(overrideAgain, withFacts(meetingFor(sees), factsOf), (_context, facts) => again(facts)),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['override'],
    say: async (context, { slots }) => [await say(context, slots)],
  },
]

function factsOf(
  { deps, actor, now }: RequestContext,
  { family, conference }: Meeting,
): OverrideFacts {
  return {
    family,
    conference,
    practice: practiceOf(deps, conference),
    calendar: deps.calendar,
    person: actor,
    now,
  }
}

/** The form while a decision is open; otherwise the decision, or why none can be made. */
function open(facts: OverrideFacts): PrivateCard {
  if (overrideOf(facts.conference) !== undefined)
    return decidedCard(facts, { notice: '', warnings: [] })
  const closed = whyNotNow(facts, facts.now)
  return closed === undefined
    ? overrideForm(facts, emptyInputs, '')
    : sentenceCard(facts.person, closed.words)
}

/** Teams sends several choices as one string with commas. */
const formInputs = z.object({ grounds: typed, reason: typed, interimPlan: typed, newDate: typed })
const groundsIn = (text: string): OverrideGround[] =>
  overrideGrounds.filter((overrideGround) =>
    text
      .split(',')
      .map((part) => part.trim())
      .includes(overrideGround),
  )

type OverrideOutcome = {
  readonly family: Case
  readonly refusal: string
  readonly warnings: readonly string[]
}

/** Commits the decision together with the messages that tell of it. A repeat commits nothing. */
async function decide(
  context: RequestContext,
  facts: OverrideFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs: OverrideInputs = formInputs.parse(data)
  const date = parseLocalDate(inputs.newDate)
  if (!date.ok)
    return overrideForm(
      facts,
      inputs,
      inputs.newDate === '' ? 'Please give the new date.' : date.refusal.words,
    )
  const override: QuorumOverride = {
    by: context.actor.id,
    at: context.now,
    grounds: groundsIn(inputs.grounds),
    reason: inputs.reason,
    interimPlan: inputs.interimPlan,
    newDate: date.value,
  }
  const outcome = await changeMeeting<OverrideOutcome>(context, facts, {
    required: decides,
    decide: (meeting) => {
      const { family, conference } = meeting
      const decided = goOn({ ...facts, ...meeting }, override)
      if (!decided.ok)
        return refused(decided.refusal, { family, refusal: decided.refusal.words, warnings: [] })
      if (decided.value.conference === conference)
        return unchanged({ family, refusal: '', warnings: [] })
      const after = replaceConference(family, decided.value.conference)
      return commit(
        {
          family: after,
          audit: [{ event: 'quorum.overridden', meeting: conference.id }],
          notices: noticesOf(meeting, override),
        },
        { family: after, refusal: '', warnings: decided.value.warnings },
      )
    },
  })
  const conference =
    outcome === undefined ? undefined : findConference(outcome.family, facts.conference.id)
  if (outcome === undefined || conference === undefined) return notFoundCard(context.actor)
  const after = { ...facts, family: outcome.family, conference }
  if (overrideOf(conference) !== undefined)
    return decidedCard(after, { notice: outcome.refusal, warnings: outcome.warnings })
  return overrideForm(after, inputs, outcome.refusal)
}

/**
 * The administrator and the lead social worker learn that it was decided, and when. Only the chair
 * and the audit lead read why.
 */
function noticesOf({ family, conference }: Meeting, { at, by }: QuorumOverride): Announcement[] {
  const stamp = at.replace(/\D/g, '')
  const notice = (tell: Audience, to: PersonId): Announcement => ({
    id: messageId(`notice:${conference.id}:overridden:${stamp}:${to}`),
    caseId: family.id,
    meeting: conference.id,
    kind: 'overridden',
    step: 'told',
    tell,
    to,
    about: [],
    at,
  })
  const all = [
    notice('administrator', conference.administrator),
    notice('owner', conference.leadSocialWorker),
  ]
  return all.filter(
    (notice, index) =>
      notice.to !== by && all.findIndex((otherNotice) => otherNotice.to === notice.to) === index,
  )
}

/**
 * Rendered at the moment of sending; dropped if the meeting has moved since, or the recipient has
 * left it.
 */
export const overriddenNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    overrideOf(conference) === undefined ||
    !may(to, sees(conference, family))
  )
    return undefined
  return decidedCard(factsOf({ actor: to, now, deps }, { family, conference }), {
    notice: '',
    warnings: [],
  })
}

/** The days for meeting again, to those who oversee the meeting. */
function again(facts: OverrideFacts): PrivateCard {
  if (facts.conference.kind === 'core-group')
    return sentenceCard(
      facts.person,
      'A core group needs no quorum, so there is nothing to decide.',
    )
  return meetAgainCard(facts)
}

/** Typed words never decide anything: they open the form, or say why it cannot be decided now. */
async function say(context: RequestContext, slots: Slots): Promise<PrivateCard> {
  const { actor, deps, now, leaveOut } = context
  const own = inEachFamily(context, await deps.cases.of(actor.id, leaveOut), (family) =>
    family.conferences
      .filter(
        (conference) =>
          may(actor, decides(conference, family)) &&
          (slots.reference === undefined || conference.reference === slots.reference),
      )
      .map((conference) => ({ family, conference })),
  ).sort(soonestFirst)
  const onNow = inEachFamily(context, own, (meeting) =>
    isMarkingTime(meeting.conference, { now, calendar: deps.calendar }) ? [meeting] : [],
  )
  const fitting =
    onNow.length > 0
      ? onNow
      : own.filter(({ conference }) => now < startsAt(conference)).slice(0, 1)
  return pickMeeting(context, fitting, {
    none: () =>
      nothingCard(
        actor,
        'The chair of a conference decides this, on the day and with the list of who is here. ' +
          'I find no such meeting of yours.',
      ),
    one: (only) => {
      const card = open(factsOf(context, only))
      // Before anybody is marked, 'can we go ahead without health' asks what would follow: another
      // reading may answer that.
      const isToCome =
        (onNow.length === 0 || !anybodyMarked(only.conference)) &&
        overrideOf(only.conference) === undefined
      return isToCome && (slots.agency ?? slots.role ?? slots.personId) !== undefined
        ? { ...card, isNothing: true }
        : card
    },
    several: overrideFormVerb,
  })
}
