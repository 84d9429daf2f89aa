// 'One more of these and I'll scream': nobody is in danger, and nothing is asked for. What shows no
// danger screen and says so gets a kind word in place of a puzzled one.
import type { TextHandler } from '../../kernel/feature.ts'
import { kindCard } from './view.ts'

const things =
  '(?:forms?|reports?|paperwork|admin|spreadsheets?|emails?|reminders?|calls?|meetings?|boxes|' +
  'logins?|passwords?|these|this)'
const again =
  `(?:if i (?:have to|had to|must|get|see|sit|fill|do|write|read)\\b.{0,60}|one more\\b.{0,40}|` +
  `another\\b.{0,40})`
const ending =
  '(?:i(?:ll| will| might| may| could| swear ill)? (?:kill myself|' +
  'die|scream|cry|quit|explode|lose it|give up))'
const weary = [
  new RegExp(`${again}\\b${ending}`),
  new RegExp(`\\b${ending} if i (?:have to|had to|must|get|see|sit|fill|do|write|read)\\b`),
  new RegExp(`\\b${things}\\b.{0,30}(?:death|end) of me\\b`),
  new RegExp(`\\b${things}\\b.{0,30}(?:killing|finishing) me(?: off)?\\b`),
  /^\W*(?:kill|shoot) me now\b/,
]

/** Whether somebody says of their paperwork, and of nothing else, that it is too much. */
const isWeary = (text: string): boolean => {
  const plain = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return plain.length <= 160 && weary.some((pattern) => pattern.test(plain))
}

export const texts: readonly TextHandler[] = [
  {
    // What the words of such a saying are taken for, where no more is said.
    intents: [
      'unknown',
      'wrongPerson',
      'cancel',
      'reportStart',
      'leastICanDo',
      'accept',
      'decline',
      'reminders',
      'aboutReport',
    ],
    say: (context, { text }) => Promise.resolve(isWeary(text) ? [kindCard(context.actor)] : []),
  },
]
