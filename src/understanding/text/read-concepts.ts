// Finds the concepts of the word lists in a message's words.
import { concepts } from '../words/concepts.ts'
import { dangerConcepts } from '../words/danger.ts'
import { refusedConcepts } from '../words/refused.ts'
import type { ReadMessage } from './patterns.ts'
import { phrases } from './patterns.ts'

const longestPhrase = 6

/** One list of concepts, ready to be looked up. */
type Lexicon = {
  /** 'can not come' → the concepts that this phrase stands for. */
  readonly byPhrase: ReadonlyMap<string, readonly string[]>
  /**
   * 'can' → how many words the longest phrase has that begins so: of most words there is none, and
   * nothing is looked up.
   */
  readonly longestFrom: ReadonlyMap<string, number>
}

function lexicon(written: Readonly<Record<string, string>>): Lexicon {
  const byPhrase = new Map<string, string[]>()
  const longestFrom = new Map<string, number>()
  for (const [name, list] of Object.entries(written)) {
    for (const words of phrases(list)) {
      const key = words.join(' ')
      const [first = ''] = words
      longestFrom.set(
        first,
        Math.max(longestFrom.get(first) ?? 0, Math.min(words.length, longestPhrase)),
      )
      byPhrase.set(key, [...new Set([...(byPhrase.get(key) ?? []), name])])
    }
  }
  return { byPhrase, longestFrom }
}

/**
 * The concepts of the intents, and those of the emergency screen: kept apart, because danger has
 * its own words.
 */
export const intentLexicon = lexicon({
  ...concepts,
  ...refusedConcepts,
  LITTLE: dangerConcepts.LITTLE,
})
export const dangerLexicon = lexicon(dangerConcepts)

/** Every word of the word lists, for mending spelling. */
export const conceptWords: ReadonlySet<string> = new Set(
  [...intentLexicon.byPhrase.keys(), ...dangerLexicon.byPhrase.keys()].flatMap((key) =>
    key.split(' '),
  ),
)

const asking = new Set(['who', 'what', 'when', 'where', 'which', 'why', 'how', 'whom', 'any'])
const turnedRound = new Set([
  'has',
  'have',
  'is',
  'are',
  'was',
  'were',
  'do',
  'does',
  'did',
  'can',
  'could',
  'will',
  'would',
  'should',
  'shall',
  'am',
  'may',
  'must',
])
const subjects = [
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'there',
  'this',
  'that',
  'these',
  'my',
  'our',
  'your',
  'any',
  'AGENCY',
  'FAMILY',
  'EVERYONE',
  'SOMEONE',
  'MEETING',
  'REPORT',
  'NAME',
  'REF',
  'ADVOCATE',
  'INTERPRETER',
  'not',
]

/** 'is she coming' and 'will police attend' ask; 'will attend' and 'did it' do not. */
const isQuestion = (
  words: readonly string[],
  found: ReadonlyMap<string, readonly (readonly [number, number])[]>,
): boolean =>
  words.at(-1) === '?' ||
  (words[0] !== undefined &&
    (asking.has(words[0]) ||
      (turnedRound.has(words[0]) &&
        words.length > 2 &&
        subjects.some((subject) => (found.get(subject) ?? []).some(([start]) => start === 1)))))

const weekdays = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
])
const months = new Set([
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
])

/** What stands in a message's words for a conference's number. */
export const referenceWord = 'refnumber'

/**
 * Where every word and every concept stands. Besides the lists': REF, NAME, NUMBER, TIME, DATE, and
 * QUESTION at the first word.
 */
export function readConcepts(
  words: readonly string[],
  from: Lexicon,
  known: { names: ReadonlySet<string> },
): ReadMessage {
  const found = new Map<string, [number, number][]>()
  const put = (name: string, start: number, end: number) => {
    const spans = found.get(name)
    if (spans === undefined) found.set(name, [[start, end]])
    else spans.push([start, end])
  }
  words.forEach((word, at) => {
    put(word, at, at + 1)
    if (/^\d+$/.test(word)) put('NUMBER', at, at + 1)
    if (/^\d{1,2}[:.]\d{2}|^\d{1,2}(?:am|pm|ish)$/.test(word)) put('TIME', at, at + 1)
    if (weekdays.has(word) || months.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word))
      put('DATE', at, at + 1)
    if (word === referenceWord) put('REF', at, at + 1)
    if (known.names.has(word)) put('NAME', at, at + 1)
    const longest = Math.min(from.longestFrom.get(word) ?? 0, words.length - at)
    for (let length = 1; length <= longest; length += 1) {
      for (const name of from.byPhrase.get(words.slice(at, at + length).join(' ')) ?? [])
        put(name, at, at + length)
    }
  })
  if (isQuestion(words, found)) put('QUESTION', 0, 0)
  return { words, concepts: found }
}
