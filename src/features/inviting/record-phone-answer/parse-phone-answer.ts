// Reads 'School rang they are coming', 'gp emailed, cant make it' and 'Callum is coming for Ruth':
// an answer that somebody passes on, and whose it is.
import { readHandedOver } from '../../../understanding/reading/handed-over.ts'
import { comers, coming, nameEnding } from '../shared/who-comes.ts'

/** What they said, as a choice of the form; '' where it is not clear. */
export type ToldAnswer = 'in-person' | 'online' | 'undecided' | 'declined' | ''

/** A question, or a call that nobody took, holds no answer. */
export const isNoAnswer = (text: string): boolean =>
  /\?|^(?:i |we |has|have|did|does|do|is|are|was|were|who|what|when|why|which|should|can|could|shall)\b|\b(?:no answer|voicemail|not picking up|mum|dad|parents?)\b/i.test(
    text.trim(),
  )

const cannot = new RegExp(
  String.raw`\b(?:can.?t|cannot|can not|can no longer|not (?:coming|attending|` +
    'going|able|free|available)(?! online)|no longer|isn.?t|aren.?t|' +
    String.raw`won.?t|unable|declin\w*|apologi\w+|(?:pull|dropp?|back)(?:ed|` +
    String.raw`ing)? out|cancelled)\b|\bno,? sorry\b|^(?:sorry,? )?no\b(?! (?:problem|` +
    String.raw`change|worries))|\b(?:says?|said|it.?s|a) (?:a )?no\b`,
  'i',
)

export function readToldAnswer(text: string): ToldAnswer {
  if (cannot.test(text)) return 'declined'
  if (/\b(?:not sure|don.?t know|might|maybe|may not|unsure)\b/i.test(text)) return 'undecided'
  if (/(?<!\bnot (?:\w+ )?)\b(?:online|teams|dial\w*|video|virtual\w*|remote\w*)\b/i.test(text))
    return 'online'
  return /\b(?:com(?:e|ing)|attend(?:ing)?|be there|mak(?:e|ing) it|yes|in person)\b/i.test(text)
    ? 'in-person'
    : ''
}

export type Told = {
  readonly answer: ToldAnswer
  /** The words that say whose answer it is. */
  readonly whose: string
  /** The words for somebody whose answer it is not: 'not Ruth'; '' for nobody. */
  readonly notOf: string
  /** Who comes in their place, as typed; '' for nobody. */
  readonly instead: string
}

const inPlaceOf =
  /^(.*\S)\s+(?:for|instead of|in place of|in (?:the )?stead of|on behalf of|rather than)\s+(.+)$/iu
const notOf = /\bnot ((?:the )?[\p{L}'’-]+(?: [\p{L}'’-]+)?)/giu
/**
 * `isOf` says whether words mean anybody on the list: whoever is not on it comes in the place of
 * somebody who is.
 */
export function readTold(text: string, isOf: (words: string) => boolean): Told {
  const handed = readHandedOver(text)
  if (handed !== undefined && isOf(handed.whose))
    return { answer: 'declined', whose: handed.whose, notOf: '', instead: handed.by }
  const said: Told = { answer: readToldAnswer(text), whose: text, notOf: '', instead: '' }
  const [, who = '', forWhom = ''] = inPlaceOf.exec(text) ?? []
  if (isOf(forWhom)) {
    const instead = nameEnding(
      who.replace(new RegExp(`(?: (?:is|are|will|can|to|be))* ${coming}$`, 'i'), ''),
    )
    return cannot.test(who)
      ? { ...said, whose: forWhom, answer: '' }
      : { ...said, whose: forWhom, answer: 'declined', instead }
  }
  const denied = [...text.matchAll(notOf)].find(([, words = '']) => isOf(words))
  const left = denied === undefined ? text : text.replace(denied[0], ' ')
  const other = comesInstead(left, isOf)
  if (denied !== undefined)
    return other === ''
      ? { ...said, whose: left, answer: readToldAnswer(left), notOf: denied[1] ?? '' }
      : { ...said, whose: denied[1] ?? '', answer: 'declined', instead: other }
  // Whoever comes instead is not whose answer it is, though a first name may be the same.
  return other === ''
    ? said
    : { ...said, whose: text.replace(other, ' '), answer: 'declined', instead: other }
}

/** 'Owen Rees will come' of somebody who is not on the list; '' where nobody else comes. */
function comesInstead(text: string, isOf: (words: string) => boolean): string {
  const [other = ''] = comers(text).filter((name) => !isOf(name))
  return other
}
