// Gathers the clues of every intent, a file for each topic, and makes them ready to match.
import { administratorClues } from './clues/administrator.ts'
import { chairClues } from './clues/chair.ts'
import { professionalClues } from './clues/professional.ts'
import type { Intent } from './intents.ts'
import { pattern, type Pattern } from './patterns.ts'

/** One intent's clues as they are written. `strong` speaks for itself, `fair` decides when nothing better is there. */
export type WrittenClues = {
  readonly intent: Intent
  readonly strong: readonly string[]
  readonly fair?: readonly string[]
  /** What makes this intent unlikely, whatever else is found. */
  readonly against?: readonly string[]
}

export type IntentClues = {
  readonly intent: Intent
  readonly clues: readonly { readonly pattern: Pattern; readonly strength: number }[]
  readonly against: readonly Pattern[]
}

const strengths = { strong: 0.8, fair: 0.65 }

export const intentClues: readonly IntentClues[] = [...chairClues, ...professionalClues, ...administratorClues].map(
  ({ intent, strong, fair = [], against = [] }) => ({
    intent,
    clues: [
      ...strong.map((written) => ({ pattern: pattern(written), strength: strengths.strong })),
      ...fair.map((written) => ({ pattern: pattern(written), strength: strengths.fair })),
    ],
    against: against.map(pattern),
  }),
)
