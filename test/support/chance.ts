// Luck from a seed. Whoever needs luck has a stream of their own, by name: taking one away changes
// no other's luck, so that a failure can be made smaller.

export interface Chance {
  /** 0 ≤ n < 1 */
  readonly next: () => number
  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number
  /** From `from` to `to`, both included. */
  between(from: number, to: number): number
  happens(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item | undefined
}

export function chanceOf(seed: number, name: string): Chance {
  let state = (hashOf(name) ^ Math.imul(seed + 1, 0x9e3779b1)) | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    happens: (probability) => next() < probability,
    pick(items) {
      const picked = items[below(items.length)]
      if (picked === undefined) throw new Error('There is nothing to pick from')
      return picked
    },
    weighted(items, weight) {
      const weights = items.map((item) => Math.max(0, weight(item)))
      let left = next() * weights.reduce((sum, each) => sum + each, 0)
      return items.find((_item, index) => {
        left -= weights[index] ?? 0
        return left < 0
      })
    },
  }
}

/** FNV-1a: the same number for the same name on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of Buffer.from(text)) hash = Math.imul(hash ^ unit, 0x01000193)
  return hash | 0
}
