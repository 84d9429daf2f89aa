// What an emulated account does instead of its work while a fault is arranged.
import type http from 'node:http'

import { z } from 'zod'

import type { Fault, RequestKind } from './faults.ts'

export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}
export const header = (request: http.IncomingMessage, name: string): string =>
  String(request.headers[name] ?? '')
export const isOn = (request: http.IncomingMessage, name: string): boolean =>
  header(request, name).toLowerCase() === 'true'

export function kindOf(request: http.IncomingMessage): RequestKind {
  if (isOn(request, 'x-ms-cosmos-is-batch-request')) return 'batch'
  if (header(request, 'content-type') === 'application/query+json') return 'query'
  return request.method === 'GET' && /\/docs\/[^/]+$/.test(request.url ?? '') ? 'read' : 'other'
}

/** What a fault puts in the place of an answer; undefined when the request is done. */
export function instead(fault: Fault, body: unknown): Answer | 'break' | 'wait' | undefined {
  if (fault === 'broken before') return 'break'
  if (fault === 'silent before') return 'wait'
  if (typeof fault === 'string' || 'doneThenStatus' in fault) return undefined
  const headers: Record<string, string> =
    fault.retryAfterMs === undefined ? {} : { 'x-ms-retry-after-ms': String(fault.retryAfterMs) }
  if ('inBatch' in fault) {
    const asked = z.array(z.unknown()).parse(body)
    return {
      status: 207,
      headers,
      body: asked.map((_one, at) => ({
        statusCode: at === asked.length - 1 ? fault.inBatch : 424,
        requestCharge: 1,
      })),
    }
  }
  return {
    status: fault.status,
    headers: {
      ...headers,
      ...(fault.substatus === undefined ? {} : { 'x-ms-substatus': String(fault.substatus) }),
    },
    body: { code: String(fault.status), message: 'By arrangement' },
  }
}

export async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  request.setEncoding('utf8')
  let text = ''
  for await (const part of request) text += String(part)
  return text === '' ? undefined : JSON.parse(text)
}
