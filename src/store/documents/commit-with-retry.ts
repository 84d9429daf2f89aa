// A store that says 'not now' is asked again after the time that it names, for as long as somebody
// may be kept waiting.
import type { Committed, Op, Store } from '../../ports/store.ts'

export type Delay = (milliseconds: number) => Promise<void>

export const delay: Delay = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const maxWaitMs = 2_000
const maxTries = 10

/**
 * Commits as `store.commit` does, and again while it is throttled, for about two seconds;
 * everything else is handed on as it is.
 */
export async function commitWithRetry(
  store: Store,
  pk: string,
  { ops, pause }: { readonly ops: readonly Op[]; readonly pause: Delay },
): Promise<Committed> {
  let waited = 0
  for (let tries = 1; ; tries += 1) {
    const committed = await store.commit(pk, ops)
    if (
      committed.outcome !== 'throttled' ||
      tries >= maxTries ||
      waited + committed.retryAfterMs > maxWaitMs
    )
      return committed
    waited += committed.retryAfterMs
    await pause(committed.retryAfterMs)
  }
}
