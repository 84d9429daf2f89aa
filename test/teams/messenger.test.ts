import { CloudAdapter } from 'botbuilder'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { insteadOf } from '../../src/delivery/unreachable.ts'
import { instant } from '../../src/domain/ids.ts'
import type { PrivateCard } from '../../src/domain/messages/card.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import { TurnAuthentication } from '../../src/teams/authentication.ts'
import { type Conversations, storedConversations } from '../../src/teams/conversations.ts'
import { Door } from '../../src/teams/door.ts'
import { teamsMessenger } from '../../src/teams/messenger.ts'
import { outcomeOf } from '../../src/teams/send-outcome.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import {
  closedPort,
  type LoopbackConnector,
  openLoopbackConnector,
  type Told,
} from '../support/loopback-connector.ts'

const now = instant('2026-11-24T09:00:00.000Z')
const school = person('school')
const card = {
  audience: 'one-person',
  to: school.id,
  template: 'trouble',
  data: { code: '1f0b9c31' },
} satisfies PrivateCard
const loopback: DoorRules = { serviceHosts: 'loopback', tenants: [tenant], sandboxTenant: tenant }

let connector: LoopbackConnector
let conversations: Conversations
beforeEach(async () => {
  connector = await openLoopbackConnector()
  conversations = storedConversations(openSqlite(':memory:', () => now))
  await hasChat(connector.serviceUrl)
})
afterEach(() => connector.close())

const hasChat = (serviceUrl: string) =>
  conversations.remember(
    { tenantId: tenant, objectId: objectIdOf('school') },
    {
      user: { id: '29:school', name: 'school' },
      bot: { id: '28:bot', name: 'bot' },
      channelId: 'msteams',
      serviceUrl,
      conversation: {
        id: 'a:school',
        conversationType: 'personal',
        isGroup: false,
        name: '',
        tenantId: tenant,
      },
    },
    now,
  )

const messenger = (more: { rules?: DoorRules; timeoutMs?: number; adapter?: CloudAdapter } = {}) =>
  teamsMessenger({
    adapter: new Door(undefined),
    appId: '',
    conversations,
    rules: loopback,
    timeoutMs: 5_000,
    ...more,
  })

