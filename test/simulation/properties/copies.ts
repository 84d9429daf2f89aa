// One thing is told to one person once.
import { millisecondsBetween } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

const halfAnHour = 1_800_000

export const copies: Property = {
  name: 'copies',
  promise:
    'At most one duplicate is ever visible, and only where Teams did not answer (docs/delivery.md).',
  holds({ news }, { sent, world }) {
    for (const { to, card, shown, template, at, outcome } of news.sendings) {
      if (!shown || outcome !== 'sent') continue
      const key = `${to} ${template} ${card}`
      const before = sent.get(key)
      sent.set(key, at)
      // After a lost answer or a power cut one more is what is promised: nobody knows whether it arrived.
      const mayDouble = [...world.weather.on].some((kind) => /unknown|power cut|answer/.test(kind))
      if (before !== undefined && millisecondsBetween(before, at) < halfAnHour && !mayDouble)
        return `${to} was sent the same ${template} twice within half an hour`
    }
    return undefined
  },
}
