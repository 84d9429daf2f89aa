import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { cast, sandboxTenantId } from '../../src/sandbox/people.ts'
import { type OpenRoom, openRoom, openUntilTheEnd } from './open-room.ts'
import {
  callConnector,
  cardSaying,
  messageWith,
  noticeSaying,
  replaceWith,
  scriptedBot,
} from './scripted-bot.ts'

const activity = z.looseObject({
  id: z.string(),
  from: z.string(),
  text: z.string().optional(),
  cards: z.array(z.unknown()),
  updatedAt: z.string().optional(),
  lockScreen: z.unknown(),
})
const activitiesOf = (body: unknown) =>
  z.looseObject({ activities: z.array(activity) }).parse(body).activities

/** Somebody's one card in the chat, sent by the bot when they say hello. */
async function withCard(room: OpenRoom): Promise<string> {
  room.bot.play(async (heard, { reply }) => {
    if (heard.type === 'message') await reply(messageWith(cardSaying('Can you come?')))
  })
  const said = await room.post('/sandbox/people/school/say', { text: 'hello' })
  const [card] = activitiesOf(said.body)
  if (card === undefined) throw new Error('The bot sent no card')
  return card.id
}

describe('the people of the practice room', () => {
  it('are the invented cast, each with an account of their own', async () => {
    const room = await openUntilTheEnd()
    const { status, body } = await room.get('/sandbox/people')
    expect(status).toBe(200)
    expect(body).toEqual(cast.map((person) => ({ ...person })))
    expect(new Set(cast.map((roomPerson) => roomPerson.id)).size).toBe(cast.length)
    expect(new Set(cast.map((roomPerson) => roomPerson.aadObjectId)).size).toBe(cast.length)
    expect(
      cast.every(
        (roomPerson) =>
          z.guid().safeParse(roomPerson.aadObjectId).success &&
          roomPerson.email.endsWith('@example.org'),
      ),
    ).toBe(true)
  })

  it('can be joined by one more, who is welcomed by the bot, and asking twice adds nobody', async () => {
    const room = await openUntilTheEnd()
    const newcomer = { name: 'Nia O’Rourke', agency: 'Kestrel House', role: 'Refuge worker' }
    const first = await room.post('/sandbox/people', newcomer)
    expect(first).toMatchObject({
      status: 201,
      body: { id: 'nia-orourke', ...newcomer, duties: [] },
    })
    expect(room.bot.heard.map((one) => one.type)).toEqual([
      'installationUpdate',
      'conversationUpdate',
    ])
    const again = await room.post('/sandbox/people', newcomer)
    expect(again).toEqual({ status: 200, body: first.body })
    expect(room.bot.heard).toHaveLength(2)
    expect((await room.get('/sandbox/people/nia-orourke/chat')).status).toBe(200)
    const namesake = await room.post('/sandbox/people', {
      ...newcomer,
      agency: 'Larch Street Surgery',
    })
    expect(namesake).toMatchObject({ status: 201, body: { id: 'nia-orourke-2' } })
  })

  it('cannot be joined by somebody with another person’s account, or with no name', async () => {
    const room = await openUntilTheEnd()
    const taken = await room.post('/sandbox/people', {
      name: 'Nia',
      agency: 'Kestrel House',
      role: 'Worker',
      aadObjectId: cast[0]?.aadObjectId,
    })
    expect(taken).toEqual({ status: 409, body: { error: 'That account belongs to Priya Nair.' } })
    expect(await room.post('/sandbox/people', { name: ' ', agency: 'A', role: 'B' })).toEqual({
      status: 400,
      body: { error: '"name" is missing: what is this person called?' },
    })
    expect(
      (await room.post('/sandbox/people', { name: 'Nia', agency: '!!', role: 'B' })).status,
    ).toBe(400)
    expect(
      (
        await room.post('/sandbox/people', {
          name: 'Nia',
          agency: 'A',
          role: 'B',
          aadObjectId: 'not a guid',
        })
      ).status,
    ).toBe(400)
    expect(
      (
        await room.post('/sandbox/people', {
          name: 'Nia',
          agency: 'A',
          role: 'B',
          duties: ['chair'],
        })
      ).status,
    ).toBe(400)
    expect((await room.post('/sandbox/people')).status).toBe(400)
  })
})

