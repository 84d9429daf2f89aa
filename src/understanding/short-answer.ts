// 'Yes', 'no sorry', a thumb: an answer, if something was asked. By itself it says nothing.

const yes = new RegExp(
  '^(?:(?:oh |ok |okay |um |er )?(?:yes|yep|yeah|yea|yup|yh|y|aye|' +
    `ya)(?: (?:please|thanks|thank you|pls|ok|that['’]?s (?:right|fine)|` +
    'do|go on|go ahead|i (?:can|will|do)))?|ok(?:ay)?(?: (?:yes|then|' +
    'do it))?|k|sure(?: thing)?|fine|go on(?: then)?|go ahead|do it|please do|' +
    'alright|all right|absolutely|definitely|of course|correct|' +
    String.raw`that['’]?s (?:right|it)|👍[\u{1f3fb}-\u{1f3ff}]?|` +
    String.raw`✅|👌[\u{1f3fb}-\u{1f3ff}]?)$`,
  'u',
)
const no = new RegExp(
  '^(?:(?:oh |um |er )?(?:no|nope|nah|n)(?:,? (?:thanks|thank you|sorry|' +
    `so sorry|don['’]?t|not (?:now|me|that)|i (?:can['’]?t|won['’]?t|` +
    `don['’]?t)|can['’]?t|leave it))*|(?:so |very )?sorry,? (?:but )?no|` +
    String.raw`no can do|don['’]?t|leave it|cancel that|👎[\u{1f3fb}-\u{1f3ff}]?|❌)$`,
  'u',
)

/** In characters; the patterns never see a long text. */
const longestAnswer = 60

export type ShortAnswer = 'yes' | 'no'

/** Whether a whole message is only an answer; undefined for everything that says more. */
export function shortAnswerIn(text: string): ShortAnswer | undefined {
  if (text.length > longestAnswer) return undefined
  const plain = text
    .toLowerCase()
    .replace(/(?<![\s.!,])[\s.!,]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?: x{1,4})+$/, '')
    .trim()
  if (yes.test(plain)) return 'yes'
  return no.test(plain) ? 'no' : undefined
}

const acknowledges = new RegExp(
  '^(?:ok(?:ay)?|k|fine|sure(?: thing)?|alright|all right|' +
    String.raw`👍[\u{1f3fb}-\u{1f3ff}]?|✅|👌[\u{1f3fb}-\u{1f3ff}]?)$`,
  'u',
)

/** 'Ok' behind an answer says that it was read; 'yes' answers something. */
export const acknowledgesOnly = (text: string): boolean =>
  acknowledges.test(
    text
      .toLowerCase()
      .replace(/(?<![\s.!,])[\s.!,]+$/, '')
      .trim(),
  )
