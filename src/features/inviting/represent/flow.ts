// A colleague who is named to come for somebody: they are asked, they answer, and their access ends with the part.
import { z } from 'zod'

import { startsAt } from '../../../domain/dates/starts-at.ts'
import {
  type ColleagueReply,
  confirm,
  invitationOf,
  noticesOf,
  wasNamed,
} from '../../../domain/meeting/representation.ts'
import { isTimeToSay, type TimingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceInvitation } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Stated } from '../../../understanding/statement.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import {
  nothingRecorded,
  proposalCard,
  type ProposalOffer,
  sayUnstated,
} from '../../kernel/proposal.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
import {
  type AttendanceReply,
  isPlainly,
  ownIntents,
  parseAttendanceReply,
  slotsMeant,
  type TypedReply,
} from '../shared/attendance-reply.ts'
import {
  type InvitationCardRef,
  invitationCardRef,
  type InvitationPlace,
  placeIn,
  refOf,
} from '../shared/invitation-place.ts'
import {
  recordTiming,
  sayTold,
  timingForm,
  timingInputs,
  timingOf,
  unreadableTiming,
} from '../shared/lateness.ts'
import {
  representativeCome,
  representativeJoinOnline,
  representativeRecord,
  representativeRecordForm,
  representativeRefuse,
  representativeRefuseForm,
  representativeShow,
  representativeTiming,
  representativeTimingForm,
} from './verbs.ts'
import {
  cancelledCard,
  endedCard,
  notNeededCard,
  type OverseerFacts,
  partCard,
  recordForm,
  refusedCard,
  refuseForm,
  type RepresentFacts,
  unreachableCard,
} from './view.ts'

/** A tap by whoever is named for this place now. */
type PartTap = {
  readonly context: RequestContext
  readonly ref: InvitationCardRef
  readonly facts: RepresentFacts
}

export const verbs: readonly Verb[] = [
  pressOnPart(representativeShow, ({ facts }) => partCard(facts, '')),
  pressOnPart(representativeCome, (tap) => come(tap, 'in-person')),
  pressOnPart(representativeJoinOnline, (tap) => come(tap, 'online')),
  pressOnPart(representativeRefuseForm, ({ facts }, data) => refuseForm(facts, reasonOf(data))),
  pressOnPart(representativeRefuse, (tap, data) =>
    sayAndShow(tap, { status: 'refused', reason: reasonOf(data).slice(0, 500) }),
  ),
  pressOnPart(representativeTimingForm, ({ context, facts }) =>
    timingForm(context.actor, facts, { problem: '', verbs: timingVerbs }),
  ),
  pressOnPart(representativeTiming, giveTiming),
  pressOn(representativeRecordForm, overseenPlace, (_context, { facts }) =>
    isAwaited(facts) ? recordForm(facts, '') : unreachableCard(facts, ''),
  ),
  pressOn(representativeRecord, overseenPlace, record),
]

const timingVerbs = { give: representativeTiming, back: representativeShow }
const reasonOf = (data: unknown): string =>
  z.object({ reason: typed }).catch({ reason: '' }).parse(data).reason

/** Whoever was named once is told calmly that it has ended; nobody else learns anything. */
function pressOnPart(
  verb: string,
  act: (tap: PartTap, data: unknown) => Promise<PrivateCard> | PrivateCard,
): Verb {
  return pressOn(verb, partTapped, ({ actor }, tap, data) => {
    if (tap === 'ended') return endedCard(actor)
    const { conference } = tap.facts
    return conference.cancelled === undefined ? act(tap, data) : cancelledCard(actor, conference)
  })
}

async function partTapped(
  context: RequestContext,
  data: unknown,
): Promise<PartTap | 'ended' | undefined> {
  const ref = invitationCardRef.safeParse(data)
  if (!ref.success) return undefined
  const family = await context.deps.cases.load(ref.data.caseId)
  const facts = await factsFor(context, family, ref.data)
  if (facts !== undefined) return { context, ref: ref.data, facts }
  return hasEnded(context, family, ref.data) ? 'ended' : undefined
}

const endedOrNotFound = (
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): PrivateCard =>
  hasEnded(context, family, ref) ? endedCard(context.actor) : notFoundCard(context.actor)

