// What is erased is gone but for its trail; what is on hold is not erased.
import { canaryWords } from '../filling.ts'
import type { Property } from './property.ts'

export const erased: Property = {
  name: 'erased',
  promise:
    'After the erasure of a case nothing is left but its audit trail, and never on legal hold (decision 0017).',
  holds({ steps, stormy }) {
    for (const { before, after } of steps) {
      if (before === undefined || after !== undefined || stormy) continue
      const hold = before.retention?.holds.at(-1)
      if (hold !== undefined && hold.lifted === undefined)
        return `${before.id} was erased while it was on hold`
    }
    return undefined
  },
  async atTheEnd({ world, families, gone }) {
    for (const id of gone) {
      if (families.has(id)) continue
      const left = await world.store.list(id, { limit: 1_000 })
      const kept = left.find(
        ({ type, body }) => type !== 'audit' && JSON.stringify(body).match(canaryWords),
      )
      if (kept !== undefined) return `${id} was erased, and ‘${kept.type}’ is left of it`
    }
    return undefined
  },
}
