import type { Instant } from '../domain/ids.ts'

/**
 * What a store keeps: a body that it never looks into, in an envelope that it indexes. One
 * partition (`pk`) a case; people and the delivery's own records have partitions of their own.
 */
export type Doc = {
  readonly pk: string
  readonly id: string
  readonly type: string
  /** When the delivery should next look at this document; absent when nothing is to come. */
  readonly nextAt?: Instant
  /**
   * Who may find this document through `forPerson`: person ids, or the name of a duty such as
   * 'administrators'.
   */
  readonly people?: readonly string[]
  /** The day or moment by which `forPerson` sorts and selects: text order is time order. */
  readonly on?: string
  /**
   * Seconds after the last write at which the document is gone, as in Cosmos DB; checked again on
   * every read.
   */
  readonly ttl?: number
  readonly body: unknown
}
/** A document as read: the etag changes at every write. */
export type StoredDoc = Doc & { readonly etag: string }

export type Op =
  | { readonly op: 'create'; readonly doc: Doc }
  | { readonly op: 'replace'; readonly doc: Doc; readonly etag: string }
  | { readonly op: 'upsert'; readonly doc: Doc }
  | { readonly op: 'delete'; readonly id: string; readonly etag: string }

export type Committed =
  | { readonly outcome: 'ok' }
  /**
   * A document to create is there already, or one to replace or delete has changed or gone: nothing
   * was written.
   */
  | { readonly outcome: 'conflict' }
  /** Nothing was written; try again after that many milliseconds. */
  | { readonly outcome: 'throttled'; readonly retryAfterMs: number }
  /** The answer was lost: it may or may not have been written. Read before trying again. */
  | { readonly outcome: 'unknown' }

export type ListQuery = {
  readonly type?: string
  /** these alone: at most 100 */ readonly ids?: readonly string[]
  /** ids greater than this one */ readonly after?: string
  /** 1 to 1,000; 100 unless told */ readonly limit?: number
}
export type PersonQuery = {
  readonly type?: string
  /** inclusive bounds of `on` */ readonly from?: string
  readonly to?: string
  readonly after?: Cursor
  readonly limit?: number
}
/**
 * Where the last page of `forPerson` ended: the last document's `on` ('' when absent), `pk` and
 * `id`.
 */
export type Cursor = { readonly on: string; readonly pk: string; readonly id: string }

/** The most operations that one commit may hold (Cosmos DB's limit on a batch). */
export const maxOps = 100
/** The most documents that one list may name. */
export const maxIds = 100

/** One port, several drivers, one contract suite (test/store/contract.ts). */
export interface Store {
  get(pk: string, id: string): Promise<StoredDoc | undefined>
  /** One partition, in order of id. */
  list(pk: string, query?: ListQuery): Promise<StoredDoc[]>
  /**
   * All or nothing, in one partition, at most 100 operations; throws TypeError on more, on none, or
   * on a foreign `pk`.
   */
  commit(pk: string, ops: readonly Op[]): Promise<Committed>
  /** All partitions, in order of `on`, `pk`, `id`; may be a moment stale. */
  forPerson(person: string, query?: PersonQuery): Promise<StoredDoc[]>
  /**
   * Documents with `nextAt` not later than `now`, earliest first, all partitions; may be a moment
   * stale: the claim decides.
   */
  due(now: Instant, limit: number, type?: string): Promise<StoredDoc[]>
  /**
   * Moves `nextAt` to `until` if the document is still as it was read, and returns it with its new
   * etag; undefined when somebody else was first. A claimer that dies leaves a document that comes
   * due again at `until`.
   */
  claim(doc: StoredDoc, until: Instant): Promise<StoredDoc | undefined>
  /**
   * Makes what was deleted unreadable in the engine's own files too, as far as the engine can;
   * false when it could not just now, because somebody is reading, and has to be asked again.
   */
  scrub(): Promise<boolean>
  close(): Promise<void>
}
