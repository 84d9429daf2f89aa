// The whole product as in a council's tenant, with signed tokens: who is let in, and what the others learn.
import { gzipSync } from 'node:zlib'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { type Council, openCouncil } from '../support/council.ts'
import { tenant } from '../support/families.ts'
import type { Answer } from '../support/raw-http.ts'
import { some } from '../support/some.ts'
import { appId, teamsService } from '../support/token-issuer.ts'
import { bearer, otherTenant, said } from './front-door-ground.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())
afterEach(() => {
  council.passMs(120_000)
  said.mockClear()
})

/**
 * A few words and a correlation id; the log has the same id, and nothing of what was sent; nobody
 * wrote to the console.
 */
function saysNothing(
  answer: Answer,
  { status, code }: { readonly status: number; readonly code: string },
): void {
  const correlation = answer.headers['x-correlation-id']
  expect(correlation).toMatch(/^[0-9a-f-]{36}$/)
  const words: unknown = JSON.parse(answer.text)
  expect([answer.status, words]).toMatchObject([status, { correlation }])
  expect(answer.text).toMatch(/^\{"error":"[A-Z][a-z ]{10,40}\.","correlation":"[0-9a-f-]{36}"\}$/)
  expect(
    council.log.lines
      .filter((line) => line.facts['correlation'] === correlation)
      .map(({ facts }) => facts),
  ).toEqual([{ correlation, code }])
  expect(said).not.toHaveBeenCalled()
}

/** What a turn leaves behind: nobody's chat is known. */
async function noTurn(): Promise<void> {
  const store = openSqlite(council.file, () => instant('2026-11-23T10:00:00.000Z'))
  expect(await store.list('chats')).toEqual([])
  await store.close()
}

