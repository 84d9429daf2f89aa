// One thing is told to one person once.
import { millisecondsBetween } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

const aMomentMs = 30_000

export const copies: Property = {
  name: 'copies',
  promise:
    'At most one duplicate is ever visible, and only where Teams did not answer (docs/delivery.md).',
  holds({ news, kind }, { sent, world }) {
    const now = new Set<string>()
    for (const { to, card, shown, template, at, outcome } of news.sendings) {
      if (!shown || outcome !== 'sent') continue
      const key = `${to} ${template} ${card}`
      const before = sent.get(key)
      sent.set(key, at)
      // Whoever decides one way and the other within a minute has told both: that is no copy.
      const isCopy = now.has(key) || kind === 'time'
      now.add(key)
      // After a lost answer or a power cut one more is what is promised: nobody knows whether it arrived.
      const mayDouble = [...world.weather.on].some((kind) => /unknown|power cut|answer/.test(kind))
      if (
        before !== undefined &&
        isCopy &&
        millisecondsBetween(before, at) < aMomentMs &&
        !mayDouble
      )
        return `${to} was sent the same ${template} twice at one moment`
    }
    return undefined
  },
}
