// Every change of a family has an entry in its trail by whoever made it, and the chain is whole.
import { isDeepStrictEqual } from 'node:util'

import type { AuditEvent, ChainedEntry } from '../../../src/domain/state/audit-entry.ts'
import { verifyTrails } from '../../../src/store/audit/check.ts'
import type { Event, Property } from './property.ts'

/** What the service does by itself, whoever is at it just then. */
const automatic: ReadonlySet<AuditEvent['event']> = new Set<AuditEvent['event']>([
  'case.erased',
  'record.reopened',
])

export const trail: Property = {
  name: 'trail',
  promise: 'Every change has an audit entry, and the chain is whole (docs/security.md).',
  holds(event) {
    for (const { before, after, entries } of event.steps) {
      if (!isDeepStrictEqual(before, after) && entries.length === 0)
        return (
          `${after?.id ?? before?.id ?? ''} changed by ` +
          `${event.kind}, and nothing is in its trail`
        )
      const wrong = entries.find((entry) => !isRightlyBy(entry, event))
      if (wrong !== undefined)
        return `${event.by ?? event.kind} did it, and the trail says ${wrong.by} (${wrong.event})`
    }
    return undefined
  },
  async monthly({ world }) {
    const { damages } = await verifyTrails(world.kept.store)
    return damages[0] === undefined
      ? undefined
      : `a trail is damaged: ${JSON.stringify(damages[0])}`
  },
}

function isRightlyBy({ by, event: what }: ChainedEntry, { kind, by: actor }: Event): boolean {
  if (automatic.has(what)) return by === 'service'
  return kind === 'file' ? by === 'import' : by === actor
}
