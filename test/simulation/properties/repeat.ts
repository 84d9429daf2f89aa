// The same tap a second time adds nothing.
import type { AuditEvent } from '../../../src/domain/state/audit-entry.ts'
import type { Property } from './property.ts'

/** Looking is recorded each time that somebody looks; an erasure that is due comes whoever taps. */
const comesAgain: ReadonlySet<AuditEvent['event']> = new Set<AuditEvent['event']>([
  'read',
  'report.read',
  'report.annex-read',
  'report.annex-routed',
  'report.version-for-read',
  'report.exported',
  'pack.read',
  'pack.exported',
  'case.erased',
  'record.reopened',
])

export const repeat: Property = {
  name: 'repeat',
  promise:
    'A repeated tap finds the same answer, with no ' +
    'second entry (shared design, the flow of a tap).',
  holds({ repeats, steps, by }) {
    if (!repeats) return undefined
    const added = steps
      .flatMap(({ entries }) => entries)
      .filter(({ event }) => !comesAgain.has(event))
    return added.length === 0
      ? undefined
      : `the second tap of ${by ?? 'nobody'} was recorded ` +
          `again: ${added.map(({ event }) => event).join(', ')}`
  },
}
