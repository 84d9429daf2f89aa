// Restorative language: what a report might say instead, asked of its author alone
// (docs/sources.md, section G; S2, S4). Nothing here blocks, changes a text, or says anything about
// a person: it returns suggestions, and the author keeps their words when they want to. A statement
// of harm is never softened; language/harm.ts holds that rule.
import { unspelledAcronyms } from './acronyms.ts'
import { unknownDeedsIn } from './calm-words.ts'
import { covered, harmIn, isWithin, offered, touches } from './harm.ts'
import { findPhrases, type Found, type Stretch } from './phrase.ts'
import { quotationsOf } from './quotations.ts'
import { sentencesOf, shortestSentencesOf } from './sentences.ts'
import type { EntryKind, WordEntry, WordList } from './word-list.ts'
import { type Span, type Word, wordsOf } from './words.ts'

export { forProfessionals, type WordList } from './word-list.ts'

export type SuggestionKind = EntryKind | 'acronym' | 'long-sentence'

export type Suggestion = {
  readonly at: Span
  /** The words of the text that it is about, as typed. */
  readonly words: string
  readonly kind: SuggestionKind
  /**
   * For a term or jargon the other words; for a question, an acronym or a long sentence what to ask
   * or to do.
   */
  readonly gentle: string
  readonly because: string
  readonly source: string
  /**
   * Names the place for 'keep my words': the same while the text is edited elsewhere. Holds the
   * words, so keep it with the draft.
   */
  readonly place: string
}

/**
 * Whether the gentle words may be put in the place of those that were typed. Never true in a
 * sentence that names harm.
 */
export const mayReplace = ({ kind }: Pick<Suggestion, 'kind'>): boolean =>
  kind === 'term' || kind === 'jargon'

/**
 * Takes one field of a report; returns every suggestion in order of place, none overlapping
 * another. Linear in the text's length.
 */
export function suggestions(text: string, list: WordList): Suggestion[] {
  const page = pageOf(text)
  const inWords = [...fromWordList(page, list), ...fromAcronyms(page, list)]
  const apart = withoutOverlaps(inWords)
  return named(
    [...apart, ...longSentences(page, list, apart)].toSorted(
      (unnamed, otherUnnamed) => unnamed.at.from - otherUnnamed.at.from,
    ),
  )
}

/**
 * The first suggestion whose place is not among those at which the author kept their words;
 * undefined when there is no more.
 */
export function nextSuggestion(
  text: string,
  list: WordList,
  kept: ReadonlySet<string>,
): Suggestion | undefined {
  return suggestions(text, list).find(({ place }) => !kept.has(place))
}

export type LengthNote = {
  readonly words: number
  readonly most: number
  readonly gentle: string
  readonly source: string
}

/**
 * What to say when a field is longer than reads well (300 words unless the list says otherwise; our
 * number). Never blocks.
 */
export function lengthNote(text: string, { most, sources }: WordList): LengthNote | undefined {
  const words = countWords(wordsOf(text))
  if (words <= most.wordsInField) return undefined
  const gentle =
    `This part has ${words} words. Up to ${most.wordsInField} are read in full; what matters ` +
    'most for each child could come first.'
  return { words, most: most.wordsInField, gentle, source: sources.length }
}

type Unnamed = Omit<Suggestion, 'place'>
type Page = {
  readonly text: string
  readonly words: readonly Word[]
  readonly quotations: readonly Span[]
  readonly quoted: ReadonlySet<Word>
  /** What harm protects: longer rather than shorter. */
  readonly sentences: readonly Stretch[]
}

function pageOf(text: string): Page {
  const words = wordsOf(text)
  const quotations = quotationsOf(text)
  const quoted = new Set(
    stretchesOf(words, quotations).flatMap(({ start, end }) => words.slice(start, end)),
  )
  return {
    text,
    words,
    quotations,
    quoted,
    sentences: stretchesOf(words, sentencesOf(text, quotations)),
  }
}

/** Which words stand in each of some spans, both in order of place. */
function stretchesOf(words: readonly Word[], spans: readonly Span[]): Stretch[] {
  let next = 0
  return spans.map(({ from, to }) => {
    while ((words[next]?.from ?? Infinity) < from) next += 1
    const start = next
    while ((words[next]?.from ?? Infinity) < to) next += 1
    return { start, end: next }
  })
}

function fromWordList(page: Page, list: WordList): Unnamed[] {
  return page.sentences.flatMap((sentence) => {
    const found = inContext(page.words, sentence, list)
    return offered(found, mentionsIn(page, sentence, { found, list }))
      .filter(
        ({ start, end }) => !page.words.slice(start, end).some((word) => page.quoted.has(word)),
      )
      .map(({ start, end, of: { kind, gentle, because, source } }) => ({
        ...typedAt(page, { start, end }),
        kind,
        gentle,
        because,
        source,
      }))
  })
}

/**
 * Where a sentence names harm, or may: the words of harm, and whatever is done in it that is not
 * known to be harmless.
 */
const mentionsIn = (
  { words }: Page,
  sentence: Stretch,
  { found, list }: { readonly found: readonly Found<WordEntry>[]; readonly list: WordList },
): Stretch[] => [
  ...harmIn(words, sentence, list.harm),
  ...unknownDeedsIn(words, sentence, covered(found)),
]

