// What somebody may see of how a family’s plan is rated, and what its cards are drawn from.
import { z } from 'zod'

import { type Progress, progressOf, visibleRatings } from '../../../domain/core-group/progress.ts'
import { notesOf } from '../../../domain/core-group/report.ts'
import { isOpenToAll } from '../../../domain/core-group/update.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { type Conference, isCoreGroup } from '../../../domain/state/conference.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { idField } from '../../kernel/card-fields.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { type Find, withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { finderFrom } from '../shared/meeting-finder.ts'
import type { RatingsFacts } from './view.ts'

/** A core group and how much of its family's ratings somebody sees. */
export type Sight = Meeting & { readonly sees: RatingsFacts['sees'] }

/**
 * Whether they may see anything of a family's ratings, and how much; a core group that was
 * cancelled has none.
 */
export function sightOf(
  { actor }: RequestContext,
  family: Case | undefined,
  id: Conference['id'],
): Sight | undefined {
  const conference = family === undefined ? undefined : findConference(family, id)
  if (
    family === undefined ||
    conference === undefined ||
    !isCoreGroup(conference) ||
    conference.cancelled !== undefined ||
    !may(actor, { act: 'see-who-rated', family, conference })
  )
    return undefined
  return {
    family,
    conference,
    sees: may(actor, { act: 'see-ratings', family, conference }) ? 'ratings' : 'who',
  }
}

/**
 * Ratings are loaded only for somebody who may see them, and only those open to them leave this
 * function.
 */
export async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference, sees }: Sight,
): Promise<RatingsFacts> {
  const papers =
    sees === 'ratings'
      ? await deps.cases.papers(family.id, { kinds: ['rating', 'core-group-note'] })
      : []
  const practice = practiceOf(deps, conference)
  const part = familyAt(family, conference)
  const ratings = visibleRatings(part, papersOf(papers, 'rating'), {
    practices: deps.practices,
    now,
  })
  return {
    family: part,
    conference,
    sees,
    notes: isOpenToAll(conference, { practice, now })
      ? notesOf([conference], papersOf(papers, 'core-group-note'))
      : [],
    person: actor,
    practice,
    now,
    leads: may(actor, { act: 'lead-core-group', family, conference }),
    progress: progressOf({
      family: part,
      ratings,
      today: inLondon(now).date,
      staleWeeks: practice.staleRatingWeeks.value,
    }),
  }
}

export const sightAt = finderFrom(sightOf)

export const factsAt = withFacts(sightAt, factsOf)

/** Only for whoever leads the core group. */
export const ledFactsAt: Find<RatingsFacts> = async (context, data) => {
  const facts = await factsAt(context, data)
  return facts?.leads === true ? facts : undefined
}

type OutcomeRatings = { readonly facts: RatingsFacts; readonly progress: Progress }

/** The outcome that a button names, for somebody who may see what was rated. */
export async function outcomeAt(
  context: RequestContext,
  data: unknown,
): Promise<OutcomeRatings | undefined> {
  const facts = await factsAt(context, data)
  const ref = z.object({ outcomeId: idField }).safeParse(data)
  const progress = facts?.progress.find(
    (progress) => ref.success && progress.outcome.id === ref.data.outcomeId,
  )
  return facts === undefined || facts.sees === 'who' || progress === undefined
    ? undefined
    : { facts, progress }
}
