// 'What's the 15th one about again', 'what's this one': which of somebody's own meetings they ask
// about.
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import { type AttendanceSlot, openSlots } from '../../kernel/attendance-slots.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { namedIn } from './meeting-named.ts'

/** An invitation without an answer, or a colleague who was asked and has not said. */
export function isAwaited({ as, invitation }: AttendanceSlot): boolean {
  const answer = currentAnswer(invitation)
  return as === 'invited'
    ? !isSettled(answer)
    : answer.status === 'represented' && answer.confirmation.status === 'awaited'
}

/**
 * The one that is named; for 'this one' the one that waits for an answer; undefined where it may be
 * several.
 */
export async function placeAskedAbout(
  context: RequestContext,
  text: string,
): Promise<AttendanceSlot | undefined> {
  const parts = await openSlots(context)
  const all =
    namedIn(text, parts, context.now) ??
    (/\bthis\b/i.test(text) && parts.length > 1 ? parts.filter(isAwaited) : parts)
  return all.length === 1 ? all[0] : undefined
}

/** Under a bare 'yes' that may answer it. */
export const isThatYourAnswer =
  'Is that your answer to this? Please say it once more, or press a button.'