function hasEnded(
  { actor }: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): boolean {
  const place = family === undefined ? undefined : placeIn(family, ref)
  return (
    place !== undefined &&
    wasNamed(place.invitation, actor.id) &&
    !hasConflict(place.conference, actor.id)
  )
}

async function factsFor(
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): Promise<RepresentFacts | undefined> {
  const place = family === undefined ? undefined : placeIn(family, ref)
  return place === undefined || !may(context.actor, { act: 'represent', ...place })
    ? undefined
    : describe(context, context.actor, place)
}

const preparations = new Set<string>(['submit-report', 'share-report', 'core-group-update'])

async function describe(
  { deps, now }: Pick<RequestContext, 'deps' | 'now'>,
  person: Person,
  place: InvitationPlace,
): Promise<RepresentFacts> {
  const owed = obligationsIn({ deps, now }, place.family)
    .filter(
      (obligation) =>
        obligation.meeting === place.conference.id &&
        obligation.invitation === place.invitation.id &&
        preparations.has(obligation.kind),
    )
    .sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
  return {
    ...place,
    person,
    invited: await deps.directory.get(place.invitation.person),
    owed,
    now,
  }
}

/** The case as it is now, absent where it is gone; and the words of a refusal, '' for none. */
type ReplyOutcome = { readonly family?: Case; readonly refusal: string }

/** What the colleague says, or what they said by telephone to whoever records it. */
type ReplyToRecord = {
  readonly reply: ColleagueReply
  readonly act: 'represent' | 'record-confirmation'
}

/** Records it with the word to whoever named them in the same commit. */
async function recordReply(
  context: RequestContext,
  ref: InvitationCardRef,
  toRecord: ReplyToRecord,
): Promise<ReplyOutcome> {
  const outcome = await changeCase<Case, ReplyOutcome>(context, ref.caseId, {
    // Whoever may no longer say anything still learns, from the case, whether their part has ended.
    find: (family) => family,
    decide: (family) => decideReply(context, placeIn(family, ref), { ...toRecord, family, ref }),
  })
  return outcome ?? { refusal: '' }
}

function decideReply(
  { actor, now }: RequestContext,
  place: InvitationPlace | undefined,
  {
    family,
    ref,
    reply,
    act,
  }: ReplyToRecord & { readonly family: Case; readonly ref: InvitationCardRef },
): Decision<ReplyOutcome> {
  if (
    place === undefined ||
    place.conference.cancelled !== undefined ||
    !may(actor, { act, ...place })
  )
    return unchanged({ family, refusal: '' })
  const { conference, invitation } = place
  const decided = confirm(invitation, reply, {
    at: now,
    startsAt: startsAt(conference),
    seen: ref.seen,
  })
  if (!decided.ok) return refused(decided.refusal, { family, refusal: decided.refusal.words })
  if (decided.value === invitation) return unchanged({ family, refusal: '' })
  const after = replaceInvitation(family, decided.value)
  const event: AuditEvent = {
    event: 'representative.answered',
    meeting: conference.id,
    invitation: invitation.id,
    status: replyCode(reply, act),
  }
  const notices = noticesOf({
    family,
    conference,
    before: invitation,
    after: decided.value,
    at: now,
  })
  return commit({ family: after, audit: [event], notices }, { family: after, refusal: '' })
}

function replyCode(reply: ColleagueReply, act: ReplyToRecord['act']): string {
  const said = reply.status === 'confirmed' ? `${reply.status}-${reply.mode}` : reply.status
  return act === 'represent' ? said : `${said}-by-telephone`
}

async function sayAndShow(
  { context, ref }: Pick<PartTap, 'context' | 'ref'>,
  reply: ColleagueReply,
): Promise<PrivateCard> {
  const outcome = await recordReply(context, ref, { reply, act: 'represent' })
  const facts = await factsFor(context, outcome.family, ref)
  if (facts === undefined)
    return reply.status === 'refused' && wasJustRefused(context, outcome, ref)
      ? refusedCard(context.actor)
      : endedOrNotFound(context, outcome.family, ref)
  return facts.conference.cancelled === undefined
    ? partCard(facts, outcome.refusal)
    : cancelledCard(context.actor, facts.conference)
}

