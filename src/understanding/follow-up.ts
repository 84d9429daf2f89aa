// A message that goes on from the one before: 'and the police?', 'same for dad', 'thursday', 'no,
// 4471', 'the other one'.
import { type Intent, ownIntents } from './meaning/intents.ts'
import type { Slots } from './meaning/slots.ts'
import { plainWords } from './text/normalise.ts'
import type { Understanding } from './understand.ts'

const goesOn = new RegExp(
  String.raw`^\W*(?:and|what about|how about|ok(?:ay)? and|or|` +
    'actually|sorry|no|oh|i meant?|make (?:it|that)|rather|' +
    String.raw`same (?:again )?(?:for|with)|ditto|for|with|but)\b`,
  'i',
)
const correctsNumber =
  /^\W*(?:(?:no|sorry|not that one|i mean|i meant|for|the|it['’]?s) ?,? ?)+#?\w*\d{3,}\w*\W*$/i
const theOther =
  /^\W*(?:no,? )?(?:i (?:mean|meant) )?(?:the )?other (?:one|meeting|conference)\W*$/i

/** The longest message that only adds to the one before, in words. */
const longest = 8

/** In characters; the patterns never see a long text. */
const longestText = 200

type Before = { readonly slots: Slots }

/**
 * Whether a message only makes sense after the one before. What is plainly something of its own
 * never does.
 */
export function goesOnFrom(
  text: string,
  { intent, confidence, isCommand }: Understanding,
): boolean {
  if (text.length > longestText) return false
  const words = plainWords(text).length
  if (words === 0 || words > longest) return false
  if (correctsNumber.test(text) || theOther.test(text)) return true
  if (isCommand) return false
  return goesOn.test(text) ? intent === 'unknown' || confidence < ownMeaning : intent === 'unknown'
}

/**
 * Forms for something new: a day alone, behind one, is that of the form and of no meeting that
 * there is.
 */
const takesADay: ReadonlySet<Intent> = new Set<Intent>(['create', 'arrangeCoreGroup'])
const ofDays = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|[ap]\.?m|on|at|the|of|to|past|half|` +
    `quarter|next|this|o'?clock|noon|midday|(?:mon|tues?|` +
    'wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?|jan(?:uary)?|' +
    'feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
    String.raw`sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b`,
  'gi',
)

export const fillsIn = (text: string, before: Intent): boolean =>
  takesADay.has(before) &&
  text.length <= 60 &&
  /\d/.test(text) &&
  !/[\p{L}\d]/u.test(
    text
      .replace(/(\d)(?=[ap]\.?m\b)/gi, '$1 ')
      .replace(/[:./,]/g, ' ')
      .replace(ofDays, ' '),
  )

/** From here on a message means something by itself, however it begins. */
const ownMeaning = 0.7

/** 'The other one', of two meetings. */
export const otherReference = (
  text: string,
  { slots }: Before,
  references: readonly string[],
): string | undefined => {
  const [only, ...more] = references.filter((reference) => reference !== slots.reference)
  return theOther.test(text) && slots.reference !== undefined && more.length === 0
    ? only
    : undefined
}

/**
 * Intents by which somebody answers for themselves: a meeting that they only spoke of before is not
 * taken for the one meant.
 */
const ofOneself: ReadonlySet<Intent> = new Set<Intent>([
  ...ownIntents,
  'absentReport',
  'arrive',
  'snooze',
  'ragUpdate',
  'ragRepeat',
])

/**
 * Whether a message is about the meeting that was shown a moment ago: it names none and no day, and
 * answers nothing for its writer. A command is meant as it stands.
 */
export const isAboutShown = ({ intent, slots, isCommand }: Understanding): boolean =>
  !isCommand && slots.date === undefined && !ofOneself.has(intent)
