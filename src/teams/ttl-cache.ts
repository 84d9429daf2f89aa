// What was found out a moment ago, for a short time and only so much of it: the oldest is let go
// first.

export type TtlCache<Value> = {
  get(key: string): Value | undefined
  keep(key: string, value: Value): void
}

/** `now` in milliseconds that never run backwards. */
export function ttlCache<Value>({
  forMs,
  max,
  now,
}: {
  readonly forMs: number
  readonly max: number
  readonly now: () => number
}): TtlCache<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>()
  return {
    get(key) {
      const known = kept.get(key)
      if (known !== undefined && known.until > now()) return known.value
      kept.delete(key)
      return undefined
    },
    keep(key, value) {
      kept.delete(key)
      kept.set(key, { value, until: now() + forMs })
      const [oldest] = kept.size > max ? kept.keys() : []
      if (oldest !== undefined) kept.delete(oldest)
    },
  }
}