/** The list's words in a sentence, where they mean what the list means by them. */
function inContext(words: readonly Word[], sentence: Stretch, list: WordList): Found<WordEntry>[] {
  const contexts = new Map<
    WordEntry,
    { readonly only: ReadonlySet<number> | undefined; readonly not: ReadonlySet<number> }
  >()
  const contextOf = (entry: WordEntry) => {
    const known = contexts.get(entry)
    if (known !== undefined) return known
    const books = list.contexts.get(entry)
    const only =
      books?.onlyIn === undefined ? undefined : covered(findPhrases(books.onlyIn, words, sentence))
    const context = {
      only,
      not: covered(books === undefined ? [] : findPhrases(books.notIn, words, sentence)),
    }
    contexts.set(entry, context)
    return context
  }
  return findPhrases(list.phrases, words, sentence).filter((found) => {
    const { only, not } = contextOf(found.of)
    return (only === undefined || isWithin(found, only)) && !touches(found, not)
  })
}

function fromAcronyms(page: Page, list: WordList): Unnamed[] {
  return unspelledAcronyms({ ...page, isQuoted: (word) => page.quoted.has(word) }, list).map(
    ({ number, short, known }) => ({
      ...typedAt(page, { start: number, end: number + 1 }),
      kind: 'acronym',
      gentle:
        known === undefined
          ? `What do the letters ${short} stand for? Write ` +
            `the words once, with ${short} in brackets.`
          : `${known.words} (${short})`,
      because: 'The family reads this too. Written out once, nobody has to guess.',
      source: list.sources.acronyms,
    }),
  )
}

function typedAt({ text, words }: Page, { start, end }: Stretch): Pick<Suggestion, 'at' | 'words'> {
  const from = words[start]?.from ?? 0
  const to = words[end - 1]?.to ?? from
  return { at: { from, to }, words: text.slice(from, to) }
}

/** Of two that overlap, the one that begins first, then the longer one. */
function withoutOverlaps(all: readonly Unnamed[]): Unnamed[] {
  let until = 0
  return all
    .toSorted(
      (unnamed, otherUnnamed) =>
        unnamed.at.from - otherUnnamed.at.from || otherUnnamed.at.to - unnamed.at.to,
    )
    .filter(({ at }) => {
      if (at.from < until) return false
      until = at.to
      return true
    })
}

/**
 * Sentences with too many words outside quotations. What is pointed out is the first stretch of
 * such a sentence that no other suggestion is about; a sentence that may name harm is left alone
 * here too.
 */
function longSentences(page: Page, list: WordList, others: readonly Unnamed[]): Unnamed[] {
  const harmful = covered(page.sentences.filter((stretch) => isHarmful(page, stretch, list)))
  const taken = new Set(
    stretchesOf(
      page.words,
      others.map(({ at }) => at),
    ).flatMap(({ start, end }) => page.words.slice(start, end)),
  )
  return stretchesOf(page.words, shortestSentencesOf(page.text, page.quotations)).flatMap(
    (sentence): Unnamed[] => {
      const words = page.words.slice(sentence.start, sentence.end)
      const count = countWords(words.filter((word) => !page.quoted.has(word)))
      if (count <= list.most.wordsInSentence || touches(sentence, harmful)) return []
      const isFree = (word: Word) => !taken.has(word) && !page.quoted.has(word)
      const first = words.findIndex(isFree)
      if (first < 0) return []
      const after = words.findIndex(
        (word, number) =>
          number > first && (!isFree(word) || number - first >= shownOfLongSentence),
      )
      const stretch = {
        start: sentence.start + first,
        end: sentence.start + (after < 0 ? words.length : after),
      }
      const gentle =
        `This sentence has ${count} words. Could it be two? Up to ${list.most.wordsInSentence} ` +
        'read easily.'
      return [
        {
          ...typedAt(page, stretch),
          kind: 'long-sentence',
          gentle,
          because: 'A family that hears it read out can follow shorter sentences.',
          source: list.sources.length,
        },
      ]
    },
  )
}

const shownOfLongSentence = 6

function isHarmful(page: Page, sentence: Stretch, list: WordList): boolean {
  // A deed that is merely not known to be harmless does not count here: cutting a sentence in two
  // softens nothing.
  return (
    harmIn(page.words, sentence, list.harm).length > 0 ||
    inContext(page.words, sentence, list).some(({ of }) => of.namesHarm)
  )
}

/** 'Haven’t' is two words for comparing and one for counting. */
const countWords = (words: readonly Word[]): number => new Set(words.map(({ from }) => from)).size

/**
 * The n-th time that these words are pointed out: a place that stays while the text around it is
 * edited.
 */
function named(all: readonly Unnamed[]): Suggestion[] {
  const times = new Map<string, number>()
  return all.map((unnamed) => {
    const what = `${unnamed.kind}:${unnamed.words.toLowerCase().replace(/\s+/g, ' ')}`
    const time = (times.get(what) ?? 0) + 1
    times.set(what, time)
    return { ...unnamed, place: `${what}#${time}` }
  })
}
