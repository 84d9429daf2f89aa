// A real store with bad luck: the commits for which something is arranged fail in the way that was arranged.
import type { Committed, Op, Store } from '../../src/ports/store.ts'

export type Luck =
  | 'good'
  /** Somebody else was first: `meanwhile` is what they do. */
  | { readonly conflict: () => Promise<void> }
  | { readonly throttled: number }
  | 'lost before it was written'
  | { readonly lostAfterItWasWritten: () => Promise<void> }
  | 'the power fails before'
  | 'the power fails after'

export interface UnluckyStore extends Store {
  /** What happens at the coming commits, in order; after that, all goes well. */
  arrange(...luck: readonly Luck[]): void
  /** Every commit that was asked for. */
  readonly asked: readonly { readonly pk: string; readonly ops: readonly Op[] }[]
}

export class PowerCut extends Error {}

export function unluckyStore(real: Store): UnluckyStore {
  let coming: Luck[] = []
  const asked: { readonly pk: string; readonly ops: readonly Op[] }[] = []
  return {
    get: (pk, id) => real.get(pk, id),
    list: (pk, query) => real.list(pk, query),
    forPerson: (who, query) => real.forPerson(who, query),
    due: (now, limit, type) => real.due(now, limit, type),
    claim: (doc, until) => real.claim(doc, until),
    scrub: () => real.scrub(),
    close: () => real.close(),
    asked,
    arrange: (...luck) => {
      coming = [...luck]
    },
    async commit(pk, ops): Promise<Committed> {
      asked.push({ pk, ops })
      const luck = coming.shift() ?? 'good'
      if (luck === 'good') return real.commit(pk, ops)
      if (luck === 'lost before it was written') return { outcome: 'unknown' }
      if (luck === 'the power fails before') throw new PowerCut()
      if (luck === 'the power fails after') {
        await real.commit(pk, ops)
        throw new PowerCut()
      }
      if ('throttled' in luck) return { outcome: 'throttled', retryAfterMs: luck.throttled }
      if ('conflict' in luck) {
        await luck.conflict()
        return { outcome: 'conflict' }
      }
      await real.commit(pk, ops)
      await luck.lostAfterItWasWritten()
      return { outcome: 'unknown' }
    },
  }
}

/** For 'nobody does anything meanwhile'. */
export const nothing = () => Promise.resolve()
