import { type Activity, type ConversationReference, TurnContext } from 'botbuilder'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { instant } from '../../src/domain/ids.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { storedConversations } from '../../src/teams/conversations.ts'
import { objectIdOf, tenant } from '../support/families.ts'

const at = instant('2026-11-23T10:00:00.000Z')
const account = { tenantId: tenant, objectId: objectIdOf('school') }
const open = () => storedConversations(openSqlite(':memory:', () => at))
const days = (count: number) => instant(new Date(Date.parse(at) + count * 86_400_000).toISOString())
const openUntil = () => {
  let now = at
  return {
    conversations: storedConversations(openSqlite(':memory:', () => now)),
    pass: (count: number) => {
      now = days(count)
    },
  }
}
const chat = (more: Partial<ConversationReference> = {}): Partial<ConversationReference> => ({
  user: { id: '29:school', name: 'school' },
  bot: { id: '28:bot', name: 'bot' },
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  conversation: {
    id: 'a:school',
    conversationType: 'personal',
    isGroup: false,
    name: '',
    tenantId: tenant,
  },
  ...more,
})
/** JSON from outside, which the SDK believes to be an activity. */
const asItCameIn = (json: unknown): Partial<Activity> =>
  z.custom<Partial<Activity>>(() => true).parse(json)

describe('where somebody’s chat is', () => {
  it('is new once, and known from then on', async () => {
    const conversations = open()
    expect(await conversations.find(account)).toBeUndefined()
    expect(await conversations.remember(account, chat(), at)).toEqual({ first: true })
    expect(await conversations.remember(account, chat(), at)).toEqual({ first: false })
    expect((await conversations.find(account))?.reference.conversation).toMatchObject({
      id: 'a:school',
      tenantId: tenant,
    })
  })

  it('is new for one alone of several that come at once', async () => {
    const conversations = open()
    const all = await Promise.all(
      Array.from({ length: 10 }, () => conversations.remember(account, chat(), at)),
    )
    expect(all.filter(({ first }) => first)).toHaveLength(1)
  })

  it('of a stranger is forgotten after a month, and is new again then', async () => {
    const { conversations, pass } = openUntil()
    expect(await conversations.remember(account, chat(), at, 'stranger')).toEqual({ first: true })
    pass(29)
    expect(await conversations.remember(account, chat(), at, 'stranger')).toEqual({ first: false })
    pass(31)
    expect(await conversations.find(account)).toBeUndefined()
  })

  it('of a stranger stays once somebody adds them, whether they write or are written to', async () => {
    for (const how of ['writes', 'is written to']) {
      const { conversations, pass } = openUntil()
      await conversations.remember(account, chat(), at, 'stranger')
      pass(20)
      if (how === 'writes') await conversations.remember(account, chat(), at)
      else await conversations.find(account)
      pass(60)
      expect(await conversations.find(account), how).toBeDefined()
    }
  })

  it('of a stranger who takes the bot off is not kept any longer for it', async () => {
    const { conversations, pass } = openUntil()
    await conversations.remember(account, chat(), at, 'stranger')
    await conversations.forget(account)
    pass(31)
    expect(await conversations.find(account)).toBeUndefined()
  })

  it('follows Teams when it moves to another address or another chat', async () => {
    const conversations = open()
    await conversations.remember(account, chat(), at)
    expect(
      await conversations.remember(
        account,
        chat({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
        at,
      ),
    ).toEqual({ first: false })
    expect((await conversations.find(account))?.reference.serviceUrl).toBe(
      'https://smba.trafficmanager.net/emea/',
    )
    await conversations.remember(
      account,
      chat({
        conversation: { id: 'a:second', conversationType: 'personal', isGroup: false, name: '' },
      }),
      at,
    )
    expect((await conversations.find(account))?.reference.conversation.id).toBe('a:second')
  })

  it('can be kept although Teams leaves out the language, the activity, or a name', async () => {
    const conversations = open()
    // What the SDK makes of an activity that lacks them.
    const bare = TurnContext.getConversationReference(
      asItCameIn({
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        from: { id: '29:school' },
        recipient: { id: '28:bot', name: null },
        conversation: { id: 'a:school', name: null },
      }),
    )
    expect(
      Object.entries(bare)
        .filter(([, value]) => value === undefined)
        .map(([name]) => name),
    ).toEqual(['activityId', 'locale'])
    expect(await conversations.remember(account, bare, at)).toEqual({ first: true })
    expect((await conversations.find(account))?.reference).toEqual({
      user: { id: '29:school', name: '' },
      bot: { id: '28:bot', name: '' },
      conversation: { id: 'a:school', name: '', isGroup: false, conversationType: 'personal' },
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
    })
  })

  it('is another for the same object id in another tenant', async () => {
    const conversations = open()
    await conversations.remember(account, chat(), at)
    expect(
      await conversations.find({ ...account, tenantId: '99999999-2222-4333-8444-555555555555' }),
    ).toBeUndefined()
  })

  it('is not reachable after it was removed, and new again when it comes back', async () => {
    const conversations = open()
    await conversations.forget(account)
    await conversations.remember(account, chat(), at)
    await conversations.forget(account)
    await conversations.forget(account)
    expect((await conversations.find(account))?.reachable).toBe(false)
    expect(await conversations.remember(account, chat(), at)).toEqual({ first: true })
    expect((await conversations.find(account))?.reachable).toBe(true)
  })
})
