// Agencies that missed two core groups in a row are asked why, by whoever leads the core group.
import { z } from 'zod'

import { askedMissing, missedTwice } from '../../../domain/core-group/missed.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import type { DutyRecord } from '../../../domain/state/conference.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, unchanged } from '../../kernel/change.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { Sight } from './facts.ts'
import { factsAt, factsOf, sightOf } from './facts.ts'
import { missingCard } from './people-view.ts'
import type { RatingsFacts } from './view.ts'

export function missing(
  { person, family, conference, now }: RatingsFacts,
  problem = '',
  note = '',
): PrivateCard {
  const asked = askedMissing(conference)
  return missingCard(
    person,
    { family, conference },
    {
      agencies: missedTwice(family, conference, now),
      asked: asked === undefined ? '' : `Asked on ${sayDay(asked.on)}: ${asked.note}`,
      problem,
      note,
    },
  )
}

/** That the agencies were asked, and what they said. The same words again change nothing. */
export async function recordAsked(
  context: RequestContext,
  facts: RatingsFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { note } = z.object({ note: typed }).parse(data)
  if (note === '')
    return missing(facts, 'Please write what they said, or that you could not reach them.')
  await changeCase<Sight, void>(context, facts.family.id, {
    find: (family) => sightOf(context, family, facts.conference.id),
    decide: (sight) => asked(context, sight, note),
  })
  const fresh = await factsAt(context, data)
  return fresh === undefined ? notFoundCard(context.actor) : missing(fresh)
}

function asked(context: RequestContext, sight: Sight, note: string): Decision<void> {
  const { family, conference } = sight
  if (
    !may(context.actor, { act: 'lead-core-group', family, conference }) ||
    askedMissing(conference)?.note === note ||
    missedTwice(family, conference, context.now).length === 0
  )
    return unchanged(undefined)
  const done: DutyRecord = {
    duty: 'ask-missing-member',
    answer: 'done',
    on: inLondon(context.now).date,
    note,
    by: context.actor.id,
    at: context.now,
  }
  const event: AuditEvent = {
    event: 'duty.recorded',
    meeting: conference.id,
    duty: 'ask-missing-member',
    status: 'done',
  }
  return commit(
    {
      family: replaceConference(family, { ...conference, records: [...conference.records, done] }),
      audit: [event],
    },
    undefined,
  )
}

export const missedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const sight = sightOf(context, family, notice.meeting)
  if (sight === undefined || missedTwice(sight.family, sight.conference, now).length === 0)
    return undefined
  return missing(await factsOf(context, sight))
}
