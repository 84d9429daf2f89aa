// What is an answer, or a word of thanks, from the first word to the last has one meaning, whatever
// the rest of its words are like.
import { type Intent, type Speaker } from './meaning/intents.ts'
import { shortAnswerIn } from './short-answer.ts'
import { asAnswered } from './text/answer-text.ts'
import { isWhollySaid } from './whole-answer.ts'

/** In characters; what is longer is read as anything else is. */
const longest = 200

const thanks = '(?:thanks?(?: you| u)?|thankyou|thx|cheers|ta|appreciated|much obliged)'
const taken =
  '(?:noted|received|roger|got (?:it|this|that)|will do|understood|' +
  'no worries|duly noted|copy that|received and understood)'
const beside =
  '(?:ok|okay|k|oh|ah|right|great|lovely|perfect|brilliant|fab|super|cool|excellent|' +
  "wonderful|good|that is|that'?s|all|so|very|v|many|much|with|and|for|the|this|that|it|" +
  'your|letting|me|us|know|reminder|reminding|update|info|' +
  'information|message|email|help|confirming|sending|everyone|both|' +
  'team|again|kindly|then|x+|boss|mate|hun|guv|priya|margaret)'
const acknowledged = new RegExp(
  `^(?=.*\\b(?:${thanks}|${taken})\\b)(?:(?:${thanks}|${taken}|${beside})(?:[ ,.!-]+|$))+$`,
  'i',
)

/** 'Received with thanks', 'ok will do': it was read, and answers nothing. */
const acknowledges = (text: string): boolean =>
  text.length <= longest && acknowledged.test(text.trim())

/**
 * A word by which one answers for oneself, so that 'online' by itself may still be where one is.
 */
const answersFor =
  /\b(?:can|will|shall|able|happy|confirm\w*|accept\w*|count|attend\w*|yes|yep|yeah|yup|join\w*)\b|['’]ll\b|\bill\b|\b(?:teams|video|zoom|online)(?: only)? for (?:me|us)\b/i
/** A colleague comes in the writer's place. */
const inPlace = /\b(?:send(?:ing)?|instead|in my place|on my behalf|cover(?:s|ing)?|for me)\b/i
const namesSomebody =
  /\b(?:send(?:ing)?|will|is|are|to|can|’s|'s|s|going|coming|covering|goes|comes|covers)\b/i
const sentOtherwise = /\b(?:apolog\w*|apols|reports?|notes?)\b/i
/** These have readings of their own beside a no. */
const besidesNo = /\b(?:reports?|notes?|send\w*|no ?(?:body|one)|core ?groups?|promis\w*)\b/i

export function plainlyAnswered(
  typed: string,
  as: Speaker,
): { readonly intent: Intent; readonly why?: never } | undefined {
  if (typed.length > longest || typed.includes('?')) return undefined
  if (acknowledges(typed)) return { intent: 'thanks' }
  if (as !== 'professional' || shortAnswerIn(typed) !== undefined) return undefined
  const text = asAnswered(typed)
  if (inPlace.test(text) && isWhollySaid('colleague', text))
    return sentOtherwise.test(text) || !namesSomebody.test(text) ? undefined : { intent: 'deputy' }
  if (isWhollySaid('cannot', text)) return besidesNo.test(text) ? undefined : { intent: 'decline' }
  return answersFor.test(text) && isWhollySaid('come', text) && !isWhollySaid('late', text)
    ? { intent: 'accept' }
    : undefined
}
