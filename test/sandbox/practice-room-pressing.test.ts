// The practice room: pressing a button.
import { describe, expect, it } from 'vitest'

import { openUntilTheEnd } from './open-room.ts'
import { activitiesOf, withCard } from './practice-room-ground.ts'
import { cardSaying, noticeSaying, replaceWith } from './scripted-bot.ts'

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