describe('what becomes of a send', () => {
  it('what Teams took is sent, with the id that Teams gave it, to that person’s own chat', async () => {
    connector.answer({ status: 201, body: { id: 'activity-77' } })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-77',
    })
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      expect.stringMatching(/^POST \/teams\/v3\/conversations\/a%3Aschool\/activities/),
    ])
    expect(connector.calls[0]?.body).toContain('You have one item to open.')
  })

  it('when Teams asks to wait, it is tried again after the time that Teams named', async () => {
    connector.answer({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { error: { code: 'TooManyRequests', message: 'slow down' } },
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'try-again',
      retryAfterMs: 7_000,
    })
  })

  it.each([
    ['no number', 'soon', undefined],
    ['a negative number', '-1', undefined],
    ['a hundred years', '3155760000', 3_600_000],
    ['nothing', '0', 0],
    ['half a second', '0.5', 500],
  ])(
    'a time to wait that is %s does not stop a message for ever',
    async (_name, header, retryAfterMs) => {
      connector.answer({ status: 429, headers: { 'Retry-After': header } })
      expect(await messenger().send(school, card)).toEqual({
        outcome: 'try-again',
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      })
    },
  )

  it.each([401, 408, 412, 500, 502, 503, 504])(
    'an answer of %i means that it is tried again',
    async (status) => {
      connector.answer({ status, body: { error: { code: 'ServiceError', message: 'later' } } })
      expect(await messenger().send(school, card)).toEqual({ outcome: 'try-again' })
    },
  )

  it.each([
    [400, 'refused'],
    [405, 'refused'],
    [413, 'refused'],
  ])('an answer of %i means that this person cannot be reached: %s', async (status, reason) => {
    connector.answer({ status, body: { error: { code: 'X', message: 'no' } } })
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unreachable', reason })
  })

  it.each([
    [404, 'ConversationNotFound', 'never-installed'],
    [403, 'ServiceError', 'refused'],
  ])(
    'an answer of %i %s comes at random, and is believed after three tries',
    async (status, code, reason) => {
      connector.answer({ status, body: { error: { code, message: 'Unknown' } } })
      const outcome = await messenger().send(school, card)
      expect(outcome).toEqual({ outcome: 'try-again', orElse: { reason, after: 3 } })
      expect(await insteadOf(outcome, school, { attempts: 2 })).toEqual(outcome)
      expect(await insteadOf(outcome, school, { attempts: 3 })).toEqual({
        outcome: 'unreachable',
        reason,
      })
    },
  )

  it('an app that is switched off for everybody is nobody’s block: the next message is tried', async () => {
    connector.answer({
      status: 403,
      body: { error: { code: 'BotDisabledByAdmin', message: 'Tenant admin disabled this bot' } },
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'stopped-by-admin',
    })
    connector.answer({ status: 201, body: { id: 'activity-3' } })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-3',
    })
  })

  it.each([
    ['without an id', { status: 200, body: {} }],
    ['that is empty', { status: 200 }],
    [
      'that is a proxy’s page',
      { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>' },
    ],
  ])('an answer %s is not taken for sent', async (_what, told) => {
    connector.answer(told)
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unknown' })
  })

  it('somebody who blocked the bot is remembered as blocked, and not called again until they come back', async () => {
    connector.answer({
      status: 403,
      body: { error: { code: 'ConversationBlockedByUser', message: 'blocked' } },
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'blocked',
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'blocked',
    })
    expect(connector.calls).toHaveLength(1)
    connector.answer({ status: 201, body: { id: 'activity-2' } })
    expect(await hasChat(connector.serviceUrl)).toEqual({ first: true })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-2',
    })
  })

  it('when the connection breaks after Teams has the message, nobody knows whether it was shown', async () => {
    connector.answer('reset')
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unknown' })
  })

  it('when no answer comes in time, nobody knows either, and the call is broken off', async () => {
    connector.answer('hang')
    expect(await messenger({ timeoutMs: 100 }).send(school, card)).toEqual({ outcome: 'unknown' })
    await expect.poll(() => connector.abandoned()).toBe(1)
  })

  it('when nobody listens, nothing was sent and it is tried again', async () => {
    await hasChat(`http://127.0.0.1:${await closedPort()}/teams/`)
    expect(await messenger().send(school, card)).toEqual({ outcome: 'try-again' })
  })

  // The SDK by itself would call up to four times, and a message whose answer was lost would be shown four times.
  it.each<[string, Told]>([
    ['asked to wait', { status: 429, headers: { 'Retry-After': '0' } }],
    ['refused for now', { status: 503, headers: { 'Retry-After': '0' } }],
    ['broken off', 'reset'],
    ['failed', { status: 500 }],
  ])(
    'a call that was %s is made once: only the sender decides about another',
    async (_name, told) => {
      connector.answer(told)
      await messenger().send(school, card)
      expect(connector.calls).toHaveLength(1)
    },
  )

  it('a redirect is not followed', async () => {
    const elsewhere = await openLoopbackConnector()
    connector.answer(
      { status: 307, headers: { Location: elsewhere.serviceUrl } },
      { status: 201, body: { id: 'x' } },
    )
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
    connector.answer(
      { status: 307, headers: { Location: connector.serviceUrl } },
      { status: 201, body: { id: 'x' } },
    )
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
    expect([connector.calls.length, elsewhere.calls.length]).toEqual([2, 0])
    await elsewhere.close()
  })
})

describe('what is never sent', () => {
  it('a card that is meant for somebody else', async () => {
    await expect(messenger().send(school, { ...card, to: person('police').id })).rejects.toThrow(
      'for whom it is not meant',
    )
    expect(connector.calls).toHaveLength(0)
  })

  it('a card that cannot be drawn', async () => {
    await expect(messenger().send(school, { ...card, data: {} })).rejects.toThrow('cannot be drawn')
    await expect(messenger().send(school, { ...card, template: '../package' })).rejects.toThrow(
      'cannot be drawn',
    )
    expect(connector.calls).toHaveLength(0)
  })

  it('anything to somebody without a Teams account, or who never opened a chat', async () => {
    const { account: _none, ...withoutAccount } = school
    expect(await messenger().send(withoutAccount, card)).toEqual({
      outcome: 'unreachable',
      reason: 'no-teams-account',
    })
    expect(await messenger().send(person('police'), { ...card, to: person('police').id })).toEqual({
      outcome: 'unreachable',
      reason: 'never-installed',
    })
  })

  it.each([
    'https://evil.trafficmanager.net/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
  ])('anything to a stored address that is not trusted: %s', async (address) => {
    await hasChat(address)
    const rules: DoorRules = { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] }
    expect(await messenger({ rules }).send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
  })

  it('anything to an address that was trusted when it was stored and is no longer', async () => {
    expect(
      await messenger({
        rules: { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] },
      }).send(school, card),
    ).toEqual({ outcome: 'unreachable', reason: 'refused' })
    expect(connector.calls).toHaveLength(0)
  })
})

