// The danger screen. It is looked at before any other reading of a message, and errs on the side of
// showing: signs written by hand and what is learnt from sentences are asked each for itself, and
// neither alone can silence the other.
import { calmSigns, emergencySigns, stillDanger } from './clues/danger.ts'
import { concernSigns } from './clues/danger-concerns.ts'
import { mayBePlay, overSigns } from './clues/danger-settled.ts'
import { asksAboutWord } from './danger/asks-about-word.ts'
import { withoutBreakdowns } from './danger/breakdowns.ts'
import { withoutCaredForBirth } from './danger/cared-for-birth.ts'
import { likelihoodOf } from './danger/learnt-screen.ts'
import { isOwnEmergency } from './danger/own-emergency.ts'
import { isSurelyOver } from './danger/surely-over.ts'
import { withoutUsualMedicine } from './danger/usual-medicine.ts'
import { kindsIn, speaksOfHarm } from './danger/word-kinds.ts'
import { isWrongChild } from './danger/wrong-child.ts'
import { meaningful, plainWords } from './text/normalise.ts'
import {
  finder,
  literalWords,
  matches,
  pattern,
  phrases,
  type ReadMessage,
} from './text/patterns.ts'
import { dangerLexicon, readConcepts } from './text/read-concepts.ts'
import { harmlessPhrases } from './words/harmless-phrases.ts'

/**
 * 'emergency': a child may come to harm now, and the 999 screen is shown. 'concern': something
 * seen, told or known that has to be reported today (concerns are acted on immediately:
 * docs/sources.md, P37).
 */
export type Danger = {
  readonly intent: 'emergency' | 'concern'
  /** 0 to 1: how clearly. */
  readonly confidence: number
}

type Known = {
  readonly mend: (word: string) => string
  readonly names: ReadonlySet<string>
}

const emergencies = emergencySigns.map(pattern)
const concerns = concernSigns.map(pattern)
const calm = calmSigns.map(pattern)
const still = stillDanger.map(pattern)
const over = overSigns.map(pattern)
/**
 * The words that signs of danger name themselves, so that spelling is never mended away from them.
 */
export const dangerWords: readonly string[] = [
  ...emergencies,
  ...concerns,
  ...calm,
  ...still,
  ...over,
].flatMap(literalWords)
const emergenciesIn = finder(emergencies, (sign) => sign)
const concernsIn = finder(concerns, (sign) => sign)
const harmless = phrases(harmlessPhrases)
  .map((words) => ({ first: words[0] ?? '', phrase: words.join(' ') }))
  .sort((a, b) => b.phrase.length - a.phrase.length)
  .map((said, rank) => ({ ...said, rank }))
const harmlessByFirst = Map.groupBy(harmless, ({ first }) => first)

/** Undefined when neither half sees anything. A message of both is an emergency. */
export function dangerIn(text: string, known: Known): Danger | undefined {
  if (isSurelyOver(plainWords(text))) return undefined
  const sentences = sentencesOf(text)
  const read = signsIn(meaningful(sentences.flat(), known.mend), known)
  const mended = sentences.map((words) => words.map(known.mend))
  if (read !== undefined && isOnlyPlay(mended)) return undefined
  if (read?.intent === 'emergency') return read
  const alike = likeness(mended)
  return alike?.intent === 'emergency' ? alike : (read ?? alike)
}

