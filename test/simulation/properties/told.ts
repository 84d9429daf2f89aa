// A duty that has been overdue for a week was told to its owner, and to one more person.
import { addWorkingDays, type Calendar, withinReach } from '../../../src/domain/dates/calendar.ts'
import { inLondon, londonInstant, millisecondsBetween } from '../../../src/domain/dates/dates.ts'
import { type Instant, localTime } from '../../../src/domain/ids.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { ownReportDuties } from '../../../src/domain/obligations/report-status.ts'
import type { Purpose } from '../../../src/domain/state/purpose.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import type { Property } from './property.ts'

/** Duties whose practice names no ladder: nobody is told of them yet, which is the work of another day. */
const withoutLadder = (ladders: ReadonlyMap<string, readonly unknown[]>, kind: Purpose) =>
  (ladders.get(kind) ?? []).length === 0

/** One report, whichever rule asks for it: who was at the core group may become known late. */
const isOwnReport = (kind: string): boolean => ownReportDuties.some((duty) => duty === kind)

/** Long enough owed before it was due, and past that for a week, or until its meeting begins. */
function isLate(
  { due, until, since }: Obligation,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): boolean {
  if (millisecondsBetween(since, due.at) < 4 * 86_400_000) return false
  if (until !== undefined) return due.at < now && now < until
  const weekLater = withinReach(() => addWorkingDays(calendar, due.due, 6))
  return weekLater !== undefined && londonInstant(weekLater, localTime('17:00')) < now
}

export const told: Property = {
  name: 'told',
  promise:
    'Every open duty has told its owner in time, and somebody else once it is overdue (docs/delivery.md).',
  async daily({ families, practiceOf, calendar, world, messagesOf }) {
    const now = world.now()
    for (const family of families.values()) {
      const messages = await messagesOf(family.id)
      const open = obligations(family, { practices: shippedPractices(), calendar, now }).filter(
        (duty) => duty.standing.status === 'open' && isLate(duty, { calendar, now }),
      )
      for (const duty of open) {
        const conference = family.conferences.find(({ id }) => id === duty.meeting)
        const practice = conference === undefined ? undefined : practiceOf(conference.practice)
        if (practice === undefined || withoutLadder(practice.ladders, duty.kind)) continue
        const to = new Set(
          messages
            .filter(
              ({ notice }) =>
                notice.about.includes(duty.id) ||
                notice.kind === duty.kind ||
                (isOwnReport(notice.kind) && isOwnReport(duty.kind)),
            )
            .map(({ notice }) => notice.to),
        )
        if (to.size === 0)
          return `nobody was told of ${duty.kind} (${duty.id}), due ${inLondon(duty.due.at).date}, owed since ${duty.since} by ${duty.owner}`
      }
    }
    return undefined
  },
}
