// 'Add it to my calendar', 'can you put 4471 in my diary please', 'send me the calendar invite':
// the whole message asks for it, whatever its words are like. 'I’ve put it in my calendar, see you
// there' is an answer, and is left to whoever reads answers.
import { asAnswered } from '../text/answer-text.ts'
import { either } from '../words/answer-words.ts'

const listed = (words: string): string => either(...words.split(' '))

const polite = [
  ...['yes', 'yep', 'ok', 'okay', 'great', 'thanks', 'thank you'],
  ...['hi', 'hello', 'please', 'pls', 'and', 'also', 'now'],
]
const courtesy = `(?:${either(...polite)}[,.!]? )*`
const asked = either(
  '(?:can|could|would|will) (?:you|i|we) ',
  'how (?:do|can) i ',
  "i(?:'d| would) like (?:to )?",
  'i (?:want|need) (?:to )?',
)
const asking = `${asked}?(?:please |pls )?`
const calendar = '(?:outlook |work |teams |google )?(?:calendar|diary|outlook)'
const put = listed('add put save send get stick pop stuff place enter book import update refresh')
const number = String.raw`[a-z]{0,4}-?\d[\w/-]*`
const dated = either('meeting', 'conference', 'core group', 'date', 'new (?:date|time|day)')
const meant = either(
  ...['it', 'this', 'that', `the ${dated}`, 'meeting', 'conference', 'them', 'both', number],
)
const what = `(?: ${meant})*`
const kind = listed('entry entries file invite invitation appointment item event hold')
const article = '(?:(?:a|the|an|my|that|new|updated) )*'
const file = either(
  `(?:calendar|diary|outlook) ${kind}`,
  String.raw`\.?ics(?: file)?`,
  'appointment file',
)
const entry = `${article}${file}`
const about = either(
  ...['me', 'it', 'us', 'this', 'that', '(?:the )?(?:meeting|conference|core group)', number],
)
const behind = `(?: (?:for|of) ${about})*`
const close = String.raw`(?:,? (?:please|pls|thanks|thank you|thx|ta|now|too|as well))*[.!?\s]*`

const putInIt = `${put}${what} (?:(?:in|into|to|on|onto) )?(?:my |our |the )?${calendar}`
const haveIt = `(?:(?:send|give|get|make|have|download)(?: me| us)? )?${entry}`

const wholeRequest = new RegExp(
  `^${courtesy}${asking}${either(putInIt, haveIt)}${behind}${close}$`,
  'i',
)

export const asksForCalendarEntry = (text: string): boolean =>
  text.length <= 120 &&
  wholeRequest.test(asAnswered(text).trim().replace(/[’‘`]/g, "'").replace(/\s+/g, ' '))
