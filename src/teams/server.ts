// The HTTP front: the bot's endpoint, and whatever else is mounted beside it. Errors say nothing
// but a code.
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'

import restify from 'restify'
import { z } from 'zod'

import { loopbackHosts } from './arrival.ts'
import {
  type ConnectionLimits,
  type Connections,
  holdConnections,
  usualLimits,
} from './connections.ts'
import { type Body, readJsonBody } from './json-body.ts'
import { type MessagesParts, messagesRoute, wordsFor } from './messages-route.ts'
export type MountedAnswer = {
  readonly status: number
  readonly contentType: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}
/** Something else that this server answers, by the beginning of the path. */
export type Mounted = {
  readonly prefix: string
  /** Takes GET alone, and no body with it is read. */
  readonly readOnly?: boolean
  /** This path alone, and nothing below it. */
  readonly isExact?: boolean
  readonly handle: (request: {
    method: string
    path: string
    query: URLSearchParams
    body: unknown
    authorization: string
  }) => Promise<MountedAnswer>
}

export type ServerParts = MessagesParts & {
  readonly mounted: readonly Mounted[]
  /** Where they differ from the usual ones. */
  readonly connections?: Partial<ConnectionLimits>
  /** A connection was dropped, because too many are open. */
  readonly dropped?: () => void
}

export interface BotServer {
  /** Listens, and returns the port: 0 asks for any free one. Rejects when the port is taken. */
  listen(port: number, host: string): Promise<number>
  /**
   * Takes nothing new, and is closed once everything under way is answered, or cut off at the
   * deadline.
   */
  close(): Promise<void>
}

export function openServer(parts: ServerParts): BotServer {
  const { rules, log, errorFacts, mounted } = parts
  const server = restify.createServer({ name: 'round-the-table', handleUncaughtExceptions: false })
  const connections = holdConnections(server.server, {
    limits: { ...usualLimits, ...parts.connections },
    log,
    callsItself: rules.serviceHosts === 'loopback',
    ...(parts.dropped === undefined ? {} : { dropped: parts.dropped }),
  })

  if (rules.serviceHosts === 'loopback') refuseOtherHosts(server)

  const messages = messagesRoute(parts)
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) =>
    connections.during(async () => {
      const { status, content, headers } = await messages(request)
      response.send(status, content, headers)
    }),
  )
  for (const one of mounted) mount(server, one, { connections, log, errorFacts })
  sayRefusals(server, parts)

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.on('error', reject)
        server.listen(port, host, () => resolve(portOf(server.address())))
      }),
    close: () => connections.close(),
  }
}

/**
 * The practice room lets everybody in who reaches it, so a page elsewhere must not reach it under a
 * name of its own: neither in the Host nor in a request line that names a host itself, which counts
 * before it (RFC 9112, section 3.2.2).
 */
function refuseOtherHosts(server: restify.Server): void {
  server.pre((request: restify.Request, response: restify.Response, next: restify.Next) => {
    const isPath = /^\/(?![/\\])/.test(request.url ?? '')
    if (isPath && isLoopbackHost(request.header('Host', ''))) return next()
    response.send(403, { error: 'The practice room is open on this machine alone.' })
    return next(false)
  })
}

type MountParts = Pick<ServerParts, 'log' | 'errorFacts'> & { readonly connections: Connections }

function mount(
  server: restify.Server,
  { prefix, readOnly = false, isExact = false, handle }: Mounted,
  { connections, log, errorFacts }: MountParts,
): void {
  const answer = async (request: restify.Request, response: restify.Response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const sent = readOnly ? nothingSent : await readJsonBody(request)
    if (sent.read !== 'whole')
      return void response.send(sent.read === 'too large' ? 413 : 400, {
        error: wordsFor(sent.read === 'too large' ? 413 : 400),
      })
    const answered = await handle({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: sent.value,
      authorization: request.header('Authorization', ''),
    }).catch((error: unknown): MountedAnswer => {
      log.error('request.failed', errorFacts(error))
      return {
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify({ error: wordsFor(500) }),
      }
    })
    response.sendRaw(
      answered.status,
      typeof answered.body === 'string' ? answered.body : Buffer.from(answered.body),
      { ...answered.headers, 'Content-Type': answered.contentType },
    )
  }
  const route = async (request: restify.Request, response: restify.Response) =>
    connections.during(() => answer(request, response))
  for (const path of isExact ? [prefix] : [prefix, `${prefix}/*`]) {
    server.get(path, route)
    if (readOnly) continue
    for (const method of ['post', 'put', 'del', 'patch'] as const) server[method](path, route)
  }
}

/**
 * Whatever restify itself refuses (no such route, no such method) is said in the same few words.
 */
function sayRefusals(
  server: restify.Server,
  { log, errorFacts }: Pick<ServerParts, 'log' | 'errorFacts'>,
): void {
  server.on(
    'restifyError',
    (request: restify.Request, _response: restify.Response, error: unknown, done: () => void) => {
      const problem = z
        .looseObject({ statusCode: z.number().catch(500) })
        .catch({ statusCode: 500 })
        .parse(error)
      const said = { error: wordsFor(problem.statusCode), correlation: randomUUID() }
      if (typeof error === 'object' && error !== null)
        Object.assign(error, { body: said, toJSON: () => said })
      if (problem.statusCode >= 500)
        log.error('request.failed', { correlation: said.correlation, ...errorFacts(error) })
      else
        log.info('request.refused', {
          correlation: said.correlation,
          status: problem.statusCode,
          method: request.method ?? '',
        })
      done()
    },
  )
}

const nothingSent: Body = { read: 'whole', value: undefined }

/**
 * A name and perhaps a port, letter for letter: what a reader of addresses makes of '127.0.0.1#x'
 * or 'x@localhost' is not asked.
 */
const isLoopbackHost = (host: string): boolean => {
  const [, name = ''] = /^(.+?)(?::\d{1,5})?$/.exec(host.toLowerCase()) ?? []
  return loopbackHosts.includes(name)
}

const portOf = (address: AddressInfo): number => address.port
