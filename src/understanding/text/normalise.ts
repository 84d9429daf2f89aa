// From what somebody typed to plain words: lower case, short forms written out, typing slips
// mended. No meaning yet.
import { ordinaryWords } from '../words/ordinary.ts'
import { fillers, greetings, shortForms } from '../words/short-forms.ts'

/**
 * The longest text that is read for its meaning, in characters: a longer one was pasted, and is
 * looked through for danger alone.
 */
export const longestRead = 800
/**
 * How far into a pasted text the emergency screen looks, in characters: further than Teams lets a
 * message be (about 28,000).
 */
export const longestScreened = 100_000

const apostrophes = /[’‘ʼ`´′]/g
const pieces =
  /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b)?|\d+(?:st|nd|rd|th|am|pm|ish|mins?|hrs?)?|[a-z]+|[?!]/g

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
  [
    new RegExp(
      String.raw`(?<!\bam )(?<!\bis )(?<!\bbeen )\bill (be|come|do|send|attend|` +
        'make|join|try|get|have|need|sort|share|write|ring|call|take|not|' +
        'also|just|see|bring|go|give|let|finish|pop|drop|run|visit|still|' +
        'definitely|def|defo|probably|prob|only|keep|pick|ask|speak|' +
        String.raw`talk|hopefully|dial|look|offer|help|leave|miss|meet|confirm)\b`,
      'g',
    ),
    'i will $1',
  ],
  [/\b(who|what|when|where|how|why|there|that|here|she|he|it|let)'?s\b/g, '$1 is'],
  [/\blet is\b/g, 'let us'],
  [/'s\b/g, ''],
  [/'/g, ''],
]

/**
 * A text as plain words, before any spelling is mended. Phrases of the word lists go the same way.
 */
export function plainWords(text: string): string[] {
  let plain = text.normalize('NFKD').toLowerCase().replace(apostrophes, "'")
  for (const [found, put] of contractions) plain = plain.replace(found, put)
  const words: string[] = []
  for (const piece of plain.match(pieces) ?? []) words.push(...(shortForms.get(piece) ?? [piece]))
  return words
}

export const withoutFillers = (words: readonly string[]): string[] =>
  words.filter((word) => !fillers.has(word))

/** After these comes a name, in no list perhaps, and never a slip. */
const beforeNames = new Set(['dear', 'mr', 'mrs', 'ms'])

/**
 * The words of a message that carry its meaning: spelling mended against `known`, greetings and
 * fillers gone.
 */
export const readWords = (text: string, mend: (word: string) => string): string[] =>
  meaningful(plainWords(text), mend)

/** The same of plain words. */
export function meaningful(written: readonly string[], mend: (word: string) => string): string[] {
  let words = written.map((word, at) =>
    /[a-z]/.test(word) && !beforeNames.has(written[at - 1] ?? '') ? mend(word) : word,
  )
  while (words[0] !== undefined && greetings.has(words[0]) && words.length > 1)
    words = words.slice(1)
  return withoutFillers(words)
}

/**
 * Whether a text can be English at all: some word has letters, and of four long words or more at
 * least a third are known as they stand. Otherwise mending would find words of ours in gibberish
 * and in other languages.
 */
export function isReadable(text: string, isKnown: (word: string) => boolean): boolean {
  const words = plainWords(text).filter((word) => /[a-z]/.test(word))
  const long = words.filter((word) => word.length >= 4)
  return (
    words.length > 0 &&
    (long.length < 4 ||
      long.filter((word) => isKnown(word) || ordinaryWords.has(word)).length * 3 >= long.length)
  )
}
