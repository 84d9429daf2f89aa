// 'Him again', 'he’s back', 'what do I do': a few words, a moment after a danger screen, that only
// go on from it.
import type { Intent } from '../meaning/intents.ts'
import { plainWords } from '../text/normalise.ts'
import { kindsIn } from './word-kinds.ts'

/** In characters and in words: whoever says more is read by what is said. */
const [longestText, longest] = [80, 8]

const pleads = new RegExp(
  '^(?:please|oh god|help (?:me|us|her|him|them)|hurry|quick|again|him|' +
    'her|them|still|worse|(?:it is )?(?:happening|worse|getting worse)|' +
    '(?:so )?what (?:do|should) i do|who (?:do|should) i (?:ring|call|phone|' +
    String.raw`tell)|no answer|(?:nobody|no one) (?:is )?(?:answering|picking|coming))\b`,
)
const ofSomebody = new RegExp(
  String.raw`\b(?:he|she|they|him|her|them|dad|mum|nan|stepdad|boyfriend|` +
    String.raw`partner|ex|baby|child|children|boy|girl|someone|somebody)\b`,
)
const asks = new RegExp(
  '^(?:who|what|when|where|which|why|how|is|are|was|' +
    String.raw`has|have|did|does|do|can|could|will|would|should)\b`,
)
/** It is about a meeting or a paper, or says that all is well, or that it was nothing. */
const ofOtherThings =
  /^everyday (?:arranging|paper|about-myself|over-and-well|no-such|training|if-and-plan|past)$/
const calms =
  /\b(?:okay|alright|sorry|joke|joking|test|testing|wrong|mistake|thanks|green|amber|red)\b|\d{3}/

/** 'Mum smells lovely', after a word of drink: it takes back, and does not go on. */
const isWell = /\b(?:lovely|perfume|shampoo|smiling|thriving)\b/
const denies = /\b(?:not|no|never|stopped|nobody)\b/

type Meaning = { readonly intent: Intent; readonly confidence: number; readonly isCommand: boolean }

/** From here on a message means something of its own, unless it is what a child said. */
const ownMeaning = 0.3

/**
 * Whether a message, read without the screen before it, only goes on from that. When in doubt it
 * does: it costs a tap.
 */
export function goesOnInDanger(text: string, { intent, confidence, isCommand }: Meaning): boolean {
  if (isCommand || text.length > longestText) return false
  const words = plainWords(text).filter((word) => /\w/.test(word))
  const plain = words.join(' ')
  if (words.length === 0 || words.length > longest || calms.test(plain)) return false
  if (isWell.test(plain) && !denies.test(plain)) return false
  if (kindsIn(words).found.some((kind) => ofOtherThings.test(kind)) && !pleads.test(plain))
    return false
  if (pleads.test(plain)) return true
  const isClear = intent !== 'unknown' && intent !== 'childVoice' && confidence >= ownMeaning
  return !isClear && !asks.test(plain) && ofSomebody.test(plain)
}
