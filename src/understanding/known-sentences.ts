// A sentence that stands among the examples, but for capitals and stops, means what stands there:
// whoever corrects a misreading can rely on it.
import type { Speaker } from './meaning/intents.ts'
import { type Example, readExamples } from './training/examples.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}'?]+/gu, ' ')
    .trim()

let known: ReadonlyMap<string, Example> | undefined

/** The first time it reads the files, in some milliseconds. */
export function knownSentence(text: string, speaker: Speaker): Example | undefined {
  known ??= new Map(
    readExamples().map((example) => [`${example.as} ${plain(example.text)}`, example]),
  )
  const words = plain(text)
  return known.get(`${speaker} ${words}`) ?? known.get(`anyone ${words}`)
}
