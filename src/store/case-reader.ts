// Cases as they are read from a Store.
import { z } from 'zod'

import { type CaseId, caseId, type Reference } from '../domain/ids.ts'
import type { Case } from '../domain/state/case.ts'
import type { Paper } from '../domain/state/paper.ts'
import type { CaseStore, PaperQuery } from '../ports/case-store.ts'
import type { Store, StoredDoc } from '../ports/store.ts'
import type { Trail } from './audit/chain.ts'
import { decodeCache } from './decode-cache.ts'
import { allDocs, allDocsForPerson } from './documents/paginate.ts'
import { erasedBody, isErased } from './erased-case.ts'
import { chainedEntryRecord } from './records/audit.ts'
import { caseBody } from './records/case.ts'
import { paperIn, papersIn } from './records/paper.ts'

/** What a case's document holds: the family, or, once it was erased, the end of its trail alone. */
export type StoredCase = { readonly doc: StoredDoc; readonly family?: Case; readonly trail: Trail }

/** Conferences are found by their number through the same index as by their people. */
export const referenceKey = (reference: Reference) => `reference:${reference}`

export type CaseReader = Pick<
  CaseStore,
  'papers' | 'audit' | 'everything' | 'of' | 'withReference'
> & {
  readonly stored: (id: CaseId) => Promise<StoredCase | undefined>
}

export function caseReader(store: Store): CaseReader {
  /** A family that was erased is let go of here as well, as soon as what is left of it is read. */
  const decode = decodeCache((doc): Omit<StoredCase, 'doc'> =>
    isErased(doc) ? { trail: erasedBody.parse(doc.body).trail } : caseBody.parse(doc.body),
  )
  return {
    async stored(id) {
      const doc = await store.get(id, 'case')
      return doc === undefined ? undefined : { doc, ...decode(doc) }
    },
    papers: (id, reading) => papersOf(store, id, reading),
    async of(person, leaveOut) {
      const docs = await allDocsForPerson(store, person, { type: 'case' })
      return docs.flatMap((doc) => {
        try {
          return decode(doc).family ?? []
        } catch (error) {
          if (leaveOut === undefined) throw error
          leaveOut(caseId(doc.pk), error)
          return []
        }
      })
    },
    async withReference(reference) {
      const [doc] = await store.forPerson(referenceKey(reference), { type: 'case', limit: 1 })
      return doc === undefined ? undefined : decode(doc).family
    },
    async audit(id) {
      const docs = await allDocs(store, id, { type: 'audit' })
      return z.array(chainedEntryRecord).parse(docs.map((doc) => doc.body))
    },
    everything: (id) => everythingOf(store, id),
  }
}

async function papersOf(
  store: Store,
  id: CaseId,
  { ids = [], kinds = [] }: PaperQuery,
): Promise<Paper[]> {
  const byKind = await Promise.all(kinds.map((kind) => papersIn(store, id, kind)))
  const byId = await Promise.all(ids.map((paperId) => paperIn(store, id, paperId)))
  const papers = [...byKind.flat(), ...byId.filter((paper) => paper !== undefined)]
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
}

async function everythingOf(store: Store, id: CaseId) {
  const docs = await allDocs(store, id)
  return docs
    .filter(({ type }) => type !== 'wake')
    .map(({ id: key, type, on, body }) => ({
      id: key,
      type,
      ...(on === undefined ? {} : { on }),
      body,
    }))
}
