// From what somebody typed to plain words: lower case, short forms written out, typing slips mended. No meaning yet.
import { ordinaryWords } from './words/ordinary.ts'
import { workedOutOnce } from '../domain/worked-out-once.ts'
import { fillers, greetings, shortForms } from './words/short-forms.ts'

/** The longest text that is read for its meaning, in characters: a longer one was pasted, and is looked through for danger alone. */
export const longestRead = 800
/** How far into a pasted text the emergency screen looks, in characters. */
export const longestScreened = 6000

const apostrophes = /[’‘ʼ`´′]/g
const pieces = /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b)?|\d+(?:st|nd|rd|th|am|pm|ish|mins?|hrs?)?|[a-z]+|[?!]/g

// In this order: later lines see what earlier ones wrote.
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(could|would|should|do|does|did|is|are|was|were|has|have|had|must|need)n'?t\b/g, '$1 not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bca'?n'?t\b|\bcannot\b|\bcarnt\b|\bcan'nt\b/g, 'can not'],
  [/\bain'?t\b/g, 'is not'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(i|you|we|they|would|could|should)'?ve\b/g, '$1 have'],
  [/\b(you|they)'?re\b/g, '$1 are'],
  [/\bwe're\b/g, 'we are'],
  [/\b(i|you|he|she|it|we|they|who|that|there)'ll\b/g, '$1 will'],
  [/\b(you|they|it|that|who)ll\b/g, '$1 will'],
  [/\b(i|you|he|she|we|they|who)'d\b/g, '$1 would'],
  [/\b(you|they)d\b/g, '$1 would'],
  [/\bid (like|prefer|rather|love|need)\b/g, 'i would $1'],
  // 'ill be there' is a promise, 'im ill' is not.
  [/(?<!\bam )(?<!\bis )(?<!\bbeen )\bill (be|come|do|send|attend|make|join|try|get|have|need|sort|share|write|ring|call|take|not|also|just|see|bring|go|give|let|finish|pop|drop|run|visit|still|definitely|def|defo|probably|prob|only|keep|pick|ask|speak|talk|hopefully|dial|look|offer|help|leave|miss|meet|confirm)\b/g, 'i will $1'],
  [/\b(who|what|when|where|how|why|there|that|here|she|he|it|let)'?s\b/g, '$1 is'],
  [/\blet is\b/g, 'let us'],
  [/'s\b/g, ''],
  [/'/g, ''],
]

/** A text as plain words, before any spelling is mended. Phrases of the word lists go the same way. */
export function plainWords(text: string): string[] {
  let plain = text.normalize('NFKD').toLowerCase().replace(apostrophes, "'")
  for (const [found, put] of contractions) plain = plain.replace(found, put)
  const words: string[] = []
  for (const piece of plain.match(pieces) ?? []) words.push(...(shortForms.get(piece) ?? [piece]))
  return words
}

export const withoutFillers = (words: readonly string[]): string[] => words.filter((word) => !fillers.has(word))

/** The words of a message that carry its meaning: spelling mended against `known`, greetings and fillers gone. */
export function readWords(text: string, mend: (word: string) => string): string[] {
  let words = plainWords(text).map((word) => (/[a-z]/.test(word) ? mend(word) : word))
  while (words[0] !== undefined && greetings.has(words[0]) && words.length > 1) words = words.slice(1)
  return withoutFillers(words)
}

/**
 * Whether a text can be English at all: some word has letters, and of four long words or more at least a third are known
 * as they stand. Otherwise mending would find words of ours in gibberish and in other languages.
 */
export function isReadable(text: string, isKnown: (word: string) => boolean): boolean {
  const words = plainWords(text).filter((word) => /[a-z]/.test(word))
  const long = words.filter((word) => word.length >= 4)
  return words.length > 0 && (long.length < 4 || long.filter((word) => isKnown(word) || ordinaryWords.has(word)).length * 3 >= long.length)
}

/**
 * A spelling mender over a vocabulary: a word that is neither in it nor an ordinary word becomes the one vocabulary word
 * within one slip (letters swapped, missing, doubled or wrong), or two in long words; with two equally near, none.
 */
export function spellingMender(vocabulary: ReadonlySet<string>): (word: string) => string {
  const byLength = new Map<number, string[]>()
  for (const word of vocabulary) {
    if (!/^[a-z]{4,}$/.test(word)) continue
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  }
  const mend = (word: string): string => {
    if (word.length < 4 || !/^[a-z]+$/.test(word) || word.length > 18 || vocabulary.has(word) || ordinaryWords.has(word)) return word
    const allowed = word.length >= 8 ? 2 : 1
    let best = word
    let least = allowed + 1
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        // People rarely miss a word's first letter; insisting on it keeps 'grape' from becoming 'grade'.
        if (candidate[0] !== word[0] && allowed < 2 && word.length < 6) continue
        // A short word with one wrong letter is more often another word than a slip: only swaps, losses and doublings.
        if (word.length === 4 && candidate.length === 4 && !isSwap(word, candidate)) continue
        const distance = slips(word, candidate, allowed)
        if (distance < least) [best, least] = [candidate, distance]
      }
    }
    return best
  }
  return workedOutOnce(mend, 5_000)
}

function isSwap(a: string, b: string): boolean {
  for (let i = 0; i + 1 < a.length; i += 1) {
    if (a[i] !== b[i]) return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  }
  return true
}

/** Single-letter slips between two words (Damerau's distance, adjacent swaps counting one); more than `most` is `most + 1`. */
export function slips(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1)
      row.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
