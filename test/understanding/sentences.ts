// How sets of sentences are written down: for each speaker and intent, one sentence a line. A line that ends in
// ' -> word' names the reason for a refusal.
import type { Intent, Speaker } from '../../src/understanding/understand.ts'

export type Sentence = {
  readonly as: Speaker
  readonly text: string
  readonly intent: Intent
  readonly why?: string
}
export type WrittenSet = readonly {
  readonly as: Speaker
  readonly intent: Intent
  readonly lines: string
}[]

export const sentencesOf = (set: WrittenSet): Sentence[] =>
  set.flatMap(({ as, intent, lines }) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [text, why] = line.split(' -> ')
        return why === undefined
          ? { as, text: text ?? '', intent }
          : { as, text: text ?? '', intent, why }
      }),
  )
