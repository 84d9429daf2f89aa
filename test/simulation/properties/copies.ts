// One thing is told to one person once.
import type { Property } from './property.ts'

export const copies: Property = {
  name: 'copies',
  promise:
    'At most one duplicate is ever visible, and only where Teams did not answer (docs/delivery.md).',
  holds({ news, stormy }, _ground) {
    if (stormy) return undefined
    const seen = new Set<string>()
    for (const { to, card, shown, template } of news.sendings) {
      if (!shown) continue
      const key = `${to} ${template} ${card}`
      if (seen.has(key)) return `${to} was sent the same ${template} twice at one moment`
      seen.add(key)
    }
    return undefined
  },
}
