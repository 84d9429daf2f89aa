// 'Yes but I have to leave at 11': the yes counts, whatever is to be said of the time.
import { isTimeToSay } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isWhollySaid } from '../../../understanding/whole-answer.ts'
import { isOwnStatement } from '../../kernel/stated-only.ts'
import type { AttendanceReply, TypedReply } from '../shared/attendance-reply.ts'
import { addTiming, give } from './answering.ts'
import { type InvitationTap, standingCard } from './invitation-tap.ts'

const joined = /\s*(?:[,;]|\.(?=\s)|\b(?:but|and|though|although)\b)\s*/i

/**
 * The words before the first joint that say a yes and nothing else, where all that follows is of
 * the time.
 */
function yesAndTime(text: string): boolean {
  const [first = '', ...rest] = text.split(joined).filter((part) => part !== '')
  return (
    rest.length > 0 &&
    isWhollySaid('come', first) &&
    !isWhollySaid('late', first) &&
    isWhollySaid('late', rest.join(', '))
  )
}

const tooEarly =
  'I’ve noted that you come. Plans change, so please ' +
  'tell me about the time on the day or the day before.'

/**
 * Records both, or the yes alone while it is too early for the rest; undefined where not both are
 * plainly said.
 */
export async function yesWithTiming(
  tap: InvitationTap,
  reply: AttendanceReply,
  { stated, text, slots }: Pick<TypedReply, 'stated' | 'text' | 'slots'>,
): Promise<PrivateCard | undefined> {
  if (reply.say !== 'timing' || !isOwnStatement(stated) || !yesAndTime(text)) return undefined
  const { facts, context } = tap
  const mode = slots.mode ?? (facts.conference.place === undefined ? 'online' : 'in-person')
  const yes = { status: 'attending', mode } as const
  if (!isTimeToSay(facts.conference, context.now))
    return give(tap, yes, (after) => standingCard(after, tooEarly))
  const card = await give(tap, yes)
  const timing = reply.timing(facts.conference)
  return timing === undefined ? card : addTiming(tap, timing)
}
