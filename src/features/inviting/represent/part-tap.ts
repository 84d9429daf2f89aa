// A colleague's tap on a card about the place that they fill, or used to fill.
import { refusedLast, wasNamed } from '../../../domain/meeting/representation.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Case } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
import {
  type InvitationCardRef,
  invitationCardRef,
  type InvitationPlace,
  outdatedByMove,
  placeIn,
} from '../shared/invitation-place.ts'
import { cancelledCard, endedCard, partCard, type RepresentFacts } from './view.ts'

/** A tap by whoever is named for this place now. */
export type PartTap = {
  readonly context: RequestContext
  readonly ref: InvitationCardRef
  readonly facts: RepresentFacts
}

/** Somebody who used to be named is told that it has ended; anybody else learns nothing. */
export function pressOnPart(
  verb: string,
  act: (tap: PartTap, data: unknown) => Promise<PrivateCard> | PrivateCard,
): Verb {
  return pressOn(verb, partTapped, ({ actor }, tap, data) => {
    if ('ended' in tap) return endedCard(actor, tap.ended)
    const { conference } = tap.facts
    return conference.cancelled === undefined ? act(tap, data) : cancelledCard(actor, conference)
  })
}

/** A form is not opened for another day than the one that stands. */
export const pressForPartForm = (
  verb: string,
  act: (tap: PartTap, data: unknown) => Promise<PrivateCard> | PrivateCard,
): Verb =>
  pressOnPart(verb, (tap, data) => {
    const outdated = outdatedByMove(tap.ref, tap.facts)
    return outdated === undefined ? act(tap, data) : partCard(tap.facts, outdated.words)
  })

async function partTapped(
  context: RequestContext,
  data: unknown,
): Promise<PartTap | { readonly ended: Ended } | undefined> {
  const ref = invitationCardRef.safeParse(data)
  if (!ref.success) return undefined
  const family = await context.deps.cases.load(ref.data.caseId)
  const facts = await factsFor(context, family, ref.data)
  if (facts !== undefined) return { context, ref: ref.data, facts }
  const ended = howEnded(context, family, ref.data)
  return ended === undefined ? undefined : { ended }
}

export function endedOrNotFound(
  context: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): PrivateCard {
  const ended = howEnded(context, family, ref)
  return ended === undefined ? notFoundCard(context.actor) : endedCard(context.actor, ended)
}

/** The part of somebody who was named once, and is no more: they may have said no themself. */
type Ended = { readonly saidNo: boolean }

function howEnded(
  { actor }: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): Ended | undefined {
  const place = family === undefined ? undefined : placeIn(family, ref)
  return place !== undefined &&
    wasNamed(place.invitation, actor.id) &&
    !hasConflict(place.conference, actor.id)
    ? { saidNo: refusedLast(place.invitation, actor.id) }
    : undefined
}

export async function factsFor(
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

export async function describe(
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
