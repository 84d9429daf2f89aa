// How sure a reading has to be, so that it is answered, and so that it may write.
import type { Likely } from './learnt/intent-model.ts'
import { writingIntents } from './meaning/intents.ts'

/**
 * How likely a reading has to be so that it is answered, and so that it may write; with less,
 * 'unknown' asks with buttons.
 */
const enough = { toAnswer: 0.1, toWrite: 0.14 }
/** How far ahead of the next a reading that writes has to be. */
const ahead = 0.02
/** One word by itself is like too many things. */
const enoughForAWord = 0.6
/** A weaker suspicion that somebody is accused who works with children offends, and misleads. */
export const enoughToAccuse = 0.6

/** Whether a reading may be acted on; `words` is how many the message has. */
export function isClear(
  { intent, why, probability }: Likely,
  second: Likely | undefined,
  words: number,
): boolean {
  if (intent === 'unknown' || probability < enough.toAnswer) return false
  if (why === 'allegation' && probability < enoughToAccuse) return false
  if (words < 2 && probability < enoughForAWord) return false
  return (
    !writingIntents.has(intent) ||
    (probability >= enough.toWrite && probability - (second?.probability ?? 0) >= ahead)
  )
}
