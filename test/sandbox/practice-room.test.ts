import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { cast, sandboxTenantId } from '../../src/sandbox/people.ts'
import { openUntilTheEnd } from './open-room.ts'
import { activitiesOf } from './practice-room-ground.ts'
import { callConnector } from './scripted-bot.ts'

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