describe('a chat that was opened', () => {
  it('is found whichever way the ids of the account are written', async () => {
    const account = { tenantId: tenant.toUpperCase(), objectId: objectIdOf('school').toUpperCase() }
    expect(await messenger().send({ ...school, account }, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-1',
    })
  })
})

describe('the bot’s own token', () => {
  const identity = {
    MicrosoftAppId: 'b7a6c5d4-0000-4000-8000-000000000001',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenant,
  }
  const withToken = (token: () => Promise<string>) =>
    new CloudAdapter(
      new TurnAuthentication(identity, {
        isValidAppId: async () => true,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set('Authorization', `Bearer ${await token()}`)
            return request
          },
        }),
      }),
    )

  it('goes with the message', async () => {
    expect(
      await messenger({ adapter: withToken(async () => 'invented') }).send(school, card),
    ).toEqual({ outcome: 'sent', activity: 'activity-1' })
  })

  it('when none can be had, nothing has left, so it is safe to try again as often as is needed', async () => {
    const refusing = withToken(async () =>
      Promise.reject(new Error('The sign-in service does not answer')),
    )
    expect(await messenger({ adapter: refusing }).send(school, card)).toEqual({
      outcome: 'try-again',
    })
    const never = withToken(() => new Promise<string>(() => undefined))
    expect(await messenger({ adapter: never, timeoutMs: 50 }).send(school, card)).toEqual({
      outcome: 'try-again',
    })
    expect(connector.calls).toHaveLength(0)
  })

  it('when it comes after the time-out, the message does not leave any more', async () => {
    let bring = (_token: string) => undefined
    const late = withToken(
      () =>
        new Promise<string>((resolve) => {
          bring = (token) => void resolve(token)
        }),
    )
    expect(await messenger({ adapter: late, timeoutMs: 50 }).send(school, card)).toEqual({
      outcome: 'try-again',
    })
    bring('invented')
    // Another message goes out after it: had the late one left, it would be there before.
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-1',
    })
    expect(connector.calls).toHaveLength(1)
  })
})

describe('an error that nobody foresaw', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [new Error('no status')],
    [{ statusCode: 'many' }],
    [{ response: {} }],
  ])('counts as unknown: %j', (error) => {
    expect(outcomeOf(error)).toEqual({ outcome: 'unknown' })
  })
})

describe('a card that is changed where it stands', () => {
  it('is put in the place of that message, in that person’s own chat', async () => {
    connector.answer({ status: 200, body: { id: 'activity-77' } })
    expect(await messenger().update(school, 'activity-77', card)).toEqual({
      outcome: 'sent',
      activity: 'activity-77',
    })
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      expect.stringMatching(
        /^PUT \/teams\/v3\/conversations\/a%3Aschool\/activities\/activity-77$/,
      ),
    ])
    expect(connector.calls[0]?.body).toContain('1f0b9c31')
  })

  it.each<[number, unknown]>([
    [429, { outcome: 'try-again' }],
    [502, { outcome: 'try-again' }],
  ])('an answer of %i means the same as for a message', async (status, outcome) => {
    connector.answer({ status, body: { error: { code: 'ServiceError', message: 'later' } } })
    expect(await messenger().update(school, 'activity-77', card)).toEqual(outcome)
    expect(connector.calls).toHaveLength(1)
  })

  it.each([
    [403, 'ServiceError'],
    [403, 'ConversationBlockedByUser'],
    [404, 'ActivityNotFoundInConversation'],
  ])('that its reader deleted (%i %s) is gone, and the chat is not', async (status, code) => {
    connector.answer({ status, body: { error: { code, message: 'Unknown' } } })
    expect(await messenger().update(school, 'activity-77', card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
    connector.answer({ status: 201, body: { id: 'activity-78' } })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-78',
    })
  })

  it('is never somebody else’s', async () => {
    await expect(messenger().update(person('police'), 'activity-77', card)).rejects.toThrow(
      'not meant',
    )
    expect(connector.calls).toEqual([])
  })
})
