// Runs tick and sender: soon after every commit, and every few seconds in case another instance or the clock made work.
import { send, type SenderParts } from './sender.ts'
import { tick } from './tick.ts'

export interface Delivery {
  /** Something was committed: look soon. Returns at once. */
  nudge(): void
  /** Works until nothing is due now. */
  settle(): Promise<void>
  /** Finishes what is under way, and looks no more. */
  stop(): Promise<void>
}

/** Enough for the oldest duties to come first however many came due together. */
const atOnce = 500

export function openDelivery(parts: SenderParts, { everyMs }: { readonly everyMs: number }): Delivery {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  async function round(): Promise<void> {
    do {
      again = false
      try {
        let busy = true
        while (busy && !stopped) busy = (await tick(parts)) + (await send(parts, atOnce, () => stopped)) > 0
      } catch (error) {
        // The messages stay in the outbox and are looked at again with the next round.
        parts.log.error('delivery.failed', parts.errorFacts(error))
      }
    } while (again && !stopped)
  }

  function look(): Promise<void> {
    again = true
    running ??= round().finally(() => {
      running = undefined
    })
    return running
  }

  const timer = setInterval(() => void look(), everyMs)
  timer.unref()

  return {
    nudge: () => {
      if (!stopped) setImmediate(() => void look())
    },
    settle: look,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
      await parts.pacing?.leases.release()
    },
  }
}
