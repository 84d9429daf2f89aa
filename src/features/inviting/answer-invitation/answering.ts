// One answer to an invitation, whether it is tapped or typed: what is known is loaded, the decision is committed with the
// messages that tell of it, and what stands then is shown.
import { z } from 'zod'

import { startsAt } from '../../../domain/dates/starts-at.ts'
import {
  answer,
  type AnswerContext,
  type Choice,
  sameService,
  undo,
} from '../../../domain/meeting/answer.ts'
import { noticesOf, placeProblem } from '../../../domain/meeting/representation.ts'
import type { TimingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { refuse, type Result } from '../../../domain/result.ts'
import { type Case, findInvitation, replaceInvitation } from '../../../domain/state/case.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation, revision } from '../../../domain/state/invitation.ts'
import { type Person, sameAgency } from '../../../domain/state/person.ts'
import { invitationRef } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { recordTiming, sayTold, type TimingVerbs } from '../shared/lateness.ts'
import { invitationShow, invitationTiming } from './verbs.ts'
import {
  answeredCard,
  askingCard,
  cancelledCard,
  colleagueSaidCard,
  declineCard,
  type InvitationFacts,
  type RepresentFacts,
} from './view.ts'

const cardData = invitationRef.extend({ seen: z.coerce.number().int().nonnegative().catch(-1) })
type CardRef = z.infer<typeof cardData>

/** Which card was tapped, by whom. */
type Tap = { readonly context: RequestContext; readonly ref: CardRef }
/** One tap on an invitation's card by the person whom it invites. */
export type Asked = Tap & { readonly facts: InvitationFacts; readonly data: unknown }

/** An answer that needs nothing but the card's ids: it is decided on the case as it is when it is committed, which is read once. */
export const atOnce =
  (act: (tap: Tap) => Promise<PrivateCard>): Verb['press'] =>
  async (context, data) => {
    const ref = cardData.safeParse(data)
    return ref.success ? act({ context, ref: ref.data }) : notFoundCard(context.actor)
  }

/** Whoever taps a card that is not theirs, or that never existed, gets the same calm answer. */
export function withCard(act: (asked: Asked) => Promise<PrivateCard> | PrivateCard): Verb['press'] {
  return async (context, data) => {
    const ref = cardData.safeParse(data)
    if (!ref.success) return notFoundCard(context.actor)
    const facts = factsFor(context, await context.deps.cases.load(ref.data.caseId), ref.data)
    if (facts === undefined) return notFoundCard(context.actor)
    return facts.conference.cancelled === undefined
      ? act({ context, ref: ref.data, facts, data })
      : cancelledCard(facts)
  }
}

/** The card for whatever stands now. */
export function standingCard(facts: InvitationFacts, notice: string): PrivateCard {
  const standing = currentAnswer(facts.invitation)
  if (standing.status === 'represented' && standing.confirmation.status === 'refused')
    return colleagueSaidCard(facts, standing, notice)
  return standing.status === 'awaited' || toBeConfirmedAgain(facts.conference, facts.invitation)
    ? askingCard(facts, notice)
    : answeredCard(facts, notice)
}

function factsFor(
  context: RequestContext,
  family: Case | undefined,
  ref: CardRef,
): InvitationFacts | undefined {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  if (
    family === undefined ||
    found === undefined ||
    !may(context.actor, { act: 'answer-invitation', invitation: found.invitation })
  )
    return undefined
  return describe(context, context.actor, { family, ...found })
}

export type Found = Pick<InvitationFacts, 'family' | 'conference' | 'invitation'>

export const describe = (
  { deps, now }: { readonly deps: Dependencies; readonly now: RequestContext['now'] },
  person: Person,
  { family, conference, invitation }: Found,
): InvitationFacts => ({
  family,
  conference,
  invitation,
  person,
  practice: practiceOf(deps, conference),
  calendar: deps.calendar,
  now,
})

/** Asked for where a colleague is chosen, and not at every tap: it reads the whole agency. */
export async function withColleagues(
  { deps }: RequestContext,
  facts: InvitationFacts,
): Promise<RepresentFacts> {
  const { conference, invitation, practice, person } = facts
  const services = [
    invitation.agency,
    ...practice.sameService.value
      .filter((group) => group.some((name) => sameAgency(name, invitation.agency)))
      .flat(),
  ]
  const colleagues = (await deps.directory.ofAgencies(services)).filter(
    (one) =>
      one.id !== person.id &&
      sameService(one.agency, invitation.agency, practice.sameService.value) &&
      placeProblem(conference, invitation, { name: one.name, person: one.id }) === undefined,
  )
  return { ...facts, colleagues }
}

type Draw = (facts: InvitationFacts) => PrivateCard
type Decide = (
  place: Pick<Found, 'conference' | 'invitation'>,
  occasion: AnswerContext,
) => Result<Invitation>
type Outcome = { readonly family?: Case; readonly refusal: string }

/** Loads, decides, commits; then shows what stands. A repeat commits nothing and shows the same card. */
async function decideAndShow(
  context: RequestContext,
  ref: CardRef,
  event: 'invitation.answered' | 'invitation.undone',
  { decide, draw }: { readonly decide: Decide; readonly draw?: Draw },
): Promise<PrivateCard> {
  const outcome = await context.deps.cases.change<Outcome>(ref.caseId, (family) => {
    const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
    if (
      family === undefined ||
      found === undefined ||
      !may(context.actor, { act: 'answer-invitation', invitation: found.invitation })
    )
      return { change: 'none', answer: { refusal: '' } }
    if (found.conference.cancelled !== undefined)
      return { change: 'none', answer: { family, refusal: '' } }
    const occasion: AnswerContext = {
      by: context.actor.id,
      at: context.now,
      startsAt: startsAt(found.conference),
      seen: ref.seen,
      confirming: toBeConfirmedAgain(found.conference, found.invitation),
      services: practiceOf(context.deps, found.conference).sameService.value,
    }
    const decided = withOnePlaceEach(found, decide(found, occasion))
    if (!decided.ok)
      return {
        change: 'refused',
        refusal: decided.refusal,
        answer: { family, refusal: decided.refusal.words },
      }
    if (decided.value === found.invitation)
      return { change: 'none', answer: { family, refusal: '' } }
    const after = replaceInvitation(family, decided.value)
    const [before, now] = [currentAnswer(found.invitation), currentAnswer(decided.value)]
    const isAdded =
      before.status === 'declined' &&
      now.status === 'declined' &&
      now.at === before.at &&
      event === 'invitation.answered'
    const entry = {
      event,
      meeting: found.conference.id,
      invitation: found.invitation.id,
      status: isAdded ? 'declined: more said' : currentAnswer(decided.value).status,
      by: context.actor.id,
      at: context.now,
    }
    const notices = noticesOf({
      family,
      conference: found.conference,
      before: found.invitation,
      after: decided.value,
      at: context.now,
    })
    return {
      change: 'commit',
      family: after,
      audit: [entry],
      notices,
      answer: { family: after, refusal: '' },
    }
  })
  const facts =
    outcome.refusal === '' && draw !== undefined
      ? factsFor(context, outcome.family, ref)
      : undefined
  return facts !== undefined && draw !== undefined && facts.conference.cancelled === undefined
    ? draw(facts)
    : show(context, ref, outcome)
}

export function show(
  context: RequestContext,
  ref: CardRef,
  { family, refusal }: Outcome,
  done = '',
): PrivateCard {
  const facts = factsFor(context, family, ref)
  if (facts === undefined) return notFoundCard(context.actor)
  return facts.conference.cancelled === undefined
    ? standingCard(facts, refusal === '' ? done : refusal)
    : cancelledCard(facts)
}

/** Decided on the case as it is now: of two who name the same colleague at once, one is refused. */
function withOnePlaceEach(
  { conference, invitation }: Pick<Found, 'conference' | 'invitation'>,
  decided: Result<Invitation>,
): Result<Invitation> {
  const named =
    decided.ok && decided.value !== invitation ? currentAnswer(decided.value) : undefined
  const refusal =
    named?.status === 'represented' ? placeProblem(conference, invitation, named) : undefined
  return refusal === undefined ? decided : { ok: false, refusal }
}

const noLink =
  'This meeting has no online link yet. Please ask the conference administrator, or choose another answer.'

export const give = ({ context, ref }: Tap, choice: Choice, draw?: Draw): Promise<PrivateCard> =>
  decideAndShow(context, ref, 'invitation.answered', {
    ...(draw === undefined ? {} : { draw }),
    decide: ({ conference, invitation }, occasion) =>
      choice.status === 'attending' &&
      choice.mode === 'online' &&
      conference.onlineLink === undefined
        ? refuse('meeting.no-link', noLink)
        : answer(invitation, choice, occasion),
  })

const sendsNow = ({ facts }: Asked): { readonly sends?: 'report' } => {
  const standing = currentAnswer(facts.invitation)
  return standing.status === 'declined' && standing.sends !== undefined
    ? { sends: standing.sends }
    : {}
}

/** What a decline's form says: whatever it leaves out is left out, and what goes instead of coming still goes. */
export const decline = (
  asked: Asked,
  inputs: { readonly reason: string; readonly askInstead: string },
): Promise<PrivateCard> => give(asked, { status: 'declined', ...sendsNow(asked), ...inputs })

/** 'I can't come' counts at once; why, and whom to ask, may follow. What was said of it before stays said. */
export function sayNo(
  asked: Asked,
  { reason, sends }: { readonly reason: string; readonly sends?: 'report' },
): Promise<PrivateCard> {
  const standing = currentAnswer(asked.facts.invitation)
  const before = standing.status === 'declined' ? standing : { reason: '', askInstead: '' }
  return give(
    asked,
    {
      status: 'declined',
      ...sendsNow(asked),
      ...(sends === undefined ? {} : { sends }),
      reason: reason === '' ? before.reason : reason,
      askInstead: before.askInstead,
    },
    declineCard,
  )
}

export const takeBack = ({ context, ref }: Tap): Promise<PrivateCard> =>
  decideAndShow(context, ref, 'invitation.undone', {
    decide: ({ invitation }, occasion) => undo(invitation, occasion),
  })

/** Where the form about one's time goes, and the way back. */
export const timingVerbs: TimingVerbs = { give: invitationTiming, back: invitationShow }

/** For the text 'running 15 mins late': what it leaves out stays as it was said before. */
export async function addTiming({ context, ref }: Asked, said: TimingNow): Promise<PrivateCard> {
  const outcome = await recordTiming(context, ref, (stands) => ({ ...stands, ...said }))
  return show(context, ref, outcome, sayDone(outcome, ref))
}

export const sayDone = ({ family }: Outcome, ref: CardRef): string => {
  const found = family === undefined ? undefined : findInvitation(family, ref.invitationId)
  return found === undefined ? '' : sayTold(found.invitation)
}

/** An invitation of this person's own, as if a card of it had just been tapped. */
export function asTapped(context: RequestContext, part: Found): Asked {
  const facts = describe(context, context.actor, part)
  return {
    context,
    facts,
    data: {},
    ref: {
      caseId: part.family.id,
      meetingId: part.conference.id,
      invitationId: part.invitation.id,
      seen: revision(part.invitation),
    },
  }
}