describe('saying something', () => {
  it('reaches the bot as Teams would send it', async () => {
    const room = await openUntilTheEnd()
    await room.post('/sandbox/people/school/say', { text: "I'll be there" })
    const [heard] = room.bot.heard
    expect(heard).toMatchObject({
      type: 'message',
      text: "I'll be there",
      channelId: 'msteams',
      locale: 'en-GB',
      serviceUrl: room.serviceUrl,
      timestamp: '2026-11-23T09:30:00.000Z',
      localTimestamp: '2026-11-23T09:30:00.000+00:00',
      from: {
        id: '29:school',
        name: 'Ruth Adeyemi',
        aadObjectId: cast.find((roomPerson) => roomPerson.id === 'school')?.aadObjectId,
      },
      recipient: { id: '28:round-the-table', name: 'Round the Table' },
      conversation: { conversationType: 'personal', tenantId: sandboxTenantId },
      channelData: { tenant: { id: sandboxTenantId } },
    })
    expect(heard?.['entities']).toContainEqual(
      expect.objectContaining({ type: 'clientInfo', locale: 'en-GB' }),
    )
  })

  it('shows what was said, then what came after, in that person’s chat and in nobody else’s', async () => {
    const room = await openUntilTheEnd()
    room.bot.play(async (heard, { reply }) => {
      await reply({ type: 'typing' })
      await reply({ type: 'message', text: `You said: ${heard.text ?? ''}` })
    })
    const said = await room.post('/sandbox/people/school/say', { text: '<b>hello</b>' })
    expect(said.status).toBe(200)
    expect(activitiesOf(said.body)).toMatchObject([
      {
        from: 'bot',
        text: 'You said: <b>hello</b>',
        cards: [],
        lockScreen: { title: 'Round the Table', text: 'You said: <b>hello</b>' },
      },
    ])
    const chat = activitiesOf((await room.get('/sandbox/people/school/chat')).body)
    expect(chat.map((one) => [one.from, one.text])).toEqual([
      ['person', '<b>hello</b>'],
      ['bot', 'You said: <b>hello</b>'],
    ])
    expect(chat[0]?.lockScreen).toBeNull()
    expect(activitiesOf((await room.get('/sandbox/people/chair/chat')).body)).toEqual([])
  })

  it('waits until the delivery has sent what is due', async () => {
    const room = await openUntilTheEnd({
      settle: async ({ serviceUrl }) => {
        await callConnector(serviceUrl, 'POST', '/a%3Aroom-school/activities', {
          type: 'message',
          text: 'By the way',
        })
      },
    })
    const said = await room.post('/sandbox/people/school/say', { text: 'hello' })
    expect(activitiesOf(said.body).map((activity) => activity.text)).toEqual(['By the way'])
  })

  it('tells the caller when the bot does not manage to answer', async () => {
    const room = await openUntilTheEnd()
    room.bot.play(() => Promise.resolve({ status: 500, body: 'no' }))
    expect(await room.post('/sandbox/people/school/say', { text: 'hello' })).toMatchObject({
      status: 200,
      body: { status: 500, activities: [] },
    })
  })

  it('refuses an empty message, a wrong body and a person who is not there', async () => {
    const room = await openUntilTheEnd()
    expect(await room.post('/sandbox/people/school/say', { text: '  ' })).toEqual({
      status: 400,
      body: { error: 'Say something: {"text": "I can come"}.' },
    })
    expect((await room.post('/sandbox/people/school/say', { text: 5 })).status).toBe(400)
    expect(
      (await room.post('/sandbox/people/school/say', { text: 'a', in: 'corridor' })).body,
    ).toEqual({ error: '"in" can be "group", or be left out.' })
    expect(
      (await room.post('/sandbox/people/school/say', { text: 'a'.repeat(10_001) })).status,
    ).toBe(400)
    expect((await room.post('/sandbox/people/school/say', ['hello'])).status).toBe(400)
    expect((await room.post('/sandbox/people/school/say')).status).toBe(400)
    expect(await room.post('/sandbox/people/nobody/say', { text: 'a' })).toEqual({
      status: 404,
      body: { error: 'There is nobody with this id in the practice room.' },
    })
    expect((await room.get('/sandbox/people/school/say')).status).toBe(405)
    expect(room.bot.heard).toEqual([])
  })
})

