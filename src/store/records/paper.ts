// Papers as kept: each a document of its own in its case's partition, its kind the document's type.
// Decoded on every read.
import { z } from 'zod'

import type { CaseId, PaperId } from '../../domain/ids.ts'
import { type FeedbackFrom, feedbackMarks } from '../../domain/state/feedback.ts'
import type { Paper, PaperKind } from '../../domain/state/paper.ts'
import type { Doc, Store } from '../../ports/store.ts'
import { allDocs } from '../documents/paginate.ts'
import { exhaustiveUnion } from './exhaustive-schema.ts'
import { childField, instantField, meetingField, paperField, personField } from './fields.ts'
import { coreGroupPaperRecords } from './rating.ts'
import { reportPapers } from './report-paper.ts'

const written = {
  id: paperField,
  meeting: meetingField,
  by: personField,
  at: instantField,
  words: z.string(),
}
const feedback = z.strictObject({
  kind: z.literal('feedback'),
  ...written,
  answers: z.array(z.strictObject({ question: z.string(), answer: z.enum(feedbackMarks) })),
  from: exhaustiveUnion<FeedbackFrom>()(
    'who',
    z.discriminatedUnion('who', [
      z.strictObject({ who: z.literal('professional') }),
      z.strictObject({ who: z.literal('parent'), label: z.string() }),
      z.strictObject({ who: z.literal('child'), child: childField }),
    ]),
  ),
})
const feedbackSummary = z.strictObject({ kind: z.literal('feedback-summary'), ...written })
const dissent = z.strictObject({
  kind: z.literal('dissent'),
  ...written,
  who: z.string(),
  about: personField.exactOptional(),
  takenBackAt: instantField.exactOptional(),
})

const paperRecord: z.ZodType<Paper> = exhaustiveUnion<Paper>()(
  'kind',
  z.discriminatedUnion('kind', [
    feedback,
    feedbackSummary,
    dissent,
    ...reportPapers,
    ...coreGroupPaperRecords,
  ]),
)

export const paperKey = (id: PaperId): string => `paper:${id}`

export const paperDoc = (caseId: CaseId, paper: Paper): Doc => ({
  pk: caseId,
  id: paperKey(paper.id),
  type: paper.kind,
  body: paper,
})

export async function paperIn(
  store: Store,
  caseId: CaseId,
  id: PaperId,
): Promise<Paper | undefined> {
  const doc = await store.get(caseId, paperKey(id))
  return doc === undefined ? undefined : paperRecord.parse(doc.body)
}

export async function papersIn(store: Store, caseId: CaseId, kind: PaperKind): Promise<Paper[]> {
  const docs = await allDocs(store, caseId, { type: kind })
  return docs.map((doc) => paperRecord.parse(doc.body))
}
