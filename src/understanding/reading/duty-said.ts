// 'Make Tom Ellery a chair', 'give Ruth the duty of administrator': a duty for the whole council,
// of whom and whether it is given; 'make Tom the chair' is of one meeting.
import type { StaffRole } from '../../domain/state/person.ts'

export type DutySaid = { readonly who: string; readonly duty: StaffRole; readonly give: boolean }

const please = '(?:(?:please|can you|could you|can we) )*'
const who =
  "(?<who>(?!(?:i|we|you|he|she|they|it|who|nobody)\\b)[\\p{L}\\p{N}@_][\\p{L}\\p{N}@'’., _+-]{1,80}?)"
const duty = '(?:conference )?(?<duty>chair|administrator|admin|audit lead)'
const end = '(?: (?:now|too|as well|please|from now on|today))*[.!]*$'

const gives = [
  `^${please}(?:make|appoint) ${who} (?:as )?an? (?:new )?${duty}${end}`,
  `^${please}give ${who} the (?:duty|role|job) of (?:an? )?${duty}${end}`,
  `^${please}give the (?:duty|role|job) of (?:an? )?${duty} to ${who}${end}`,
  `^${who} (?:is|becomes|will be) (?:now )?an? (?:new )?${duty}${end}`,
]
const takes = [
  `^${please}take the (?:duty|role|job) of (?:an? )?${duty} (?:away |off )?(?:from )?${who}${end}`,
  `^${who} is (?:no longer|not any ?more) an? ${duty}${end}`,
]
const read = (patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(pattern, 'iu'))
const all = [
  ...read(takes).map((pattern) => ({ pattern, give: false })),
  ...read(gives).map((pattern) => ({ pattern, give: true })),
]

/** Undefined where nothing is said of a duty, or it is one of a meeting. */
export function dutySaid(text: string): DutySaid | undefined {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (plain.length > 160 || /(?<![\w@.])[a-z]{0,4}-?\d{3,}/i.test(plain)) return undefined
  for (const { pattern, give } of all) {
    const groups = pattern.exec(plain)?.groups
    const name = groups?.['who']
    const said = groups?.['duty']?.toLowerCase()
    if (name === undefined || said === undefined) continue
    const duty = said === 'chair' ? said : said === 'audit lead' ? 'audit-lead' : 'administrator'
    return { who: name.trim(), duty, give }
  }
  return undefined
}
