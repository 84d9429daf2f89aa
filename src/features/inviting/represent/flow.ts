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
import type { TimingNow } from '../../../domain/meeting/timing.ts'
import { isTimeToSay } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { obligations } from '../../../domain/obligations/obligations.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEntry } from '../../../domain/state/audit-entry.ts'
import { type Case, findInvitation, replaceInvitation } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { currentAnswer, revision } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Stated } from '../../../understanding/statement.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { invitationRef, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import {
  nothingRecorded,
  proposalCard,
  type ProposalOffer,
  sayUnstated,
} from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  type AttendanceReply,
  isPlainly,
  ownIntents,
  parseAttendanceReply,
  slotsMeant,
  type TypedReply,
} from '../shared/attendance-reply.ts'
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

const cardRef = invitationRef.extend({ seen: z.coerce.number().int().nonnegative().catch(-1) })
type CardRef = z.infer<typeof cardRef>
type Asked = {
  readonly context: RequestContext
  readonly ref: CardRef
  readonly facts: RepresentFacts
  readonly data: unknown
}

export const verbs: readonly Verb[] = [
  { verb: representativeShow, press: withPart(({ facts }) => partCard(facts, '')) },
  { verb: representativeCome, press: withPart((asked) => come(asked, 'in-person')) },
  { verb: representativeJoinOnline, press: withPart((asked) => come(asked, 'online')) },
  {
    verb: representativeRefuseForm,
    press: withPart(({ facts, data }) => refuseForm(facts, reasonOf(data))),
  },
  {
    verb: representativeRefuse,
    press: withPart(({ context, ref, data }) =>
      sayAndShow(context, ref, { status: 'refused', reason: reasonOf(data).slice(0, 500) }),
    ),
  },
  {
    verb: representativeTimingForm,
    press: withPart(({ context, facts }) =>
      timingForm(context.actor, facts, { problem: '', verbs: timingVerbs }),
    ),
  },
  { verb: representativeTiming, press: withPart(giveTiming) },
  {
    verb: representativeRecordForm,
    press: withOverseen(({ facts }) =>
      isAwaited(facts) ? recordForm(facts, '') : unreachableCard(facts, ''),
    ),
  },
  { verb: representativeRecord, press: withOverseen(record) },
]

const timingVerbs = { give: representativeTiming, back: representativeShow }
const reasonOf = (data: unknown): string =>
  z.object({ reason: typed }).catch({ reason: '' }).parse(data).reason

/** A tap by whoever is named for this place now. Whoever was named once is told calmly that it has ended; nobody else learns anything. */
function withPart(act: (asked: Asked) => Promise<PrivateCard> | PrivateCard): Verb['press'] {
  return async (context, data) => {
    const ref = cardRef.safeParse(data)
    if (!ref.success) return notFoundCard(context.actor)
    const family = await context.deps.cases.load(ref.data.caseId)
    const facts = await factsFor(context, family, ref.data)
    if (facts === undefined) return endedOrNotFound(context, family, ref.data)
    return facts.conference.cancelled === undefined
      ? act({ context, ref: ref.data, facts, data })
      : cancelledCard(context.actor, facts.conference)
  }
}

function endedOrNotFound(
  { actor }: RequestContext,
  family: Case | undefined,
  ref: CardRef,
): PrivateCard {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  return found !== undefined &&
    wasNamed(found.invitation, actor.id) &&
    !hasConflict(found.conference, actor.id)
    ? endedCard(actor)
    : notFoundCard(actor)
}

async function factsFor(
  context: RequestContext,
  family: Case | undefined,
  ref: Pick<CardRef, 'invitationId'>,
): Promise<RepresentFacts | undefined> {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  if (
    family === undefined ||
    found === undefined ||
    !may(context.actor, { act: 'represent', ...found })
  )
    return undefined
  return describe(context, context.actor, { family, ...found })
}

const preparations = new Set<string>(['submit-report', 'share-report', 'core-group-update'])

async function describe(
  { deps, now }: Pick<RequestContext, 'deps' | 'now'>,
  person: Person,
  { family, conference, invitation }: Pick<AttendanceSlot, 'family' | 'conference' | 'invitation'>,
): Promise<RepresentFacts> {
  const owed = obligations(family, { practices: deps.practices, calendar: deps.calendar, now })
    .filter(
      (obligation) =>
        obligation.meeting === conference.id &&
        obligation.invitation === invitation.id &&
        preparations.has(obligation.kind),
    )
    .sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
  return {
    family,
    conference,
    invitation,
    person,
    invited: await deps.directory.get(invitation.person),
    owed,
    now,
  }
}

type Outcome = { readonly family?: Case; readonly refusal: string }

