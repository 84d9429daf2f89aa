// Runs tick and sender: soon after every commit, and from time to time in case another instance or
// the clock made work.
import { addMilliseconds, millisecondsBetween } from '../domain/dates/dates.ts'
import { busyPollingMs, pollInterval, type PollPace } from './poll-interval.ts'
import { send } from './sender.ts'
import type { SenderParts } from './sender-parts.ts'
import { tick } from './tick.ts'
import { tickFailures } from './tick-failures.ts'
import type { TickParts } from './tick-parts.ts'

export interface Delivery {
  /** Something was committed: look soon. Returns at once. */
  nudge(): void
  /** Works until nothing is due now. */
  settle(): Promise<void>
  /**
   * 'degraded': some family fails again and again. 'failing': the last look ended with an error, or
   * no family goes well. 'stuck': none has come any further for minutes.
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
  const { deps, log, pacing } = parts
  const progress: Progress = { stopped: false, failing: false, moved: elapsed(), worked: elapsed() }
  let running: Promise<void> | undefined
  let again = false
  let sleep: NodeJS.Timeout | undefined

  async function rounds(): Promise<void> {
    do {
      again = false
      await workUntilNothingIsDue(parts, progress, elapsed)
      parts.measures?.failing(failures.health())
    } while (again && !progress.stopped)
  }

  function look(): Promise<void> {
    again = true
    clearTimeout(sleep)
    // An id of its own: whoever committed a moment ago has their turn's.
    running ??= log.correlated(deps.newId(), rounds).finally(async () => {
      running = undefined
      await rest()
    })
    return running
  }

  async function rest(): Promise<void> {
    const restMs = await restFor(parts, progress, { elapsed, ...pace })
    if (progress.stopped || running !== undefined) return
    clearTimeout(sleep)
    sleep = setTimeout(() => void look(), restMs)
    sleep.unref()
  }

  void rest()

  return {
    nudge: () => {
      if (!progress.stopped) setImmediate(() => void look())
    },
    settle: look,
    state() {
      if (progress.stopped) return 'stopped'
      if (elapsed() - progress.moved > stuckMs) return 'stuck'
      return progress.failing ? 'failing' : failures.health().state
    },
    async stop() {
      progress.stopped = true
      clearTimeout(sleep)
      await running
      await pacing?.leases.release()
    },
  }
}

/** How far the work has come; times in milliseconds of `elapsed`. */
type Progress = {
  stopped: boolean
  failing: boolean
  /** When a look last came to its end, or had something to do. */ moved: number
  /** When there was last something to do. */ worked: number
}

async function workUntilNothingIsDue(
  parts: SenderParts & TickParts,
  progress: Progress,
  elapsed: () => number,
): Promise<void> {
  try {
    while (
      !progress.stopped &&
      (await tick(parts)) + (await send(parts, atOnce, () => progress.stopped)) > 0
    ) {
      progress.moved = progress.worked = elapsed()
      await measureLag(parts)
    }
    progress.failing = false
  } catch (error) {
    progress.failing = true
    // The messages stay in the outbox and are looked at again with the next round.
    parts.log.error('delivery.failed', parts.errorFacts(error))
  }
  progress.moved = elapsed()
}

/** How long the oldest thing that is due has been due. */
async function measureLag({ outbox, deps, measures }: SenderParts): Promise<void> {
  if (measures === undefined) return
  const now = deps.clock.now()
  const soonest = await outbox.soonest(now)
  measures.lag(soonest === undefined ? 0 : millisecondsBetween(soonest, now))
}

/** Milliseconds until the next look. */
async function restFor(
  { outbox, deps, measures }: SenderParts,
  progress: Progress,
  { elapsed, ...pace }: Options,
): Promise<number> {
  const now = deps.clock.now()
  const quietForMs = elapsed() - progress.worked
  const lookAhead = quietForMs >= busyPollingMs && pace.idleMs > pace.everyMs && !progress.failing
  const soonest = lookAhead
    ? await outbox.soonest(addMilliseconds(now, pace.idleMs)).catch(() => now)
    : now
  // What another instance has still to send is due as well.
  if (lookAhead)
    measures?.lag(soonest === undefined || soonest > now ? 0 : millisecondsBetween(soonest, now))
  return progress.failing ? pace.everyMs : pollInterval({ quietForMs, soonest, now }, pace)
}
