// Which fields a button of a feature carries with it, read off the feature's sample cards.
import type { Feature } from '../../src/features/kernel/feature.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { samplesOf } from '../samples/index.ts'
import { parts } from './card-parts.ts'
import { calendar, practice } from './ground.ts'

export type Field = { readonly verb: string; readonly field: string }

/** The fields that somebody types words into, each once for each button that takes it along. */
export function typedFields(features: readonly Feature[]): Field[] {
  const found = new Map<string, Field>()
  for (const feature of features) {
    const ground = { practice: practice('statutory'), calendar }
    for (const { card } of samplesOf(feature.name, ground)) {
      const all = parts(renderCard(card))
      const buttons = all.filter(
        (record) => record['type'] === 'Action.Execute' && record['associatedInputs'] !== 'none',
      )
      for (const input of all.filter((record) => record['type'] === 'Input.Text')) {
        for (const button of buttons)
          found.set(`${String(button['verb'])} ${String(input['id'])}`, {
            verb: String(button['verb']),
            field: String(input['id']),
          })
      }
    }
  }
  return [...found.values()]
}
