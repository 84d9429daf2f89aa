// A store that takes its time, as one across a network does.
import { setTimeout as pause } from 'node:timers/promises'

import type { Store } from '../../src/ports/store.ts'

/** `slow` waits before every call, `fast` does not: for what is set up before anything is measured. */
export function slowStore(real: Store, ms: number): { readonly fast: Store; readonly slow: Store } {
  if (ms === 0) return { fast: real, slow: real }
  const slow: Store = {
    get: async (pk, id) => {
      await pause(ms)
      return real.get(pk, id)
    },
    list: async (pk, query) => {
      await pause(ms)
      return real.list(pk, query)
    },
    commit: async (pk, ops) => {
      await pause(ms)
      return real.commit(pk, ops)
    },
    forPerson: async (who, query) => {
      await pause(ms)
      return real.forPerson(who, query)
    },
    due: async (now, limit, type) => {
      await pause(ms)
      return real.due(now, limit, type)
    },
    claim: async (doc, until) => {
      await pause(ms)
      return real.claim(doc, until)
    },
    scrub: () => real.scrub(),
    close: () => real.close(),
  }
  return { fast: real, slow }
}
