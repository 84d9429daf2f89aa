// How often somebody may knock. Counted in this process alone: with several instances each counts
// for itself, so that together they let through as many times more. It stops a runaway client or a
// stolen account, not a flood of the network, which belongs in front of the service.

export type RequestRateLimit = {
  /** Counts a visit; 0 when it is let in, else the seconds after which to try again. */
  visit(source: string): number
}

export type RequestRate = {
  readonly visits: number
  readonly withinMs: number
  readonly elapsed: () => number
}

/** So many are remembered; beyond that those who have been quiet longest are forgotten first. */
const maxSources = 20_000

/** At most `visits` from one source within any window that began with its first. */
export function openRequestRateLimit({ visits, withinMs, elapsed }: RequestRate): RequestRateLimit {
  const windows = new Map<string, { began: number; count: number }>()
  return {
    visit(source) {
      const now = elapsed()
      const before = windows.get(source)
      const window =
        before === undefined || now - before.began >= withinMs ? { began: now, count: 0 } : before
      window.count += 1
      // Put last, so that the first is always the one that has been quiet longest.
      windows.delete(source)
      windows.set(source, window)
      if (windows.size > maxSources) windows.delete(windows.keys().next().value ?? source)
      return window.count <= visits
        ? 0
        : Math.max(1, Math.ceil((window.began + withinMs - now) / 1_000))
    },
  }
}
