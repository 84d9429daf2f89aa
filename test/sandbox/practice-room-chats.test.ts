// The practice room: the group chat, adding the bot, and after a restart.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { cast } from '../../src/sandbox/people.ts'
import { openRoom, openUntilTheEnd } from './open-room.ts'
import { activitiesOf, withCard } from './practice-room-ground.ts'
import { callConnector, cardSaying, replaceWith, scriptedBot } from './scripted-bot.ts'

describe('the group chat', () => {
  it('is one for all: what is said in it reaches the bot with the mention, and everybody sees the answer', async () => {
    const room = await openUntilTheEnd()
    room.bot.play(async (heard, { reply }) => {
      if (heard.type === 'message')
        await reply({ type: 'message', text: 'Please open a chat with me.' })
    })
    const said = await room.post('/sandbox/people/school/say', {
      text: "who's coming?",
      in: 'group',
    })
    expect(activitiesOf(said.body).map((activity) => activity.text)).toEqual([
      'Please open a chat with me.',
    ])
    expect(room.bot.heard[0]).toMatchObject({
      text: "<at>Round the Table</at> who's coming?",
      conversation: { conversationType: 'groupChat' },
      from: { id: '29:school' },
    })
    expect(room.bot.heard[0]?.['entities']).toContainEqual(
      expect.objectContaining({ type: 'mention', text: '<at>Round the Table</at>' }),
    )
    const group = await room.get('/sandbox/group/chat')
    expect(group.body).toMatchObject({ name: 'Staff room' })
    expect(activitiesOf(group.body)).toMatchObject([
      { from: 'person', by: { id: 'school', name: 'Ruth Adeyemi' }, text: "who's coming?" },
      { from: 'bot', text: 'Please open a chat with me.' },
    ])
    expect(activitiesOf((await room.get('/sandbox/people/school/chat')).body)).toEqual([])
  })
})

describe('adding the bot', () => {
  it('tells it of every chat and of the group once, however often it is asked', async () => {
    const room = await openUntilTheEnd()
    await Promise.all([room.room.installForEveryone(), room.room.installForEveryone()])
    expect(room.bot.heard).toHaveLength(2 * (cast.length + 1))
    const chair = room.bot.heard.filter(
      (one) => one.conversation.conversationType === 'personal' && one.from.id === '29:chair',
    )
    expect(chair).toMatchObject([
      { type: 'installationUpdate', action: 'add' },
      {
        type: 'conversationUpdate',
        membersAdded: [{ id: '28:round-the-table' }, { id: '29:chair' }],
      },
    ])
    expect(
      room.bot.heard
        .filter((one) => one.conversation.conversationType === 'groupChat')
        .map((one) => one.type),
    ).toEqual(['installationUpdate', 'conversationUpdate'])
  })

  it('tells it again when it did not listen', async () => {
    const room = await openUntilTheEnd()
    room.bot.play(() => Promise.resolve({ status: 503, body: undefined }))
    await expect(room.room.installForEveryone()).rejects.toThrow('The bot answered 503')
    room.bot.heard.length = 0
    room.bot.play(() => Promise.resolve())
    await room.room.installForEveryone()
    expect(room.bot.heard).toHaveLength(2 * (cast.length + 1))
  })

  it('can be undone by a person: the bot is told, and can write to them no more until it is added again', async () => {
    const room = await openUntilTheEnd()
    await room.room.installForEveryone()
    room.bot.heard.length = 0
    expect(await room.post('/sandbox/people/gp/app', { installed: false })).toEqual({
      status: 200,
      body: { installed: false },
    })
    await room.post('/sandbox/people/gp/app', { installed: false })
    expect(room.bot.heard.map((one) => [one.type, one.action])).toEqual([
      ['conversationUpdate', undefined],
      ['installationUpdate', 'remove'],
    ])
    const send = () =>
      callConnector(room.serviceUrl, 'POST', '/a%3Aroom-gp/activities', {
        type: 'message',
        text: 'hello',
      })
    expect(await send()).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    })
    await room.post('/sandbox/people/gp/app', { installed: true })
    expect((await send()).status).toBe(201)
    expect((await room.post('/sandbox/people/gp/app', { installed: 'yes' })).status).toBe(400)
  })
})

describe('after a restart', () => {
  it('everybody, every chat, every card and the time are there again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'room-'))
    const file = join(folder, 'room.sqlite')
    try {
      const before = await openRoom({ file })
      await before.room.installForEveryone()
      const id = await withCard(before)
      before.bot.play(() => Promise.resolve(replaceWith(cardSaying('Thank you'))))
      await before.post('/sandbox/people/school/press', {
        activityId: id,
        verb: 'invitation.attend',
        data: {},
      })
      await before.post('/sandbox/people', {
        name: 'Nia Rourke',
        agency: 'Kestrel House',
        role: 'Refuge worker',
      })
      await before.post('/sandbox/clock', { now: '2026-12-01T10:00:00Z' })
      const kept = await Promise.all(
        [
          '/sandbox/people',
          '/sandbox/people/school/chat',
          '/sandbox/group/chat',
          '/sandbox/clock',
        ].map((path) => before.get(path)),
      )
      await before.close()

      const bot = scriptedBot()
      const after = await openUntilTheEnd({ file, bot })
      await after.room.installForEveryone()
      // Opened on another port, it tells the bot where each chat is now, and of nothing else.
      expect(new Set(bot.heard.map((one) => one['type']))).toEqual(
        new Set(['installationUpdate', 'conversationUpdate']),
      )
      expect(
        await Promise.all(
          [
            '/sandbox/people',
            '/sandbox/people/school/chat',
            '/sandbox/group/chat',
            '/sandbox/clock',
          ].map((path) => after.get(path)),
        ),
      ).toEqual(kept)
      const said = await after.post('/sandbox/people/school/say', { text: 'still there?' })
      expect(said.status).toBe(200)
      expect(
        activitiesOf((await after.get('/sandbox/people/school/chat')).body).map(
          (activity) => activity.text,
        ),
      ).toEqual(['hello', undefined, 'still there?'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
