// Sentences whose meaning is known, one a line as people type them; '->' names the reason of a refusal. A message is compared
// with them when no clue decides alone: add a sentence that was misread, and the next like it is read better.
import { administratorExamples } from './examples/administrator.ts'
import { anyonesExamples } from './examples/anyone.ts'
import { chairExamples } from './examples/chair.ts'
import { professionalExamples } from './examples/professional.ts'
import type { Intent, Speaker } from './intents.ts'
import { refuseReasons, type RefuseWhy } from './slots.ts'
import type { WrittenExamples } from './written-examples.ts'

export type Example = {
  readonly as: Speaker | 'anyone'
  readonly intent: Intent
  readonly why?: RefuseWhy
  readonly text: string
}

function examplesOf(as: Example['as'], written: readonly WrittenExamples[]): Example[] {
  return written.flatMap(({ intent, sentences }) =>
    sentences
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [text, told] = line.split(' -> ')
        const why = refuseReasons.find((refuseReason) => refuseReason === told)
        if (text === undefined || (told !== undefined && why === undefined))
          throw new TypeError(`An example with an unknown reason: '${line}'`)
        return why === undefined ? { as, intent, text } : { as, intent, why, text }
      }),
  )
}

export const examples: readonly Example[] = [
  ...examplesOf('chair', chairExamples),
  ...examplesOf('professional', professionalExamples),
  ...examplesOf('administrator', administratorExamples),
  ...examplesOf('anyone', anyonesExamples),
]
