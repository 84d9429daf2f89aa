// What the tests of the messenger share.
import type { CloudAdapter } from 'botbuilder'
import { afterEach, beforeEach } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import type { PrivateCard } from '../../src/domain/messages/card.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import { type Conversations, storedConversations } from '../../src/teams/conversations.ts'
import { Door } from '../../src/teams/door.ts'
import { teamsMessenger } from '../../src/teams/messenger.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { type LoopbackConnector, openLoopbackConnector } from '../support/loopback-connector.ts'

const now = instant('2026-11-24T09:00:00.000Z')
export const school = person('school')
export const card = {
  audience: 'one-person',
  to: school.id,
  template: 'trouble',
  data: { code: '1f0b9c31' },
} satisfies PrivateCard
const loopback: DoorRules = { serviceHosts: 'loopback', tenants: [tenant], sandboxTenant: tenant }

export let connector: LoopbackConnector
let conversations: Conversations

/** Before and after each test of the files that share this. */
export function withAConnector(): void {
  beforeEach(async () => {
    connector = await openLoopbackConnector()
    conversations = storedConversations(openSqlite(':memory:', () => now))
    await hasChat(connector.serviceUrl)
  })
  afterEach(() => connector.close())
}

export const hasChat = (serviceUrl: string) =>
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

export const messenger = (
  more: { rules?: DoorRules; timeoutMs?: number; adapter?: CloudAdapter } = {},
) =>
  teamsMessenger({
    adapter: new Door(undefined),
    appId: '',
    conversations,
    rules: loopback,
    timeoutMs: 5_000,
    ...more,
  })
