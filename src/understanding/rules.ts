// Gathers the clues of every intent and makes them ready to match.
import { chairClues } from './intents/chair.ts'
import { attendanceClues } from './intents/attendance.ts'
import { reportClues } from './intents/reports.ts'
import { planClues } from './intents/plan.ts'
import { administratorClues } from './intents/administrator.ts'
import type { Intent } from './intents.ts'
import { pattern, type Pattern } from './patterns.ts'

/** One intent's clues as they are written. `strong` speaks for itself, `fair` decides when nothing better is there, `weak` only helps. */
export type WrittenClues = {
  readonly intent: Intent
  readonly strong: readonly string[]
  readonly fair?: readonly string[]
  readonly weak?: readonly string[]
  /** What makes this intent unlikely, whatever else is found. */
  readonly against?: readonly string[]
}

export type IntentRule = {
  readonly intent: Intent
  readonly clues: readonly { readonly pattern: Pattern; readonly strength: number }[]
  readonly against: readonly Pattern[]
}

const strengths = { strong: 0.8, fair: 0.65, weak: 0.45 }

export const intentRules: readonly IntentRule[] = [...chairClues, ...attendanceClues, ...reportClues, ...planClues, ...administratorClues].map(
  ({ intent, strong, fair = [], weak = [], against = [] }) => ({
    intent,
    clues: [
      ...strong.map((written) => ({ pattern: pattern(written), strength: strengths.strong })),
      ...fair.map((written) => ({ pattern: pattern(written), strength: strengths.fair })),
      ...weak.map((written) => ({ pattern: pattern(written), strength: strengths.weak })),
    ],
    against: against.map(pattern),
  }),
)
