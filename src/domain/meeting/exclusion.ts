// A request to the chair that somebody of the family stays out of a conference, or of a part of it
// (T24).
import type { Calendar } from '../dates/calendar.ts'
import type { Instant, PersonId } from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import { type Deadline, deadlineAt } from '../rules/deadlines.ts'
import { type Practice, type Rule, ruleFor } from '../rules/practice.ts'
import type { Conference, ExclusionRequest } from '../state/conference.ts'

export type ExclusionDeadline = {
  readonly deadline: Deadline
  /** Whether the practice has chosen the rule; otherwise it is our default. */
  readonly chosen: boolean
}

/**
 * By when the chair needs the request: T24 where the practice has chosen it, else our default of
 * three working days. Throws BeyondCalendar.
 */
export function exclusionDeadline(
  conference: Conference,
  { practice, calendar }: { readonly practice: Practice; readonly calendar: Calendar },
): ExclusionDeadline | undefined {
  const own = ruleFor(practice, 'ask-for-exclusion', conference.kind)
  const rule: Rule | undefined =
    own ?? [...practice.selectable.values()].find((rule) => rule.purpose === 'ask-for-exclusion')
  return rule === undefined
    ? undefined
    : {
        deadline: deadlineAt(conference, rule, { practice, calendar }),
        chosen: own !== undefined,
      }
}

/**
 * A late request is taken and marked, never turned away: a child's safety does not wait for a date.
 */
export const isLateRequest = (
  request: ExclusionRequest,
  due: ExclusionDeadline | undefined,
): boolean => due !== undefined && request.at > due.deadline.at

export type NewExclusionRequest = {
  readonly id: string
  readonly who: string
  readonly grounds: string
  readonly by: PersonId
  readonly at: Instant
}

/** What is missing from a request, in words; undefined when nothing is. */
export function askingProblem({
  who,
  grounds,
}: Pick<NewExclusionRequest, 'who' | 'grounds'>): Refusal | undefined {
  if (who.trim() === '')
    return {
      code: 'exclusion.nobody',
      words: 'Please say who should not be in the room, for example ‘dad’.',
    }
  if (grounds.trim() === '')
    return {
      code: 'exclusion.no-grounds',
      words:
        'Please write why. The chair decides on your grounds, ' +
        'and the family member has a right to a good reason.',
    }
  return undefined
}

/**
 * Puts a request to the chair. The same request by the same person changes nothing, whether it was
 * decided or not. Refuses a request without a person or grounds, and one for a meeting that is
 * cancelled.
 */
export function asked(conference: Conference, asking: NewExclusionRequest): Result<Conference> {
  const problem = askingProblem(asking)
  if (problem !== undefined) return { ok: false, refusal: problem }
  if (conference.cancelled !== undefined)
    return refuse('meeting.cancelled', 'This meeting is cancelled.')
  if (
    conference.exclusions.some(
      (exclusionRequest) =>
        exclusionRequest.by === asking.by &&
        plain(exclusionRequest.who) === plain(asking.who) &&
        plain(exclusionRequest.grounds) === plain(asking.grounds),
    )
  )
    return ok(conference)
  return ok({
    ...conference,
    exclusions: [
      ...conference.exclusions,
      { ...asking, who: asking.who.trim(), grounds: asking.grounds.trim() },
    ],
  })
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

export type ExclusionDecision = {
  readonly id: string
  readonly allowed: boolean
  readonly reason: string
  readonly by: PersonId
  readonly at: Instant
}

/**
 * The chair's decision; the same decision again changes nothing, and another one takes its place.
 * Refuses an empty reason, and anybody but the chair.
 */
export function decided(
  conference: Conference,
  { id, ...decision }: ExclusionDecision,
): Result<Conference> {
  if (decision.by !== conference.chair)
    return refuse('exclusion.not-chair', 'Only the chair decides this.')
  const request = conference.exclusions.find((exclusionRequest) => exclusionRequest.id === id)
  if (request === undefined)
    return refuse('exclusion.unknown', 'I cannot find this request any more.')
  if (decision.reason.trim() === '')
    return refuse(
      'reason.missing',
      'Please write why you decided so. It becomes part of the record.',
    )
  const kept = { ...decision, reason: decision.reason.trim() }
  if (request.decision?.allowed === kept.allowed && request.decision.reason === kept.reason)
    return ok(conference)
  return ok({
    ...conference,
    exclusions: conference.exclusions.map((exclusionRequest) =>
      exclusionRequest === request ? { ...exclusionRequest, decision: kept } : exclusionRequest,
    ),
  })
}
