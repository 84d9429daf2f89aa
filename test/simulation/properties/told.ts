// A duty that is overdue was told to its owner, and, where the practice says so, to one more person.
import { addWorkingDays, type Calendar, withinReach } from '../../../src/domain/dates/calendar.ts'
import { inLondon, londonInstant, millisecondsBetween } from '../../../src/domain/dates/dates.ts'
import { type Instant, localTime } from '../../../src/domain/ids.ts'
import { isRecordedBySaying } from '../../../src/domain/meeting/preparation.ts'
import type { Message } from '../../../src/domain/messages/message.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { ownReportDuties } from '../../../src/domain/obligations/report-status.ts'
import { ladderOf, type LadderStep } from '../../../src/domain/rules/practice.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Notice } from '../../../src/domain/state/notice.ts'
import { memoryOf } from './memory.ts'
import { type Ground, isKnown, type Property, wentOut } from './property.ts'

export const told: Property = {
  name: 'told',
  promise:
    'Every open duty has told its owner in time, and ' +
    'somebody else once it is overdue (docs/delivery.md).',
  async daily(ground) {
    const { families, practices, calendar, world, messagesOf } = ground
    const now = world.now()
    const owedBefore = owedIn(ground)
    const owedNow = new Map<string, Instant>()
    let broken: string | undefined
    for (const family of families.values()) {
      const late: Obligation[] = []
      for (const duty of obligations(family, { practices, calendar, now })) {
        // What is owed from the core group before it on is not owed until that begins.
        if (duty.state.status !== 'open' || duty.since > now) continue
        const key = `${duty.id} ${duty.owner} ${duty.due.due}`
        const since = owedBefore.get(key) ?? now
        owedNow.set(key, since)
        const standing = { ...duty, since }
        if (isLate(standing, { calendar, now })) late.push(standing)
      }
      if (late.length === 0 || broken !== undefined) continue
      const messages = (await messagesOf(family.id)).filter(wentOut)
      for (const duty of late) {
        const untold = whoIsNotTold(duty, messages, { family, ground })
        if (untold !== undefined)
          broken ??=
            `${untold} was not told of ${duty.kind} (${duty.id}), due ` +
            `${inLondon(duty.due.at).date}, owed since ${duty.since}`
      }
    }
    owedBefore.clear()
    for (const [key, since] of owedNow) owedBefore.set(key, since)
    return broken
  },
}

/**
 * The model's own book: since which look somebody has owed something for that day without a break.
 * Whoever said 'this is not me' and thought better of it is reminded from then on, and so is
 * everybody when a meeting gets another day.
 */
const owedIn = memoryOf(() => new Map<string, Instant>())

/** Long enough owed before it was due, and past that for six working days, or until its meeting begins. */
function isLate(
  { due, until, since }: Obligation,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): boolean {
  if (millisecondsBetween(since, due.at) < 4 * 86_400_000) return false
  if (until !== undefined) return due.at < now && now < until
  const weekLater = withinReach(() => addWorkingDays(calendar, due.due, 6))
  return weekLater !== undefined && londonInstant(weekLater, localTime('17:00')) < now
}

function whoIsNotTold(
  duty: Obligation,
  messages: readonly Message[],
  { family, ground }: { readonly family: Case; readonly ground: Ground },
): string | undefined {
  const conference = family.conferences.find(({ id }) => id === duty.meeting)
  const practice = conference === undefined ? undefined : ground.practiceOf(conference.practice)
  const ladder = practice === undefined ? [] : ladderOf(practice, duty.kind)
  const about = messages.filter(({ notice }) => isAbout(notice, duty))
  if (
    ladder.some(({ tell }) => tell === 'owner') &&
    isKnown(ground, duty.owner) &&
    !about.some(({ notice }) => notice.to === duty.owner)
  )
    return duty.owner
  const isEscalated = about.some(({ notice }) => notice.tell !== 'owner')
  return ladder.some((step) => isPassed(step, duty, ground)) && !isEscalated
    ? 'whoever runs the meeting'
    : undefined
}

/** A rung for somebody else that was reached two working days ago, before the meeting began. */
function isPassed(
  { tell, when }: LadderStep,
  { due, until, since }: Obligation,
  { calendar, world }: Ground,
): boolean {
  if (tell === 'owner' || when.at !== 'after-due') return false
  const rung = withinReach(() => addWorkingDays(calendar, due.due, when.workingDays))
  const known = withinReach(() => addWorkingDays(calendar, due.due, when.workingDays + 2))
  if (rung === undefined || known === undefined) return false
  const at = londonInstant(rung, localTime('09:00'))
  return (
    (until === undefined || at < until) &&
    since < at &&
    londonInstant(known, localTime('09:00')) < world.now()
  )
}

const isOwnReport = (kind: string): boolean => ownReportDuties.some((duty) => duty === kind)

/**
 * Of the same meeting and the same duty. What is recorded by saying so shares one message, and so
 * do both reports of one's own.
 */
const isAbout = (notice: Notice, { id, kind, meeting }: Obligation): boolean =>
  notice.meeting === meeting &&
  (notice.about.includes(id) ||
    notice.kind === kind ||
    (isOwnReport(notice.kind) && isOwnReport(kind)) ||
    (isSaid(notice) && isRecordedBySaying(kind)))

const isSaid = ({ id }: Notice): boolean => id.includes(':duties:')
