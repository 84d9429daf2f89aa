// A sentence about what a child wants is no answer of the professional who types it.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type AttendanceSlot, selectSlots, upcomingSlots } from '../../kernel/attendance-slots.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { nothingRecorded } from '../../kernel/proposal.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { TypedReply } from '../shared/attendance-reply.ts'

/** 'Mia wants to come in person': whose wish it is, where a child of this family begins the sentence. */
export const childWhoSpeaks = ({ family }: AttendanceSlot, text: string): string | undefined =>
  family.children
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

/** What a child wants is recorded by whoever agrees it with them: nothing here writes it as anybody's answer. */
export function childsWishCard(
  person: Person,
  { conference }: AttendanceSlot,
  child: string,
): PrivateCard {
  const leads = conference.leadSocialWorker === person.id
  const how = leads
    ? `Record how ${child} takes part under ‘to do’.`
    : `The lead social worker agrees with ${child} how they take part, and records it: please tell them.`
  return sentenceCard(
    person,
    `${nothingRecorded} ${how} What ${child} says can stand in your report: type ‘${child} told me …’.`,
  )
}
