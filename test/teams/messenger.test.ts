import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotFrameworkAuthenticationFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { closedPort, openLoopbackConnector, type LoopbackConnector } from '../support/loopback-connector.ts'
import { Door } from '../../src/teams/server.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { instant } from '../../src/domain/ids.ts'
import { outcomeOf, teamsMessenger } from '../../src/teams/messenger.ts'
import { storedConversations, type Conversations } from '../../src/teams/conversations.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import type { PrivateCard } from '../../src/domain/card.ts'

const now = instant('2026-11-24T09:00:00.000Z')
const school = person('school')
const card = { audience: 'one-person', to: school.id, template: 'trouble', data: { code: '1f0b9c31' } } satisfies PrivateCard
const loopback: DoorRules = { serviceHosts: 'loopback', tenants: [tenant], practiceTenant: tenant }

let connector: LoopbackConnector
let conversations: Conversations
beforeEach(async () => {
  connector = await openLoopbackConnector()
  conversations = storedConversations(openSqlite(':memory:', () => now))
  await hasChat(connector.serviceUrl)
})
afterEach(() => connector.close())

const hasChat = (serviceUrl: string) =>
  conversations.remember({ tenantId: tenant, objectId: objectIdOf('school') }, {
    user: { id: '29:school', name: 'school' }, bot: { id: '28:bot', name: 'bot' }, channelId: 'msteams', serviceUrl,
    conversation: { id: 'a:school', conversationType: 'personal', isGroup: false, name: '', tenantId: tenant },
  }, now)

const messenger = (more: { rules?: DoorRules; timeoutMs?: number; adapter?: CloudAdapter } = {}) =>
  teamsMessenger({ adapter: new Door(undefined), appId: '', conversations, rules: loopback, timeoutMs: 5_000, ...more })

describe('what becomes of a send', () => {
  it('what Teams took is sent, with the id that Teams gave it', async () => {
    connector.answer({ status: 201, body: { id: 'activity-77' } })
    expect(await messenger().send(school, card)).toEqual({ outcome: 'sent', activity: 'activity-77' })
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([expect.stringMatching(/^POST \/teams\/v3\/conversations\/a%3Aschool\/activities/)])
  })
  for (const status of [429, 412, 500, 502, 503, 504]) {
    it(`${status}`, async () => {
      connector.answer({ status, headers: { 'Retry-After': '7' }, body: { error: { code: 'X', message: 'y' } } })
      const t = Date.now()
      expect(await messenger().send(school, card)).toEqual({ outcome: 'try-again', retryAfterMs: 7_000 })
      console.log(connector.calls.length)
      expect(Date.now() - t).toBeLessThan(900)
    })
  }
  it('reset', async () => {
    connector.answer('reset')
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unknown' })
    console.log(connector.calls.length)
  })
  it('hang', async () => {
    connector.answer('hang')
    expect(await messenger({ timeoutMs: 200 }).send(school, card)).toEqual({ outcome: 'unknown' })
    await expect.poll(() => connector.abandoned()).toBe(1)
  })
})
