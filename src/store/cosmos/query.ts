// The questions that are asked of Cosmos DB: each by indexed values alone and page after page from
// the last value seen, so that no page costs more than the one before. A partition is named in the
// text and in the options.
import type { JSONValue, SqlParameter, SqlQuerySpec } from '@azure/cosmos'

import type { Instant } from '../../domain/ids.ts'
import type { ListQuery, PersonQuery, StoredDoc } from '../../ports/store.ts'
import { namedIds } from '../documents/record-body.ts'
import type { OpenedContainer } from './container.ts'
import { readFault } from './faults.ts'
import { placeAfter, placeOf, readItem } from './item.ts'

type Values = Readonly<Record<string, JSONValue>>

const parameters = (values: Values): SqlParameter[] =>
  Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }))

/**
 * Gone at the very moment at which its seconds are over; Cosmos DB itself takes it away later, by
 * its own clock.
 */
const alive = '(NOT IS_DEFINED(c.goneAt) OR c.goneAt > @ms)'

/** A question about documents of one type, or of every type, that stand at `values.ms`. */
function ask(
  conditions: string,
  order: string,
  { type, ...values }: Values & { readonly ms: number; readonly type?: string },
): SqlQuerySpec {
  const typed = type === undefined ? '' : 'c.type = @type AND '
  return {
    query: `SELECT * FROM c WHERE ${conditions} AND ${typed}${alive} ORDER BY ${order}`,
    parameters: parameters(type === undefined ? values : { ...values, type }),
  }
}

const ofType = (type: string | undefined) => (type === undefined ? {} : { type })

export function listQuery(
  pk: string,
  { type, ids, after = '' }: ListQuery,
  ms: number,
): SqlQuerySpec {
  const named = Object.fromEntries(namedIds(ids ?? []).map((id, at) => [`id${at}`, id]))
  // Each by name, because IN is looked up in the index, and a list that is handed over is not.
  const these =
    ids === undefined
      ? ''
      : ` AND c.key IN (${Object.keys(named)
          .map((name) => `@${name}`)
          .join(', ')})`
  return ask(`c.pk = @pk AND c.key > @after${these}`, 'c.key', {
    pk,
    after,
    ms,
    ...named,
    ...ofType(type),
  })
}

export function personQuery(
  person: string,
  { type, from = '', to, after }: PersonQuery,
  ms: number,
): SqlQuerySpec {
  const start = after === undefined || placeOf(after) < from ? from : placeOf(after)
  const until = to === undefined ? '' : ' AND c.place < @until'
  return ask(`ARRAY_CONTAINS(c.people, @person) AND c.place > @start${until}`, 'c.place', {
    person,
    start,
    ms,
    ...(to === undefined ? {} : { until: placeAfter(to) }),
    ...ofType(type),
  })
}

export const dueQuery = (now: Instant, type: string | undefined, ms: number): SqlQuerySpec =>
  ask('c.nextAt <= @now', 'c.nextAt', { now, ms, ...ofType(type) })

/**
 * Those of the given items whose time is over but which Cosmos DB still holds, with the etags that
 * they have there.
 */
export const overdueQuery = (pk: string, ids: readonly string[], ms: number): SqlQuerySpec => ({
  query:
    'SELECT c.id, c._etag FROM c WHERE c.pk = @pk AND ' +
    'ARRAY_CONTAINS(@ids, c.id) AND c.goneAt <= @ms',
  parameters: parameters({ pk, ids: [...ids], ms }),
})

/**
 * How many rows are wanted, of which partition (all unless told), and within how many milliseconds
 * (a request's unless told).
 */
export type Wanted = { readonly limit: number; readonly pk?: string; readonly withinMs?: number }

const rowsAtOnce = 500

/** The first rows of an answer. Throws StoreBusy when Cosmos DB could not be reached in time. */
export async function rows(
  { container, patience }: OpenedContainer,
  question: SqlQuerySpec,
  { limit, pk, withinMs = patience.requestMs }: Wanted,
): Promise<unknown[]> {
  const found: unknown[] = []
  try {
    const answer = container.items.query<unknown>(question, {
      maxItemCount: Math.min(limit, rowsAtOnce),
      abortSignal: AbortSignal.timeout(withinMs),
      ...(pk === undefined ? {} : { partitionKey: pk }),
    })
    // A page may be short, or empty, although more is to come.
    while (found.length < limit && answer.hasMoreResults())
      found.push(...((await answer.fetchNext()).resources ?? []))
  } catch (error) {
    throw readFault(error)
  }
  return found.slice(0, limit)
}

/** However large the store is, a question about all of it is not somebody's who waits. */
const allRowsMs = 600_000
/**
 * Every row of an answer, of one partition or of all. Throws StoreBusy when Cosmos DB could not be
 * reached in time.
 */
export const everyRow = (
  opened: OpenedContainer,
  question: SqlQuerySpec,
  pk: string | undefined,
): Promise<unknown[]> =>
  rows(opened, question, {
    limit: Number.POSITIVE_INFINITY,
    withinMs: allRowsMs,
    ...(pk === undefined ? {} : { pk }),
  })

/** The first documents of an answer. */
export async function documents(
  opened: OpenedContainer,
  question: SqlQuerySpec,
  wanted: Wanted,
): Promise<StoredDoc[]> {
  return (await rows(opened, question, wanted)).map((row) => readItem(row).doc)
}
