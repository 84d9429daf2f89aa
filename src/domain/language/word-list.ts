// The words that a list points out, once its file has been read. Everything here comes from the
// list; what may be said in a sentence that names harm does not (harm.ts).
import { type Phrase, type Phrasebook, phrasebook } from './phrase.ts'

/**
 * term: other words, which may be put in place of those that were typed. jargon: the same, for
 * professionals' own language. question: something to ask; it stands beside the words and never
 * replaces them.
 */
export type EntryKind = 'term' | 'jargon' | 'question'

export type WordEntry = {
  readonly id: string
  readonly kind: EntryKind
  /** What is looked for. */
  readonly say: readonly Phrase[]
  /** Where there are any, the words must stand in one of these as well. */
  readonly onlyIn: readonly Phrase[]
  /** Words that stand in one of these are left alone: 'contact number', 'placement order'. */
  readonly notIn: readonly Phrase[]
  readonly gentle: string
  readonly because: string
  /** The documents, in words that the author of a report can read. */
  readonly source: string
  /**
   * Whether the words are themselves a vague statement of harm: then only a question may be asked
   * about them.
   */
  readonly namesHarm: boolean
  /** Whether it is a word of the care system that is changed for the family's sake alone. */
  readonly forFamily: boolean
}

export type Acronym = {
  /** In capitals: 'ICPC'. */
  readonly short: string
  readonly words: string
}

/** Numbers of words, both our own. */
export type Most = { readonly wordsInField: number; readonly wordsInSentence: number }

export type WordListParts = {
  readonly entries: readonly WordEntry[]
  readonly acronyms: readonly Acronym[]
  /** Capitals that everybody knows, such as NHS, or that are words: NOT. */
  readonly knownToAll: readonly string[]
  /** Phrases that may name harm, beside those of harm-words.ts. */
  readonly alsoHarm: readonly Phrase[]
  readonly most: Most
  /** Where our own numbers, and what is said of acronyms, come from. */
  readonly sources: { readonly acronyms: string; readonly length: string }
}

export type Contexts = {
  readonly onlyIn: Phrasebook<'here'> | undefined
  readonly notIn: Phrasebook<'here'>
}

/** A word list, ready to be looked up. Made once and used for every text. */
export type WordList = WordListParts & {
  readonly phrases: Phrasebook<WordEntry>
  readonly contexts: ReadonlyMap<WordEntry, Contexts>
  readonly harm: Phrasebook<'harm'>
  readonly spelling: ReadonlyMap<string, Acronym>
  readonly common: ReadonlySet<string>
}

export function wordList(parts: WordListParts): WordList {
  const contextBook = (phrases: readonly Phrase[]) =>
    phrasebook(phrases.map((phrase) => [phrase, 'here'] satisfies [Phrase, 'here']))
  return {
    ...parts,
    phrases: phrasebook(
      parts.entries.flatMap((entry) =>
        entry.say.map((phrase): [Phrase, WordEntry] => [phrase, entry]),
      ),
    ),
    contexts: new Map(
      parts.entries.map((entry) => [
        entry,
        {
          onlyIn: entry.onlyIn.length === 0 ? undefined : contextBook(entry.onlyIn),
          notIn: contextBook(entry.notIn),
        },
      ]),
    ),
    harm: phrasebook(parts.alsoHarm.map((phrase) => [phrase, 'harm'])),
    spelling: new Map(parts.acronyms.map((acronym) => [acronym.short, acronym])),
    common: new Set(parts.knownToAll),
  }
}

/**
 * The same list for a text that the family does not read, such as a restricted annex: without the
 * care system's own words.
 */
export const forProfessionals = (list: WordList): WordList =>
  wordList({ ...list, entries: list.entries.filter(({ forFamily }) => !forFamily) })
