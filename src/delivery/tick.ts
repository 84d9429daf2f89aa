// Step one of delivery: what is due now is derived from the obligations and written down, in one batch a case.
import { nextWake, noticesDue } from '../domain/ladder.ts'
import { obligations } from '../domain/obligations.ts'
import { addMilliseconds } from '../domain/dates.ts'
import type { Rooms } from '../features/feature.ts'
import type { Instant } from '../domain/ids.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Outbox, Wake } from '../ports/outbox.ts'

export type TickParts = { readonly outbox: Outbox; readonly rooms: Rooms; readonly log: Log; readonly errorFacts: (error: unknown) => LogFacts }

/** How long one instance keeps a case to itself while it derives. */
const holdMs = 30_000

/**
 * Looks at every case whose next rung is reached and writes a message for each rung that has none. Returns how many
 * messages were written. Running it again, or on two instances at once, writes none twice: their ids follow from the rung.
 */
export async function tick({ outbox, rooms, log, errorFacts }: TickParts): Promise<number> {
  let written = 0
  const now = rooms.clock.now()
  for (const wake of await outbox.wakes(now, addMilliseconds(now, holdMs), 50)) {
    try {
      written += await derive({ outbox, rooms, log }, wake, now)
    } catch (error) {
      // The case comes due again when the hold ends; the others go on.
      log.error('tick.failed', { case: wake.caseId, ...errorFacts(error) })
    }
  }
  return written
}

async function derive({ outbox, rooms, log }: Pick<TickParts, 'outbox' | 'rooms' | 'log'>, wake: Wake, now: Instant): Promise<number> {
  const family = await rooms.cases.load(wake.caseId)
  if (family === undefined) return 0
  const ground = { practices: rooms.practices, calendar: rooms.calendar, now }
  const owed = obligations(family, ground)
  const recorded = await outbox.record(wake, noticesDue(family, owed, ground), nextWake(family, owed, ground))
  if (recorded !== 'changed') return recorded
  log.info('tick.overtaken', { case: wake.caseId })
  return 0
}
