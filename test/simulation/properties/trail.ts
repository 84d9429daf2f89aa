// Every change of a family has an entry in its trail by somebody who had the right; nothing is ever taken out of it.
import { isDeepStrictEqual } from 'node:util'

import { verifyTrails } from '../../../src/store/audit/check.ts'
import type { Property } from './property.ts'

export const trail: Property = {
  name: 'trail',
  promise: 'Every change has an audit entry, and the chain is whole (docs/security.md).',
  holds({ steps, kind, by }) {
    for (const { before, after, entries, trailAfter, trailBefore } of steps) {
      if (trailAfter < trailBefore) return `the trail of ${before?.id ?? ''} became shorter`
      if (!isDeepStrictEqual(before, after) && entries.length === 0)
        return `${after?.id ?? before?.id ?? ''} changed by ${kind}, and nothing is in its trail`
      const stranger = entries.find(
        (entry) => by !== undefined && entry.by !== by && entry.by !== 'service',
      )
      if (stranger !== undefined && by !== undefined)
        return `${by} did it, and the trail says ${stranger.by} (${stranger.event})`
    }
    return undefined
  },
  async monthly({ world }) {
    const { damages } = await verifyTrails(world.store)
    return damages[0] === undefined
      ? undefined
      : `a trail is damaged: ${JSON.stringify(damages[0])}`
  },
}
