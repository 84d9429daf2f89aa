// Whether a text names this person, or somebody else of the same first name: 'Ruth Smith' is not Ruth Adeyemi.
import { agenciesIn } from '../../understanding/reading/who.ts'
import { plainWords } from '../../understanding/text/normalise.ts'
import { slips } from '../../understanding/text/spelling.ts'
import { frequentWords } from '../../understanding/words/frequent-words.ts'
import { ordinaryWords } from '../../understanding/words/ordinary.ts'
import { fillers } from '../../understanding/words/short-forms.ts'

const address = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** The e-mail addresses of a text, in small letters. */
export const addressesIn = (text: string): string[] => text.toLowerCase().match(address) ?? []

/** 'Dr Patel' is Patel, whichever doctor else is invited. */
export const titles: ReadonlySet<string> = new Set(
  'doctor dr mr mrs ms miss dc ds di pc sgt sergeant sister prof professor'.split(' '),
)

/** A word as typed; `ends` where a comma or the like stands behind it, `opens` where it begins a sentence. */
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

/** `others` are the names of everybody on the list: one first name may stand right behind another. */
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

const calendarWord = new Intl.DateTimeFormat('en-GB', { weekday: 'long', month: 'long' })
/** The names of days and months. */
const daysAndMonths = Array.from({ length: 365 }, (_, day) =>
  calendarWord.formatToParts(new Date(Date.UTC(2026, 0, day + 1, 12))).map(({ value }) => value),
).flat()
const notSurnames: ReadonlySet<string> = new Set([
  ...daysAndMonths.map((word) => word.toLowerCase()),
  'teams',
])
/** Common surnames that are words too, and are never said of somebody right behind a first name. */
const surnames: ReadonlySet<string> = new Set(
  'smith khan cooper baker mason turner carter walker fox webb'.split(' '),
)
/** What is often said right behind a name, and so often mistyped that a slip must not look like a surname. */
const saidBehind =
  'rang phoned called emailed texted messaged coming comes attending arrived here late left online running cannot said says replied declined confirmed'.split(
    ' ',
  )

function isAnotherName({ as, low, opens }: Typed, own: readonly string[]): boolean {
  if (!/^\p{L}[\p{L}’'-]+$/u.test(as) || titles.has(low) || isOwn(low, own)) return false
  const [plain = '', ...more] = plainWords(low)
  if (more.length > 0 || notSurnames.has(plain) || agenciesIn([plain]).length > 0) return false
  if (surnames.has(plain) || (/^\p{Lu}\p{Ll}/u.test(as) && !opens)) return true
  return (
    plain.length > 2 &&
    !ordinaryWords.has(plain) &&
    !frequentWords.has(plain) &&
    !fillers.has(plain) &&
    !saidBehind.some((word) => slips(plain, word, 1) <= 1)
  )
}

/** The name itself, half of a double name, or either with a slip in it. */
const isOwn = (word: string, own: readonly string[]): boolean =>
  [word, ...word.split('-')].some((half) =>
    own
      .flatMap((part) => [part, ...part.split('-')])
      .some((part) => half === part || (half.length > 3 && slips(half, part, 2) <= 1)),
  )
