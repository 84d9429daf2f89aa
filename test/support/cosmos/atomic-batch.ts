// A transactional batch on the in-memory server's documents. That server does one operation after
// another and leaves the first ones standing when a later one fails; Cosmos DB does all or none. So
// every condition is looked at first, as if the operations before it had been done, and only a
// batch that passes whole is done. Nothing else runs in between.
import { z } from 'zod'

import type { Held } from './in-memory-server.ts'

const resource = z.looseObject({
  id: z
    .string()
    .min(1)
    .max(1023)
    .regex(/^[^/\\?#]+$/),
  pk: z.string(),
})
const operations = z
  .array(
    z.discriminatedUnion('operationType', [
      z.object({ operationType: z.literal('Create'), resourceBody: resource }),
      z.object({ operationType: z.literal('Upsert'), resourceBody: resource }),
      z.object({
        operationType: z.literal('Replace'),
        id: z.string(),
        resourceBody: resource,
        ifMatch: z.string().exactOptional(),
      }),
      z.object({
        operationType: z.literal('Delete'),
        id: z.string(),
        ifMatch: z.string().exactOptional(),
      }),
    ]),
  )
  .min(1)
  .max(100)
type Operation = z.infer<typeof operations>[number]

export type BatchAnswer = {
  readonly status: number
  readonly body: unknown
  readonly written: readonly { readonly id: string; readonly ttl: number | undefined }[]
}

const record = z.looseObject({ _etag: z.string() })
const idOf = (one: Operation): string => ('resourceBody' in one ? one.resourceBody.id : one.id)

/** Does `asked` in the partition `pk`, or nothing of it. */
export function batch(held: Held, pk: string, asked: unknown): BatchAnswer {
  const parsed = operations.safeParse(asked)
  if (
    !parsed.success ||
    parsed.data.some((one) => 'resourceBody' in one && one.resourceBody.pk !== pk)
  )
    return {
      status: 400,
      body: { code: 'BadRequest', message: 'Not a batch of this partition' },
      written: [],
    }
  const failed = firstFailure(held, pk, parsed.data)
  if (failed !== undefined)
    return {
      status: 207,
      body: parsed.data.map((_one, at) => ({
        statusCode: at === failed.at ? failed.status : 424,
        requestCharge: 1,
      })),
      written: [],
    }
  return {
    status: 200,
    body: parsed.data.map((one) => ({ ...doneOn(held.documents, pk, one), requestCharge: 1 })),
    written: parsed.data.map((one) => ({
      id: idOf(one),
      ttl:
        'resourceBody' in one && typeof one.resourceBody['ttl'] === 'number'
          ? one.resourceBody['ttl']
          : undefined,
    })),
  }
}

function firstFailure(
  held: Held,
  pk: string,
  asked: readonly Operation[],
): { readonly at: number; readonly status: number } | undefined {
  /** What this batch has done so far; nobody can know the etag of what it has only just written. */
  const before = new Map<string, 'written' | 'deleted'>()
  for (const [at, one] of asked.entries()) {
    const id = idOf(one)
    const etag = before.has(id) ? before.get(id) : etagOf(held, pk, id)
    const there = etag !== undefined && etag !== 'deleted'
    if (one.operationType === 'Create' && there) return { at, status: 409 }
    if ((one.operationType === 'Replace' || one.operationType === 'Delete') && !there)
      return { at, status: 404 }
    if ('ifMatch' in one && one.ifMatch !== etag) return { at, status: 412 }
    before.set(id, one.operationType === 'Delete' ? 'deleted' : 'written')
  }
  return undefined
}

function etagOf(held: Held, pk: string, id: string): string | undefined {
  const found: unknown = held.document(id, pk).read()
  return found === undefined ? undefined : record.parse(found)._etag
}

function doneOn(
  documents: Held['documents'],
  pk: string,
  one: Operation,
): { readonly statusCode: number; readonly eTag?: string } {
  if (one.operationType === 'Delete') {
    documents.delete(one.id, pk)
    return { statusCode: 204 }
  }
  const done: unknown =
    one.operationType === 'Create'
      ? documents.create(one.resourceBody)
      : documents.upsert(one.resourceBody)
  return { statusCode: one.operationType === 'Create' ? 201 : 200, eTag: record.parse(done)._etag }
}
