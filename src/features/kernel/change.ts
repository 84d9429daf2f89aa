// One way to change a case: load it, ask again whether this person may, decide, and commit the new
// state with its audit entries and messages in one batch. `decide` runs again when somebody else
// was first, so it must be pure.
import type { CaseId, PaperId } from '../../domain/ids.ts'
import type { Refusal } from '../../domain/result.ts'
import type { AuditEvent } from '../../domain/state/audit-entry.ts'
import type { Case } from '../../domain/state/case.ts'
import type { Conference } from '../../domain/state/conference.ts'
import type { Announcement } from '../../domain/state/notice.ts'
import type { Paper } from '../../domain/state/paper.ts'
import type { PaperQuery } from '../../ports/case-store.ts'
import { allowedIn, type Meeting, type RequiredAct } from './meeting-access.ts'
import type { RequestContext } from './request-context.ts'

/** What is kept of a decision. Who took it and when is added to each audit event. */
export type Kept = {
  readonly family: Case
  readonly audit: readonly AuditEvent[]
  readonly notices?: readonly Announcement[]
  readonly papers?: readonly Paper[]
  readonly discarded?: readonly PaperId[]
}

export type Decision<Answer> =
  | (Kept & { readonly change: 'commit'; readonly answer: Answer })
  | { readonly change: 'none'; readonly answer: Answer }
  | { readonly change: 'refused'; readonly refusal: Refusal; readonly answer: Answer }

export const commit = <Answer>(kept: Kept, answer: Answer): Decision<Answer> => ({
  ...kept,
  change: 'commit',
  answer,
})

/** Nothing is kept: it is so already, or what was asked for is not there. */
export const unchanged = <Answer>(answer: Answer): Decision<Answer> => ({ change: 'none', answer })

/** A rule forbids it: the refusal's code is counted, nothing is kept. */
export const refused = <Answer>(refusal: Refusal, answer: Answer): Decision<Answer> => ({
  change: 'refused',
  refusal,
  answer,
})

export type CaseChange<Found, Answer> = {
  /**
   * What the decision is about, asked again in the case as it is now; undefined when this person
   * may no longer.
   */
  readonly find: (family: Case) => Found | undefined
  readonly decide: (found: Found, papers: readonly Paper[]) => Decision<Answer>
  /** The papers that the decision reads. */
  readonly reading?: PaperQuery
}

/**
 * Undefined when the case is gone, or `find` finds nothing in it. Throws StoreBusy as
 * CaseStore.change does.
 */
export function changeCase<Found, Answer>(
  { actor, now, deps }: RequestContext,
  id: CaseId,
  { find, decide, reading }: CaseChange<Found, Answer>,
): Promise<Answer | undefined> {
  return deps.cases.change<Answer | undefined>(
    id,
    (family, papers) => {
      const found = family === undefined ? undefined : find(family)
      if (found === undefined) return { change: 'none', answer: undefined }
      const decision = decide(found, papers)
      // What is decided on one part of a family (state/family-about.ts) is put back into the whole
      // before it is kept.
      if (decision.change === 'commit' && family !== undefined && isPartOf(decision.family, family))
        throw new Error('A change of one part of a family would lose the others')
      return decision.change === 'commit'
        ? {
            ...decision,
            audit: decision.audit.map((event) => ({ ...event, by: actor.id, at: now })),
          }
        : decision
    },
    reading,
  )
}

const isPartOf = (after: Case, before: Case): boolean =>
  after.conferences.length < before.conferences.length ||
  after.children.length < before.children.length

export type MeetingChange<Answer> = {
  readonly required: RequiredAct
  readonly decide: (meeting: Meeting, papers: readonly Paper[]) => Decision<Answer>
  readonly reading?: PaperQuery
}

/** The same for one meeting, with the right to do so asked again in the case as it is now. */
export const changeMeeting = <Answer>(
  context: RequestContext,
  {
    family,
    conference,
  }: { readonly family: Pick<Case, 'id'>; readonly conference: Pick<Conference, 'id'> },
  { required, ...change }: MeetingChange<Answer>,
): Promise<Answer | undefined> =>
  changeCase(context, family.id, {
    ...change,
    find: (now) => allowedIn(context, now, { id: conference.id, required: required }),
  })