/** Whoever is addressed: a name in no list, perhaps, and never danger. */
const address = /^\s*dear (?:(?:mr|mrs|ms|miss|dr)\.? )?[\p{L}’'-]+/iu

/**
 * So many sentences are looked at one by one; of more, short ones together: full stops cost no more
 * than words.
 */
const [mostSentences, shortSentence] = [100, 40]

function joinShort(joined: string[], sentence: string): string[] {
  const last = joined.at(-1)
  if (last === undefined || joined.length < mostSentences || last.length >= shortSentence)
    joined.push(sentence)
  else joined[joined.length - 1] = `${last} ${sentence}`
  return joined
}

/**
 * The plain words of what was said, sentence by sentence, without whom it is said to and without
 * questions about a word.
 */
const sentencesOf = (text: string): readonly (readonly string[])[] => {
  const said = text
    .replace(address, '')
    .split(/(?<=[.?!])\s+|\n+/)
    .reduce(joinShort, [])
    .map(plainWords)
    .filter((words) => !asksAboutWord(words) && !isWrongChild(words) && !isOwnEmergency(words))
  return withoutCaredForBirth(withoutUsualMedicine(said)).map(withoutBreakdowns)
}

/**
 * The words without the phrases that only sound like danger ('who is missing', 'emergency duty
 * team').
 */
function withoutHarmlessPhrases(words: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `
  const perhaps = [...new Set(words)].flatMap((word) => harmlessByFirst.get(word) ?? [])
  for (const { phrase } of perhaps.sort((a, b) => a.rank - b.rank))
    text = text.replaceAll(` ${phrase} `, ' , ')
  return text
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}

/**
 * How many words are looked at together: up to the first number all of them, of a longer text so
 * many at a time.
 */
const [wholeWords, pieceWords] = [200, 80]

/**
 * By the signs: 0.7 for one, more for several. A long text is read in pieces that overlap by half,
 * up to the first that speaks of danger now: a calm word on its first page quiets nothing on its
 * last.
 */
function signsIn(words: readonly string[], known: Known): Danger | undefined {
  const left = withoutHarmlessPhrases(words)
  const size = left.length <= wholeWords ? wholeWords : pieceWords
  let found: Danger | undefined
  for (let start = 0; ; start += size / 2) {
    const danger = signsOf(readConcepts(left.slice(start, start + size), dangerLexicon, known))
    if (danger?.intent === 'emergency') return danger
    found ??= danger
    if (start + size >= left.length) return found
  }
}

function signsOf(reading: ReadMessage): Danger | undefined {
  const now = emergenciesIn(reading).length
  const count = now === 0 ? concernsIn(reading).length : now
  if (count === 0) return undefined
  const isStill = still.some((pattern) => matches(reading, pattern))
  if (!isStill && calm.some((pattern) => matches(reading, pattern))) return undefined
  const isOver = now > 0 && over.some((pattern) => matches(reading, pattern))
  return {
    intent: now === 0 || isOver ? 'concern' : 'emergency',
    confidence: Math.min(0.99, 0.65 + count * 0.08),
  }
}

/**
 * From here on it is shown: what a miss costs against a needless screen, read from the figures of
 * test/understanding/README.md.
 */
const shownFrom = 0.17
/**
 * More is asked of so few words, of which one decides alone, and of a sentence without a word of
 * harm.
 */
const [fewWords, ofFewFrom, withoutHarmFrom] = [4, 0.6, 0.5]
/** The share of what speaks of danger that makes it danger now. */
const nowFrom = 0.3
/** It learnt from single sentences: a longer one is looked at in pieces that overlap by half. */
const [longestSentence, pieceOfSentence] = [40, 30]

/** By what was learnt: the likeliest of each sentence alone and with the one after it. */
function likeness(sentences: readonly (readonly string[])[]): Danger | undefined {
  let found: Danger | undefined
  for (const piece of piecesOf(sentences)) {
    const danger = likenessOf(piece)
    if (danger?.intent === 'emergency') return danger
    if (danger !== undefined && danger.confidence > (found?.confidence ?? 0)) found = danger
  }
  return found
}

function* piecesOf(sentences: readonly (readonly string[])[]): Generator<readonly string[]> {
  const filled = sentences.filter((words) => words.length > 0)
  for (const [at, sentence] of filled.entries()) {
    yield* inPieces(sentence)
    const next = filled[at + 1]
    if (next !== undefined) yield* inPieces([...sentence, ...next])
  }
}

/**
 * Below this what is learnt is sure that there is no danger: of the dangers kept from it in turn,
 * none with a word of play is so low.
 */
const surelyNone = 0.05

/**
 * A play, a match, a treated fall: both halves have to agree on it, the one by its words and the
 * other by what it learnt.
 */
function isOnlyPlay(sentences: readonly (readonly string[])[]): boolean {
  const words = sentences.flat()
  if (words.length > longestSentence || !mayBePlay(words)) return false
  return [...piecesOf(sentences)].every((piece) => {
    const { emergency, concern } = likelihoodOf(piece)
    return emergency + concern < surelyNone
  })
}

/** Numbers alone are like nothing; '999' has a sign of its own. */
const hasLetters = /\p{L}{2}/u

function likenessOf(words: readonly string[]): Danger | undefined {
  if (!words.some((word) => hasLetters.test(word))) return undefined
  const { emergency, concern } = likelihoodOf(words)
  const together = emergency + concern
  if (together < needed(words)) return undefined
  return {
    intent: emergency >= nowFrom * together ? 'emergency' : 'concern',
    confidence: Math.round(together * 1000) / 1000,
  }
}

function needed(words: readonly string[]): number {
  if (words.length <= fewWords) return ofFewFrom
  return speaksOfHarm(kindsIn(words).found) ? shownFrom : withoutHarmFrom
}

function inPieces(words: readonly string[]): (readonly string[])[] {
  if (words.length <= longestSentence) return [words]
  const pieces: (readonly string[])[] = []
  for (let start = 0; ; start += pieceOfSentence / 2) {
    pieces.push(words.slice(start, start + pieceOfSentence))
    if (start + pieceOfSentence >= words.length) return pieces
  }
}
