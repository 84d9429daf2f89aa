// 'Leo is not part of 4471', 'take Leo out of it', 'Leo is the wrong child': the whole message says
// that this child does not belong in a meeting. A question only opens the look.
import type { Child } from '../../../domain/state/case.ts'

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`

const courtesy = ['hi', 'hello', 'sorry', 'oh', 'oops', 'no', 'please', 'pls', 'so', 'actually']
const asking = ['i think', 'can you', 'could you', 'can we', 'we need to', 'is', 'why is']
const opens = `(?:${oneOf([...courtesy, ...asking])}[,.!]? )*`
const not = /(?:is|was|should|does|must|has)(?: ?n[’']?t| not)(?: be| belong| have been| really)*/
  .source
const part = oneOf(['(?:a )?part', 'in', 'on', 'at', 'to', 'with', 'included', 'involved'])
const small = ['of', 'in', 'on', 'at', 'to', 'from', 'with', 'for', 'by', 'the', 'this', 'that']
const meeting = ['it', 'meeting', 'conference', 'core group', 'review', 'list', 'case', 'family']
const close = ['mistake', 'here', 'any ?more', 'please', 'pls', 'thanks', 'at all']
const number = /[a-z]{0,4}-?\d[\w/-]*/.source
const behind = `(?: ${oneOf([...small, ...meeting, ...close, number])})*[.!?\\s]*`

/**
 * Whether the message says that this child, by what they are called here, is in a meeting wrongly.
 */
export const saysChildIsNotPart = (text: string, { label }: Pick<Child, 'label'>): boolean =>
  saysOf(label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), text)

/** The same of any name: what is no such sentence needs no family to be read. */
export const saysSomeChildIsNotPart = (text: string): boolean =>
  saysOf("[\\p{L}\\d'’ -]{1,40}", text)

function saysOf(name: string, text: string): boolean {
  if (text.length > 120) return false
  const said = text.trim().replace(/\s+/g, ' ')
  return [
    `${name} ${not} ${part}${behind}`,
    `${name}(?: is|[’']s) (?:the|a) wrong child${behind}`,
    `(?:the )?wrong child:? ${name}${behind}`,
    `(?:take|remove|delete|get) ${name} (?:out|off|from|away)${behind}`,
    `(?:the |this )?(?:meeting |conference |review |core group )?[a-z]{0,4}-?\\d[\\w/-]* ` +
      `(?:is|was)(?: ?n[’']?t| not) (?:about|for) ${name}${behind}`,
  ].some((pattern) => new RegExp(`^${opens}${pattern}$`, 'iu').test(said))
}
