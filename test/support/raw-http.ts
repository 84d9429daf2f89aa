// Anything at all over HTTP, byte for byte, as a stranger may send it.
import { type Agent, request } from 'node:http'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}
export type Sending = {
  readonly method: string
  readonly path: string
  readonly body?: string | Buffer | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly agent?: Agent
}

/** To a port of this machine; the length goes along where there is a body. */
export const sendRaw = (
  port: number,
  { method, path, body, headers, agent }: Sending,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
          ...headers,
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
