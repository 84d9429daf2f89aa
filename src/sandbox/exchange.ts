// One question to the practice room and its answer, free of any web framework, so that the server
// which also carries the bot can mount the room under /sandbox.
import type { z } from 'zod'

import { ok, refuse, type Result } from '../domain/result.ts'

export type RoomRequest = {
  readonly method: string
  /** As in the request line, without the query: '/sandbox/people'. */
  readonly path: string
  readonly query: URLSearchParams
  /** Parsed JSON, or undefined. */
  readonly body: unknown
}

export type RoomAnswer = {
  readonly status: number
  readonly contentType: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** Nothing here may be kept by a browser: the chats of the moment are the only true ones. */
const fresh = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

export const json = (status: number, body: unknown): RoomAnswer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
  headers: fresh,
})

/** A refusal of the JSON interface: one sentence that the caller can act on. */
export const problem = (status: number, sentence: string): RoomAnswer =>
  json(status, { error: sentence })

/**
 * The parts of a path, decoded: '/sandbox/people/admin' → ['sandbox', 'people', 'admin']. Empty
 * parts are dropped, since the bot's SDK joins its paths with one slash or two. Undefined when a
 * part cannot be decoded.
 */
export function pathParts(path: string): readonly string[] | undefined {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return undefined
  }
}

type Acts = Readonly<Record<string, () => Promise<RoomAnswer>>>

/** Calls what an address does for this method, or says which methods it takes. */
export function byMethod(method: string, acts: Acts): Promise<RoomAnswer> {
  const act = Object.hasOwn(acts, method) ? acts[method] : undefined
  return act === undefined
    ? Promise.resolve(problem(405, `This address takes ${Object.keys(acts).join(' and ')} only.`))
    : act()
}

/**
 * Reads a body, or refuses it with the sentence that its schema gives for the first thing that is
 * wrong.
 */
export function readBody<Value>(schema: z.ZodType<Value>, body: unknown): Result<Value> {
  const read = schema.safeParse(body)
  return read.success
    ? ok(read.data)
    : refuse('room.unreadable', read.error.issues[0]?.message ?? 'This cannot be read.')
}
