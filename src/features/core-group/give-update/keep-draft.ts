// Keeps what somebody typed about outcomes, until they record it: it counts for nothing before.
import {
  type DraftRating,
  type UpdateDraft,
  updateDraftId,
} from '../../../domain/state/core-group-papers.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { changeCase, commit } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type Membership, membershipIn } from '../shared/membership.ts'

/** Beside what was typed about other outcomes; what names none gives way to what is typed now. */
export const keepDraft = (
  context: RequestContext,
  membership: Membership,
  entries: readonly DraftRating[],
): Promise<Membership | undefined> =>
  changeDraft(context, membership, (before) => [
    ...entries,
    ...before.filter(
      ({ outcome, unnamed }) =>
        unnamed !== true && !entries.some((entry) => entry.outcome === outcome),
    ),
  ])

function changeDraft(
  context: RequestContext,
  { family, conference, invitation }: Membership,
  entriesAfter: (before: readonly DraftRating[]) => readonly DraftRating[],
): Promise<Membership | undefined> {
  const id = updateDraftId(conference.id, invitation.id)
  return changeCase<Membership, Membership>(context, family.id, {
    find: (before) => membershipIn(context, before, conference.id),
    decide: (now, papers) => {
      const [kept] = papersOf(papers, 'update-draft')
      const draft: UpdateDraft = {
        kind: 'update-draft',
        id,
        meeting: conference.id,
        invitation: invitation.id,
        by: context.actor.id,
        at: context.now,
        entries: entriesAfter(kept?.by === context.actor.id ? kept.entries : []),
      }
      return commit({ family: now.family, audit: [], papers: [draft] }, now)
    },
    reading: { ids: [id] },
  })
}
