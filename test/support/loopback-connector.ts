// The other end of a send: a server on loopback that takes the Bot Framework connector's calls and answers as told.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { z } from 'zod'

export type Told =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  /** Takes the whole request and breaks the connection. */
  | 'reset'
  /** Takes the whole request and never answers. */
  | 'hang'

export type Call = { readonly method: string; readonly path: string; readonly body: string }

export interface LoopbackConnector {
  readonly serviceUrl: string
  /** Every call that came in whole, in order. */
  readonly calls: readonly Call[]
  /** How many connections of unanswered calls the caller has closed. */
  abandoned(): number
  /** Says what the coming calls are answered with, in order; the last one stays. */
  answer(...told: readonly Told[]): void
  /** The body of the last call, byte for byte. */
  readonly lastBytes: () => Buffer
  close(): Promise<void>
}

export async function openLoopbackConnector(): Promise<LoopbackConnector> {
  const calls: Call[] = []
  let script: Told[] = [{ status: 201, body: { id: 'activity-1' } }]
  let abandoned = 0
  let last: Buffer = Buffer.alloc(0)
  const server = createServer((request, response) => {
    read(request).then(
      (body) => {
        last = body
        calls.push({ method: request.method ?? '', path: request.url ?? '', body: body.toString() })
        const [told = 'hang', ...rest] = script
        if (rest.length > 0) script = rest
        obey(told, response)
      },
      () => undefined,
    )
  })
  function obey(told: Told, response: ServerResponse): void {
    if (told === 'hang') response.on('close', () => (abandoned += 1))
    else if (told === 'reset') response.destroy()
    else {
      response.writeHead(told.status, { 'Content-Type': 'application/json', ...told.headers })
      response.end(told.body === undefined ? '' : JSON.stringify(told.body))
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    serviceUrl: `http://127.0.0.1:${portOf(server.address())}/teams/`,
    calls,
    abandoned: () => abandoned,
    lastBytes: () => last,
    answer: (...told) => {
      script = [...told]
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(z.instanceof(Uint8Array).parse(part)))
  return Buffer.concat(parts)
}

export function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('This server listens on no port')
  return address.port
}

/** A port of this machine on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server.address())
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
