// Reads what was sent. Not the SDK's and not the server's own reader: that one unpacks what is
// zipped without any limit, falls over when it cannot, and keeps files that nobody asked for.
import type { IncomingMessage } from 'node:http'

import { z } from 'zod'

import { hasPrototypeKey } from '../domain/prototype-keys.ts'

/**
 * `value` is undefined when nothing was sent, or nothing that calls itself JSON. 'broken off':
 * whoever sent it went away.
 */
export type Body =
  | { readonly read: 'whole'; readonly value: unknown }
  | {
      readonly read: 'broken' | 'broken off' | 'too large' | 'packed' | 'too deep' | 'strange names'
    }

/** A Teams activity with a card's inputs is a few kilobytes, and a dozen levels deep. */
const largestBody = 256 * 1024
const deepestBody = 40

/** What is sent beyond the limit is let go by, up to here; after that the line is cut. */
const patientUpTo = 16 * largestBody

const bytesOf = z.instanceof(Uint8Array)

export async function readJsonBody(request: IncomingMessage): Promise<Body> {
  const packed = !['', 'identity'].includes(request.headers['content-encoding'] ?? '')
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of request) {
      const bytes = bytesOf.parse(part)
      size += bytes.length
      if (size > patientUpTo) break
      if (size <= largestBody) parts.push(bytes)
    }
  } catch {
    return { read: 'broken off' }
  }
  if (size > largestBody) return { read: 'too large' }
  if (packed) return { read: 'packed' }
  if (size === 0 || !/^application\/(\w+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    return { read: 'whole', value: undefined }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
    return problemIn(value, 0) ?? { read: 'whole', value }
  } catch {
    return { read: 'broken' }
  }
}

/**
 * In one walk: whatever follows may then follow it without end, and meets no name that only
 * programs use.
 */
function problemIn(
  value: unknown,
  depth: number,
): { readonly read: 'too deep' | 'strange names' } | undefined {
  if (depth > deepestBody) return { read: 'too deep' }
  if (typeof value !== 'object' || value === null) return undefined
  if (hasPrototypeKey(value)) return { read: 'strange names' }
  for (const inner of Object.values(value)) {
    const problem = problemIn(inner, depth + 1)
    if (problem !== undefined) return problem
  }
  return undefined
}