function wasJustRefused(
  { actor }: RequestContext,
  { family }: ReplyOutcome,
  ref: InvitationCardRef,
): boolean {
  const place = family === undefined ? undefined : placeIn(family, ref)
  const answer = place === undefined ? undefined : currentAnswer(place.invitation)
  return (
    answer?.status === 'represented' &&
    answer.person === actor.id &&
    answer.confirmation.status === 'refused'
  )
}

function come(
  { context, ref, facts }: PartTap,
  mode: 'in-person' | 'online',
): Promise<PrivateCard> | PrivateCard {
  if (mode === 'online' && facts.conference.onlineLink === undefined)
    return partCard(
      facts,
      'This meeting has no online link yet. Please ask the conference administrator.',
    )
  return sayAndShow({ context, ref }, { status: 'confirmed', mode })
}

async function giveTiming({ context, ref, facts }: PartTap, data: unknown): Promise<PrivateCard> {
  const inputs = timingInputs.parse(data)
  const wanted = timingOf(inputs)
  if (wanted === undefined)
    return timingForm(context.actor, facts, {
      inputs,
      problem: unreadableTiming,
      verbs: timingVerbs,
    })
  const { refusal, card } = await setTimingAndShow(context, ref, () => wanted)
  return refusal === ''
    ? card
    : timingForm(context.actor, facts, { inputs, problem: refusal, verbs: timingVerbs })
}

async function setTimingAndShow(
  context: RequestContext,
  ref: InvitationCardRef,
  wanted: (stands: TimingNow) => TimingNow,
): Promise<{ readonly refusal: string; readonly card: PrivateCard }> {
  const { family, refusal } = await recordTiming(context, ref, wanted)
  const facts = await factsFor(context, family, ref)
  return {
    refusal,
    card:
      facts === undefined
        ? endedOrNotFound(context, family, ref)
        : partCard(facts, refusal === '' ? sayTold(facts.invitation) : refusal),
  }
}

type OverseenPlace = { readonly ref: InvitationCardRef; readonly facts: OverseerFacts }

async function overseenPlace(
  context: RequestContext,
  data: unknown,
): Promise<OverseenPlace | undefined> {
  const ref = invitationCardRef.safeParse(data)
  if (!ref.success) return undefined
  const facts = await overseerFacts(
    context,
    await context.deps.cases.load(ref.data.caseId),
    ref.data,
  )
  return facts === undefined ? undefined : { ref: ref.data, facts }
}

/** Only where a colleague is named: what the administrator or the chair may record something about. */
async function overseerFacts(
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): Promise<OverseerFacts | undefined> {
  const place = family === undefined ? undefined : placeIn(family, ref)
  if (
    place === undefined ||
    currentAnswer(place.invitation).status !== 'represented' ||
    !may(context.actor, { act: 'record-confirmation', ...place })
  )
    return undefined
  return {
    ...place,
    person: context.actor,
    invited: await context.deps.directory.get(place.invitation.person),
  }
}

const isAwaited = ({ invitation }: OverseerFacts): boolean => {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status === 'awaited'
}

/** Who took it is kept with what was said. */
async function record(
  context: RequestContext,
  { ref, facts }: OverseenPlace,
  data: unknown,
): Promise<PrivateCard> {
  const { answer } = z.object({ answer: typed }).catch({ answer: '' }).parse(data)
  if (answer !== 'in-person' && answer !== 'online' && answer !== 'refused')
    return recordForm(facts, 'Please choose what they said.')
  const reply: ColleagueReply =
    answer === 'refused'
      ? { status: 'refused', reason: '' }
      : { status: 'confirmed', mode: answer, takenBy: context.actor.id }
  const outcome = await recordReply(context, ref, { reply, act: 'record-confirmation' })
  const now = await overseerFacts(context, outcome.family, ref)
  return now === undefined ? notFoundCard(context.actor) : unreachableCard(now, outcome.refusal)
}

export const texts: readonly TextHandler[] = [{ intents: ownIntents, say: byText }]

/** In their own words, about a place that they fill for a colleague; nothing for anybody else. */
async function byText(context: RequestContext, said: TypedReply): Promise<readonly PrivateCard[]> {
  const saying = parseAttendanceReply(said)
  const { parts, sure } =
    saying === undefined
      ? { parts: [], sure: false }
      : await slotsMeant(context, saying, said.slots)
  const [only] = parts
  if (saying === undefined || only === undefined || !sure || only.as !== 'representative') return []
  const tap = { context, ref: refOf(only), facts: await describe(context, context.actor, only) }
  return [isPlainly(saying, said) ? await actOn(tap, saying) : propose(tap, saying, said.stated)]
}

