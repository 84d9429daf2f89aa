// 'Has Jo said yes?' asks about the colleague who comes for the writer, and a meeting's number
// alone asks for the writer's own invitation. Who else comes is for those who run the meeting.
import { isGoingOn } from '../../../domain/meeting/answers-close.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { withoutReference } from '../../../understanding/reading/reference.ts'
import { isNameWord } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { type AttendanceSlot, openSlots } from '../../kernel/attendance-slots.ts'
import type { UnderstoodText } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { listCard } from './invitation-lists.ts'
import { asTapped, standingCard } from './invitation-tap.ts'

export async function ownStatus(
  context: RequestContext,
  { slots, text }: Pick<UnderstoodText, 'slots' | 'text'>,
): Promise<PrivateCard[]> {
  const own = (await openSlots(context)).filter(
    ({ conference }) =>
      !may(context.actor, { act: 'see-status', conference }) &&
      (slots.reference === undefined || conference.reference === slots.reference),
  )
  const isNumberAlone =
    slots.reference !== undefined &&
    /^\W*(?:meeting|conference)?\W*$/i.test(withoutReference(text, slots.reference, ' '))
  const meant = isNumberAlone ? own : own.filter((slot) => asksAfterColleague(slot, text))
  const [only, ...others] = meant
  if (only === undefined) return []
  return [
    others.length === 0
      ? slotCard(context, only)
      : listCard(context.actor, meant, { now: context.now }),
  ]
}

/** By the colleague's name, or as whoever stands in. */
function asksAfterColleague({ as, invitation }: AttendanceSlot, text: string): boolean {
  const answer = currentAnswer(invitation)
  if (as !== 'invited' || answer.status !== 'represented') return false
  const words = plainWords(text)
  return (
    plainWords(answer.name).some((word) => isNameWord(word) && words.includes(word)) ||
    /\b(?:colleague|stand in|standin|cover|deputy|replacement|representative)\b/.test(
      words.join(' '),
    ) ||
    /^(?:has|is|did|will) (?:he|she|they)\b/.test(words.join(' '))
  )
}

/**
 * A place that is filled for a colleague is a list of one, because its card belongs to the feature
 * `represent`.
 */
export const slotCard = (context: RequestContext, slot: AttendanceSlot): PrivateCard =>
  slot.as === 'invited'
    ? standingCard(
        asTapped(context, slot).facts,
        isGoingOn(slot.conference, context.now) ? 'This meeting is going on now.' : '',
      )
    : listCard(context.actor, [slot], { now: context.now })
