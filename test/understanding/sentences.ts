// Sets of sentences with what they mean, each a file with one sentence a line: who says it, the
// intent, and why it is refused.
import { readFileSync } from 'node:fs'

import { z } from 'zod'

import type { Speaker } from '../../src/understanding/understand.ts'

export type Sentence = {
  readonly as: Speaker
  readonly text: string
  readonly intent: string
  readonly why?: string | undefined
}

const line: z.ZodType<Sentence> = z.strictObject({
  as: z.enum(['chair', 'professional', 'administrator']),
  text: z.string(),
  intent: z.string(),
  why: z.string().optional(),
})

export const sentencesIn = (file: string): Sentence[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((written) => line.parse(JSON.parse(written)))

/**
 * Written after the tuning was finished, and never folded back into the examples or the clues:
 * README.md has the figures.
 */
export const freshSet: readonly Sentence[] = sentencesIn('./fresh-set.jsonl')
