// Gathers the clues of every intent, a file for each topic, and makes them ready to match.
import type { Intent } from '../meaning/intents.ts'
import { finder, type Pattern, pattern, type ReadMessage } from '../text/patterns.ts'
import { administratorClues } from './administrator.ts'
import { chairClues } from './chair.ts'
import { professionalClues } from './professional.ts'

export type Clue = { readonly pattern: Pattern; readonly strength: number }
export type IntentClues = {
  readonly intent: Intent
  readonly clues: readonly Clue[]
  readonly against: readonly Pattern[]
}

const strengths = { strong: 0.8, fair: 0.65 }

export const intentClues: readonly IntentClues[] = [
  ...chairClues,
  ...professionalClues,
  ...administratorClues,
].map(({ intent, strong, fair = [], against = [] }) => ({
  intent,
  clues: [
    ...strong.map((written) => ({ pattern: pattern(written), strength: strengths.strong })),
    ...fair.map((written) => ({ pattern: pattern(written), strength: strengths.fair })),
  ],
  against: against.map(pattern),
}))

const findClues = finder(
  intentClues.flatMap((of) => of.clues.map((clue) => ({ of, clue }))),
  ({ clue }) => clue.pattern,
)

/** The clues that are found in a message, for each intent that has one. */
export type FoundClues = ReadonlyMap<IntentClues, readonly Clue[]>
export const cluesIn = (reading: ReadMessage): FoundClues =>
  new Map(
    [...Map.groupBy(findClues(reading), ({ of }) => of)].map(([of, found]) => [
      of,
      found.map(({ clue }) => clue),
    ]),
  )
