// What else a message may have meant, as buttons under the danger screens: a false alarm then costs one tap. A button holds
// the name of an intent and nothing of what was typed.
import { z } from 'zod'

import type { CardValue } from '../../../domain/messages/card.ts'
import { allIntents, type Intent } from '../../../understanding/intents.ts'

/** Answered by turns/route-message.ts, as if somebody had typed a sentence of that meaning that states nothing. */
export const readingChoose = 'reading.choose'

export const chosenReading = z.object({ intent: z.enum(allIntents) })

/** Each in the speaker's own words. The screens themselves and what is refused are no way out of them. */
const titles: Readonly<Record<Intent, string | undefined>> = {
  emergency: undefined,
  concern: undefined,
  refuse: undefined,
  unknown: undefined,
  accept: 'I can come',
  decline: 'I can’t come',
  deputy: 'Somebody comes for me',
  noDeputy: 'Nobody can come for me',
  late: 'I’ll be late',
  leavingEarly: 'I have to leave early',
  tentative: 'I’m not sure yet',
  wrongPerson: 'It’s not for me',
  clarify: 'A question about the meeting',
  deadline: 'When it is due',
  explain: 'Why that date',
  reportStart: 'Start my report',
  reportResume: 'Carry on with my report',
  reportRule: 'What a report needs',
  reportSubmit: 'Submit my report',
  reportAmend: 'Change my report',
  absentReport: 'A report, as I can’t come',
  share: 'I’ve shared my report',
  shareRestrict: 'Something isn’t safe to share',
  shareStatus: 'Who has shared a report',
  language: 'How to word something',
  view: 'See what I wrote',
  childVoice: 'What the child says',
  ragUpdate: 'An update on the plan',
  ragRepeat: 'The same as last time',
  commit: 'Something I can offer',
  commitDone: 'I’ve done what I offered',
  commitStuck: 'I’m stuck with what I offered',
  commitments: 'Who offered what',
  snooze: 'Remind me later',
  members: 'Who else is invited',
  help: 'Help',
  status: 'Who is coming',
  quorum: 'Whether we are quorate',
  missing: 'Who hasn’t answered',
  chase: 'Chase who hasn’t answered',
  reports: 'Which reports are in',
  whatIf: 'What if somebody can’t come',
  arrive: 'Mark who is here',
  override: 'Go on without a quorum',
  reschedule: 'Move the meeting',
  cancel: 'Cancel the meeting',
  noticeCheck: 'How much notice there is',
  chairContact: 'My talk with the family',
  interpreter: 'The interpreter',
  advocate: 'The advocate',
  rag: 'How the plan is going',
  trend: 'How it has changed',
  assemble: 'Put the plan together',
  dissent: 'Somebody disagrees',
  punctuality: 'Who came late',
  create: 'Add a new conference',
  inviteCopy: 'Invite the same people',
  audit: 'Attendance figures',
  contactFallback: 'They answered by phone',
  recordSent: 'The record has gone out',
  transfer: 'A family moves area',
}

const [most, always]: readonly [number, Intent] = [3, 'help']

/** At most three, the likeliest first; always one, so that there is a way on. */
export function readingButtons(likely: readonly Intent[]): CardValue {
  const offered = likely.filter((intent) => titles[intent] !== undefined).slice(0, most)
  return (offered.length > 0 ? offered : [always]).map((intent) => ({
    verb: readingChoose,
    intent,
    title: titles[intent] ?? '',
  }))
}
