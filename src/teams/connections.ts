// Every connection ends, whatever is sent over it, and so does the server. Node's own limits end a
// request that never becomes whole; what they leave out is here: an answer that nobody takes, a
// protocol that nobody speaks, and how to stop.
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { Log } from '../ports/log.ts'

export type ConnectionLimits = {
  /** Open at once. Whoever comes then is dropped, before anything is read. */
  readonly maxConnections: number
  /** From the connection, or the end of the answer before, to the end of a request's head. */
  readonly headersWithinMs: number
  /** The same, to the end of its body. */
  readonly requestWithinMs: number
  /** From the end of a request's head until its answer has gone out whole. */
  readonly answerWithinMs: number
  /** How long a connection may wait for another request. */
  readonly keepAliveMs: number
  readonly maxRequestsPerConnection: number
  /** How often slow requests are looked for. */
  readonly checkEveryMs: number
  /** What is under way when the server closes has so long; then it is cut off. */
  readonly closeWithinMs: number
}

/**
 * Teams repeats what is not answered in fifteen seconds, so an answer that takes a minute is of no
 * use to anybody. A front end keeps connections open to use them again: were ours to end sooner
 * than it expects, it would send into nothing.
 */
export const usualLimits: ConnectionLimits = {
  maxConnections: 1_000,
  headersWithinMs: 10_000,
  requestWithinMs: 30_000,
  answerWithinMs: 60_000,
  keepAliveMs: 30_000,
  maxRequestsPerConnection: 10_000,
  checkEveryMs: 1_000,
  closeWithinMs: 10_000,
}

export type ConnectionParts = {
  readonly limits: ConnectionLimits
  readonly log: Log
  /** A connection was dropped, because too many are open. */
  readonly dropped?: () => void
  /**
   * The server calls itself while it answers (the practice room): it listens until the answers
   * under way are out.
   */
  readonly callsItself: boolean
}

export interface Connections {
  /** Work that `close` waits for, whether or not somebody still waits for its answer. */
  during<Answer>(work: () => Promise<Answer>): Promise<Answer>
  /**
   * Takes nothing new, lets what is under way be answered, and ends every connection in
   * `closeWithinMs` at the latest.
   */
  close(): Promise<void>
}

type Open = {
  underWay: Set<ServerResponse>
  /** Bytes read when the last answer went out: with no more of them it is idle. */
  readUntil: number
}

/**
 * After the server closes, a connection on which a request has begun and is not whole has so long.
 */
const lastRequestMs = 1_000
const dropsSaidEveryMs = 60_000

type Held = {
  readonly server: Server
  readonly open: Map<Socket, Open>
  closing: boolean
  /** Work under way that `close` waits for. */ working: number
  /** Connections since the server was opened. */ accepted: number
  /** Called once nothing is under way any more. */ quiet: () => void
}

export function holdConnections(server: Server, parts: ConnectionParts): Connections {
  const { limits, log } = parts
  const held: Held = {
    server,
    open: new Map(),
    closing: false,
    working: 0,
    accepted: 0,
    quiet: () => {},
  }
  setLimits(server, limits)
  watch(held, parts)
  return {
    async during(work) {
      held.working += 1
      try {
        return await work()
      } finally {
        held.working -= 1
        if (held.working === 0) held.quiet()
      }
    },
    async close() {
      held.closing = true
      for (const { underWay } of held.open.values())
        for (const response of underWay)
          if (!response.headersSent) response.setHeader('Connection', 'close')
      if (!(await inTime(finish(held, parts), limits.closeWithinMs))) cutOff(held, log)
    },
  }
}

/** Knows of every connection from its beginning to its end. */
function watch(held: Held, { limits, log, dropped }: ConnectionParts): void {
  const { server, open } = held
  // With a listener Node hands the connection over and forgets it. Without one, a request to
  // upgrade is one like any other.
  for (const event of ['upgrade', 'connect']) server.removeAllListeners(event)
  server.on('connection', (socket) => {
    held.accepted += 1
    open.set(socket, { underWay: new Set(), readUntil: -1 })
    socket.once('close', () => open.delete(socket))
  })
  for (const event of ['request', 'checkContinue'])
    server.prependListener(event, (_request: unknown, response: ServerResponse) =>
      answering(held, response, limits.answerWithinMs),
    )
  const say = dropsSaid(log)
  server.on('drop', () => {
    dropped?.()
    say(() => server.closeIdleConnections())
  })
}

/** Ends the connection unless the answer has gone out in time. */
function answering(held: Held, response: ServerResponse, withinMs: number): void {
  const { socket } = response
  const connection = socket === null ? undefined : held.open.get(socket)
  if (socket === null || connection === undefined) return
  const late = setTimeout(() => socket.destroy(), withinMs)
  late.unref()
  connection.underWay.add(response)
  if (held.closing) response.setHeader('Connection', 'close')
  response.once('close', () => {
    clearTimeout(late)
    connection.underWay.delete(response)
    connection.readUntil = socket.bytesRead
    if (held.closing && connection.underWay.size === 0) socket.destroySoon()
  })
}

/**
 * Those who have connected, and those who have sent already, before the server closed: so long as
 * there are more of them.
 */
async function takeIn(held: Held): Promise<void> {
  for (let before = -1; before < held.accepted;) {
    before = held.accepted
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}

const idle = (socket: Socket, { underWay, readUntil }: Open): boolean =>
  underWay.size === 0 && socket.bytesRead === readUntil

async function finish(
  held: Held,
  { callsItself }: Pick<ConnectionParts, 'callsItself'>,
): Promise<void> {
  const { server, open } = held
  await takeIn(held)
  const work = () =>
    held.working === 0 ? Promise.resolve() : new Promise<void>((resolve) => (held.quiet = resolve))
  if (callsItself) await work()
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
  for (const [socket, connection] of open) if (idle(socket, connection)) socket.destroy()
  const last = setTimeout(() => {
    for (const [socket, { underWay }] of open) if (underWay.size === 0) socket.destroy()
  }, lastRequestMs)
  await closed
  clearTimeout(last)
  await work()
}

/** Without the connections nothing keeps the server open. */
function cutOff({ server, open, working }: Held, log: Log): void {
  log.warn('connections.cut-off', { connections: open.size, working })
  server.close()
  for (const socket of open.keys()) socket.destroy()
}

function setLimits(server: Server, limits: ConnectionLimits): void {
  server.maxConnections = limits.maxConnections
  server.headersTimeout = limits.headersWithinMs
  server.requestTimeout = limits.requestWithinMs
  server.keepAliveTimeout = limits.keepAliveMs
  server.maxRequestsPerSocket = limits.maxRequestsPerConnection
  // Nothing in and nothing out: who takes no answer, and sends on, is read no further and would
  // stay.
  server.timeout = limits.answerWithinMs
  // Read when the server begins to listen; the types know it at the making of a server alone, which
  // is restify's.
  Object.assign(server, { connectionsCheckingInterval: limits.checkEveryMs })
}

/**
 * One line a minute, however many are dropped, and as often room is made for others by ending what
 * is idle.
 */
function dropsSaid(log: Log): (makeRoom: () => void) => void {
  let count = 0
  let saidAt = -Infinity
  return (makeRoom) => {
    count += 1
    const now = performance.now()
    if (now - saidAt < dropsSaidEveryMs) return
    log.warn('connections.dropped', { count })
    makeRoom()
    saidAt = now
    count = 0
  }
}

/** Whether the work ended within so many milliseconds. Rejects when it does before. */
export async function inTime(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
