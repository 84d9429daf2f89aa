// A small bot that follows a script, and the server on which it and a practice room live together: enough of Bot
// Framework's protocol, spoken over real HTTP, to see that the room plays Teams.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { z } from 'zod'

const incoming = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  channelId: z.string(),
  text: z.string().optional(),
  action: z.string().optional(),
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string(),
    tenantId: z.string(),
  }),
  from: z.looseObject({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
  recipient: z.looseObject({ id: z.string(), name: z.string() }),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
})
export type Incoming = z.infer<typeof incoming>

export type CardJson = {
  readonly type: 'AdaptiveCard'
  readonly version: string
  readonly body: readonly unknown[]
  readonly actions?: readonly unknown[]
}
export const cardSaying = (text: string): CardJson => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text, wrap: true }],
})
export const messageWith = (card: CardJson, more: Record<string, unknown> = {}) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  ...more,
})

export type HttpAnswer = { readonly status: number; readonly body: unknown }

/** Calls the connector as the SDK does: the conversation in the path, JSON in and out. */
export async function callConnector(
  serviceUrl: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<HttpAnswer> {
  const response = await fetch(`${serviceUrl}v3/conversations${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return read(response)
}

export async function read(response: Response): Promise<HttpAnswer> {
  const text = await response.text()
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, body }
}

/** What a script may do with an activity that has come in. */
export type Script = (
  activity: Incoming,
  tools: { reply: (activity: unknown) => Promise<HttpAnswer> },
) => Promise<HttpAnswer | void>

export type ScriptedBot = {
  readonly heard: Incoming[]
  play(script: Script): void
  receive(body: unknown): Promise<HttpAnswer>
}

/** Answers nothing until it is given a script; remembers everything that it heard. */
export function scriptedBot(): ScriptedBot {
  const heard: Incoming[] = []
  let script: Script = () => Promise.resolve()
  return {
    heard,
    play: (next) => {
      script = next
    },
    async receive(body) {
      const activity = incoming.parse(body)
      heard.push(activity)
      const conversation = encodeURIComponent(activity.conversation.id)
      const reply = (answer: unknown) =>
        callConnector(
          activity.serviceUrl,
          'POST',
          `/${conversation}/activities/${encodeURIComponent(activity.id)}`,
          answer,
        )
      return (await script(activity, { reply })) ?? { status: 200, body: undefined }
    },
  }
}

/** An invoke's answer with a card in the place of the one that was pressed. */
export const replaceWith = (card: unknown): HttpAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
})
export const noticeSaying = (text: string): HttpAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
})

export type Handle = (request: {
  method: string
  path: string
  query: URLSearchParams
  body: unknown
}) => Promise<{
  status: number
  contentType: string
  body: string | Uint8Array
  headers?: Readonly<Record<string, string>>
}>

/** Serves the bot at /api/messages and the room under /sandbox, on a free port of the loopback. */
export async function serve(
  bot: ScriptedBot,
  handle: Handle,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void answer(request, response, bot, handle)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bot: ScriptedBot,
  handle: Handle,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const method = request.method ?? 'GET'
  try {
    const body = await bodyOf(request)
    if (url.pathname === '/api/messages') {
      const said = await bot.receive(body)
      response
        .writeHead(said.status, { 'Content-Type': 'application/json' })
        .end(said.body === undefined ? '' : JSON.stringify(said.body))
      return
    }
    const shown = await handle({ method, path: url.pathname, query: url.searchParams, body })
    response
      .writeHead(shown.status, { ...shown.headers, 'Content-Type': shown.contentType })
      .end(shown.body)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) text += String(part)
  if (text === '') return undefined
  const body: unknown = JSON.parse(text)
  return body
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('The test server has no port')
  return address.port
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
