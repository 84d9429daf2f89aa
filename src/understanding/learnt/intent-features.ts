// What a message is learnt by and read by: its words, neighbouring words, concepts and clues.
import type { FoundClues } from '../clues/clues.ts'
import type { Speaker } from '../meaning/intents.ts'
import type { RefuseWhy } from '../meaning/slots.ts'
import type { ReadMessage } from '../text/patterns.ts'
import type { FeatureGroup } from '../training/feature-space.ts'

/** A message with what is found in it. */
export type Seen = {
  readonly reading: ReadMessage
  readonly found: FoundClues
  /** The reason for which a rule would refuse it. */
  readonly refused: RefuseWhy | undefined
}

/** A kind weighs as much, however many of it a message has; who speaks weighs most. */
export function featuresOf({ reading, found, refused }: Seen, speaker: Speaker): FeatureGroup[] {
  const words = ['^', ...reading.words]
  return [
    {
      length: 1,
      names: [
        ...reading.words.map((word) => `word ${word}`),
        ...reading.words.map((word, at) => `pair ${words[at] ?? ''} ${word}`),
      ],
    },
    {
      length: 0.5,
      names: [...reading.concepts.keys()]
        .filter((name) => /^[A-Z]/.test(name))
        .map((name) => `concept ${name}`),
    },
    {
      length: 0.5,
      names: [
        ...[...found.keys()].map(({ intent }) => `clue ${intent}`),
        ...(refused === undefined ? [] : [`clue refuse ${refused}`]),
      ],
    },
    { length: 1.4, names: [`speaker ${speaker}`] },
  ]
}
