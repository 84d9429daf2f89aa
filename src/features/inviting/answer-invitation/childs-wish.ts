// 'Mia wants to come' is about the child's wish, and must not count as the answer of the
// professional who typed it.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type AttendanceSlot, selectSlots, upcomingSlots } from '../../kernel/attendance-slots.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { nothingRecorded } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { TypedReply } from '../shared/attendance-reply.ts'

/** The child of this family with whom the sentence begins, if there is one. */
export const childWhoSpeaks = (slot: AttendanceSlot, text: string): string | undefined =>
  childrenOf(slot)
    .map(({ label }) => label)
    .find((label) => text.toLowerCase().startsWith(`${label.toLowerCase()} `))

export async function childsWish(
  context: RequestContext,
  { text, slots }: TypedReply,
): Promise<readonly PrivateCard[]> {
  const {
    parts: [only],
  } = selectSlots(await upcomingSlots(context), slots)
  const child = only === undefined ? undefined : childWhoSpeaks(only, text)
  return only === undefined || child === undefined
    ? []
    : [childsWishCard(context.actor, only, child)]
}

/**
 * The lead social worker agrees and records how a child takes part, so nothing is recorded here.
 */
export function childsWishCard(
  person: Person,
  { conference }: AttendanceSlot,
  child: string,
): PrivateCard {
  const leads = conference.leadSocialWorker === person.id
  const how = leads
    ? `Record how ${child} takes part under ‘to do’.`
    : `The lead social worker agrees with ${child} how ` +
      'they take part, and records it: please tell them.'
  return sentenceCard(
    person,
    `${nothingRecorded} ${how} What ${child} says can ` +
      `stand in your report: type ‘${child} told me …’.`,
  )
}
