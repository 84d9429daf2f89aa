// No error reaches anybody, and no look of the delivery fails.
import { PowerCut } from '../weather.ts'
import type { Property } from './property.ts'

/** What the log says when something went wrong inside, and not outside. */
const wrong = /\.(failed|broken|left-out)$/

export const noErrors: Property = {
  name: 'no-errors',
  promise:
    'Every tap and every text is answered, and the delivery never stumbles (docs/operate.md).',
  holds({ failed, kind, by, news, stormy }) {
    if (failed !== undefined && !(failed instanceof PowerCut) && !stormy)
      return `${kind} of ${by ?? 'nobody'} ended in ${failed instanceof Error ? `${failed.name}: ${failed.message} ${(failed.stack ?? '').split('\n').slice(1, 4).join(' ')}` : 'an error'}`
    const line = news.logged.find(({ event, level }) => wrong.test(event) && level === 'error')
    return line === undefined || stormy
      ? undefined
      : `the log says ${line.event} ${JSON.stringify(line.facts)}`
  },
}