/** Records what the colleague says, or what they said by telephone, with the word to whoever named them in the same commit. */
function say(
  context: RequestContext,
  ref: CardRef,
  {
    word,
    act,
  }: { readonly word: ColleagueReply; readonly act: 'represent' | 'record-confirmation' },
): Promise<Outcome> {
  return context.deps.cases.change<Outcome>(ref.caseId, (family) => {
    const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
    if (family === undefined || found === undefined || !may(context.actor, { act, ...found }))
      return {
        change: 'none',
        answer: { ...(family === undefined ? {} : { family }), refusal: '' },
      }
    const { conference, invitation } = found
    if (conference.cancelled !== undefined)
      return { change: 'none', answer: { family, refusal: '' } }
    const decided = confirm(invitation, word, {
      at: context.now,
      startsAt: startsAt(conference),
      seen: ref.seen,
    })
    if (!decided.ok)
      return {
        change: 'refused',
        refusal: decided.refusal,
        answer: { family, refusal: decided.refusal.words },
      }
    if (decided.value === invitation) return { change: 'none', answer: { family, refusal: '' } }
    const after = replaceInvitation(family, decided.value)
    const status = `${word.status}${word.status === 'confirmed' ? `-${word.mode}` : ''}${act === 'represent' ? '' : '-by-telephone'}`
    const entry: AuditEntry = {
      event: 'representative.answered',
      meeting: conference.id,
      invitation: invitation.id,
      status,
      by: context.actor.id,
      at: context.now,
    }
    return {
      change: 'commit',
      family: after,
      audit: [entry],
      notices: noticesOf({
        family,
        conference,
        before: invitation,
        after: decided.value,
        at: context.now,
      }),
      answer: { family: after, refusal: '' },
    }
  })
}

async function sayAndShow(
  context: RequestContext,
  ref: CardRef,
  word: ColleagueReply,
): Promise<PrivateCard> {
  const outcome = await say(context, ref, { word, act: 'represent' })
  const facts = await factsFor(context, outcome.family, ref)
  if (facts === undefined)
    return word.status === 'refused' && wasJustRefused(context, outcome, ref)
      ? refusedCard(context.actor)
      : endedOrNotFound(context, outcome.family, ref)
  return facts.conference.cancelled === undefined
    ? partCard(facts, outcome.refusal)
    : cancelledCard(context.actor, facts.conference)
}

function wasJustRefused({ actor }: RequestContext, { family }: Outcome, ref: CardRef): boolean {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  const answer = found === undefined ? undefined : currentAnswer(found.invitation)
  return (
    answer?.status === 'represented' &&
    answer.person === actor.id &&
    answer.confirmation.status === 'refused'
  )
}

function come(
  { context, ref, facts }: Asked,
  mode: 'in-person' | 'online',
): Promise<PrivateCard> | PrivateCard {
  if (mode === 'online' && facts.conference.onlineLink === undefined)
    return partCard(
      facts,
      'This meeting has no online link yet. Please ask the conference administrator.',
    )
  return sayAndShow(context, ref, { status: 'confirmed', mode })
}

async function giveTiming({ context, ref, facts, data }: Asked): Promise<PrivateCard> {
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
  ref: CardRef,
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

type Overseen = {
  readonly context: RequestContext
  readonly ref: CardRef
  readonly facts: OverseerFacts
  readonly data: unknown
}

function withOverseen(act: (asked: Overseen) => Promise<PrivateCard> | PrivateCard): Verb['press'] {
  return async (context, data) => {
    const ref = cardRef.safeParse(data)
    const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
    const facts = ref.success ? await overseen(context, family, ref.data) : undefined
    return ref.success && facts !== undefined
      ? act({ context, ref: ref.data, facts, data })
      : notFoundCard(context.actor)
  }
}

/** Only where a colleague is named: what the administrator or the chair may record something about. */
async function overseen(
  context: RequestContext,
  family: Case | undefined,
  ref: CardRef,
): Promise<OverseerFacts | undefined> {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  if (
    family === undefined ||
    found === undefined ||
    currentAnswer(found.invitation).status !== 'represented' ||
    !may(context.actor, { act: 'record-confirmation', ...found })
  )
    return undefined
  return {
    family,
    ...found,
    person: context.actor,
    invited: await context.deps.directory.get(found.invitation.person),
  }
}

const isAwaited = ({ invitation }: OverseerFacts): boolean => {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status === 'awaited'
}

/** Who took it is kept with what was said. */
async function record({ context, ref, facts, data }: Overseen): Promise<PrivateCard> {
  const { answer } = z.object({ answer: typed }).catch({ answer: '' }).parse(data)
  if (answer !== 'in-person' && answer !== 'online' && answer !== 'refused')
    return recordForm(facts, 'Please choose what they said.')
  const word: ColleagueReply =
    answer === 'refused'
      ? { status: 'refused', reason: '' }
      : { status: 'confirmed', mode: answer, takenBy: context.actor.id }
  const outcome = await say(context, ref, { word, act: 'record-confirmation' })
  const now = await overseen(context, outcome.family, ref)
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
  const { family, conference, invitation } = only
  const facts = await describe(context, context.actor, only)
  const asked = {
    context,
    facts,
    data: {},
    ref: {
      caseId: family.id,
      meetingId: conference.id,
      invitationId: invitation.id,
      seen: revision(invitation),
    },
  }
  return [
    isPlainly(saying, said) ? await actOn(asked, saying) : propose(asked, saying, said.stated),
  ]
}

/** What was typed without being plainly stated, as one button. */
function propose({ context, facts }: Asked, saying: AttendanceReply, stated: Stated): PrivateCard {
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

async function actOn(asked: Asked, saying: AttendanceReply): Promise<PrivateCard> {
  const { context, ref, facts } = asked
  const answer = currentAnswer(facts.invitation)
  switch (saying.say) {
    case 'come': {
      const stands =
        answer.status === 'represented' && answer.confirmation.status === 'confirmed'
          ? answer.confirmation.mode
          : facts.conference.place === undefined
            ? 'online'
            : 'in-person'
      return come(asked, saying.mode ?? stands)
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
