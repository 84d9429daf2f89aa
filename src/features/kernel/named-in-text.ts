// Whether a text names this person, or somebody else of the same first name: 'Ruth Smith' is not
// Ruth Adeyemi.
import { canBeOfName } from '../../understanding/name-beside.ts'
import { titles } from '../../understanding/reading/who.ts'
import { slips } from '../../understanding/text/spelling.ts'

const address = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** The e-mail addresses of a text, in small letters. */
export const addressesIn = (text: string): string[] => text.toLowerCase().match(address) ?? []

/**
 * A word as typed; `ends` where a comma or the like stands behind it, `opens` where it begins a
 * sentence.
 */
type Typed = {
  readonly as: string
  readonly low: string
  readonly opens: boolean
  readonly ends: boolean
}

function typedWords(text: string): Typed[] {
  const words: Typed[] = []
  let opens = true
  for (const [, as = '', behind = ''] of text.matchAll(/([\p{L}\p{N}’'-]+)([^\p{L}\p{N}’'-]*)/gu)) {
    words.push({ as, low: as.toLowerCase(), opens, ends: /[^\s.]|\.\s*$|\.\s/.test(behind) })
    opens = /[.!?\n]/.test(behind)
  }
  // 'Dr. Patel': the dot behind a title ends nothing.
  return words.map((word) => (titles.has(word.low) ? { ...word, ends: false } : word))
}

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .map((part) => part.replace(/[^\p{L}\p{N}’'-]/gu, ''))
    .filter((part) => part !== '' && !titles.has(part))

export type NamedAs = 'this-one' | 'another' | 'not'

/**
 * `others` are the names of everybody on the list: one first name may stand right behind another.
 */
export function namedAs(text: string, name: string, others: readonly string[]): NamedAs {
  const parts = partsOf(name)
  const firstNames = new Set(others.flatMap((other) => partsOf(other).slice(0, 1)))
  const words = typedWords(text)
  const places = words.flatMap(({ low }, at) => (low.length > 2 && parts.includes(low) ? [at] : []))
  if (places.length === 0) return 'not'
  return places.some((at) => !standsBesideAnother(words, at, { parts, firstNames }))
    ? 'this-one'
    : 'another'
}

function standsBesideAnother(
  words: readonly Typed[],
  at: number,
  { parts, firstNames }: { readonly parts: readonly string[]; readonly firstNames: Set<string> },
): boolean {
  const word = words[at]
  if (word === undefined || parts.length < 2) return false
  if (word.low === parts[0]) {
    const next = words[at + 1]
    return (
      next !== undefined && !word.ends && !firstNames.has(next.low) && isAnotherName(next, parts)
    )
  }
  const before = words[at - 1]
  return before !== undefined && !before.ends && isAnotherName(before, parts)
}

/** Another name than this person's own, half of a double name and slips aside. */
const isAnotherName = ({ as, low, opens }: Typed, own: readonly string[]): boolean =>
  /^\p{L}[\p{L}’'-]+$/u.test(as) && !isOwn(low, own) && canBeOfName(as, { opens })

/** The name itself, half of a double name, or either with a slip in it. */
const isOwn = (word: string, own: readonly string[]): boolean =>
  [word, ...word.split('-')].some((half) =>
    own
      .flatMap((part) => [part, ...part.split('-')])
      .some((part) => half === part || (half.length > 3 && slips(half, part, 2) <= 1)),
  )
