// Step one of delivery: what is due now is derived from the obligations and written down, in one batch a case.
import { alarms, nextAlarm } from '../domain/quorum-alarm.ts'
import { nextWake, noticesDue } from '../domain/ladder.ts'
import { obligations } from '../domain/obligations.ts'
import { addMilliseconds } from '../domain/dates.ts'
import { erase } from './erase.ts'
import { erasureDue } from '../domain/retention.ts'
import { isOpen, type Obligation } from '../domain/obligation.ts'
import type { Rhythm } from '../domain/reminders.ts'
import type { Rooms } from '../features/feature.ts'
import type { Case } from '../domain/case.ts'
import type { Instant, PersonId } from '../domain/ids.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Notice } from '../domain/ladder.ts'
import type { Outbox, Wake } from '../ports/outbox.ts'

export type TickParts = { readonly outbox: Outbox; readonly rooms: Rooms; readonly log: Log; readonly errorFacts: (error: unknown) => LogFacts }

/** How long one instance keeps a case to itself while it derives. */
const holdMs = 30_000

/**
 * Looks at the cases whose next rung is reached, fifty at a time, and writes a message for each rung that has none.
 * Returns how many cases it looked at: with none, all that is due now is written. Running it again, or on two instances at once, writes none twice: their ids follow from the rung.
 */
export async function tick({ outbox, rooms, log, errorFacts }: TickParts): Promise<number> {
  const now = rooms.clock.now()
  const wakes = await outbox.wakes(now, addMilliseconds(now, holdMs), 50)
  for (const wake of wakes) {
    try {
      await derive({ outbox, rooms, log }, wake, now)
    } catch (error) {
      // The case comes due again when the hold ends; the others go on.
      log.error('tick.failed', { case: wake.caseId, ...errorFacts(error) })
    }
  }
  return wakes.length
}

export type Ladders = { readonly notices: readonly Notice[]; readonly next: Instant | undefined; /** The obligations from which they follow. */ readonly owed: readonly Obligation[] }

/** What a case's ladders call for at this moment, in the rhythm of each person told, and when there is more. */
export async function laddersNow({ practices, calendar, wishes }: Pick<Rooms, 'practices' | 'calendar' | 'wishes'>, family: Case, now: Instant): Promise<Ladders> {
  const owed = obligations(family, { practices, calendar, now })
  const rhythms = new Map<PersonId, Rhythm>()
  if (wishes !== undefined) for (const owner of new Set(owed.filter(isOpen).map((one) => one.owner))) rhythms.set(owner, (await wishes.of(owner)).rhythm)
  const ground = { practices, calendar, now, rhythms }
  const next = [nextWake(family, owed, ground), nextAlarm(family, ground), nextErasure(family, ground)].filter((at) => at !== undefined).sort()[0]
  return { notices: [...noticesDue(family, owed, ground), ...alarms(family, ground)], next, owed }
}

/** Only one that is still to come: what is due is done at once. */
function nextErasure(family: Case, ground: { readonly practices: Rooms['practices']; readonly now: Instant }): Instant | undefined {
  const at = erasureDue(family, ground)
  return at === undefined || at <= ground.now ? undefined : at
}

async function derive({ outbox, rooms, log }: Pick<TickParts, 'outbox' | 'rooms' | 'log'>, wake: Wake, now: Instant): Promise<void> {
  const family = await rooms.cases.load(wake.caseId)
  // An erasure that was begun and did not end comes back by its wake-up.
  if (family === undefined) return rooms.cases.finishErasing(wake.caseId)
  if (await erase(rooms, family, now)) return
  const { notices, next } = await laddersNow(rooms, family, now)
  if ((await outbox.record(wake, notices, next)) === 'changed') log.info('tick.overtaken', { case: wake.caseId })
}
