import { afterEach, describe, expect, it } from 'vitest'

import { type Endpoint, type EndpointWords, openEndpoint } from '../support/endpoint.ts'
import { objectIdOf, tenant } from '../support/families.ts'
import type { Answer } from '../support/raw-http.ts'
import { some } from '../support/some.ts'

const open: Endpoint[] = []
async function opened(words: EndpointWords = {}): Promise<Endpoint> {
  const endpoint = await openEndpoint(words)
  open.push(endpoint)
  return endpoint
}
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

/** Nothing of the inside of the program, and nothing of what was sent. */
function saysNothing({ text }: Answer): void {
  expect(text.length).toBeLessThan(200)
  expect(text).not.toMatch(
    /node_modules|\.ts|\.js|\bat \w|Error:|SyntaxError|Unexpected|position|\/work|\/home|secret-word|stack/i,
  )
}

const json = { 'Content-Type': 'application/json' }
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

describe('a request that is no activity', () => {
  it.each<[string, string | undefined, Record<string, string>, number]>([
    ['broken JSON', '{"type":"secret-word"', json, 400],
    ['no JSON', 'secret-word', json, 400],
    ['JSON that is no object', '"secret-word"', json, 400],
    ['null', 'null', json, 400],
    ['a list', '[1,2,3]', json, 400],
    ['an empty object', '{}', json, 400],
    ['an empty body', '', json, 400],
    ['no body and no type', undefined, {}, 400],
    [
      'a form',
      'type=message&text=secret-word',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      400,
    ],
    ['another kind of content', '<type>secret-word</type>', { 'Content-Type': 'text/xml' }, 400],
    ['more than 256 KB', JSON.stringify({ text: 'secret-word'.repeat(40_000) }), json, 413],
    ['a hundred thousand lists inside each other', nested(100_000), json, 400],
  ])('is refused in few words: %s', async (_name, body, headers, status) => {
    const { raw, connector, house } = await opened()
    const answer = await raw('POST', '/api/messages', body, headers)
    expect(answer.status).toBe(status)
    saysNothing(answer)
    expect(connector.calls).toHaveLength(0)
    expect(JSON.stringify(house.log.lines)).not.toContain('secret-word')
  })

  it('does not stop the next one from being answered', async () => {
    const { raw, post, from } = await opened()
    await raw('POST', '/api/messages', nested(100_000), json)
    await raw('POST', '/api/messages', '{', json)
    expect((await post(from('school'))).status).toBe(200)
  })

  it.each([
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['GET', '/', 404],
    ['POST', '/secret-word', 404],
    ['GET', '/../../etc/passwd', 404],
    ['GET', '/%E0%A4%A', 404],
    ['GET', '/api/messages/secret-word', 404],
    ['POST', '/sandbox/clock', 404],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const { raw } = await opened()
    const answer = await raw(method, path)
    expect(answer.status).toBe(status)
    saysNothing(answer)
  })
})

