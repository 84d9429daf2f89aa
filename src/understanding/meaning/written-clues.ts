// How the clues of an intent are written down.
import type { Intent } from './intents.ts'

/**
 * One intent's clues as they are written. `strong` speaks for itself, `fair` decides when nothing
 * better is there.
 */
export type WrittenClues = {
  readonly intent: Intent
  readonly strong: readonly string[]
  readonly fair?: readonly string[]
  /** What makes this intent unlikely, whatever else is found. */
  readonly against?: readonly string[]
}
