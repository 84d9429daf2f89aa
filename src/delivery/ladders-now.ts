import type { Instant, MeetingId, PersonId } from '../domain/ids.ts'
import { dayNotices, nextDayNotice } from '../domain/meeting/day-notices.ts'
import { alarms, nextAlarm } from '../domain/meeting/quorum-alarm.ts'
import { nextWake, remindersDue } from '../domain/messages/ladder.ts'
import type { Rhythm } from '../domain/messages/reminders.ts'
import { isOpen, type Obligation } from '../domain/obligations/obligation.ts'
import { stillAsked } from '../domain/obligations/obligations.ts'
import { erasureDue } from '../domain/record/retention.ts'
import type { Case } from '../domain/state/case.ts'
import type { Announcement, Reminder } from '../domain/state/notice.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'

export type Ladders = {
  /** What open duties call for. */ readonly reminders: readonly Reminder[]
  /** What is told because a meeting is near, or in danger: nobody owes a quorum. */
  readonly alarms: readonly Announcement[]
  readonly next: Instant | undefined
  /** The obligations from which they follow. */ readonly owed: readonly Obligation[]
  /** Meetings to come of which something cannot be counted. */
  readonly uncounted: readonly MeetingId[]
}

/**
 * What a case's ladders call for at this moment, in the rhythm of each person told, and when there
 * is more.
 */
export async function laddersNow(
  { practices, calendar, wishes }: Pick<Dependencies, 'practices' | 'calendar' | 'wishes'>,
  family: Case,
  now: Instant,
): Promise<Ladders> {
  const { owed, uncounted } = stillAsked(family, { practices, calendar, now })
  const rhythms = new Map<PersonId, Rhythm>()
  if (wishes !== undefined)
    for (const owner of new Set(owed.filter(isOpen).map((obligation) => obligation.owner)))
      rhythms.set(owner, (await wishes.of(owner)).rhythm)
  const ground = { practices, calendar, now, rhythms }
  const next = [
    nextWake(family, owed, ground),
    nextAlarm(family, ground),
    nextDayNotice(family, ground),
    nextErasure(family, ground),
  ]
    .filter((at) => at !== undefined)
    .sort()[0]
  return {
    reminders: remindersDue(family, owed, ground),
    alarms: [...alarms(family, ground), ...dayNotices(family, ground)],
    next,
    owed,
    uncounted,
  }
}

/** Only one that is still to come: what is due is done at once. */
function nextErasure(
  family: Case,
  ground: Pick<Dependencies, 'practices'> & { readonly now: Instant },
): Instant | undefined {
  const at = erasureDue(family, ground)
  return at === undefined || at <= ground.now ? undefined : at
}
