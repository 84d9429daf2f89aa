// The HTTP front: the bot's endpoint, and whatever else is mounted beside it. Errors say nothing but a code.
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import restify from 'restify'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import { z } from 'zod'
import { isTrustedService, readArrival, type DoorRules } from './arrival.ts'
import { limitCalls } from './connector-calls.ts'
import type { Log, LogFacts } from '../ports/log.ts'

export type BotIdentity = { readonly appId: string; readonly appType: string; readonly appPassword?: string; readonly tenantId: string }

/** Teams repeats a message that is not answered in fifteen seconds. */
const patienceMs = 12_000

/**
 * The SDK's adapter without its HTTP part, which writes error messages into the response body (platform trap 3).
 * Without an identity it lets everybody in: config.ts allows that in the practice room alone.
 */
export class Door extends CloudAdapter {
  readonly #answerMs: number

  /** `answerMs`: how long the calls of one turn may take together. */
  constructor(identity: BotIdentity | undefined, { answerMs }: { readonly answerMs: number } = { answerMs: patienceMs }) {
    super(new ConfigurationBotFrameworkAuthentication(identity === undefined ? {} : {
      MicrosoftAppId: identity.appId, MicrosoftAppType: identity.appType, MicrosoftAppTenantId: identity.tenantId,
      ...(identity.appPassword === undefined ? {} : { MicrosoftAppPassword: identity.appPassword }),
    }))
    this.#answerMs = answerMs
  }

  /** Rejects with AuthenticationError when the request is not from the Bot Framework service. */
  admit(authorization: string, activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, (context) => {
      limitCalls(context, { until: AbortSignal.timeout(this.#answerMs), repeat: 'as the SDK does' })
      return turn(context)
    })
  }
}

export type MountedAnswer = { readonly status: number; readonly contentType: string; readonly body: string | Uint8Array; readonly headers?: Readonly<Record<string, string>> }
/** Something else that this server answers, by the beginning of the path. */
export type Mounted = {
  readonly prefix: string
  readonly handle: (request: { method: string; path: string; query: URLSearchParams; body: unknown }) => Promise<MountedAnswer>
}

export type ServerParts = {
  readonly door: Door
  readonly turn: (context: TurnContext) => Promise<void>
  readonly rules: DoorRules
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
  readonly mounted: readonly Mounted[]
}

export interface BotServer {
  /** Listens, and returns the port: 0 asks for any free one. Rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>
  close(): Promise<void>
}

/** A Teams activity with a card's inputs is a few kilobytes. */
const largestBody = 256 * 1024

const anActivity = z.custom<Activity>((value) => readArrival(value) !== undefined)

export function openServer({ door, turn, rules, log, errorFacts, mounted }: ServerParts): BotServer {
  const server = restify.createServer({ name: 'round-the-table', handleUncaughtExceptions: false })
  const body = restify.plugins.bodyParser({ maxBodySize: largestBody, mapParams: false, mapFiles: false, keepExtensions: false })

  // The practice room lets everybody in who reaches it, so a page elsewhere must not reach it under a name of its own.
  if (rules.serviceHosts === 'loopback') {
    server.pre((request: restify.Request, response: restify.Response, next: restify.Next) => {
      if (isLoopbackHost(request.header('Host', ''))) return next()
      response.send(403, { error: 'The practice room is open on this machine alone.' })
      return next(false)
    })
  }

  server.post('/api/messages', body, async (request: restify.Request, response: restify.Response) => {
    const correlation = randomUUID()
    const answer = (status: number, content: unknown) => void response.send(status, content, { 'X-Correlation-Id': correlation })
    const activity = anActivity.safeParse(request.body)
    if (!activity.success || !isTrustedService(activity.data.serviceUrl, rules)) {
      log.warn('message.refused', { correlation })
      return answer(400, { error: 'This request cannot be used.', correlation })
    }
    try {
      const invoked = await door.admit(request.header('Authorization', ''), activity.data, turn)
      return answer(invoked?.status ?? 200, invoked?.body ?? {})
    } catch (error) {
      const refused = error instanceof AuthenticationError
      log[refused ? 'warn' : 'error'](refused ? 'message.unauthorised' : 'message.failed', { correlation, ...errorFacts(error) })
      return answer(refused ? 401 : 500, { error: refused ? 'This request is not authorised.' : 'Something went wrong here.', correlation })
    }
  })

  for (const { prefix, handle } of mounted) {
    const route = async (request: restify.Request, response: restify.Response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const answer = await handle({ method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body: request.body })
      response.sendRaw(answer.status, typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body), { ...answer.headers, 'Content-Type': answer.contentType })
    }
    for (const path of [prefix, `${prefix}/*`]) {
      server.get(path, route)
      for (const method of ['post', 'put', 'del', 'patch'] as const) server[method](path, body, route)
    }
  }

  // Whatever restify itself refuses (no such route, broken JSON, too large) is said in the same few words.
  server.on('restifyError', (request: restify.Request, _response: restify.Response, error: unknown, done: () => void) => {
    const problem = z.looseObject({ statusCode: z.number().catch(500) }).catch({ statusCode: 500 }).parse(error)
    if (typeof error === 'object' && error !== null) Object.assign(error, { body: { error: words(problem.statusCode) }, toJSON: () => ({ error: words(problem.statusCode) }) })
    if (problem.statusCode >= 500) log.error('request.failed', errorFacts(error))
    else log.info('request.refused', { status: problem.statusCode, method: request.method ?? '' })
    done()
  })

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.on('error', reject)
        server.listen(port, host, () => resolve(portOf(server.address())))
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.server.closeAllConnections()
      }),
  }
}

const isLoopbackHost = (host: string): boolean => URL.canParse(`http://${host}`) && ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(`http://${host}`).hostname)

const portOf = (address: AddressInfo): number => address.port

const words = (status: number): string =>
  status === 404 ? 'There is nothing here.' : status === 405 ? 'This address does not take that.' : status === 413 ? 'This is too large.' : status < 500 ? 'This request cannot be used.' : 'Something went wrong here.'