describe('an activity that does not fit', () => {
  const cases: [string, Record<string, unknown>][] = [
    ['no serviceUrl', { serviceUrl: undefined }],
    ['an empty serviceUrl', { serviceUrl: '' }],
    ['a serviceUrl that is none', { serviceUrl: 'secret-word' }],
    ['a serviceUrl of another kind', { serviceUrl: { host: '127.0.0.1' } }],
    ['a name that anybody can register', { serviceUrl: 'https://evil.trafficmanager.net/' }],
    ['a name that begins like loopback', { serviceUrl: 'http://127.0.0.1.evil.example/' }],
    ['a name and password in front', { serviceUrl: 'http://user:pass@127.0.0.1/' }],
    ['a name that hides the host', { serviceUrl: 'http://127.0.0.1@evil.example/' }],
    ['no from', { from: undefined }],
    ['a from without id', { from: { aadObjectId: objectIdOf('school') } }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: {} }],
    ['no recipient', { recipient: undefined }],
    ['no type', { type: undefined }],
    ['a type of another kind', { type: 7 }],
    ['no channel', { channelId: undefined }],
    ['an object id that is none', { from: { id: '29:x', aadObjectId: 'secret-word' } }],
    ['a text of another kind', { text: { secret: 'word' } }],
    ['a text beyond what Teams can send', { text: 'x'.repeat(28_001) }],
  ]
  it.each(some(cases))('is refused, and nobody is called: %s', async (_name, more) => {
    const { post, from, connector, house } = await opened()
    const answer = await post(from('school', more))
    expect(answer.status).toBe(400)
    expect(answer.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/)
    saysNothing(answer)
    expect(connector.calls).toHaveLength(0)
    expect(await house.store.list('chats')).toEqual([])
    expect(house.log.lines.map((line) => line.event)).toEqual(['message.refused'])
  })

  it('is refused in a tenant unless it names one of Teams’ own hosts, over https and on the usual port', async () => {
    const { post, from, connector } = await opened({
      rules: { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] },
    })
    for (const serviceUrl of [
      connector.serviceUrl,
      'http://smba.trafficmanager.net/uk/',
      'https://smba.trafficmanager.net:444/uk/',
      'https://smba.trafficmanager.net.evil.example/',
      'https://x.smba.trafficmanager.net/',
      'https://user@smba.trafficmanager.net/',
      'ftp://smba.trafficmanager.net/',
    ]) {
      expect((await post(from('school', { serviceUrl }))).status, serviceUrl).toBe(400)
    }
  })

  it('in a shape that nobody foresaw further in never shows what went wrong', async () => {
    const { post, from, tap } = await opened()
    for (const activity of [
      from('school', { entities: 'secret-word' }),
      from('school', { entities: [{ type: 'mention', mentioned: null, text: 'secret-word' }] }),
      from('school', { channelData: null }),
      from('school', { attachments: 'secret-word' }),
      from('school', { membersAdded: 'secret-word', type: 'conversationUpdate' }),
      from('school', { locale: 7 }),
      from('school', { text: null }),
      tap('school', 'invitation.attend', 7),
      from('school', { type: 'invoke', name: 'adaptiveCard/action' }),
      from('school', { type: 'invoke', name: 7, value: nested(3) }),
      from('school', { type: 'secret-word' }),
    ]) {
      const answer = await post(activity)
      expect([200, 500]).toContain(answer.status)
      expect(answer.text).not.toMatch(/secret-word|node_modules|TypeError|\bat \w/)
    }
  })
})

describe('in a tenant, with the bot’s identity', () => {
  const identity = {
    appId: 'b7a6c5d4-0000-4000-8000-000000000001',
    appType: 'SingleTenant',
    appPassword: 'invented',
    tenantId: tenant,
  }
  const rules = { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] }
  it.each<[string, Record<string, string>]>([
    ['none', {}],
    ['an empty one', { Authorization: '' }],
    ['one of another kind', { Authorization: 'Basic c2VjcmV0LXdvcmQ=' }],
    ['a word', { Authorization: 'Bearer secret-word' }],
    ['dots', { Authorization: 'Bearer a.b.c' }],
    ['two', { Authorization: 'Bearer secret-word secret-word' }],
  ])('a request is not authorised by this token: %s', async (_name, headers) => {
    const { post, from, tap, house } = await opened({ identity, rules })
    for (const activity of [
      from('school', { serviceUrl: 'https://smba.trafficmanager.net/uk/' }),
      tap('school', 'invitation.mine', {}, { serviceUrl: 'https://smba.trafficmanager.net/uk/' }),
    ]) {
      const answer = await post(activity, headers)
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.text)).toEqual({
        error: 'This request is not authorised.',
        correlation: answer.headers['x-correlation-id'],
      })
      saysNothing(answer)
    }
    expect(await house.store.list('chats')).toEqual([])
    expect(house.log.lines.map((line) => [line.level, line.event])).toEqual([
      ['warn', 'message.unauthorised'],
      ['warn', 'message.unauthorised'],
    ])
  })
})
