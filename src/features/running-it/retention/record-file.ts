// A family’s record as a file, for the council’s own system.
import { createHash } from 'node:crypto'

import { inLondon } from '../../../domain/dates/dates.ts'
import type { CaseId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { idsIn, recordOf } from '../../../domain/record/export.ts'
import { recordText } from '../../../domain/record/plain-text.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf, mayKeepRecord } from './facts.ts'
import { retentionCard, sayOffered } from './view.ts'

export const recordFileKind = 'case-record'

/** Whether somebody may have the file now: asked again when they take it. */
export async function mayStillHaveRecord(
  { actor, deps }: Pick<RequestContext, 'actor' | 'deps'>,
  caseId: CaseId,
): Promise<boolean> {
  const family = await deps.cases.load(caseId)
  return family !== undefined && mayKeepRecord(actor, family)
}

export async function get(context: RequestContext, meeting: Meeting): Promise<PrivateCard> {
  const { actor, deps, now } = context
  const { family, conference } = meeting
  if (deps.files === undefined)
    return retentionCard({
      ...(await factsOf(context, meeting)),
      notice: sayOffered({ offered: 'not-reached' }, 0),
    })
  const pieces = await deps.cases.everything(family.id)
  const people = await deps.directory.named(idsIn(pieces))
  const record = recordOf(pieces, {
    about: conference.reference,
    made: now,
    people: [...people.values()],
    whole: false,
  })
  const text = recordText(record)
  await recordReadAccess(deps, { by: actor.id, at: now }, [
    { caseId: family.id, meeting: conference.id, what: 'record' },
  ])
  const file = {
    id: createHash('sha256').update(`${actor.id}\n${text}`).digest('hex').slice(0, 48),
    name: `record-${inLondon(now).date}.md`,
    contentType: 'text/markdown; charset=utf-8',
    text,
    about: { kind: recordFileKind, ids: { caseId: family.id } },
  }
  const offered = await deps.files.offer(actor, file)
  return retentionCard({
    ...(await factsOf(context, meeting)),
    notice: sayOffered(offered, record.leftOut),
    link: offered.offered === 'link' ? offered.url : '',
  })
}
