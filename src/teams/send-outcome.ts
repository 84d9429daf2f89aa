// What the connector's answer to a call means for a message: gone out, to be tried again, or nobody
// to be reached.
import { z } from 'zod'

import type { SendOutcome } from '../domain/messages/message.ts'

const failure = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  body: z.unknown().optional(),
  response: z
    .looseObject({
      status: z.number().optional(),
      headers: z.unknown(),
      bodyAsText: z.unknown().optional(),
    })
    .optional(),
})

/**
 * Codes with which Teams says that this person has removed or blocked the app; any other 403 says
 * no such thing.
 */
const blockedCodes =
  /\b(?:MessageWritesBlocked|ConversationBlockedByUser|BotNotInConversationRoster)\b/
/** Somebody has switched the app off for the whole tenant. */
const stoppedCodes = /\bBotDisabledByAdmin\b/

/**
 * Teams answers 404 and unexplained 403 at random: so many attempts before a person is given up.
 */
const triesOfUnclear = 3

/**
 * What an error of the connector means. Teams asks to retry 412, 429, 502 and 504 (platform
 * limits).
 */
export function outcomeOf(error: unknown): SendOutcome {
  const read = failure.safeParse(error).data
  const status = read?.statusCode ?? read?.response?.status
  if (status === undefined) return outcomeOfNoAnswer(read?.code)
  // Taken, with an answer that nobody can read: a proxy's page. It may have arrived.
  if (status < 300) return { outcome: 'unknown' }
  if (status === 403)
    return outcomeOfForbidden(JSON.stringify([read?.code, read?.body, read?.response?.bodyAsText]))
  if (status === 404)
    return { outcome: 'try-again', orElse: { reason: 'never-installed', after: triesOfUnclear } }
  // 401: our own credentials, which the council can mend; 408: the request did not arrive whole.
  if ([401, 408, 412, 429].includes(status) || status >= 500) {
    const retryAfterMs = retryAfter(read?.response?.headers)
    return retryAfterMs === undefined
      ? { outcome: 'try-again' }
      : { outcome: 'try-again', retryAfterMs }
  }
  return { outcome: 'unreachable', reason: 'refused' }
}

/** Nothing reached the other side when the connection was refused or the name was not found. */
const outcomeOfNoAnswer = (code: string | undefined): SendOutcome =>
  code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
    ? { outcome: 'try-again' }
    : { outcome: 'unknown' }

function outcomeOfForbidden(said: string): SendOutcome {
  if (stoppedCodes.test(said)) return { outcome: 'unreachable', reason: 'stopped-by-admin' }
  if (blockedCodes.test(said)) return { outcome: 'unreachable', reason: 'blocked' }
  return { outcome: 'try-again', orElse: { reason: 'refused', after: triesOfUnclear } }
}

function retryAfter(headers: unknown): number | undefined {
  const found = headerObject.safeParse(headers).data
  const seconds =
    typeof found === 'string' || typeof found === 'number' ? Number(found) : Number.NaN
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1_000, longestWaitMs)
    : undefined
}

/**
 * Teams counts its limits over an hour at the most: whatever names a longer wait is not believed.
 */
const longestWaitMs = 3_600_000

/** The SDK gives headers as an object with a `get`, or as plain fields. */
const headerObject = z.union([
  z
    .custom<{ get(name: string): unknown }>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        'get' in value &&
        typeof value.get === 'function',
    )
    .transform((headers) => headers.get('retry-after')),
  z.looseObject({ 'retry-after': z.unknown() }).transform((headers) => headers['retry-after']),
])
