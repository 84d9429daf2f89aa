// The sentences that the learnt screen learns from: one a line in sentences/, in the file of what
// each of them is. A practitioner corrects the screen there: sentences/README.md says how.
import { readFileSync } from 'node:fs'

import { z } from 'zod'

const line = z.object({ text: z.string().min(1), about: z.string().optional() })

/**
 * What a sentence is: danger now, something to report today, what only sounds like either, and
 * everything else.
 */
export const sentenceKinds = ['emergency', 'concern', 'near-miss', 'ordinary'] as const
export type SentenceKind = (typeof sentenceKinds)[number]

/**
 * The sentences of one kind in a folder. Throws, naming the line, where one is not written as it
 * has to be.
 */
export function readSentences(folder: URL, kind: SentenceKind): readonly string[] {
  return readFileSync(new URL(`${kind}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((written) => written.trim() !== '')
    .map((written, at) => {
      try {
        return line.parse(JSON.parse(written)).text
      } catch (cause) {
        throw new Error(`${kind}.jsonl, line ${at + 1}: not {"text": "…"}`, { cause })
      }
    })
}
