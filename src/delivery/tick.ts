// Step one of delivery: what is due now is derived from the obligations and written down, in one batch a case.
import { addMilliseconds } from '../domain/dates/dates.ts'
import { erase } from './erase.ts'
import { laddersNow } from './ladders-now.ts'
import { staleCards } from './live-cards.ts'
import type { Feature, Rooms } from '../features/feature.ts'
import type { Instant } from '../domain/ids.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Outbox, Wake } from '../ports/outbox.ts'

export type TickParts = { readonly outbox: Outbox; readonly rooms: Rooms; readonly features: readonly Feature[]; readonly log: Log; readonly errorFacts: (error: unknown) => LogFacts }

/** How long one instance keeps a case to itself while it derives. */
const holdMs = 30_000

/**
 * Looks at the cases whose next rung is reached, fifty at a time, and writes a message for each rung that has none.
 * Returns how many cases it looked at: with none, all that is due now is written. Running it again, or on two instances at once, writes none twice: their ids follow from the rung.
 */
export async function tick(parts: TickParts): Promise<number> {
  const { outbox, rooms, log, errorFacts } = parts
  const now = rooms.clock.now()
  const wakes = await outbox.wakes(now, addMilliseconds(now, holdMs), 50)
  for (const wake of wakes) {
    try {
      await derive(parts, wake, now)
    } catch (error) {
      // The case comes due again when the hold ends; the others go on.
      log.error('tick.failed', { case: wake.caseId, ...errorFacts(error) })
    }
  }
  return wakes.length
}

async function derive(parts: TickParts, wake: Wake, now: Instant): Promise<void> {
  const { outbox, rooms, log } = parts
  const family = await rooms.cases.load(wake.caseId)
  // An erasure that was begun and did not end comes back by its wake-up.
  if (family === undefined) return rooms.cases.finishErasing(wake.caseId)
  if (await erase(rooms, family, now)) return
  const { notices, next } = await laddersNow(rooms, family, now)
  const stale = wake.changed ? await staleCards(parts, family, now) : []
  if ((await outbox.record(wake, notices, next, stale)) === 'changed') log.info('tick.overtaken', { case: wake.caseId })
}
