// Whether a word that stands beside somebody's first or last name is more of a name: 'Ruth Smith'
// is not Ruth Adeyemi. The one place that tells, for whom a sentence names and for who is typed to
// come instead.
import { agenciesIn, isPronoun, readFamily, titles } from './reading/who.ts'
import { plainWords } from './text/normalise.ts'
import { slips } from './text/spelling.ts'
import { vocabulary } from './understand.ts'
import { frequentWords } from './words/frequent-words.ts'
import { ordinaryWords } from './words/ordinary.ts'
import { fillers } from './words/short-forms.ts'

const calendarWord = new Intl.DateTimeFormat('en-GB', { weekday: 'long', month: 'long' })
/** The names of days and months. */
const daysAndMonths: ReadonlySet<string> = new Set(
  Array.from({ length: 365 }, (_, day) =>
    calendarWord.formatToParts(new Date(Date.UTC(2026, 0, day + 1, 12))).map(({ value }) => value),
  )
    .flat()
    .map((word) => word.toLowerCase()),
)

/** Common surnames that are words too, and are never said of somebody right behind a first name. */
const surnames: ReadonlySet<string> = new Set(
  'smith khan cooper baker mason turner carter walker fox webb'.split(' '),
)
/**
 * What is often said right behind a name, and so often mistyped that a slip must not look like a
 * surname.
 */
const saidBehind = (
  'rang phoned called emailed texted messaged coming comes attending arrived here late left ' +
  'online running cannot said says replied declined confirmed'
).split(' ')

const neverNames = new RegExp(
  `^(?:i|i'?m|i'?ll|i'?ve|can't|won't|isn't|hi|hello|hey|thanks|` +
    'thx|pls|plz|w[il]{1,3}|wl+i?l|cna|iwll|wlil|comes?|comming|' +
    'cuming|coming|instead|teams|colleague|deputy|sending|send|' +
    'dsl|and|or|from|at|for|of|in|on|the|my|our|please|sorry)$',
)

const plainOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'(?:s|ll)$/, '')

/**
 * Titles, days, agencies, the family's own words and whatever else stands beside a name and is none
 * of it.
 */
export function isNothingOfName(word: string): boolean {
  const low = plainOf(word)
  const plain = plainWords(low)
  return (
    neverNames.test(low) ||
    isPronoun(word) ||
    titles.has(low) ||
    daysAndMonths.has(low) ||
    (plain.length > 1 && !low.includes('-')) ||
    agenciesIn(plain).length > 0 ||
    readFamily(plain) !== undefined
  )
}

/** `opens`: it begins a sentence, where a capital says nothing. */
export function canBeOfName(word: string, { opens }: { readonly opens: boolean }): boolean {
  if (isNothingOfName(word)) return false
  const low = plainOf(word)
  if (surnames.has(low) || (/^\p{Lu}\p{Ll}/u.test(word) && !opens)) return true
  return (
    low.length > 2 &&
    ![ordinaryWords, frequentWords, fillers, vocabulary].some((known) => known.has(low)) &&
    !saidBehind.some((said) => slips(low, said, 1) <= 1)
  )
}
