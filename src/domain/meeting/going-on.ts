// The chair goes on without a quorum: when that may be decided, and that it is decided once
// (docs/sources.md, section C; P6, P7).
import type { Calendar } from '../dates/calendar.ts'
import { inLondon, sayDay } from '../dates/dates.ts'
import type { Instant, LocalDate } from '../ids.ts'
import { override, type Rebooking, rebooking } from '../quorum/override.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import type { Practice } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import type { QuorumOverride } from '../state/quorum-override.ts'
import { isMarkingTime, markingWindow } from './arrival.ts'
import {
  anybodyMarked,
  overrideOf,
  previousWasInquorate,
  quorumThatDay,
  quorumThere,
} from './quorum-that-day.ts'

export type OverrideContext = {
  readonly family: Case
  readonly conference: Conference
  readonly practice: Practice
  readonly calendar: Calendar
}

/**
 * Why there is nothing to decide now; undefined when the chair may decide. Refuses before the day
 * and after its list is closed, while nobody is marked, and while there is a quorum.
 */
export function whyNotNow(sitting: OverrideContext, now: Instant): Refusal | undefined {
  const { conference, calendar } = sitting
  if (conference.kind === 'core-group')
    return {
      code: 'override.core-group',
      words: 'A core group needs no quorum, so there is nothing to decide.',
    }
  if (conference.cancelled !== undefined)
    return {
      code: 'conference.cancelled',
      words: 'This meeting was cancelled, so there is nothing to decide.',
    }
  const { from } = markingWindow(conference, calendar)
  if (now < from)
    return {
      code: 'override.too-early',
      words:
        `You can decide this on the day, from ${inLondon(from).time} on ` +
        `${sayDay(conference.date)}, once you see who is here.`,
    }
  if (!isMarkingTime(conference, { now, calendar }))
    return {
      code: 'day.over',
      words:
        'The list of this day is closed. Please note the decision in the council’s own record.',
    }
  if (!anybodyMarked(conference))
    return {
      code: 'override.nobody-marked',
      words:
        'Nobody is marked yet. Please mark who is here first: then it is plain who is missing.',
    }
  const quorate =
    inLondon(now).date === conference.date
      ? quorumThere(sitting).quorate
      : quorumThatDay(sitting) === true
  return quorate
    ? { code: 'override.quorate', words: 'There is a quorum, so there is nothing to decide.' }
    : undefined
}

/**
 * Puts the chair's decision on the conference. The same decision again changes nothing and
 * succeeds; another one is refused (`override.decided`), as is whatever `whyNotNow` and `override`
 * refuse. Warnings do not stop it.
 */
export function goOn(
  sitting: OverrideContext,
  asked: QuorumOverride,
): Result<{ readonly conference: Conference; readonly warnings: readonly string[] }> {
  const { conference, practice, calendar } = sitting
  const standing = overrideOf(conference)
  if (standing !== undefined) {
    return sameDecision(standing, asked)
      ? ok({ conference, warnings: [] })
      : refuse(
          'override.decided',
          'This was decided already. The record below stands; what changes after it belongs in ' +
            'the council’s own record.',
        )
  }
  const closed = whyNotNow(sitting, asked.at)
  if (closed !== undefined) return { ok: false, refusal: closed }
  const decided = override({
    asked,
    chair: conference.chair,
    conference: conference.date,
    kind: conference.kind,
    previousWasInquorate: previousWasInquorate(sitting),
    practice,
    calendar,
  })
  return decided.ok
    ? ok({
        conference: { ...conference, override: decided.value.override },
        warnings: decided.value.warnings,
      })
    : decided
}

const sameDecision = (standing: QuorumOverride, asked: QuorumOverride): boolean =>
  standing.by === asked.by &&
  standing.reason === asked.reason &&
  standing.interimPlan === asked.interimPlan &&
  standing.newDate === asked.newDate &&
  [...standing.grounds].sort().join() === [...asked.grounds].sort().join()

/**
 * The days for meeting again, both limits said; counted from the conference, the parents told today
 * at the earliest. Throws BeyondCalendar.
 */
export function meetAgain(
  { conference, practice, calendar }: OverrideContext,
  today: LocalDate,
): Rebooking {
  return rebooking({
    practice,
    kind: conference.kind,
    calendar,
    conference: conference.date,
    toldOn: today > conference.date ? today : conference.date,
  })
}
