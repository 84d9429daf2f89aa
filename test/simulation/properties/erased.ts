// What is erased is gone but for its trail; what is on hold is not erased.
import type { Ground, Property } from './property.ts'

export const erased: Property = {
  name: 'erased',
  promise:
    'After the erasure of a case nothing is left but its ' +
    'audit trail, and never on legal hold (decision 0017).',
  holds({ steps }) {
    for (const { before, after, entries } of steps) {
      if (before === undefined || after !== undefined) continue
      // Its days may be over when the hold is lifted: then it goes at once.
      if (entries.some(({ event }) => event === 'hold.lifted')) continue
      const hold = before.retention?.holds.at(-1)
      if (hold !== undefined && hold.lifted === undefined)
        return `${before.id} was erased while it was on hold`
    }
    return undefined
  },
  daily: leftOver,
  atTheEnd: leftOver,
}

/** The trail, a case without anything in it, and what brings the delivery back until the erasure is done. */
const stays: ReadonlySet<string> = new Set(['audit', 'erasing', 'erased', 'wake'])

/** A night later an erasure that was begun is done. */
async function leftOver({ world, families, gone }: Ground): Promise<string | undefined> {
  for (const id of gone) {
    if (families.has(id)) continue
    const left = await world.kept.store.list(id, { limit: 1_000 })
    const kept = left.find(({ type }) => !stays.has(type))
    if (kept !== undefined) return `${id} was erased, and ‘${kept.type}’ is left of it`
  }
  return undefined
}
