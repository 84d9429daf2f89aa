// 'Replace Shazia with Jo Tanner', 'Shazia is on maternity leave from Friday, Jo takes over': who
// does somebody's part from now on.
import type { Speaker } from '../meaning/intents.ts'

const name = "[\\p{L}][\\p{L}'’. -]{1,60}?"
const nobody =
  '(?!(?:who|what|when|if|i|we|you|they|he|she|it|this|that|' +
  'mum|dad|the (?:date|time|room|venue|meeting|family))\\b)'
const end = '(?:,? (?:on|for|at|in|from) .{1,40}|,? (?:now|please|from now on|thanks|instead))*'
const covers =
  "(?:(?:is |will be |will |'ll |’ll )?(?:tak(?:es|e|ing)|pick(?:s|ing)?|cover(?:s|ing)?)(?: " +
  '(?:over|up|on))?(?: (?:from (?:her|him|them)|for (?:her|him|them)|(?:her|his|their) ' +
  '(?:cases?|caseload|work|families|part|place|job)|it|this|everything))?)'

const patterns: readonly RegExp[] = [
  new RegExp(
    '^(?:please |can you |could you )*(?:replace|swap|switch|substitute)(?: out)? ' +
      `(?<whose>${name}) (?:with|for|by|to) (?<by>${name})${end}$`,
    'iu',
  ),
  new RegExp(
    `^${nobody}(?<whose>${name})(?:['’]s| is| has| will be| goes| went)(?: ` +
      '(?:now|going|gone|off|away|been))* (?:on|off|off on|sick|ill|moved|left|away|leave|' +
      `leaving|retiring|retired|maternity)\\b[^,;]{0,60}[,;.]? (?:and |so |but )?(?<by>${name}) ` +
      `${covers}${end}$`,
    'iu',
  ),
  new RegExp(
    `^${nobody}(?<by>${name}) (?:is |will be |has )?(?:taking|takes|taken|will take|to take) ` +
      `over (?:from|for) (?<whose>${name})${end}$`,
    'iu',
  ),
]

export type HandedOver = { readonly whose: string; readonly by: string }

/** Nothing where a chair or another office is spoken of: that is changed elsewhere. */
export function readHandedOver(text: string): HandedOver | undefined {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  if (plain.length > 160 || plain.includes('?') || isOffice.test(plain)) return undefined
  const groups = patterns.map((pattern) => pattern.exec(plain)?.groups).find((found) => found)
  const whose = groups?.['whose']?.trim() ?? ''
  const by = groups?.['by']?.trim() ?? ''
  return whose === '' || by === '' || /\d/.test(whose + by) ? undefined : { whose, by }
}

const isOffice =
  /\b(?:chairs?|chairing|chairperson|administrator|lead (?:social )?worker|lead practitioner)\b/i

/** From whoever runs meetings it is what somebody told them: their part has another now. */
export const handsOver = (
  text: string,
  as: Speaker,
): { readonly intent: 'answeredByPhone'; readonly why?: never } | undefined =>
  as !== 'professional' && readHandedOver(text) !== undefined
    ? { intent: 'answeredByPhone' }
    : undefined
