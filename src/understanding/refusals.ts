// Requests that the bot must not carry out, and why.
import { refusedClues } from './clues/refused.ts'
import type { RefuseWhy } from './meaning/slots.ts'
import { literalWords, matches, pattern, type ReadMessage } from './text/patterns.ts'

const rules = refusedClues.map(({ why, clues, against = [] }) => ({
  why,
  clues: clues.map(pattern),
  against: against.map(pattern),
}))

export const refusedWords: readonly string[] = rules.flatMap(({ clues }) =>
  clues.flatMap(literalWords),
)

/**
 * The reason to refuse with its confidence, or nothing. The rules' order settles a tie: an attack
 * on the bot is named first.
 */
export function refusal(reading: ReadMessage): { why: RefuseWhy; confidence: number } | undefined {
  let best: { why: RefuseWhy; confidence: number } | undefined
  for (const { why, clues, against } of rules) {
    const found = clues.filter((pattern) => matches(reading, pattern))
    if (found.length === 0 || against.some((pattern) => matches(reading, pattern))) continue
    const size = Math.max(...found.map((pattern) => pattern.size))
    const confidence = Math.min(0.99, 0.85 + size * 0.015 + Math.min(found.length - 1, 3) * 0.03)
    if (best === undefined || confidence > best.confidence + 0.03) best = { why, confidence }
  }
  return best
}
