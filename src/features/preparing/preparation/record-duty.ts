// A record about a duty, as everything that is recorded about one is checked and kept.
import { followingDecision } from '../../../domain/core-group/following-decision.ts'
import { inLondon, parseLocalDate, sayDay } from '../../../domain/dates/dates.ts'
import type { LocalDate } from '../../../domain/ids.ts'
import { decisionNotices } from '../../../domain/meeting/decision-told.ts'
import { type OutcomeAnswers, sameOutcome } from '../../../domain/meeting/outcome.ts'
import { type Refusal, refuse, type Result } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceConference } from '../../../domain/state/case.ts'
import type { Conference, DutyRecord } from '../../../domain/state/conference.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf } from './facts.ts'
import type { DutyFacts } from './view.ts'
import { recordedSince, recordsOf } from './what-was-seen.ts'

/** The day on which it was done; refuses one that is still to come, and what is no day. */
export function dayDone(text: string, { now }: RequestContext): Result<LocalDate> {
  const on = parseLocalDate(text)
  if (!on.ok || on.value <= inLondon(now).date) return on
  return refuse(
    'duty.still-to-come',
    `${sayDay(on.value)} is still to come. Give the day on which it was done, today at the latest.`,
  )
}

/** What was answered, by the facts as they are at the moment of keeping it. */
export type AnswersAt = (facts: DutyFacts) => Result<OutcomeAnswers>

export type Recorded = { readonly facts: DutyFacts; readonly refusal?: Refusal }

type ToRecord = {
  readonly on: LocalDate
  readonly note: string
  /** What the card showed; '' where nothing was drawn. */ readonly seen: string
  readonly answersAt: AnswersAt
}

/**
 * Idempotent: the same answer, day and note again change nothing. Undefined where this person may
 * no longer.
 */
export async function recordDuty(
  context: RequestContext,
  facts: DutyFacts,
  { on, note, seen, answersAt }: ToRecord,
): Promise<Recorded | undefined> {
  const { duty, child } = facts
  const find = (family: Case) =>
    factsOf(context, family, { meetingId: facts.conference.id, duty, child })
  const after = await changeCase<DutyFacts, { family: Case; refusal?: Refusal }>(
    context,
    facts.family.id,
    {
      find,
      decide: (now) => {
        const { family, conference } = now
        const answers = answersAt(now)
        if (!answers.ok) return refused(answers.refusal, { family, refusal: answers.refusal })
        const entry: DutyRecord = {
          duty,
          ...(child === undefined ? {} : { child }),
          ...answers.value,
          on,
          note,
          by: context.actor.id,
          at: context.now,
        }
        if (isRepeat(conference, entry)) return unchanged({ family })
        const late = recordedSince(conference, entry, seen)
        if (late !== undefined) return refused(late, { family, refusal: late })
        const held = { ...conference, records: [...conference.records, entry] }
        const decided = replaceConference(family, held)
        const changed =
          duty === 'hold-conference'
            ? followingDecision(family, decided, { meeting: conference.id, now: context.now })
            : decided
        const notices = decisionNotices(family, conference, held, { by: entry.by, at: entry.at })
        const recorded: AuditEvent = {
          event: 'duty.recorded',
          meeting: conference.id,
          duty,
          status: entry.answer,
          ...(entry.each === undefined ? {} : { each: entry.each }),
        }
        return commit({ family: changed, audit: [recorded], notices }, { family: changed })
      },
    },
  )
  const now = after === undefined ? undefined : find(after.family)
  return now === undefined
    ? undefined
    : { facts: now, ...(after?.refusal === undefined ? {} : { refusal: after.refusal }) }
}

function isRepeat(conference: Conference, entry: DutyRecord): boolean {
  const last = recordsOf(conference, entry).at(-1)
  return (
    last !== undefined &&
    sameOutcome(last, entry) &&
    last.on === entry.on &&
    last.note === entry.note
  )
}
