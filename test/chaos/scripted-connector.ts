// Teams' side of a chaos run: a server on loopback that takes what a bot sends, and has bad days.
import { createServer, type ServerResponse } from 'node:http'

import { portOf } from '../support/loopback-connector.ts'

export const faults = [
  '429',
  '412',
  '502',
  '504',
  'slow',
  'reset after accepting',
  'hang after accepting',
  'hang',
] as const
export type Fault = (typeof faults)[number]

/** How many of a thousand calls go wrong in each way. */
const odds: readonly (readonly [Fault, number])[] = [
  ['429', 20],
  ['412', 8],
  ['502', 8],
  ['504', 8],
  ['slow', 10],
  ['reset after accepting', 6],
  ['hang after accepting', 3],
  ['hang', 3],
]

export interface ScriptedConnector {
  readonly serviceUrl: string
  /** How often each message stands in a chat: by chat and invitation. */
  readonly visible: ReadonlyMap<string, number>
  readonly faults: Readonly<Record<Fault | '403', number>>
  calls(): number
  close(): Promise<void>
}

/** `random`: 0 to 1. `blocked`: chats that answer 403. */
export async function openScriptedConnector({
  random,
  blocked,
}: {
  readonly random: () => number
  readonly blocked: ReadonlySet<string>
}): Promise<ScriptedConnector> {
  const visible = new Map<string, number>()
  const count: Record<Fault | '403', number> = {
    '403': 0,
    '429': 0,
    '412': 0,
    '502': 0,
    '504': 0,
    slow: 0,
    'reset after accepting': 0,
    'hang after accepting': 0,
    hang: 0,
  }
  let calls = 0

  function fault(): Fault | undefined {
    let dice = random() * 1_000
    return odds.find(([, max]) => (dice -= max) < 0)?.[0]
  }

  function take(chat: string, body: string, response: ServerResponse): void {
    calls += 1
    const answer = (
      status: number,
      content: unknown,
      headers: Readonly<Record<string, string>> = {},
    ) => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
      response.end(JSON.stringify(content))
    }
    const refuse = (status: number, headers = {}) =>
      answer(status, { error: { code: 'ServiceError', message: 'not now' } }, headers)
    const accept = () => {
      const key = `${chat} ${/"invitationId":"([^"]+)"/.exec(body)?.[1] ?? 'none'}`
      visible.set(key, (visible.get(key) ?? 0) + 1)
      return { id: `activity-${calls}` }
    }
    if (blocked.has(chat)) {
      count['403'] += 1
      return refuse(403)
    }
    const wrong = fault()
    if (wrong === undefined) return answer(201, accept())
    count[wrong] += 1
    switch (wrong) {
      case '429':
        return refuse(429, { 'Retry-After': '1' })
      case '412':
      case '502':
      case '504':
        return refuse(Number(wrong))
      case 'slow':
        setTimeout(() => answer(201, accept()), 300)
        return
      case 'reset after accepting':
        accept()
        response.destroy()
        return
      case 'hang after accepting':
        accept()
        return
      case 'hang':
        return
    }
  }

  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('error', () => undefined)
    request.on('end', () =>
      take(
        decodeURIComponent(/conversations\/([^/]+)\//.exec(request.url ?? '')?.[1] ?? ''),
        body,
        response,
      ),
    )
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    serviceUrl: `http://127.0.0.1:${portOf(server.address())}/teams/`,
    visible,
    faults: count,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