describe('pressing a button', () => {
  it('sends the action with what was filled in, and the answer’s card takes the old one’s place', async () => {
    const room = await openUntilTheEnd()
    const id = await withCard(room)
    room.bot.play(() => Promise.resolve(replaceWith(cardSaying('Thank you'))))
    room.elapse(2_000)
    const pressed = await room.post('/sandbox/people/school/press', {
      activityId: id,
      verb: 'invitation.attend',
      data: { invitationId: 'i1', note: 'by bus' },
    })
    expect(room.bot.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: id,
      from: { id: '29:school' },
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'invitation.attend',
          data: { invitationId: 'i1', note: 'by bus' },
        },
        trigger: 'manual',
      },
    })
    expect(pressed).toMatchObject({
      status: 200,
      body: {
        status: 200,
        activity: { id, cards: [cardSaying('Thank you')], updatedAt: '2026-11-23T09:30:02.000Z' },
      },
    })
    const chat = activitiesOf((await room.get('/sandbox/people/school/chat')).body)
    expect(chat).toHaveLength(2)
    expect(chat[1]).toMatchObject({
      id,
      cards: [cardSaying('Thank you')],
      lockScreen: { text: 'Can you come?' },
    })
  })

  it('twice reaches the bot twice, and shows the same card', async () => {
    const room = await openUntilTheEnd()
    const id = await withCard(room)
    room.bot.play(() => Promise.resolve(replaceWith(cardSaying('Thank you'))))
    const press = { activityId: id, verb: 'invitation.attend', data: {} }
    const [one, two] = await Promise.all([
      room.post('/sandbox/people/school/press', press),
      room.post('/sandbox/people/school/press', press),
    ])
    expect(one.body).toMatchObject({ activity: { cards: [cardSaying('Thank you')] } })
    expect(two.body).toMatchObject({ activity: { cards: [cardSaying('Thank you')] } })
    expect(room.bot.heard.filter((heard) => heard.type === 'invoke')).toHaveLength(2)
    expect(activitiesOf((await room.get('/sandbox/people/school/chat')).body)).toHaveLength(2)
  })

  it('can be answered with a short notice that leaves the card as it is', async () => {
    const room = await openUntilTheEnd()
    const id = await withCard(room)
    room.bot.play(() => Promise.resolve(noticeSaying('Saved.')))
    const pressed = await room.post('/sandbox/people/school/press', {
      activityId: id,
      verb: 'report.save',
      data: {},
    })
    expect(pressed.body).toMatchObject({
      status: 200,
      notice: 'Saved.',
      activity: { cards: [cardSaying('Can you come?')] },
    })
  })

  it.each([
    ['fails', { status: 500, body: { message: 'secret' } }, 500],
    [
      'answers with an error inside',
      {
        status: 200,
        body: {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'x', message: 'secret' },
        },
      },
      400,
    ],
    ['answers with nothing', { status: 200, body: undefined }, 502],
    ['answers with a card that is none', replaceWith({ type: 'Hero' }), 502],
  ])('says that something went wrong when the bot %s', async (_what, answer, status) => {
    const room = await openUntilTheEnd()
    const id = await withCard(room)
    room.bot.play(() => Promise.resolve(answer))
    const pressed = await room.post('/sandbox/people/school/press', {
      activityId: id,
      verb: 'invitation.attend',
      data: {},
    })
    expect(pressed).toMatchObject({
      status: 200,
      body: {
        status,
        notice: 'Something went wrong. Please try again.',
        activity: { cards: [cardSaying('Can you come?')] },
      },
    })
    expect(JSON.stringify(pressed.body)).not.toContain('secret')
  })

  it('is refused for a card that this person does not have', async () => {
    const room = await openUntilTheEnd()
    const id = await withCard(room)
    const press = { activityId: id, verb: 'invitation.attend', data: {} }
    const heard = room.bot.heard.length
    expect(await room.post('/sandbox/people/chair/press', press)).toEqual({
      status: 404,
      body: { error: 'This person has no such card.' },
    })
    expect(
      (await room.post('/sandbox/people/school/press', { ...press, activityId: '1' })).status,
    ).toBe(404)
    expect((await room.post('/sandbox/people/school/press', { ...press, card: 1 })).status).toBe(
      404,
    )
    expect((await room.post('/sandbox/people/school/press', { ...press, verb: '' })).status).toBe(
      400,
    )
    expect(
      (await room.post('/sandbox/people/school/press', { ...press, data: 'all' })).status,
    ).toBe(400)
    expect((await room.post('/sandbox/people/school/press', { ...press, card: -1 })).status).toBe(
      400,
    )
    expect((await room.post('/sandbox/people/school/press')).status).toBe(400)
    expect(room.bot.heard).toHaveLength(heard)
  })
})

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
