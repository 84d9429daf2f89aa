// Step one of delivery: what is due now is derived from the obligations and written down, in one
// batch a case.
import { addMilliseconds } from '../domain/dates/dates.ts'
import type { Instant, MeetingId } from '../domain/ids.ts'
import type { Wake } from '../ports/outbox.ts'
import { erase } from './erase.ts'
import { laddersNow } from './ladders-now.ts'
import { staleCards } from './live-cards.ts'
import type { TickParts } from './tick-parts.ts'

/** How long one instance keeps a case to itself while it derives. */
const holdMs = 30_000
/**
 * A meeting that cannot be counted is looked at again, so that it stays in sight until its day is
 * put right.
 */
const uncountedMs = 300_000

/**
 * Looks at the cases whose next rung is reached, fifty at a time, and writes a message for each
 * rung that has none. Returns how many cases it looked at: with none, all that is due now is
 * written. Running it again, or on two instances at once, writes none twice: their ids follow from
 * the rung.
 */
export async function tick(parts: TickParts): Promise<number> {
  const { outbox, deps, log, errorFacts, failures } = parts
  const now = deps.clock.now()
  const wakes = await outbox.wakes(now, addMilliseconds(now, holdMs), 50)
  for (const wake of wakes) {
    try {
      const uncounted = await derive(parts, wake, now)
      for (const meeting of uncounted)
        log.error('tick.failed', { case: wake.caseId, meeting, error: 'BeyondCalendar' })
      if (uncounted.length === 0) failures?.went(wake.caseId)
      else failures?.failed(wake.caseId)
    } catch (error) {
      failures?.failed(wake.caseId)
      // The case comes due again when the hold ends; the others go on.
      log.error('tick.failed', { case: wake.caseId, ...errorFacts(error) })
    }
  }
  return wakes.length
}

/**
 * Returns the meetings of which something cannot be counted; what can be is written all the same.
 */
async function derive(parts: TickParts, wake: Wake, now: Instant): Promise<readonly MeetingId[]> {
  const { outbox, deps, log } = parts
  const family = await deps.cases.load(wake.caseId)
  // An erasure that was begun and did not end comes back by its wake-up.
  if (family === undefined) {
    await deps.cases.finishErasing(wake.caseId)
    return []
  }
  if (await erase(deps, family, now)) return []
  await outbox.writeRest(wake.caseId)
  const { reminders, alarms, next, uncounted } = await laddersNow(deps, family, now)
  const again = uncounted.length === 0 ? undefined : addMilliseconds(now, uncountedMs)
  const stale = wake.changed ? await staleCards(parts, family, now) : []
  const due = [...reminders, ...alarms]
  if ((await outbox.record(wake, due, soonerOf(next, again), stale)) === 'changed')
    log.info('tick.overtaken', { case: wake.caseId })
  return uncounted
}

const soonerOf = (
  instant: Instant | undefined,
  otherInstant: Instant | undefined,
): Instant | undefined =>
  instant === undefined || (otherInstant !== undefined && otherInstant < instant)
    ? otherInstant
    : instant
