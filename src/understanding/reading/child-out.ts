// 'Leo is not part of 4471', 'take Leo out of it', 'Leo is the wrong child': the whole message says
// that this child does not belong in a meeting; 'Leo is part of 4471 after all': that they do. One
// meaning by the way they are built, and only of a child whom the writer's own meetings have.
import type { Intent } from '../meaning/intents.ts'

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`

const courtesy = 'hi hello sorry oh oops no please pls so actually wait yes'.split(' ')
const asking = ['i think', 'can you', 'could you', 'can we', 'we need to', 'is', 'why is']
const wrong =
  `(?:the )?wrong (?:child|kid|one)(?: (?:in|on|for|` +
  `at) (?:[a-z]{0,4}-?\\d[\\w/-]*|it|this|the meeting))?[,:;.]? `
const opens = `(?:${oneOf([...courtesy, ...asking])}[,.!]? )*`
const not = /(?:is|was|should|does|must|has)(?: ?n[’']?t| not)(?: be| belong| have been| really)*/
  .source
const part = oneOf(['(?:a )?part', 'in', 'on', 'at', 'to', 'with', 'included', 'involved'])
const small = ['of', 'in', 'on', 'at', 'to', 'from', 'with', 'for', 'by', 'the', 'this', 'that']
const meeting = ['it', 'meeting', 'conference', 'core group', 'review', 'list', 'case', 'family']
const close = [
  'mistake',
  'here',
  'any ?more',
  'after all',
  'again',
  'too',
  'as well',
  'please',
  'pls',
  'thanks',
  'at all',
]
const number = /[a-z]{0,4}-?\d[\w/-]*/.source
const behind = `(?: ${oneOf([...small, ...meeting, ...close, number])})*[.!?\\s]*`

const must =
  'should|must|ought to|needs to|has to|is to|can|could|comes?|wants? to|may|would better'
const goes =
  '(?:be |get )?(?:come|taken|left|removed|kept|struck|go|drop|dropped) (?:out|off|away|from)|be out|out of|off'

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const outOf = (name: string): string[] => [
  `${name} ${not} ${part}${behind}`,
  `${name}(?: is|[’']s) (?:the|a) wrong child${behind}`,
  `${name} (?:${must})(?: (?:now|really|just))? (?:${goes})${behind}`,
  `(?:please )?(?:leave|keep) ${name} out${behind}`,
  `(?:the )?wrong child:? ${name}${behind}`,
  `(?:${wrong})?(?:please )?(?:take|remove|delete|get) ${name} (?:out|off|from|away)${behind}`,
  '(?:the |this )?(?:meeting |conference |review |' +
    `core group )?[a-z]{0,4}-?\\d[\\w/-]* (?:is|` +
    `was)(?: ?n[’']?t| not) (?:about|for) ${name}${behind}`,
]

const backIn = (name: string): string[] => [
  `${name} (?:is|should be|belongs|does belong|` +
    `ought to be)(?: really| still)? (?:back )?${part}${behind}`,
  `(?:put|bring|add|take) ${name} back(?: in| into| to| on)?${behind}`,
]

const saysOf = (patterns: readonly string[], text: string): boolean =>
  text.length <= 120 &&
  patterns.some((pattern) =>
    new RegExp(`^${opens}${pattern}$`, 'iu').test(text.trim().replace(/\s+/g, ' ')),
  )

/** Whether a message says that somebody of this name is in a meeting wrongly, or belongs there. */
export const saysChildOut = (text: string, name: string): boolean =>
  saysOf(outOf(escaped(name)), text)
export const saysChildBack = (text: string, name: string): boolean =>
  saysOf(backIn(escaped(name)), text)

/** `children`: what the children of the writer's own families are called. */
export const childOutOrBack = (text: string, children: readonly string[]): Intent | undefined => {
  if (children.some((name) => saysChildOut(text, name))) return 'childOut'
  return children.some((name) => saysChildBack(text, name)) ? 'childBack' : undefined
}
