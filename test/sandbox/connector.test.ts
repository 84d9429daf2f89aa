import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { cast, sandboxTenantId } from '../../src/sandbox/people.ts'
import { openUntilTheEnd } from './open-room.ts'
import { callConnector, cardSaying, messageWith } from './scripted-bot.ts'

const withId = z.looseObject({ id: z.string() })
const botFrameworkError = z.strictObject({
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }),
})
const chat = '/a%3Aroom-chair'
describe('what the bot can ask of the practice room’s Teams', () => {
  it('opens a chat with a person by member id or by account, always the same one, and can write into it', async () => {
    const room = await openUntilTheEnd()
    const chair = cast.find((roomPerson) => roomPerson.id === 'chair')
    const byMember = await callConnector(room.serviceUrl, 'POST', '', {
      isGroup: false,
      bot: { id: '28:round-the-table' },
      tenantId: sandboxTenantId,
      members: [{ id: '29:chair' }],
    })
    const byAccount = await callConnector(room.serviceUrl, 'POST', '', {
      members: [{ id: chair?.aadObjectId }],
    })
    expect(byMember).toEqual({ status: 201, body: { id: 'a:room-chair' } })
    expect(byAccount).toEqual(byMember)
    const withActivity = await callConnector(room.serviceUrl, 'POST', '', {
      members: [{ id: '29:chair' }],
      activity: { type: 'message', text: 'Good morning' },
    })
    expect(withActivity).toMatchObject({
      status: 201,
      body: { id: 'a:room-chair', activityId: '1795426200000' },
    })
    expect((await room.get('/sandbox/people/chair/chat')).body).toMatchObject({
      person: { id: 'chair' },
      activities: [
        { id: '1795426200000', from: 'bot', text: 'Good morning', at: '2026-11-23T09:30:00.000Z' },
      ],
    })
  })

  it('writes to a person first, updates what it wrote without a new notification, and takes it back', async () => {
    const room = await openUntilTheEnd()
    const sent = await callConnector(
      room.serviceUrl,
      'POST',
      `${chat}/activities`,
      messageWith(cardSaying('Anything new?'), { summary: 'You have one item to open.' }),
    )
    expect(sent.status).toBe(201)
    const { id } = withId.parse(sent.body)
    room.elapse(3_000)
    expect(
      await callConnector(
        room.serviceUrl,
        'PUT',
        `${chat}/activities/${id}`,
        messageWith(cardSaying('All done')),
      ),
    ).toEqual({ status: 200, body: { id } })
    const shown = await room.get('/sandbox/people/chair/chat')
    expect(shown.body).toMatchObject({
      activities: [
        {
          id,
          cards: [cardSaying('All done')],
          at: '2026-11-23T09:30:00.000Z',
          updatedAt: '2026-11-23T09:30:03.000Z',
          lockScreen: { title: 'Round the Table', text: 'You have one item to open.' },
        },
      ],
    })
    expect(
      (await callConnector(room.serviceUrl, 'DELETE', `${chat}/activities/${id}`)).status,
    ).toBe(200)
    expect(
      (await callConnector(room.serviceUrl, 'DELETE', `${chat}/activities/${id}`)).status,
    ).toBe(200)
    expect((await room.get('/sandbox/people/chair/chat')).body).toMatchObject({ activities: [] })
  })

  it('cannot change what somebody else said, or what was never said', async () => {
    const room = await openUntilTheEnd()
    const said = z
      .looseObject({ said: z.string() })
      .parse((await room.post('/sandbox/people/chair/say', { text: 'hello' })).body)
    const path = `${chat}/activities/${said.said}`
    expect(
      (await callConnector(room.serviceUrl, 'PUT', path, { type: 'message', text: 'bye' })).status,
    ).toBe(404)
    expect((await callConnector(room.serviceUrl, 'DELETE', path)).status).toBe(404)
    expect(
      (
        await callConnector(room.serviceUrl, 'PUT', `${chat}/activities/1`, {
          type: 'message',
          text: 'bye',
        })
      ).status,
    ).toBe(404)
    expect((await room.get('/sandbox/people/chair/chat')).body).toMatchObject({
      activities: [{ text: 'hello' }],
    })
  })

  it('learns who is in a chat, and who somebody is', async () => {
    const room = await openUntilTheEnd()
    const chair = cast.find((roomPerson) => roomPerson.id === 'chair')
    const account = {
      id: '29:chair',
      name: 'Margaret Osei',
      aadObjectId: chair?.aadObjectId,
      tenantId: sandboxTenantId,
      email: 'margaret.osei@example.org',
      userPrincipalName: 'margaret.osei@example.org',
    }
    expect(await callConnector(room.serviceUrl, 'GET', `${chat}/members`)).toMatchObject({
      status: 200,
      body: [account],
    })
    expect(await callConnector(room.serviceUrl, 'GET', `${chat}/pagedmembers`)).toMatchObject({
      status: 200,
      body: { members: [account] },
    })
    expect(await callConnector(room.serviceUrl, 'GET', `${chat}/members/29%3Achair`)).toMatchObject(
      { status: 200, body: account },
    )
    expect(
      await callConnector(room.serviceUrl, 'GET', `${chat}/members/${chair?.aadObjectId ?? ''}`),
    ).toMatchObject({ status: 200, body: account })
    expect(
      (await callConnector(room.serviceUrl, 'GET', `${chat}/members/29%3Aschool`)).status,
    ).toBe(404)
    const group = await callConnector(
      room.serviceUrl,
      'GET',
      '/19%3Astaff-room%40thread.v2/members',
    )
    expect(
      z
        .array(withId)
        .parse(group.body)
        .map((one) => one.id),
    ).toEqual(cast.map((roomPerson) => `29:${roomPerson.id}`))
  })

  it.each([
    {
      what: 'a conversation that does not exist',
      method: 'POST',
      path: '/a%3Aroom-nobody/activities',
      body: { type: 'message', text: 'a' },
      status: 404,
    },
    {
      what: 'a person who does not exist',
      method: 'POST',
      path: '',
      body: { members: [{ id: '29:nobody' }] },
      status: 404,
    },
    {
      what: 'a conversation with two people',
      method: 'POST',
      path: '',
      body: { members: [{ id: '29:chair' }, { id: '29:school' }] },
      status: 400,
    },
    { what: 'a conversation with nobody', method: 'POST', path: '', body: {}, status: 400 },
    { what: 'a list of conversations', method: 'GET', path: '', body: undefined, status: 404 },
    {
      what: 'the history of a chat',
      method: 'POST',
      path: `${chat}/activities/history/x`,
      body: {},
      status: 404,
    },
    {
      what: 'an attachment to upload',
      method: 'POST',
      path: `${chat}/attachments`,
      body: {},
      status: 404,
    },
    {
      what: 'the members of an activity',
      method: 'GET',
      path: `${chat}/activities/1/members`,
      body: undefined,
      status: 404,
    },
    {
      what: 'a message with nothing in it',
      method: 'POST',
      path: `${chat}/activities`,
      body: { type: 'message' },
      status: 400,
    },
    {
      what: 'an event',
      method: 'POST',
      path: `${chat}/activities`,
      body: { type: 'event' },
      status: 400,
    },
    {
      what: 'no activity at all',
      method: 'POST',
      path: `${chat}/activities`,
      body: [],
      status: 400,
    },
    {
      what: 'a picture',
      method: 'POST',
      path: `${chat}/activities`,
      body: { type: 'message', attachments: [{ contentType: 'image/png', contentUrl: 'x' }] },
      status: 400,
    },
    {
      what: 'a card that is none',
      method: 'POST',
      path: `${chat}/activities`,
      body: {
        type: 'message',
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'Hero' } },
        ],
      },
      status: 400,
    },
    {
      what: 'a message of more than 100 KB',
      method: 'POST',
      path: `${chat}/activities`,
      body: { type: 'message', text: 'a'.repeat(103_000) },
      status: 413,
    },
    {
      what: 'an update to nothing',
      method: 'PUT',
      path: `${chat}/activities`,
      body: { type: 'message', text: 'a' },
      status: 404,
    },
  ])(
    'is refused $what, in the shape of Bot Framework’s errors',
    async ({ method, path, body, status }) => {
      const room = await openUntilTheEnd()
      const answer = await callConnector(room.serviceUrl, method, path, body)
      expect(answer.status).toBe(status)
      expect(botFrameworkError.safeParse(answer.body).success).toBe(true)
      expect((await room.get('/sandbox/people/chair/chat')).body).toMatchObject({ activities: [] })
    },
  )

  it('never gives the id of a message that was taken back to another one', async () => {
    const room = await openUntilTheEnd()
    const send = async () =>
      withId.parse(
        (
          await callConnector(room.serviceUrl, 'POST', `${chat}/activities`, {
            type: 'message',
            text: 'a',
          })
        ).body,
      ).id
    const first = await send()
    await callConnector(room.serviceUrl, 'DELETE', `${chat}/activities/${first}`)
    expect(await send()).not.toBe(first)
  })

  it('gives each message an id of its own, also when many come in the same millisecond', async () => {
    const room = await openUntilTheEnd()
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        callConnector(room.serviceUrl, 'POST', `${chat}/activities`, {
          type: 'message',
          text: String(n),
        }),
      ),
    )
    const { activities } = z
      .looseObject({ activities: z.array(withId) })
      .parse((await room.get('/sandbox/people/chair/chat')).body)
    const ids = activities.map((activity) => activity.id)
    expect(new Set(ids).size).toBe(30)
    expect([...ids].sort()).toEqual(ids)
  })
})
