// 'Add it to my calendar', 'can you put 4471 in my diary please', 'send me the calendar invite':
// the whole message asks for it. 'I’ve put it in my calendar, see you there' is an answer, and is
// left to whoever reads answers.
import { asAnswered } from '../../../understanding/text/answer-text.ts'

const courtesy = String.raw`(?:(?:yes|yep|ok|okay|great|thanks|thank you|hi|hello|please|pls|and|also|now)[,.!]? )*`
const asking = String.raw`(?:(?:can|could|would|will) (?:you|i|we) |how (?:do|can) i |i(?:'d| would) like (?:to )?|i (?:want|need) (?:to )?)?(?:please |pls )?`
const calendar = String.raw`(?:outlook |work |teams |google )?(?:calendar|diary|outlook)`
const put = String.raw`(?:add|put|save|send|get|stick|pop|stuff|place|enter|book|import|update|refresh)`
const what = String.raw`(?: (?:it|this|that|the (?:meeting|conference|core group|date|new (?:date|time|day))|meeting|conference|them|both|[a-z]{0,4}-?\d[\w/-]*))*`
const entry = String.raw`(?:(?:a|the|an|my|that|new|updated) )*(?:(?:calendar|diary|outlook) (?:entry|entries|file|invite|invitation|appointment|item|event|hold)|\.?ics(?: file)?|appointment file)`
const behind = String.raw`(?: (?:for|of) (?:me|it|us|this|that|(?:the )?(?:meeting|conference|core group)|[a-z]{0,4}-?\d[\w/-]*))*`
const close = String.raw`(?:,? (?:please|pls|thanks|thank you|thx|ta|now|too|as well))*[.!?\s]*`

const wholeRequest = new RegExp(
  `^${courtesy}${asking}(?:${put}${what} (?:(?:in|into|to|on|onto) )?(?:my |our ` +
    `|the )?${calendar}|(?:(?:send|give|get|make|have|download)(?: me| ` +
    `us)? )?${entry})${behind}${close}$`,
  'i',
)

export const asksForCalendarEntry = (text: string): boolean =>
  text.length <= 120 &&
  wholeRequest.test(asAnswered(text).trim().replace(/[’‘`]/g, "'").replace(/\s+/g, ' '))
