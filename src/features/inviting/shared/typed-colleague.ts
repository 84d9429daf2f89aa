// Whom a sentence names to come instead: an address decides alone, and a name of which a part is
// somebody else's is theirs.
import { canBeOfName, isNothingOfName } from '../../../understanding/name-beside.ts'
import {
  addressIn,
  isNameWord,
  readTypedName,
  titles,
  withoutAddresses,
} from '../../../understanding/reading/who.ts'
import { whoComesForMe } from './who-comes.ts'

/** '' for what was not typed. */
export type TypedName = { readonly name: string; readonly email: string }

/** `known`: whose name a part of the text is, as far as the reader of the sentence can tell. */
export function colleagueTyped(text: string, known: string | undefined): TypedName {
  const email = addressIn(text)
  const left = withoutAddresses(text)
  const comer = whoComesForMe(left).replace(/^(?:(?:my|our|colleague|deputy|manager) )+/i, '')
  if (known === undefined) return { name: firstOf(comer, readTypedName(left)), email }
  const typed = nameAround(left, known)
  const isOther = comer !== '' && !isOf(known, comer)
  if (isOther) return { name: isOf(typed, comer) ? typed : comer, email }
  if (typed !== '' && !isOf(known, typed)) return { name: typed, email }
  return { name: email === '' ? known : firstOf(typed, readTypedName(left)), email }
}

/** 'Owen Rees (owen@…)' of a field that has room for both. */
export const nameAndAddress = (typed: string): TypedName => ({
  name: withoutAddresses(typed)
    .replace(/[()<>,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
  email: addressIn(typed),
})

const firstOf = (one: string, other = ''): string => (one === '' ? other : one)

const wordOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'(?:s|ll)$/, '')
const wordsOf = (name: string): string[] => name.split(/[^\p{L}'’-]+/u).filter((one) => one !== '')

/**
 * Whether each typed word is one of the name's: as an initial, or with a slip in its middle, too.
 */
function isOf(known: string, typed: string): boolean {
  const parts = wordsOf(known).map(wordOf)
  return wordsOf(typed)
    .map(wordOf)
    .every((word) => titles.has(word) || parts.some((part) => isWritten(part, word)))
}

const isWritten = (part: string, word: string): boolean =>
  part === word || (word.length === 1 && part.startsWith(word)) || isSlip(part, word)

/** 'Callm' and 'Callumm' are 'Callum'; 'Gwen' is not 'Owen'. */
function isSlip(part: string, word: string): boolean {
  if (Math.min(part.length, word.length) < 5 || part[0] !== word[0]) return false
  if (part.at(-1) !== word.at(-1)) return false
  const [short, long] = part.length < word.length ? [part, word] : [word, part]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1)
}

/**
 * The known name's words in the text, with those beside them that can be nothing but more of a
 * name.
 */
function nameAround(text: string, known: string): string {
  // A word ends a name where a comma, a full stop or a bracket follows.
  const pieces = text.split(/[,;:()?!\n]|\.(?=\s|$)/)
  const parts = wordsOf(known).map(wordOf)
  for (const piece of pieces) {
    const words = wordsOf(piece)
    const first = words.findIndex(
      (word) => isNameWord(wordOf(word)) && parts.includes(wordOf(word)),
    )
    if (first === -1) continue
    const isLast = wordOf(words[first] ?? '') === parts.at(-1) && parts.length > 1
    let start = isLast && wordsThatAreNames.test(words[first - 1] ?? '') ? first - 1 : first
    while (start > 0 && isOfName(words, start - 1, start - 1 === 0)) start -= 1
    let end = first + 1
    while (end < words.length && (isPart(words, end) || isBeforeComing(words, end))) end += 1
    return words.slice(start, end).join(' ')
  }
  return ''

  function isPart(words: readonly string[], at: number): boolean {
    return parts.includes(wordOf(words[at] ?? '')) || isOfName(words, at, false)
  }
}

/** 'Will Pryce', 'grace pryce': before a last name these are first names. */
const wordsThatAreNames = new RegExp(
  '^(?:will|mark|grace|may|june|april|summer|rose|hope|faith|' +
    'joy|dawn|frank|bill|rob|pat|drew|sue|chase|jack|penny|ivy|' +
    'holly|ruby|amber|dean|grant|guy|jean|kay|max|miles|nick|ray|' +
    'skip|violet|daisy|lily|christian|charity|olive|robin|stew)$',
  'i',
)

/** A word with a capital within a sentence, or one that is no word otherwise. */
const isOfName = (words: readonly string[], at: number, isOpening: boolean): boolean =>
  canBeOfName(words[at] ?? '', { opens: isOpening })

/**
 * 'Jo young will come', 'sending jo young instead': what stands between a name and its verb is more
 * of the name.
 */
const isBeforeComing = (words: readonly string[], at: number): boolean =>
  /^(?:will|is|can|to|shall|ll|instead|for)$/i.test(words[at + 1] ?? '') &&
  !isNothingOfName(words[at] ?? '') &&
  !besideVerb.test(words[at] ?? '')

const besideVerb = new RegExp(
  '^(?:i|he|she|they|we|you|not|never|nd|st|rd|th|went|came|gone|will|' +
    'is|can|to|shall|who|that|and|or|but|also|probably|definitely|hopefully|' +
    'now|then|instead|actually|still|maybe|perhaps|either|today|tomorrow|' +
    'here|there|says?|said|has|have|coming|going|able|happy|available|' +
    'free|it|this|me|us|agreed|offered|asked|are|be|come|comes|go|goes|' +
    'going|attends?|attending|covers?|covering|stands?|standing|steps?|' +
    'stepping|fills?|filling|in|along|over|please|available|kindly|does|' +
    String.raw`do|sits?|sitting|deputis\w+|represent\w*|replac\w*|joins?|joining)$`,
  'i',
)
