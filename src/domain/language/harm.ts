// Which sentences name harm, and what may still be said about one that does.
//
// Never soften a statement of harm (S4). The rule, from which nothing in a word list can depart:
//  1. A sentence that names harm is left alone. Only an acronym in it may be spelt out.
//  2. Some words of the list are themselves a vague statement of harm ('domestics', 'putting
//     herself at risk', and Dorset's own example, 'lack of engagement means … at risk'). They are
//     marked so, and about them a QUESTION is asked which makes the harm clearer and stands beside
//     the words, never in their place. It is asked only where every word of the sentence that may
//     name harm is among the words asked about: 'puts herself at risk when she goes to his flat,
//     where he hits her' is left alone.
//  3. In doubt, a sentence names harm. The words of harm-words.ts are many; a sentence in which
//     somebody does what is not known to be harmless counts too (calm-words.ts); and where it is
//     not clear that a sentence ends, it goes on (sentences.ts).
import { harmlessPhrases, harmWords } from './harm-words.ts'
import {
  findPhrases,
  type Found,
  type Phrase,
  type Phrasebook,
  phrasebook,
  readingsOf,
  readPhrase,
  type Stretch,
} from './phrase.ts'
import { type Word, wordsOf } from './words.ts'

const read = (written: string): Phrase => {
  const phrase = readPhrase(written, new Map())
  if (!phrase.ok) throw new Error(phrase.refusal.words)
  return phrase.value
}
const bookOf = (list: readonly string[]): Phrasebook<'harm'> =>
  phrasebook(list.map((one) => [read(one), 'harm']))
const harm = bookOf(harmWords)
const harmless = bookOf(harmlessPhrases)

/**
 * Where a stretch of words may name harm, by the fixed lists and by what a council adds to them.
 */
export function harmIn(
  words: readonly Word[],
  stretch: Stretch,
  alsoHarm: Phrasebook<'harm'>,
): Stretch[] {
  const innocent = covered(findPhrases(harmless, words, stretch))
  return [
    ...findPhrases(harm, words, stretch).filter((found) => !isWithin(found, innocent)),
    ...findPhrases(alsoHarm, words, stretch),
  ]
}

/**
 * Whether what a phrase finds could name harm, with any of its words: such a phrase may be asked
 * about, and never replaced.
 */
export function mayNameHarm(phrase: Phrase): boolean {
  return readingsOf(phrase).some((reading) => {
    const words = wordsOf(reading)
    return harmIn(words, { start: 0, end: words.length }, new Map()).length > 0
  })
}

/** The numbers of all words that stand in one of the stretches. */
export function covered(stretches: readonly Stretch[]): ReadonlySet<number> {
  const all = new Set<number>()
  for (const { start, end } of stretches) for (let at = start; at < end; at += 1) all.add(at)
  return all
}

export function isWithin({ start, end }: Stretch, all: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at += 1) if (!all.has(at)) return false
  return true
}

export function touches({ start, end }: Stretch, all: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at += 1) if (all.has(at)) return true
  return false
}

/** Of what was found in a sentence, what may be offered there, by the rule above. */
export function offered<Kept extends { readonly namesHarm: boolean }>(
  found: readonly Found<Kept>[],
  mentions: readonly Stretch[],
): Found<Kept>[] {
  const askedAbout = found.filter(({ of }) => of.namesHarm)
  if (askedAbout.length === 0) return mentions.length === 0 ? [...found] : []
  const asked = covered(askedAbout)
  return mentions.every((stretch) => isWithin(stretch, asked)) ? askedAbout : []
}
