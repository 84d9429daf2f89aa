// GOV.UK Notify's own client against a server on loopback that speaks its routes.
import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { govukNotify, tryNotify } from '../../src/notify/govuk-notify.ts'
import { portOf } from '../support/loopback-connector.ts'

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const templateId = '11111111-aaaa-4bbb-8ccc-000000000001'

type Seen = {
  readonly method: string
  readonly url: string
  readonly token: string
  readonly body: string
}
let seen: Seen[] = []
let kept: { status: string; reference: string }[] = []
let answers: { status: number; drop?: boolean }[] = []
let server: Server
let mail: ReturnType<typeof govukNotify>
beforeEach(async () => {
  seen = []
  kept = []
  answers = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      seen.push({
        method: request.method ?? '',
        url: url.pathname,
        token: (request.headers.authorization ?? '').replace('Bearer ', ''),
        body,
      })
      if (url.pathname.startsWith('/v2/template/'))
        return void response
          .writeHead(answers.shift()?.status ?? 200, { 'Content-Type': 'application/json' })
          .end('{}')
      if (request.method === 'GET')
        return void response.end(
          JSON.stringify({
            notifications: kept.filter(
              (one) => one.reference === url.searchParams.get('reference'),
            ),
            links: {},
          }),
        )
      const answer = answers.shift() ?? { status: 201 }
      if (answer.status === 201)
        kept = [
          { status: 'sending', reference: /"reference":"([^"]+)"/.exec(body)?.[1] ?? '' },
          ...kept,
        ]
      if (answer.drop === true) return void response.destroy()
      response
        .writeHead(answer.status, { 'Content-Type': 'application/json' })
        .end(
          JSON.stringify(
            answer.status === 201
              ? { id: 'n-1' }
              : { errors: [{ error: 'BadRequestError', message: 'no' }] },
          ),
        )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  mail = govukNotify({
    apiKey: `harrowmere-${serviceId}-${secret}`,
    templateId,
    baseUrl: `http://127.0.0.1:${portOf(server.address())}`,
  })
})
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
)
const posts = () => seen.filter((seen) => seen.method === 'POST')

describe('an e-mail for somebody whom Teams does not reach', () => {
  it('goes out with the council’s template and nothing filled into it', async () => {
    expect(await mail.send('school@example.org', 'p-school-2026-11-23')).toEqual({
      outcome: 'sent',
    })
    expect(posts().map((seen): [string, unknown] => [seen.url, JSON.parse(seen.body)])).toEqual([
      [
        '/v2/notifications/email',
        {
          template_id: templateId,
          email_address: 'school@example.org',
          reference: 'p-school-2026-11-23',
        },
      ],
    ])
  })

  it('is signed as the service, with its key', async () => {
    await mail.send('school@example.org', 'r-1')
    const [head = '', claims = '', signature = ''] = (seen[0]?.token ?? '').split('.')
    expect(signature).toBe(
      createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'),
    )
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: serviceId,
    })
  })

  it('goes out once, however often it is asked for', async () => {
    await mail.send('school@example.org', 'r-1')
    expect(await mail.send('school@example.org', 'r-1')).toEqual({ outcome: 'sent' })
    expect(posts()).toHaveLength(1)
    await mail.send('school@example.org', 'r-2')
    expect(posts()).toHaveLength(2)
  })

  it('whose answer was lost is found again and not sent twice', async () => {
    answers = [{ status: 201, drop: true }]
    expect(await mail.send('school@example.org', 'r-1')).toEqual({ outcome: 'try-again' })
    expect(await mail.send('school@example.org', 'r-1')).toEqual({ outcome: 'sent' })
    expect(posts()).toHaveLength(1)
  })

  it.each([
    [400, 'refused'],
    [403, 'refused'],
    [429, 'try-again'],
    [500, 'try-again'],
  ] as const)('%i means: %s', async (status, outcome) => {
    answers = [{ status }]
    expect(await mail.send('school@example.org', 'r-1')).toEqual({ outcome })
  })

  it('that did not arrive is not counted as sent', async () => {
    kept = [{ status: 'permanent-failure', reference: 'r-1' }]
    expect(await mail.send('school@example.org', 'r-1')).toEqual({ outcome: 'refused' })
    kept = [{ status: 'technical-failure', reference: 'r-1' }]
    expect(await mail.send('school@example.org', 'r-1')).toEqual({ outcome: 'sent' })
    expect(posts()).toHaveLength(1)
  })
})

it.each<[number, string]>([
  [200, 'well'],
  [403, 'key-refused'],
  [404, 'no-template'],
  [503, 'no-answer'],
])(
  'the key and the template are tried without an e-mail: an answer of %i means %s',
  async (status, found) => {
    answers = [{ status }]
    expect(
      await tryNotify({
        apiKey: `harrowmere-${serviceId}-${secret}`,
        templateId,
        baseUrl: `http://127.0.0.1:${portOf(server.address())}`,
      }),
    ).toBe(found)
    expect(posts()).toEqual([])
  },
)
