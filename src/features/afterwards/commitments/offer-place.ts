// Which family and meeting an offer is for, as the card says it or as it was chosen on the card.
import { z } from 'zod'

import { notYours } from '../../../domain/commitment/steps.ts'
import { caseId, commitmentId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { idField } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf } from './facts.ts'
import type { OfferPlace } from './keep-offer.ts'
import { commitmentCard } from './view.ts'

const whereText = /^([^|]+)\|([^|]+)$/

export const offerRef = z.object({
  caseId: z.string().catch(''),
  meetingId: z.string().catch(''),
  where: z.string().catch(''),
  entry: idField.transform((text) => commitmentId(text)),
})

/** Undefined where nothing was chosen, or where this person may offer nothing. */
export async function whereOf(
  context: RequestContext,
  data: unknown,
): Promise<OfferPlace | undefined> {
  const ref = offerRef.safeParse(data)
  if (!ref.success) return undefined
  const [, chosenCase, chosenMeeting] = whereText.exec(ref.data.where) ?? []
  const [inCase, at] =
    chosenCase === undefined
      ? [ref.data.caseId, ref.data.meetingId]
      : [chosenCase, chosenMeeting ?? '']
  const family =
    isIdText(inCase) && isIdText(at) ? await context.deps.cases.load(caseId(inCase)) : undefined
  const conference = family?.conferences.find(({ id }) => id === at)
  if (
    family === undefined ||
    conference === undefined ||
    !may(context.actor, { act: 'offer-commitment', family, conference })
  )
    return undefined
  return { family: familyAt(family, conference), meeting: conference.id, entry: ref.data.entry }
}

/** Somebody else's offer, as it stands, to those who may read it. */
export async function notTheirs(
  context: RequestContext,
  { family, entry }: OfferPlace,
): Promise<PrivateCard> {
  const facts = await factsOf(context, family, entry)
  return facts === undefined ? notFoundCard(context.actor) : commitmentCard(facts, notYours.words)
}
