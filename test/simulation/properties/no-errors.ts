// No error reaches anybody, and no look of the delivery fails.
import { StoreBusy } from '../../../src/ports/case-store.ts'
import { PowerCut } from '../../support/unlucky-store.ts'
import type { Event, Property } from './property.ts'

/** What the log says when something went wrong inside, and not outside. */
const wrong = /\.(failed|broken|left-out)$/
const fromOutside: ReadonlySet<unknown> = new Set(['PowerCut', 'StoreBusy'])

export const noErrors: Property = {
  name: 'no-errors',
  promise:
    'Every tap and every text is answered, and the delivery never stumbles (docs/operate.md).',
  holds(event, { world }) {
    const { kind, by, failed, news } = event
    if (failed !== undefined && !isExcused(failed, event))
      return `${kind} of ${by ?? 'nobody'} ended in ${said(failed)}`
    const line = news.logged.find(
      ({ event: what, level, facts }) =>
        level === 'error' &&
        wrong.test(what) &&
        !(event.isStormy && fromOutside.has(facts['error'])),
    )
    if (line !== undefined) return `the log says ${line.event} ${JSON.stringify(line.facts)}`
    const { inSuccession, families } = world.failures.health()
    return inSuccession < 3
      ? undefined
      : `${families} families could not be looked at, ${inSuccession} times in succession`
  },
}

/** The machine's power, and a store that stays busy, are excused while there is a storm; nothing else ever is. */
const isExcused = (failed: unknown, { isStormy }: Event): boolean =>
  isStormy && (failed instanceof PowerCut || failed instanceof StoreBusy)

const said = (failed: unknown): string =>
  failed instanceof Error
    ? `${failed.name}: ${failed.message} ${(failed.stack ?? '').split('\n').slice(1, 4).join(' ')}`
    : 'an error'
