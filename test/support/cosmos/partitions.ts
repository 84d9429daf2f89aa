// A query over all partitions, as the real service has it done: it answers that it cannot serve the
// query itself, gives a plan, and the SDK then asks each physical partition and merges what they
// say. Two physical partitions.
import { createHash } from 'node:crypto'

import { z } from 'zod'

export const ranges = [
  { id: '0', minInclusive: '', maxExclusive: '7F' },
  { id: '1', minInclusive: '7F', maxExclusive: 'FF' },
] as const

/** In which of the two a partition key lies. */
const rangeOf = (pk: string): string =>
  ranges[(createHash('sha256').update(pk).digest()[0] ?? 0) % 2 === 0 ? 0 : 1].id

/** The plan for a query that is in order of one value. */
export function planOf(query: string): unknown {
  const order = /ORDER BY (c\.\w+)$/.exec(query)?.[1]
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      top: null,
      offset: null,
      limit: null,
      aggregates: [],
      groupByExpressions: [],
      groupByAliasToAggregateType: {},
      hasSelectValue: false,
      hasNonStreamingOrderBy: false,
      orderBy: order === undefined ? [] : ['Ascending'],
      orderByExpressions: order === undefined ? [] : [order],
      rewrittenQuery:
        order === undefined
          ? ''
          : query.replace(' WHERE ', ' WHERE ({documentdb-formattableorderbyquery-filter}) AND '),
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  }
}

const row = z.looseObject({ _rid: z.string().optional(), pk: z.string() })

/** One physical partition's rows, in the form in which it hands them to be merged. */
export function rowsOf(range: string, query: string, found: readonly unknown[]): unknown[] {
  const order = /ORDER BY c\.(\w+)$/.exec(query)?.[1]
  return z
    .array(row)
    .parse(found)
    .filter(({ pk }) => rangeOf(pk) === range)
    .map((one) =>
      order === undefined
        ? one
        : { _rid: one._rid, orderByItems: [{ item: one[order] }], payload: one },
    )
}
