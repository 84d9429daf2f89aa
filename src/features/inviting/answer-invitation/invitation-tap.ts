// A tap on an invitation’s card: who tapped, which invitation it is about, and the card for the
// current answer.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Case } from '../../../domain/state/case.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { Verb } from '../../kernel/feature.ts'
import { type Find, pressOn } from '../../kernel/press.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import {
  type InvitationCardRef,
  invitationCardRef,
  type InvitationPlace,
  outdatedByMove,
  placeIn,
  refOf,
} from '../shared/invitation-place.ts'
import { colleagueSaidCard } from './colleague-cards.ts'
import type { InvitationFacts } from './invitation-facts.ts'
import { answeredCard, askingCard, cancelledCard } from './view.ts'

/** Which card was tapped, by whom. */
export type CardTap = { readonly context: RequestContext; readonly ref: InvitationCardRef }

/** One tap on an invitation's card by the person whom it invites. */
export type InvitationTap = CardTap & { readonly facts: InvitationFacts }

const tapOnCard: Find<CardTap> = async (context, data) => {
  const ref = invitationCardRef.safeParse(data)
  return ref.success ? { context, ref: ref.data } : undefined
}

const tapOnInvitation: Find<InvitationTap> = async (context, data) => {
  const tap = await tapOnCard(context, data)
  if (tap === undefined) return undefined
  const facts = factsFor(context, await context.deps.cases.load(tap.ref.caseId), tap.ref)
  return facts === undefined ? undefined : { ...tap, facts }
}

/** For an answer that needs only the card's ids: the case is read once, inside the commit. */
export const pressAtOnce = (verb: string, act: (tap: CardTap) => Promise<PrivateCard>): Verb =>
  pressOn(verb, tapOnCard, (_context, tap) => act(tap))

export const pressOnInvitation = (
  verb: string,
  act: (tap: InvitationTap, data: unknown) => Promise<PrivateCard> | PrivateCard,
): Verb =>
  pressOn(verb, tapOnInvitation, (_context, tap, data) =>
    tap.facts.conference.cancelled === undefined ? act(tap, data) : cancelledCard(tap.facts),
  )

/** A form is not opened for another day than the one that stands. */
export const pressForForm = (
  verb: string,
  act: (tap: InvitationTap, data: unknown) => Promise<PrivateCard> | PrivateCard,
): Verb =>
  pressOnInvitation(verb, (tap, data) => {
    const outdated = outdatedByMove(tap.ref, tap.facts)
    return outdated === undefined ? act(tap, data) : standingCard(tap.facts, outdated.words)
  })

/** The card for the current answer. */
export function standingCard(facts: InvitationFacts, notice: string): PrivateCard {
  const standing = currentAnswer(facts.invitation)
  if (standing.status === 'represented' && standing.confirmation.status === 'refused')
    return colleagueSaidCard(facts, standing, notice)
  return standing.status === 'awaited' || toBeConfirmedAgain(facts.conference, facts.invitation)
    ? askingCard(facts, notice)
    : answeredCard(facts, notice)
}

export function factsFor(
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): InvitationFacts | undefined {
  const place = family === undefined ? undefined : ownPlaceIn(context, family, ref)
  return place === undefined ? undefined : describe(context, context.actor, place)
}

export function ownPlaceIn(
  { actor }: RequestContext,
  family: Case,
  ref: InvitationCardRef,
): InvitationPlace | undefined {
  const place = placeIn(family, ref)
  return place !== undefined &&
    may(actor, { act: 'answer-invitation', invitation: place.invitation })
    ? place
    : undefined
}

export const describe = (
  { deps, now }: { readonly deps: Dependencies; readonly now: RequestContext['now'] },
  person: Person,
  { family, conference, invitation }: InvitationPlace,
): InvitationFacts => ({
  family,
  conference,
  invitation,
  person,
  practice: practiceOf(deps, conference),
  calendar: deps.calendar,
  now,
})

/** For typed text: an invitation of this person's own, as if its card had just been tapped. */
export function asTapped(context: RequestContext, place: InvitationPlace): InvitationTap {
  return { context, facts: describe(context, context.actor, place), ref: refOf(place) }
}
