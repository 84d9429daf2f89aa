// The same tap a second time changes nothing and adds nothing to the trail.
import { isDeepStrictEqual } from 'node:util'

import type { Property } from './property.ts'

/** Looking is recorded each time that somebody looks. */
const looks = /^read$|\.read$|-read$|exported$|annex-routed$/

export const repeat: Property = {
  name: 'repeat',
  promise:
    'A repeated tap finds the same answer, with no second entry (shared design, the flow of a tap).',
  holds({ repeats, steps, by }) {
    if (!repeats) return undefined
    for (const { before, after, entries } of steps) {
      const added = entries.filter(({ event }) => event !== 'case.erased' && !looks.test(event))
      if (added.length > 0 && !isDeepStrictEqual(before, after))
        return `the second tap of ${by ?? 'nobody'} was recorded again: ${added.map(({ event }) => event).join(', ')}`
    }
    return undefined
  },
}
