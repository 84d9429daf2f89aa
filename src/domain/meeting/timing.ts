// 'Running 15 minutes late', 'leaving at eleven': said by whoever comes, on the day itself or the
// day before.
import { addDays, inLondon, sayDay } from '../dates/dates.ts'
import type { Instant, LocalTime, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Conference } from '../state/conference.ts'
import { currentAnswer, type Invitation, type Timing } from '../state/invitation.ts'
import { beyondDoubt } from './doubt.ts'

/** What counts now, of all that was said. */
export type TimingNow = { readonly lateMinutes?: number; readonly leavesAt?: LocalTime }

/** Longer than this is not 'late': a colleague is needed, or another answer. */
const maxMinutesLate = 180

/**
 * Whoever is expected in this place: the invited person, or the colleague who confirmed; undefined
 * when nobody is.
 */
function comesInPerson(invitation: Invitation): PersonId | undefined {
  const answer = currentAnswer(invitation)
  switch (answer.status) {
    case 'awaited':
    case 'undecided':
    case 'attending':
      return invitation.person
    case 'represented':
      return answer.confirmation.status === 'confirmed' ? answer.person : undefined
    case 'declined':
    case 'not-me':
      return undefined
  }
}

/**
 * What whoever comes has said about their time; what somebody else said, who comes no more, does
 * not count.
 */
export function timingNow(invitation: Invitation): TimingNow {
  const said = invitation.timings.filter((timing) => timing.by === comesInPerson(invitation))
  const since = said.slice(said.findLastIndex((timing) => timing.kind === 'as-planned') + 1)
  const late = since.findLast((timing) => timing.kind === 'late')
  const leaves = since.findLast((timing) => timing.kind === 'leaving-early')
  return {
    ...(late === undefined ? {} : { lateMinutes: late.minutes }),
    ...(leaves === undefined ? {} : { leavesAt: leaves.time }),
  }
}

/** 'about 15 minutes late, leaves at 11:00'; '' when all is as planned. */
export function sayTiming(invitation: Invitation): string {
  const { lateMinutes, leavesAt } = timingNow(invitation)
  return [
    ...(lateMinutes === undefined
      ? []
      : [`about ${lateMinutes} ${lateMinutes === 1 ? 'minute' : 'minutes'} late`]),
    ...(leavesAt === undefined ? [] : [`leaves at ${leavesAt}`]),
  ].join(', ')
}

/**
 * Whether it is the day of the meeting or the day before it, when a word about one's time is of
 * use.
 */
export function isTimeToSay(conference: Pick<Conference, 'date'>, now: Instant): boolean {
  const today = inLondon(now).date
  return today === conference.date || today === addDays(conference.date, -1)
}

export type TimingContext = {
  readonly by: PersonId
  readonly at: Instant
  readonly conference: Pick<Conference, 'date' | 'time'>
}

/**
 * Records what somebody says about their time, as a whole: what is left out is as planned. The same
 * again changes nothing. Refuses: earlier than the day before or after the day (`timing.not-now`);
 * somebody who does not come (`timing.not-coming`); minutes that are no whole number from 1 to 180
 * (`timing.minutes`); leaving at or before the start (`timing.leaving`).
 */
export function setTiming(
  invitation: Invitation,
  wanted: TimingNow,
  { by, at, conference }: TimingContext,
): Result<Invitation> {
  if (comesInPerson(invitation) !== by)
    return refuse(
      'timing.not-coming',
      'You have not said that you come to this meeting. If you do come, please say that first.',
    )
  if (!isTimeToSay(conference, at)) {
    return inLondon(at).date > conference.date
      ? refuse('timing.not-now', 'This meeting is over, so there is nobody left to tell.')
      : refuse(
          'timing.not-now',
          'Thank you for saying so early. Plans change, so please tell me on the day or the ' +
            `day before: the meeting is on ${sayDay(conference.date)} at ${conference.time}.`,
        )
  }
  const { lateMinutes, leavesAt } = wanted
  if (
    lateMinutes !== undefined &&
    (!Number.isInteger(lateMinutes) || lateMinutes < 1 || lateMinutes > maxMinutesLate)
  ) {
    return refuse(
      'timing.minutes',
      `Please give the minutes as a whole number from 1 to ${maxMinutesLate}. If you miss most ` +
        'of the meeting, please choose another answer.',
    )
  }
  if (leavesAt !== undefined && leavesAt <= conference.time) {
    return refuse(
      'timing.leaving',
      `The meeting starts at ${conference.time}. Please give a later time, or say that you cannot come.`,
    )
  }
  const stands = timingNow(invitation)
  if (stands.lateMinutes === lateMinutes && stands.leavesAt === leavesAt) return ok(invitation)
  const takesBack =
    (stands.lateMinutes !== undefined && lateMinutes === undefined) ||
    (stands.leavesAt !== undefined && leavesAt === undefined)
  const added: Timing[] = [
    ...(takesBack ? [{ kind: 'as-planned', by, at } satisfies Timing] : []),
    ...(lateMinutes !== undefined && (takesBack || stands.lateMinutes !== lateMinutes)
      ? [{ kind: 'late', minutes: lateMinutes, by, at } satisfies Timing]
      : []),
    ...(leavesAt !== undefined && (takesBack || stands.leavesAt !== leavesAt)
      ? [{ kind: 'leaving-early', time: leavesAt, by, at } satisfies Timing]
      : []),
  ]
  return ok({ ...beyondDoubt(invitation), timings: [...invitation.timings, ...added] })
}
