// The bot's own address. Whoever knocks is asked for the service's token, and comes from Teams and
// an allowed tenant, before any turn begins. A refusal says a few words and a correlation id; the
// log has the same id with a code.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import type { Activity, TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import { z } from 'zod'

import type { Log, LogFacts } from '../ports/log.ts'
import {
  type Arrival,
  type DoorRules,
  hasEntraIds,
  isTrustedService,
  readArrival,
  visitorOf,
} from './arrival.ts'
import type { Door } from './door.ts'
import { readJsonBody } from './json-body.ts'
import type { RequestRateLimit } from './request-rate-limit.ts'
import { sourceOf } from './source-address.ts'

export type Reply = {
  readonly status: number
  readonly content: unknown
  readonly headers: Readonly<Record<string, string>>
}

export type MessagesParts = {
  readonly door: Door
  readonly turn: (context: TurnContext) => Promise<void>
  readonly rules: DoorRules
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
  /**
   * `visits`: of one person, let in. `refusals`: of one address, in vain. None in the practice
   * room.
   */
  readonly limits?: { readonly visits: RequestRateLimit; readonly refusals: RequestRateLimit }
  /** How many front ends stand before the service, each of which says where a request came from. */
  readonly forwardedForHops?: number
}

/**
 * The SDK's word for what was read as an arrival: it promises more than was looked at, and nothing
 * here relies on that.
 */
const activityOf = z.custom<Activity>()
type Read = {
  readonly authorization: string
  readonly arrival: Arrival
  readonly activity: Activity
}
type Refused = { readonly status: number; readonly event: string; readonly code: string }

export function messagesRoute(parts: MessagesParts): (request: IncomingMessage) => Promise<Reply> {
  return async (request) => {
    try {
      return await knock(parts, request)
    } catch (error) {
      // Whatever falls over on the way in, the server itself would put its words into the answer.
      const correlation = randomUUID()
      parts.log.error('message.failed', { correlation, ...parts.errorFacts(error) })
      return answer(500, correlation)
    }
  }
}

const answer = (status: number, correlation: string, wait = 0): Reply => ({
  status,
  content: { error: wordsFor(status), correlation },
  headers: {
    'X-Correlation-Id': correlation,
    ...(wait === 0 ? {} : { 'Retry-After': String(wait) }),
  },
})

/** Somebody who knocks in vain again and again fills no log. */
function refuse(
  { log, limits, forwardedForHops = 0 }: MessagesParts,
  request: IncomingMessage,
  { status, event, code }: Refused,
): Reply {
  const correlation = randomUUID()
  const wait = limits?.refusals.visit(sourceOf(request, forwardedForHops)) ?? 0
  if (wait > 0) return answer(429, correlation, wait)
  log.warn(event, { correlation, code })
  return answer(status, correlation)
}

async function letIn(
  parts: MessagesParts,
  request: IncomingMessage,
  { authorization, arrival, activity }: Read,
): Promise<Reply> {
  const { door, turn, rules, log, errorFacts, limits } = parts
  const token = await door.verify(authorization, arrival.serviceUrl)
  if (token.verdict === 'refused')
    return refuse(parts, request, { status: 401, event: 'message.unauthorised', code: token.why })
  const correlation = randomUUID()
  if (token.verdict === 'no keys') {
    log.error('keys.unreachable', { correlation })
    return answer(503, correlation)
  }
  // Asked only of what Teams has signed, so that nobody finds out which tenants are let in.
  const visitor = visitorOf(arrival, rules)
  if (!visitor.ok)
    return refuse(parts, request, {
      status: 403,
      event: 'message.refused',
      code: visitor.refusal.code,
    })
  const wait = limits?.visits.visit(visitor.value) ?? 0
  if (wait > 0) {
    log.warn('message.too-many', { correlation })
    return answer(429, correlation, wait)
  }
  try {
    const invoked = await log.correlated(correlation, () =>
      door.admit(authorization, activity, turn),
    )
    return {
      status: invoked?.status ?? 200,
      content: invoked?.body ?? {},
      headers: { 'X-Correlation-Id': correlation },
    }
  } catch (error) {
    if (error instanceof AuthenticationError)
      return refuse(parts, request, { status: 401, event: 'message.unauthorised', code: 'sdk' })
    log.error('message.failed', { correlation, ...errorFacts(error) })
    return answer(500, correlation)
  }
}

async function knock(parts: MessagesParts, request: IncomingMessage): Promise<Reply> {
  const { door, rules } = parts
  const authorization = request.headers.authorization ?? ''
  // Without a token nothing is read, let alone understood.
  if (door.asksForToken && !/^Bearer \S/.test(authorization))
    return refuse(parts, request, { status: 401, event: 'message.unauthorised', code: 'no-token' })
  const body = await readJsonBody(request)
  if (body.read === 'too large')
    return refuse(parts, request, { status: 413, event: 'message.refused', code: 'too-large' })
  if (body.read === 'packed')
    return refuse(parts, request, { status: 415, event: 'message.refused', code: 'packed' })
  if (body.read !== 'whole')
    return refuse(parts, request, {
      status: 400,
      event: 'message.refused',
      code: body.read.replace(' ', '-'),
    })
  const arrival = readArrival(body.value)
  if (arrival === undefined || (rules.sandboxTenant === undefined && !hasEntraIds(arrival)))
    return refuse(parts, request, { status: 400, event: 'message.refused', code: 'no-activity' })
  if (!isTrustedService(arrival.serviceUrl, rules))
    return refuse(parts, request, { status: 400, event: 'message.refused', code: 'service' })
  return letIn(parts, request, { authorization, arrival, activity: activityOf.parse(body.value) })
}

/** The same few words for whatever happened: nobody learns more from them than from the status. */
export const wordsFor = (status: number): string =>
  known.get(status) ??
  (status < 500 ? 'This request cannot be used.' : 'Something went wrong here.')

const known = new Map([
  [401, 'This request is not authorised.'],
  [403, 'This request is not for here.'],
  [404, 'There is nothing here.'],
  [405, 'This address does not take that.'],
  [413, 'This is too large.'],
  [429, 'Too many requests. Please wait a moment.'],
])
