// The log holds ids and codes, never a word that anybody typed.
import { canaryWords } from '../filling.ts'
import type { Property } from './property.ts'

export const quietLog: Property = {
  name: 'quiet-log',
  promise:
    'The log takes ids and codes, never a name or anything that was typed (docs/permissions.md).',
  holds({ news, steps }) {
    const lines = JSON.stringify([news.logged, steps.map(({ entries }) => entries)])
    const word = canaryWords.exec(lines)?.[0]
    canaryWords.lastIndex = 0
    return word === undefined ? undefined : `‘${word}’ is in the log or in a trail`
  },
}
