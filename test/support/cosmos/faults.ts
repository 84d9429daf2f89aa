// What may go wrong between the program and Cosmos DB, each for the next request of one kind.

/** What a request asks for. 'other' is what the SDK asks for by itself: the account, the container, its partitions. */
export type RequestKind = 'batch' | 'query' | 'read' | 'other'

export type Fault =
  | 'none'
  /** Answered with a status and not done. */
  | { readonly status: number; readonly substatus?: number; readonly retryAfterMs?: number }
  /** Answered 207: the last operation with this status, the others with 424, and none is done. */
  | { readonly inBatch: number; readonly retryAfterMs?: number }
  /** The connection breaks, or nobody answers, before or after it is done. */
  | 'broken before'
  | 'broken after'
  | 'silent before'
  | 'silent after'
  /** It is done, and half of the answer arrives. */
  | 'half an answer'
  /** It is done, and a machine in between answers with its own page. */
  | { readonly doneThenStatus: number }

export type FaultScript = {
  /** The faults of the coming requests of this kind, in order; after them all goes well. */
  arrange(kind: RequestKind, ...faults: readonly Fault[]): void
  next(kind: RequestKind): Fault
}

export function faultScript(): FaultScript {
  const coming = new Map<RequestKind, Fault[]>()
  return {
    arrange: (kind, ...faults) => void coming.set(kind, [...faults]),
    next: (kind) => coming.get(kind)?.shift() ?? 'none',
  }
}
