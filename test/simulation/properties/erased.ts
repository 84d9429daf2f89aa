// What is erased is gone but for its trail; what is on hold is not erased.
import { canaryWords } from '../filling.ts'
import type { Ground, Property } from './property.ts'

export const erased: Property = {
  name: 'erased',
  promise:
    'After the erasure of a case nothing is left but its audit trail, and never on legal hold (decision 0017).',
  holds({ steps }) {
    for (const { before, after } of steps) {
      if (before === undefined || after !== undefined) continue
      const hold = before.retention?.holds.at(-1)
      if (hold !== undefined && hold.lifted === undefined)
        return `${before.id} was erased while it was on hold`
    }
    return undefined
  },
  daily: leftOver,
  atTheEnd: leftOver,
}

/** A night later an erasure that was begun is done. */
async function leftOver({ world, families, gone }: Ground): Promise<string | undefined> {
  for (const id of gone) {
    if (families.has(id)) continue
    const left = await world.kept.store.list(id, { limit: 1_000 })
    const kept = left.find(
      ({ type, body }) =>
        type !== 'audit' && (type === 'paper' || canaryWords.test(JSON.stringify(body))),
    )
    canaryWords.lastIndex = 0
    if (kept !== undefined) return `${id} was erased, and ‘${kept.type}’ is left of it`
  }
  return undefined
}
