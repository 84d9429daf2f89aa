// Cuts a text into words, each with its place, so that phrases are compared word by word and never
// letter by letter.

export type Span = {
  /** Counted in UTF-16 units from the start of the text. */ readonly from: number
  /** The first one after. */ readonly to: number
}

/**
 * `plain` is what is compared: small letters, no apostrophe. 'Mum’s' is 'mum'; 'haven't' is two
 * words, 'have' and 'not'.
 */
export type Word = Span & { readonly plain: string; readonly typed: string }

const aWord = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/**
 * The words of a text in order of place. A hyphen stands between two words; linear in the length of
 * the text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: typed, index } of text.matchAll(aWord)) {
    const to = index + typed.length
    const small = typed.toLowerCase().replaceAll('’', "'")
    const negated = /^(.*)n't$/.exec(small)
    if (negated !== null || small === 'cannot') {
      // Both halves share one place: what is pointed out is the whole word as typed.
      words.push(
        { plain: withoutNot(small), typed, from: index, to },
        { plain: 'not', typed, from: index, to },
      )
    } else {
      words.push({ plain: small.replace(/'.*$/, ''), typed, from: index, to })
    }
  }
  return words
}

/** 'won't' and 'can't' lose more than their ending. */
const shortened: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ['cannot', 'can'],
  ["shan't", 'shall'],
])
const withoutNot = (small: string): string => shortened.get(small) ?? small.slice(0, -"n't".length)
