// Who may keep a family’s record, and what its card is drawn from.
import { isOpen } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import { isExported } from '../../../domain/record/retention.ts'
import type { RuleContext } from '../../../domain/rules/context.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
import type { RetentionFacts } from './view.ts'

/**
 * An administrator without a conflict of interest in any meeting of the family: the record covers
 * them all.
 */
export const mayKeepRecord = (actor: Person, family: Case): boolean =>
  family.conferences.every(
    (conference) =>
      may(actor, { act: 'keep-record', conference }) && !hasConflict(conference, actor.id),
  )

/** The meeting that a button names, for whoever may keep its family's record. */
export async function recordAt(
  context: RequestContext,
  data: unknown,
): Promise<Meeting | undefined> {
  const ref = meetingRef.safeParse(data)
  const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
  const conference =
    ref.success && family !== undefined ? findConference(family, ref.data.meetingId) : undefined
  return family === undefined || conference === undefined || !mayKeepRecord(context.actor, family)
    ? undefined
    : { family, conference }
}

export async function factsOf(
  { actor, deps, now }: Pick<RequestContext, 'actor' | 'deps' | 'now'>,
  { family, conference }: Meeting,
): Promise<RetentionFacts> {
  const ground: RuleContext = { practices: deps.practices, calendar: deps.calendar, now }
  const trail = await deps.cases.audit(family.id)
  const exported = isExported(trail)
    ? 'yes'
    : trail.some((chainedEntry) => chainedEntry.event === 'read' && chainedEntry.what === 'record')
      ? 'changed'
      : 'no'
  return {
    person: actor,
    family,
    conference,
    ground,
    exported,
    open: obligationsIn({ deps, now }, family).filter(
      (obligation) =>
        isOpen(obligation) &&
        obligation.kind !== 'export-record' &&
        (obligation.until === undefined || now < obligation.until),
    ).length,
  }
}
