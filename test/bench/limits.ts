// Many tenants under the real limits, in simulated time, watched by an auditor that knows nothing of how they are kept.
import { awaitTurn, type Pacing } from '../../src/delivery/pacing.ts'
import {
  conversationLimits,
  limitsFor,
  openRateLimit,
  plannedPerSecond,
  type Window,
} from '../../src/delivery/rate-limit.ts'

export type LimitFigures = {
  readonly messages: number
  readonly tenants: number
  /** Windows in which more was sent than Teams allows; none may be. */
  readonly tenantWindowsExceeded: number
  readonly conversationWindowsExceeded: number
  /** Of what the planned rate allows, while something was waiting. */
  readonly utilisation: number
  readonly simulatedSeconds: number
}

/** What Teams' older page allows a tenant: the newer one allows more. */
const allowed: Window = { max: 30, inMs: 1_000 }

/** How many moments end a window that holds too many. */
export function exceeded(moments: readonly number[], { max, inMs }: Window): number {
  let from = 0
  return moments.filter((moment, index) => {
    while ((moments[from] ?? 0) <= moment - inMs) from += 1
    return index - from + 1 > max
  }).length
}

const messagesToEach = 4

export async function benchLimits(messages: number, tenants: number): Promise<LimitFigures> {
  let tenantWindowsExceeded = 0
  let conversationWindowsExceeded = 0
  let longest = 0
  let spent = 0
  for (let tenant = 0; tenant < tenants; tenant += 1) {
    // A fresh clock for each tenant: they do not wait for one another.
    let now = 0
    const pacing: Pacing = {
      limit: openRateLimit(limitsFor()),
      leases: { hold: async () => 'mine', release: async () => undefined },
      elapsed: () => now,
      pause: async (milliseconds) => void (now += milliseconds),
    }
    const share = Math.floor(messages / tenants) + (tenant < messages % tenants ? 1 : 0)
    const people = Math.ceil(share / messagesToEach)
    const sent = new Map<string, number[]>()
    const all: number[] = []
    for (let one = 0; one < share; one += 1) {
      const conversation = `p-${one % people}`
      for (
        let turn = await awaitTurn(pacing, { tenant: 't', conversation });
        turn.turn === 'later';
        turn = await awaitTurn(pacing, { tenant: 't', conversation })
      )
        now += turn.afterMs
      all.push(now)
      sent.set(conversation, [...(sent.get(conversation) ?? []), now])
    }
    tenantWindowsExceeded += exceeded(all, allowed)
    for (const moments of sent.values())
      for (const window of conversationLimits)
        conversationWindowsExceeded += exceeded(moments, window)
    longest = Math.max(longest, now)
    spent += now
  }
  const planned = (spent / 1_000) * plannedPerSecond + plannedPerSecond * tenants
  return {
    messages,
    tenants,
    tenantWindowsExceeded,
    conversationWindowsExceeded,
    utilisation: messages / planned,
    simulatedSeconds: longest / 1_000,
  }
}
