// Papers as kept: each a document of its own in its case's partition, its kind the document's type. Decoded on every read.
import { z } from 'zod'
import { coreGroupPaperRecords } from './rating-records.ts'
import { everyPage } from './every-page.ts'
import { instantField, meetingField, paperField, personField } from './record-fields.ts'
import type { Doc, Store } from '../ports/store.ts'
import type { Paper, PaperKind } from '../domain/paper.ts'
import type { CaseId, PaperId } from '../domain/ids.ts'

const feedback = z.strictObject({
  kind: z.literal('feedback'), id: paperField, meeting: meetingField, from: z.enum(['professional', 'parent', 'child']), by: personField, at: instantField,
  answers: z.array(z.strictObject({ question: z.string(), answer: z.string() })), words: z.string(),
})

export const paperRecord: z.ZodType<Paper> = z.union([feedback, ...coreGroupPaperRecords])

export const paperKey = (id: PaperId): string => `paper:${id}`

export const paperDoc = (caseId: CaseId, paper: Paper): Doc => ({ pk: caseId, id: paperKey(paper.id), type: paper.kind, body: paper })

export async function paperIn(store: Store, caseId: CaseId, id: PaperId): Promise<Paper | undefined> {
  const doc = await store.get(caseId, paperKey(id))
  return doc === undefined ? undefined : paperRecord.parse(doc.body)
}

export async function papersIn(store: Store, caseId: CaseId, kind: PaperKind): Promise<Paper[]> {
  const docs = await everyPage((after) => store.list(caseId, { type: kind, ...after }), (last) => ({ after: last.id }))
  return docs.map((doc) => paperRecord.parse(doc.body))
}
