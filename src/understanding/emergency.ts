// The immediate-danger screen. It is looked at before any other reading of a message, and errs on the side of showing.
import { calmSigns, dangerSigns, stillDanger } from './clues/danger.ts'
import { finder, literalWords, matches, pattern, phrases, type Reading } from './patterns.ts'
import { dangerLexicon, readConcepts } from './read-concepts.ts'
import { harmlessPhrases } from './words/danger.ts'

const dangers = dangerSigns.map(pattern)
const calm = calmSigns.map(pattern)
const still = stillDanger.map(pattern)
/** The words that signs of danger name themselves, so that spelling is never mended away from them. */
export const dangerWords: readonly string[] = [...dangers, ...calm, ...still].flatMap(literalWords)
const signsIn = finder(dangers, (sign) => sign)
const harmless = phrases(harmlessPhrases)
  .map((words) => ({ first: words[0] ?? '', phrase: words.join(' ') }))
  .sort((a, b) => b.phrase.length - a.phrase.length)

/** The words without the phrases that only sound like danger ('who is missing', 'emergency duty team'). */
function withoutHarmlessPhrases(words: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `
  const present = new Set(words)
  for (const { first, phrase } of harmless) {
    if (present.has(first)) text = text.replaceAll(` ${phrase} `, ' , ')
  }
  return text
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}

/** How many words are looked at together: up to the first number all of them, of a longer text so many at a time. */
const [wholeWords, pieceWords] = [200, 80]

/**
 * 0 when nothing speaks of danger now, else how clearly: 0.7 for one sign, more for several. A long text is read in pieces
 * that overlap by half, up to the first that speaks of danger: a calm word on its first page quiets nothing on its last.
 */
export function emergencyConfidence(
  words: readonly string[],
  known: { readonly names: ReadonlySet<string> },
): number {
  const left = withoutHarmlessPhrases(words)
  const size = left.length <= wholeWords ? wholeWords : pieceWords
  for (let start = 0; ; start += size / 2) {
    const confidence = confidenceOf(
      readConcepts(left.slice(start, start + size), dangerLexicon, known),
    )
    if (confidence > 0 || start + size >= left.length) return confidence
  }
}

function confidenceOf(reading: Reading): number {
  const signs = signsIn(reading).length
  if (signs === 0) return 0
  const isStill = still.some((pattern) => matches(reading, pattern))
  if (!isStill && calm.some((pattern) => matches(reading, pattern))) return 0
  return Math.min(0.99, 0.65 + signs * 0.08)
}
