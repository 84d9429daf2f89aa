// Mends typing slips: an unknown word becomes the word of ours that it nearly is.
import { frequentWords } from '../words/frequent-words.ts'
import { knownNames } from '../words/names.ts'
import { ordinaryWords } from '../words/ordinary.ts'

type Mend = (word: string) => string

/**
 * How many different unknown words of one message are looked at: a text in another language has
 * thousands.
 */
const maxMended = 60

/**
 * Makes a spelling mender over a vocabulary; each call of what it returns gives a mender for one
 * message. A word that is neither in the vocabulary nor an ordinary word nor a name becomes the one
 * vocabulary word within one slip (letters swapped, missing, doubled or wrong), or two in long
 * words. Of several equally near, the first. A common word changes its ending at most ('phoned'
 * reads as 'phone'), and after `maxMended` different words the rest stay as they are.
 */
export function spellingMender(vocabulary: ReadonlySet<string>): () => Mend {
  const byLength = Map.groupBy(
    [...vocabulary]
      .filter((word) => /^[a-z]{4,}$/.test(word))
      .map((word) => ({ word, letters: lettersIn(word) })),
    ({ word }) => word.length,
  )
  const isRight = (word: string) =>
    word.length < 4 ||
    word.length > 18 ||
    !/^[a-z]+$/.test(word) ||
    vocabulary.has(word) ||
    ordinaryWords.has(word) ||
    knownNames.has(word)

  const nearest: Mend = (word) => {
    const allowed = word.length >= 8 ? 2 : 1
    const letters = lettersIn(word)
    const isCommon = frequentWords.has(word)
    let best = word
    let least = allowed + 1
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        // A slip adds one letter, takes one away, or both. Nearly every candidate ends here, which
        // keeps a search cheap.
        if (bitsIn(letters ^ candidate.letters) > allowed * 2) continue
        // People rarely miss a word's first letter; insisting on it keeps 'grape' from becoming
        // 'grade'.
        if (candidate.word[0] !== word[0] && allowed < 2 && word.length < 6) continue
        // A short word with one wrong letter is more often another word than a slip: only swaps,
        // losses and doublings.
        if (word.length === 4 && candidate.word.length === 4 && !isSwap(word, candidate.word))
          continue
        const distance = slips(word, candidate.word, allowed)
        if (distance >= least || (isCommon && !differInEnding(word, candidate.word))) continue
        best = candidate.word
        least = distance
      }
    }
    return best
  }

  return () => {
    const mended = new Map<string, string>()
    return (word) => {
      if (isRight(word)) return word
      const before = mended.get(word)
      if (before !== undefined || mended.size >= maxMended) return before ?? word
      const found = nearest(word)
      mended.set(word, found)
      return found
    }
  }
}

/** The letters of a word as a set of 26 bits. */
function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

/** How many of 32 bits are set: counted in pairs, in fours, in eights, and summed up. */
function bitsIn(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * What a word may be an ending of, itself included. '-ing' is longer than any slip that is mended.
 */
function basesOf(word: string): readonly string[] {
  if (word.endsWith('ed')) return [word, word.slice(0, -2), word.slice(0, -1)]
  if (word.endsWith('ly')) return [word, word.slice(0, -2)]
  if (/(?:s|sh|ch|x|z|o)es$/.test(word)) return [word, word.slice(0, -1), word.slice(0, -2)]
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}

function differInEnding(a: string, b: string): boolean {
  const bases = basesOf(b)
  return basesOf(a).some((base) => bases.includes(base))
}

function isSwap(a: string, b: string): boolean {
  for (let i = 0; i + 1 < a.length; i += 1) {
    if (a[i] !== b[i])
      return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  }
  return true
}

/**
 * Single-letter slips between two words (Damerau's distance, adjacent swaps counting one); more
 * than `most` is `most + 1`.
 */
export function slips(a: string, b: string, max: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1)
      row.push(value)
      least = Math.min(least, value)
    }
    if (least > max) return max + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, max + 1)
}
