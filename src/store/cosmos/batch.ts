// One atomic batch as it is sent, and what its answer means.
import {
  BulkOperationType,
  CosmosDiagnostics,
  type OperationInput,
  type OperationResponse,
  type Response,
} from '@azure/cosmos'

import type { OpenedContainer } from './container.ts'
import { type Fault, faultOf } from './faults.ts'
import type { Item } from './item.ts'

export type Write =
  | { readonly write: 'create' | 'upsert'; readonly item: Item }
  | { readonly write: 'replace'; readonly item: Item; readonly etag: string }
  | { readonly write: 'delete'; readonly id: string; readonly etag: string }

export type Sent =
  /** Cosmos DB's etag of each write, where it has one. */
  | { readonly sent: 'written'; readonly etags: readonly (string | undefined)[] }
  /**
   * A condition was not met. `doubtful` when the SDK had sent the batch before and lost that
   * answer.
   */
  | { readonly sent: 'refused'; readonly doubtful: boolean }
  | { readonly sent: 'throttled'; readonly retryAfterMs: number }
  | { readonly sent: 'doubtful' }

/** Cosmos DB's limit on one request. */
const maxBytes = 2 * 1024 * 1024

type Guarded = OperationInput & { readonly ifMatch?: string }

function operation(write: Write): Guarded {
  switch (write.write) {
    case 'create':
      return { operationType: BulkOperationType.Create, resourceBody: { ...write.item } }
    case 'upsert':
      return { operationType: BulkOperationType.Upsert, resourceBody: { ...write.item } }
    case 'replace':
      return {
        operationType: BulkOperationType.Replace,
        id: write.item.id,
        resourceBody: { ...write.item },
        ifMatch: write.etag,
      }
    case 'delete':
      return { operationType: BulkOperationType.Delete, id: write.id, ifMatch: write.etag }
  }
}

/** How many bytes a batch has on its way. */
export const batchBytes = (writes: readonly Write[]): number =>
  Buffer.byteLength(JSON.stringify(writes.map(operation)))

/** Throws TypeError when the batch is larger than Cosmos DB takes in one request. */
export async function sendBatch(
  { container, patience }: OpenedContainer,
  pk: string,
  writes: readonly Write[],
): Promise<Sent> {
  const bytes = batchBytes(writes)
  if (bytes > maxBytes)
    throw new TypeError(`A commit has at most 2 MB in Cosmos DB, not ${bytes} bytes`)
  try {
    const options = {
      abortSignal: AbortSignal.timeout(patience.requestMs),
      contentResponseOnWriteEnabled: false,
    }
    return meaning(await container.items.batch(writes.map(operation), pk, options), writes.length)
  } catch (error) {
    return unwritten(faultOf(error), error)
  }
}

/** In a batch that failed one operation has its own status and all others 424. */
function meaning(response: Response<OperationResponse[]>, asked: number): Sent {
  // Whatever stands between here and there may answer 200 too.
  const results = Array.isArray(response.result) ? response.result : []
  const failed = results.find(({ statusCode }) => statusCode >= 400 && statusCode !== 424)
  // As many good results as operations, or it is not the answer to this batch.
  if (failed === undefined)
    return results.length === asked && results.every(({ statusCode }) => statusCode < 400)
      ? { sent: 'written', etags: results.map(({ eTag }) => eTag) }
      : { sent: 'doubtful' }
  const { statusCode: code } = failed
  // A status inside a batch means what the same status means alone.
  return unwritten(
    faultOf(
      Object.assign(new Error('An operation of a batch failed'), {
        code,
        retryAfterInMs: Number(response.headers['x-ms-retry-after-ms']),
      }),
    ),
    response,
  )
}

/** `answered`: the error or the response in which the fault was found. */
function unwritten(fault: Fault, answered: unknown): Sent {
  switch (fault.fault) {
    case 'throttled':
      return { sent: 'throttled', retryAfterMs: fault.retryAfterMs }
    case 'doubtful':
      return { sent: 'doubtful' }
    case 'refused':
      return { sent: 'refused', doubtful: hadDoubt(answered) }
  }
}

/**
 * Whether the SDK sent the batch more than once, and not only because it was told to wait (429) or
 * to ask another region (403): then the batch itself, in its first try, may be what the condition
 * fell over.
 */
function hadDoubt(answered: unknown): boolean {
  if (
    typeof answered !== 'object' ||
    answered === null ||
    !('diagnostics' in answered) ||
    !(answered.diagnostics instanceof CosmosDiagnostics)
  )
    return false
  return answered.diagnostics.clientSideRequestStatistics.retryDiagnostics.failedAttempts.some(
    ({ statusCode }) => statusCode !== 429 && statusCode !== 403,
  )
}
