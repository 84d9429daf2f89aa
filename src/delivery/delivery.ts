// Runs tick and sender: soon after every commit, and from time to time in case another instance or the clock made work.
import { addMilliseconds, millisecondsBetween } from '../domain/dates/dates.ts'
import { busyPollingMs, pollInterval, type PollPace } from './poll-interval.ts'
import { send } from './sender.ts'
import type { SenderParts } from './sender-parts.ts'
import { tick } from './tick.ts'
import { tickFailures } from './tick-failures.ts'

export interface Delivery {
  /** Something was committed: look soon. Returns at once. */
  nudge(): void
  /** Works until nothing is due now. */
  settle(): Promise<void>
  /**
   * 'degraded': some family fails again and again. 'failing': the last look ended with an error, or no family goes well.
   * 'stuck': none has come any further for minutes.
   */
  state(): 'working' | 'degraded' | 'failing' | 'stuck' | 'stopped'
  /** Finishes what is under way, and looks no more. */
  stop(): Promise<void>
}

/** Enough for the oldest duties to come first however many came due together. */
const atOnce = 500
/** Longer than it ever sleeps or sends five hundred messages. */
const stuckMs = 300_000

type Options = PollPace & {
  /** Milliseconds that never run backwards. */ readonly elapsed: () => number
}

export function openDelivery(given: SenderParts, { elapsed, ...pace }: Options): Delivery {
  const failures = tickFailures(elapsed)
  const parts = { ...given, failures }
  const { outbox, deps, log, measures } = parts
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let failing = false
  let moved = elapsed()
  let worked = elapsed()
  let sleep: NodeJS.Timeout | undefined

  async function round(): Promise<void> {
    do {
      again = false
      try {
        while (!stopped && (await tick(parts)) + (await send(parts, atOnce, () => stopped)) > 0) {
          moved = worked = elapsed()
          if (measures !== undefined) await sayLag()
        }
        failing = false
      } catch (error) {
        failing = true
        // The messages stay in the outbox and are looked at again with the next round.
        log.error('delivery.failed', parts.errorFacts(error))
      }
      moved = elapsed()
      measures?.failing(failures.standing())
    } while (again && !stopped)
  }

  /** How long the oldest thing that is due has been due. */
  async function sayLag(): Promise<void> {
    const now = deps.clock.now()
    const soonest = await outbox.soonest(now)
    measures?.lag(soonest === undefined ? 0 : millisecondsBetween(soonest, now))
  }

  function look(): Promise<void> {
    again = true
    clearTimeout(sleep)
    // An id of its own: whoever committed a moment ago has their turn's.
    running ??= log.correlated(deps.newId(), round).finally(async () => {
      running = undefined
      await rest()
    })
    return running
  }

  async function rest(): Promise<void> {
    const now = deps.clock.now()
    const quietForMs = elapsed() - worked
    const lookAhead = quietForMs >= busyPollingMs && pace.idleMs > pace.everyMs && !failing
    const soonest = lookAhead
      ? await outbox.soonest(addMilliseconds(now, pace.idleMs)).catch(() => now)
      : now
    // What another instance has still to send is due as well.
    if (lookAhead)
      measures?.lag(soonest === undefined || soonest > now ? 0 : millisecondsBetween(soonest, now))
    if (stopped || running !== undefined) return
    clearTimeout(sleep)
    sleep = setTimeout(
      () => void look(),
      failing ? pace.everyMs : pollInterval({ quietForMs, soonest, now }, pace),
    )
    sleep.unref()
  }

  void rest()

  return {
    nudge: () => {
      if (!stopped) setImmediate(() => void look())
    },
    settle: look,
    state: () =>
      stopped
        ? 'stopped'
        : elapsed() - moved > stuckMs
          ? 'stuck'
          : failing
            ? 'failing'
            : failures.standing().state,
    async stop() {
      stopped = true
      clearTimeout(sleep)
      await running
      await parts.pacing?.leases.release()
    },
  }
}
