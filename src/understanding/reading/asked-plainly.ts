// Questions and words on the way out that are built in one way, whatever their words are like: 'how
// did it go', 'does it have to be me', 'can 4471 be moved', 'so I've got to dash'.
import type { Intent, Speaker } from '../meaning/intents.ts'

const meetingOrIt =
  "(?:it|that|this|(?:the|your|my|our|this|that|today[’\x27]?s|yesterday[’']?s) (?:\\w+ )?" +
  '(?:meeting|conference|review)|#?[a-z]{0,4}-?\\d[\\w/-]*)'
const number = '(?:(?:the )?(?:meeting|conference|number) )?#?[a-z]{0,4}-?\\d{3}[\\w/-]*'
const whole = (pattern: string): RegExp =>
  new RegExp(
    `^\\W*(?:(?:so|and|hi|hello|hiya|sorry|please|pls),? )*${pattern}(?:,? (?:please|pls|thanks))?\\W*$`,
    'i',
  )

const questions: readonly (readonly [RegExp, Intent])[] = [
  [
    whole(
      `how did (?:${meetingOrIt}) go(?: (?:today|yesterday|then|in the end|on \\w+|this ` +
        '(?:morning|afternoon)))?',
    ),
    'outcome',
  ],
  [
    whole(
      '(?:does|must) (?:it|this) (?:really )?(?:have to )?be (?:me|myself)(?: (?:who|that) ' +
        '(?:comes|goes|attends))?',
    ),
    'deputy',
  ],
  [whole('do i (?:really )?(?:have|need) to (?:come|go|attend|be there) myself'), 'deputy'],
  [
    whole(
      `(?:can|could) ${number} be (?:moved|changed|rearranged|rescheduled|put back|brought ` +
        'forward)',
    ),
    'reschedule',
  ],
  [
    whole(
      '(?:can|could|may) i (?:see|read|look at|have (?:a look at|sight of)) ' +
        '(?:the|all the|everyone[’\x27]?s|their) reports?',
    ),
    'reports',
  ],
  [
    whole(
      `what(?:['’]?s| is) (?:on (?:for|at|with)|happening (?:with|at)|going on (?:with|at)) ` +
        `${number}`,
    ),
    'status',
  ],
]

/** 'One of the kids fell in PE, so I've got to dash': whoever says so leaves now. */
const leavesNow =
  /[\w’',] ?(?:,| so| and)+ (?:sorry,? )?(?:i|we)(?:['’]?(?:ve|ll)| have| am|['’]?m)? ?(?:(?:just |really )?(?:got to|gotta|have to|need to|must|going to have to|will have to)) (?:dash|shoot off|shoot|run|leave|head off|rush off|get off|be off)(?: off| now| early| sorry| i['’]?m afraid)*[.!]*$/i

/** Whoever is only invited moves no meeting, and sees their own part of one. */
const forInvited: ReadonlyMap<Intent, Intent> = new Map<Intent, Intent>([
  ['reschedule', 'contact'],
  ['status', 'clarify'],
])

/** In characters; what is longer is read as anything else is. */
const longest = 160

export function asksPlainly(
  text: string,
  as: Speaker,
): { readonly intent: Intent; readonly why?: never } | undefined {
  if (text.length > longest) return undefined
  const intent = questions.find(([pattern]) => pattern.test(text))?.[1]
  if (intent !== undefined)
    return { intent: (as === 'professional' ? forInvited.get(intent) : undefined) ?? intent }
  return !text.includes('?') && leavesNow.test(text) ? { intent: 'leavingEarly' } : undefined
}
