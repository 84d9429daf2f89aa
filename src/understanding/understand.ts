// Text → intent and slots. Deterministic: the same words at the same moment always mean the same.
import type { Instant } from '../domain/ids.ts'
import { conceptWords, dangerLexicon, intentLexicon, readConcepts } from './concepts.ts'
import { emergencyConfidence, withoutHarmlessPhrases } from './emergency.ts'
import { isOnList, writingIntents, type Intent, type Speaker } from './intents.ts'
import { longestRead, longestScreened, readWords, spellingMender } from './normalise.ts'
import { literalWords, matches, type Reading } from './patterns.ts'
import { refusal, refusedWords } from './refusals.ts'
import { intentRules } from './rules.ts'
import { readSlots } from './read-slots.ts'
import { nameTokens } from './reading/who.ts'
import type { Slots } from './slots.ts'

export type { Intent, Speaker } from './intents.ts'
export type { Slots } from './slots.ts'

export type Understanding = {
  readonly intent: Intent
  readonly slots: Slots
  /** 0 to 1: an ordering, not a probability. */
  readonly confidence: number
  /** What else it may mean, likeliest first, at most three. */
  readonly alternatives: readonly { readonly intent: Intent; readonly confidence: number }[]
}

export type UnderstandingContext = {
  readonly as: Speaker
  readonly now: Instant
  /** The roster, so that names can be recognised. */
  readonly people?: readonly { readonly id: string; readonly name: string; readonly role?: string }[]
  /** The agencies' names in this meeting. */
  readonly agencies?: readonly string[]
  /** References of the conferences that the speaker may mean. */
  readonly references?: readonly string[]
}

/** Below this nothing that reads is answered, and below the second nothing that writes: 'unknown' asks with buttons instead. */
const enoughToAnswer = 0.5
const enoughToWrite = 0.58
/** What an intent of another speaker's list keeps of its score: a lead social worker may ask 'who is coming' as a chair does. */
const borrowed = 0.76

const mend = spellingMender(new Set([...conceptWords, ...refusedWords, ...intentRules.flatMap(({ clues }) => clues.flatMap(({ pattern }) => literalWords(pattern)))]))

/**
 * Reads one message. Danger to a child is looked for first, always, and wins over everything; then requests that the bot
 * must refuse; then the intents of the speaker's list, then those of other lists on strong evidence. Gives 'unknown'
 * (confidence 0) for anything else: small talk, another language, a bare 'yes' (to which question?), an empty text, and a
 * pasted one of more than 800 characters. Never throws.
 */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const known = { references: new Set((context.references ?? []).map((one) => one.toLowerCase())), names: nameTokens(context.people ?? []) }
  const mendUnlessName = (word: string) => (known.names.has(word) ? word : mend(word))
  const words = readWords(text.slice(0, longestScreened), mendUnlessName)
  const danger = emergencyConfidence(readConcepts(withoutHarmlessPhrases(words), dangerLexicon, known))
  if (danger > 0) return { intent: 'emergency', slots: {}, confidence: danger, alternatives: [] }
  if (text.length > longestRead) return nothing([])

  const screened = readConcepts(words, intentLexicon, known)
  const refused = refusal(screened)
  const ranked = rank(screened, context.as)
  const best = ranked[0]
  if (refused !== undefined && (best === undefined || refused.confidence >= best.confidence)) {
    return { intent: 'refuse', slots: { ...readSlots('refuse', text, screened, context), why: refused.why }, confidence: refused.confidence, alternatives: ranked.slice(0, 3) }
  }
  if (best === undefined || best.confidence < (writingIntents.has(best.intent) ? enoughToWrite : enoughToAnswer)) return nothing(ranked.slice(0, 3))
  return { ...best, slots: readSlots(best.intent, text, screened, context), alternatives: ranked.slice(1, 4) }
}

const nothing = (alternatives: Understanding['alternatives']): Understanding => ({ intent: 'unknown', slots: {}, confidence: 0, alternatives })

function rank(reading: Reading, speaker: Speaker): { intent: Intent; confidence: number }[] {
  const scores = new Map<Intent, number>()
  for (const { intent, clues, against } of intentRules) {
    let best = 0
    let support = 0
    for (const { pattern, strength } of clues) {
      if (!matches(reading, pattern)) continue
      support += 1
      // Of two clues equally strong, the one that explains more words is the better.
      best = Math.max(best, strength + Math.min(pattern.size, 6) * 0.012)
    }
    if (best === 0) continue
    if (support > 1) best += Math.min(support - 1, 4) * 0.015
    if (against.some((one) => matches(reading, one))) best *= 0.74
    const score = isOnList(intent, speaker) ? best : best * borrowed
    if (score > (scores.get(intent) ?? 0)) scores.set(intent, Math.min(score, 0.99))
  }
  return [...scores]
    .map(([intent, confidence]) => ({ intent, confidence: Math.round(confidence * 1000) / 1000 }))
    .sort((a, b) => b.confidence - a.confidence)
}