/** What was typed without being plainly stated, as one button. */
function propose(
  { context, facts }: PartTap,
  saying: AttendanceReply,
  stated: Stated,
): PrivateCard {
  const offer = (asks: string, proposalOffer: ProposalOffer) =>
    proposalCard(context.actor, facts, {
      unchanged: nothingRecorded,
      asks: `${sayUnstated(stated)} ${asks}`,
      offers: [proposalOffer],
      no: representativeShow,
    })
  if (saying.say === 'timing')
    return timingForm(context.actor, facts, { problem: '', verbs: timingVerbs })
  if (
    saying.say === 'come' &&
    saying.mode === 'online' &&
    facts.conference.onlineLink !== undefined
  )
    return offer('Shall I note that you join online?', {
      title: 'I can join online',
      verb: representativeJoinOnline,
    })
  if (saying.say === 'come' || saying.say === 'not-sure')
    return offer('Shall I note that you’re coming?', {
      title: 'I can come',
      verb: representativeCome,
    })
  return offer('Shall I note that you can’t come?', {
    title: 'I cannot come',
    verb: representativeRefuseForm,
  })
}

async function actOn(tap: PartTap, saying: AttendanceReply): Promise<PrivateCard> {
  const { context, ref, facts } = tap
  const answer = currentAnswer(facts.invitation)
  switch (saying.say) {
    case 'come': {
      const stands =
        answer.status === 'represented' && answer.confirmation.status === 'confirmed'
          ? answer.confirmation.mode
          : facts.conference.place === undefined
            ? 'online'
            : 'in-person'
      return come(tap, saying.mode ?? stands)
    }
    case 'cannot':
      return refuseForm(facts, saying.reason)
    // Nobody passes a part on: whoever named them chooses somebody else.
    case 'colleague':
    case 'not-me':
      return refuseForm(facts, '')
    case 'not-sure':
      return partCard(
        facts,
        'Please say as soon as you can: until then your agency counts as not confirmed.',
      )
    case 'timing': {
      const timing = saying.timing(facts.conference)
      if (timing !== undefined)
        return (await setTimingAndShow(context, ref, (stands) => ({ ...stands, ...timing }))).card
      return isTimeToSay(facts.conference, context.now)
        ? timingForm(context.actor, facts, { problem: '', verbs: timingVerbs })
        : partCard(facts, 'Thank you. Please tell me again on the day or the day before.')
    }
  }
}

/** The hand-over, and the word to somebody who is needed no more: drawn when sent, and only while it is true. */
export const colleagueNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    now >= startsAt(found.conference)
  )
    return undefined
  const isNamed = may(to, { act: 'represent', ...found })
  if (notice.step === 'no-longer-needed')
    return isNamed ? undefined : notNeededCard(to, found.conference)
  const answer = currentAnswer(found.invitation)
  if (!isNamed || answer.status !== 'represented' || answer.confirmation.status !== 'awaited')
    return undefined
  return partCard(await describe({ deps, now }, to, { family, ...found }), '')
}

/** What is left of a hand-over: the part as it stands, or that it has ended. */
export const handedOverNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (found === undefined) return undefined
  if (found.conference.cancelled !== undefined)
    return wasNamed(found.invitation, to.id) ? cancelledCard(to, found.conference) : undefined
  if (may(to, { act: 'represent', ...found }))
    return partCard(await describe({ deps, now }, to, { family, ...found }), '')
  return wasNamed(found.invitation, to.id) ? endedCard(to) : undefined
}

/** A colleague who is not in the directory: to the administrator, as long as nothing is recorded. */
export const unreachableNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const found = invitationOf(family, notice)
  const answer = found === undefined ? undefined : currentAnswer(found.invitation)
  if (
    found === undefined ||
    answer?.status !== 'represented' ||
    answer.person !== undefined ||
    answer.confirmation.status !== 'awaited'
  )
    return undefined
  if (
    found.conference.cancelled !== undefined ||
    !may(to, { act: 'record-confirmation', ...found })
  )
    return undefined
  return unreachableCard(
    { family, ...found, person: to, invited: await deps.directory.get(found.invitation.person) },
    '',
  )
}
