// What of a typed answer is in doubt: whether it is a yes at all, and whether it is of this
// meeting.
import { inLondon } from '../../../domain/dates/dates.ts'
import { isTimeToSay } from '../../../domain/meeting/timing.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { asAnswered } from '../../../understanding/text/answer-text.ts'
import type { AttendanceReply } from '../shared/attendance-reply.ts'
import type { InvitationTap } from './invitation-tap.ts'

/** 'Please don't put me down as coming yet' is never asked as a yes. */
export function likelier(reply: AttendanceReply, text: string): AttendanceReply {
  if (reply.say !== 'come' || !negated.test(asAnswered(text))) return reply
  return /\byet\b/i.test(text) ? { say: 'not-sure' } : { say: 'cannot', reason: '' }
}
const negated = new RegExp(
  String.raw`\b(?:not|never|don['’]?t|can['’]?t|cannot|won['’]?t|` +
    String.raw`wasn['’]?t)\b.{0,25}\b(?:com(?:e|ing)|go(?:ing)?|` +
    String.raw`attend\w*|be there|make it|put me down|count me in)\b`,
  'i',
)

/**
 * 'I'm online' of somebody who has said no tells where they are; 'running late' the day before is
 * late for something else.
 */
export function isDoubtful(
  { facts, context }: InvitationTap,
  reply: AttendanceReply,
  text: string,
): boolean {
  if (reply.say === 'come')
    return (
      currentAnswer(facts.invitation).status === 'declined' &&
      !/\b(?:come|coming|attend\w*|be there|make|join\w*|accept\w*|can|will|count me in|['’]?ll do it)\b/i.test(
        text,
      )
    )
  return (
    reply.say === 'timing' &&
    isTimeToSay(facts.conference, context.now) &&
    facts.conference.date !== inLondon(context.now).date &&
    /\b(?:running|stuck|delayed|on my way|caught)\b/i.test(text) &&
    !/\b(?:tomorrow|will|going to|gonna)\b|['’]ll\b/i.test(text)
  )
}
