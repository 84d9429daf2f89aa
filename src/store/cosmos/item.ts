// A document as the item that Cosmos DB keeps. The body is one text, as in SQLite: whatever JSON
// can hold comes back unchanged, no name inside it means anything to the engine, and nothing of a
// family is ever in an index.
import { createHash } from 'node:crypto'

import { z } from 'zod'

import { instant } from '../../domain/ids.ts'
import type { Cursor, Doc, StoredDoc } from '../../ports/store.ts'
import { bodyText } from '../documents/record-body.ts'

export type Item = {
  /** The document's id in the letters that Cosmos DB allows. */
  readonly id: string
  readonly pk: string
  /** The document's id as it is: lists are in its order. */
  readonly key: string
  readonly type: string
  readonly nextAt?: string
  readonly people?: readonly string[]
  readonly on?: string
  /** Where `forPerson` sorts the document; absent when it is nobody's. */
  readonly place?: string
  readonly ttl?: number
  /** The end of the ttl by this program's clock, in milliseconds since 1970. */
  readonly goneAt?: number
  /** Which commit wrote it: a lost answer is resolved by reading whose writing stands. */
  readonly commit: string
  readonly body: string
}

/**
 * What Cosmos DB refuses in an id ('/', '\', '?', '#'), and what an address or a log could bend.
 */
const unsafe = /[^A-Za-z0-9_.:-]|^\./gu
const maxIdBytes = 1023
const maxPkBytes = 2048

/**
 * Takes a document's id and returns the item's: the same when it is of letters, digits and '_.:-',
 * else with '~' and two hexadecimal digits for every other byte. No two ids have one item. Throws
 * TypeError when it has more than 1,023 bytes.
 */
export function itemId(id: string): string {
  const safe = id.replace(unsafe, (letter) =>
    [...Buffer.from(letter)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  if (safe.length > maxIdBytes)
    throw new TypeError(`An id has at most ${maxIdBytes} bytes in Cosmos DB`)
  return safe
}

/**
 * Comes before every letter that a key holds, so that the order of the joined text is the order of
 * its parts.
 */
const between = '\u0001'
const afterBetween = '\u0002'

/**
 * The order of `forPerson` in one text, because Cosmos DB pages over one indexed value at far less
 * cost than over three.
 */
export const placeOf = ({ on, pk, id }: Cursor): string => [on, pk, id].join(between)
/**
 * A place after everything that is on `to` or before; a day itself comes before everything that is
 * on it or after.
 */
export const placeAfter = (to: string): string => `${to}${afterBetween}`

/**
 * Makes the item for a document. `ms` is now. Refuses by TypeError what no body may hold, and keys
 * beyond Cosmos DB's size.
 */
export function itemFor(
  doc: Doc,
  { ms, commit }: { readonly ms: number; readonly commit: string },
): Item {
  if (Buffer.byteLength(doc.pk) > maxPkBytes)
    throw new TypeError(`A pk has at most ${maxPkBytes} bytes in Cosmos DB`)
  const { pk, id, type, nextAt, people, on, ttl } = doc
  return {
    id: itemId(id),
    pk,
    key: id,
    type,
    commit,
    body: bodyText(doc.body),
    ...(nextAt === undefined ? {} : { nextAt }),
    ...(people === undefined ? {} : { people: [...people] }),
    ...(people === undefined || people.length === 0
      ? {}
      : { place: placeOf({ on: on ?? '', pk, id }) }),
    ...(on === undefined ? {} : { on }),
    ...(ttl === undefined ? {} : { ttl, goneAt: ms + ttl * 1000 }),
  }
}

const itemRecord = z.object({
  pk: z.string(),
  key: z.string(),
  type: z.string(),
  nextAt: z.string().transform(instant).exactOptional(),
  people: z.array(z.string()).exactOptional(),
  on: z.string().exactOptional(),
  ttl: z.number().exactOptional(),
  goneAt: z.number().exactOptional(),
  commit: z.string(),
  body: z.string(),
  _etag: z.string(),
})

export type ReadItem = { readonly doc: StoredDoc; readonly commit: string; readonly goneAt: number }

/** Takes an item as Cosmos DB gives it back; throws when another program wrote it. */
export function readItem(item: unknown): ReadItem {
  const { key, goneAt, commit, body, _etag, ...envelope } = itemRecord.parse(item)
  const value: unknown = JSON.parse(body)
  return {
    doc: { ...envelope, id: key, etag: etagOf(_etag, goneAt), body: value },
    commit,
    goneAt: goneAt ?? Number.POSITIVE_INFINITY,
  }
}

/**
 * The etag that a caller holds: Cosmos DB's own and, for a document with a ttl, its end, so that a
 * document whose time is over is refused without being read again.
 */
export const etagOf = (etag: string, goneAt: number | undefined): string =>
  goneAt === undefined ? etag : `${etag}@${goneAt}`

/** Cosmos DB's own etag, or undefined when the document's time was over at `ms`. */
export function standingEtag(etag: string, ms: number): string | undefined {
  const parts = /^(.*)@(\d+)$/su.exec(etag)
  const [, own, goneAt] = parts ?? []
  if (own === undefined || goneAt === undefined) return etag
  return ms < Number(goneAt) ? own : undefined
}

/**
 * SHA-256 of everything that a document is, its etag apart: two stores hold the same document when
 * these are the same.
 */
export function docHash({ pk, id, type, nextAt, people, on, ttl, body }: Doc): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        pk,
        id,
        type,
        nextAt ?? null,
        people ?? null,
        on ?? null,
        ttl ?? null,
        bodyText(body),
      ]),
    )
    .digest('hex')
}