describe('somebody who knocks at the bot’s address in a tenant', () => {
  const bad: [string, () => Promise<string | undefined>, string][] = [
    ['no token', async () => undefined, 'no-token'],
    [
      'a token that has expired',
      () => council.issuer.token({ from: -7_200, until: -3_600 }),
      'err-jwt-expired',
    ],
    [
      'a token that is not valid yet',
      () => council.issuer.token({ from: 3_600, until: 7_200 }),
      'err-jwt-claim-validation-failed',
    ],
    [
      'a token for another bot',
      () => council.issuer.token({ audience: 'c0000000-0000-4000-8000-000000000001' }),
      'err-jwt-claim-validation-failed',
    ],
    [
      'a token of another issuer',
      () => council.issuer.token({ issuer: 'https://api.botframework.example' }),
      'err-jwt-claim-validation-failed',
    ],
    [
      'a token of an emulator',
      () =>
        council.issuer.token({
          issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          claims: { ver: '1.0', appid: appId },
        }),
      'err-jwt-claim-validation-failed',
    ],
    [
      'a token of an emulator, of the second version',
      () =>
        council.issuer.token({
          issuer: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
          claims: { ver: '2.0', azp: appId },
        }),
      'err-jwt-claim-validation-failed',
    ],
    [
      'a token of another bot that calls this one',
      () =>
        council.issuer.token({
          issuer: `https://sts.windows.net/${tenant}/`,
          claims: { ver: '1.0', appid: 'c0000000-0000-4000-8000-000000000001' },
        }),
      'err-jwt-claim-validation-failed',
    ],
    ['a token that names no key', () => council.issuer.token({ kid: undefined }), 'no-key-named'],
    [
      'a token that names an unknown key',
      () => council.issuer.token({ kid: 'key-2' }),
      'err-jwks-no-matching-key',
    ],
    [
      'a token signed with another key',
      () => council.issuer.token({ key: council.issuer.otherKey }),
      'err-jws-signature-verification-failed',
    ],
    [
      'a token that is not signed (alg: none)',
      async () => council.issuer.unsigned(),
      'no-key-named',
    ],
    [
      'a token signed with the public key as a secret (HS256)',
      () => council.issuer.withPublicKeyAsSecret(),
      'err-jose-alg-not-allowed',
    ],
    [
      'a good token, replayed with another serviceUrl',
      () => council.issuer.token({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
      'other-service',
    ],
    [
      'a token without a serviceUrl',
      () => council.issuer.token({ serviceUrl: undefined }),
      'err-jwt-claim-validation-failed',
    ],
    [
      'a good token with a letter changed',
      async () => (await council.issuer.token()).replace(/.{5}$/, 'AAAAA'),
      'err-jws-signature-verification-failed',
    ],
    [
      'a good token with something behind it',
      async () => `${await council.issuer.token()} ${await council.issuer.token()}`,
      'no-token',
    ],
    ['dots', async () => 'a.b.c', 'no-key-named'],
    ['garbage', async () => 'secret-word', 'no-token'],
  ]
  it.each(some(bad))(
    'is refused with %s: no turn, few words, a code in the log',
    async (_name, make, code) => {
      const token = await make()
      const answer = await council.post(council.tap(), token === undefined ? {} : bearer(token))
      saysNothing(answer, { status: 401, code })
      await noTurn()
    },
  )

  it('without a token is sent away before anything is read: neither its size nor its shape matters', async () => {
    for (const body of [
      '{',
      'x'.repeat(300_000),
      JSON.stringify(council.tap({ serviceUrl: 'https://evil.example/' })),
    ])
      saysNothing(await council.raw(body), { status: 401, code: 'no-token' })
    await noTurn()
  })

  const places: [string, Record<string, unknown>, number, string][] = [
    [
      'from a tenant that is not allowed, in the conversation',
      {
        conversation: { id: 'a:admin', conversationType: 'personal', tenantId: otherTenant },
        channelData: {},
      },
      403,
      'tenant',
    ],
    [
      'from a tenant that is not allowed, in the channel’s own field',
      {
        conversation: { id: 'a:admin', conversationType: 'personal' },
        channelData: { tenant: { id: otherTenant } },
      },
      403,
      'tenant',
    ],
    ['whose two tenants differ', { channelData: { tenant: { id: otherTenant } } }, 403, 'tenant'],
    [
      'whose two tenants differ the other way',
      { conversation: { id: 'a:admin', conversationType: 'personal', tenantId: otherTenant } },
      403,
      'tenant',
    ],
    [
      'without any tenant',
      { conversation: { id: 'a:admin', conversationType: 'personal' }, channelData: {} },
      403,
      'tenant',
    ],
    ['through another channel than Teams', { channelId: 'emulator' }, 403, 'channel'],
    ['through the web chat', { channelId: 'webchat' }, 403, 'channel'],
    [
      'to be answered at a name that anybody can register',
      { serviceUrl: 'https://evil.trafficmanager.net/' },
      400,
      'service',
    ],
    [
      'to be answered in the open',
      { serviceUrl: 'http://smba.trafficmanager.net/uk/' },
      400,
      'service',
    ],
    ['without saying where to answer', { serviceUrl: undefined }, 400, 'no-activity'],
  ]
  it.each(some(places))('with a good token is refused %s', async (_name, more, status, code) => {
    const serviceUrl = typeof more['serviceUrl'] === 'string' ? more['serviceUrl'] : teamsService
    const answer = await council.post(
      council.tap(more),
      bearer(await council.issuer.token({ serviceUrl })),
    )
    saysNothing(answer, { status, code })
    await noTurn()
  })

  it('with a good token and more than may be sent is refused, however it is packed', async () => {
    const token = bearer(await council.issuer.token())
    const nested = (levels: number) =>
      JSON.stringify(council.tap({ value: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) }))
    saysNothing(
      await council.raw(JSON.stringify(council.tap({ text: 'x'.repeat(300_000) })), token),
      { status: 413, code: 'too-large' },
    )
    saysNothing(
      await council.raw(gzipSync(JSON.stringify(council.tap({ value: 'x'.repeat(50_000_000) }))), {
        ...token,
        'Content-Encoding': 'gzip',
      }),
      { status: 415, code: 'packed' },
    )
    saysNothing(
      await council.raw('this was never zipped', { ...token, 'Content-Encoding': 'gzip' }),
      { status: 415, code: 'packed' },
    )
    saysNothing(await council.raw(nested(50), token), { status: 400, code: 'too-deep' })
    for (const name of ['__proto__', 'constructor', 'toString'])
      saysNothing(
        await council.raw(
          JSON.stringify(council.tap({ type: 'X' })).replace('"X"', `{"length":{"${name}":""}}`),
          token,
        ),
        { status: 400, code: 'strange-names' },
      )
    saysNothing(await council.raw('{"type":"secret-word"', token), { status: 400, code: 'broken' })
    saysNothing(
      await council.raw(
        '--x\r\nContent-Disposition: form-data; name="f"; filename="secret-word"\r\n\r\n1\r\n--x--',
        { ...token, 'Content-Type': 'multipart/form-data; boundary=x' },
      ),
      { status: 400, code: 'no-activity' },
    )
    await noTurn()
  })

  it('too often is told to wait, and soon fills the log no more', async () => {
    const before = council.log.lines.length
    const answers = await Promise.all(Array.from({ length: 400 }, () => council.post({}, {})))
    expect(
      answers
        .map((answer) => answer.status)
        .sort((a, b) => a - b)
        .at(0),
    ).toBe(401)
    const late = answers.filter((answer) => answer.status === 429)
    expect(late).toHaveLength(100)
    expect(late[0]?.headers['retry-after']).toMatch(/^[1-9]\d?$/)
    expect(council.log.lines.length - before).toBe(300)
    // Whoever is let in is not kept waiting by those who are not.
    expect(
      (
        await council.post(
          council.tap({ from: { id: '29:stranger', aadObjectId: otherTenant } }),
          bearer(await council.issuer.token()),
        )
      ).status,
    ).toBe(200)
  })
})
