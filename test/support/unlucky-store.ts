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

export class PowerCut extends Error {
  constructor() {
    super('The power failed')
    this.name = 'PowerCut'
  }
}

export function unluckyStore(real: Store): UnluckyStore {
  let coming: Luck[] = []
  const asked: { readonly pk: string; readonly ops: readonly Op[] }[] = []
  return {
    ...storeWithLuck(real, (pk, ops) => {
      asked.push({ pk, ops })
      return coming.shift() ?? 'good'
    }),
    asked,
    arrange: (...luck) => {
      coming = [...luck]
    },
  }
}

/** The same store; each commit asks what luck it has. */
export const storeWithLuck = (
  real: Store,
  luckOf: (pk: string, ops: readonly Op[]) => Luck,
): Store => ({
  ...asObject(real),
  commit: (pk, ops) => commitWith(luckOf(pk, ops), () => real.commit(pk, ops)),
})

/** A driver is a class: only what is spelled out can be laid under something else. */
export const asObject = (real: Store): Store => ({
  get: (pk, id) => real.get(pk, id),
  list: (pk, query) => real.list(pk, query),
  commit: (pk, ops) => real.commit(pk, ops),
  forPerson: (who, query) => real.forPerson(who, query),
  due: (now, limit, type) => real.due(now, limit, type),
  claim: (doc, until) => real.claim(doc, until),
  scrub: () => real.scrub(),
  close: () => real.close(),
})

async function commitWith(luck: Luck, commit: () => Promise<Committed>): Promise<Committed> {
  if (luck === 'good') return commit()
  if (luck === 'lost before it was written') return { outcome: 'unknown' }
  if (luck === 'the power fails before') throw new PowerCut()
  if (luck === 'the power fails after') {
    await commit()
    throw new PowerCut()
  }
  if ('throttled' in luck) return { outcome: 'throttled', retryAfterMs: luck.throttled }
  if ('conflict' in luck) {
    await luck.conflict()
    return { outcome: 'conflict' }
  }
  await commit()
  await luck.lostAfterItWasWritten()
  return { outcome: 'unknown' }
}

/** For 'nobody does anything meanwhile'. */
export const nothing = () => Promise.resolve()
