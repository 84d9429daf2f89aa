import { describe, expect, it } from 'vitest'

import { type Instant, instant } from '../../src/domain/ids.ts'
import { type OpenRoom, openUntilTheEnd } from './open-room.ts'
import { callConnector } from './scripted-bot.ts'

describe('the clock that everybody can see', () => {
  it('shows the moment, the time in London, and whether messages go out', async () => {
    const room = await openUntilTheEnd()
    expect(await room.get('/sandbox/clock')).toEqual({
      status: 200,
      body: {
        now: '2026-11-23T09:30:00.000Z',
        london: { date: '2026-11-23', time: '09:30' },
        working: { open: true, words: 'In working hours. Messages go out at once.', opensAt: null },
      },
    })
  })

  it.each([
    ['early on a working day', '2026-11-24T07:59', 'Tue 24 November', '2026-11-24T08:00:00.000Z'],
    ['in the evening', '2026-11-24T18:00', 'Wed 25 November', '2026-11-25T08:00:00.000Z'],
    ['on a Saturday', '2026-11-28T11:00', 'Mon 30 November', '2026-11-30T08:00:00.000Z'],
    ['on Christmas Day', '2026-12-25T11:00', 'Tue 29 December', '2026-12-29T08:00:00.000Z'],
    ['on a summer evening', '2027-07-01T20:00', 'Fri 2 July', '2027-07-02T07:00:00.000Z'],
  ])('says %s until when messages wait', async (_when, now, day, opensAt) => {
    const room = await openUntilTheEnd()
    const moved = await room.post('/sandbox/clock', { now })
    expect(moved).toMatchObject({
      status: 200,
      body: {
        london: { date: now.slice(0, 10), time: now.slice(11) },
        working: {
          open: false,
          words: `Outside working hours. Messages wait until ${day}, 08:00.`,
          opensAt,
        },
      },
    })
  })

  it('moves by an hour, to nine o’clock on the next working day, and by a week across a bank holiday', async () => {
    const room = await openUntilTheEnd()
    expect((await room.post('/sandbox/clock', { by: 'hour' })).body).toMatchObject({
      london: { date: '2026-11-23', time: '10:30' },
    })
    expect((await room.post('/sandbox/clock', { by: 'working-day' })).body).toMatchObject({
      london: { date: '2026-11-24', time: '09:00' },
    })
    expect((await room.post('/sandbox/clock', { by: 'week' })).body).toMatchObject({
      london: { date: '2026-12-01', time: '09:00' },
    })
    await room.post('/sandbox/clock', { now: '2026-12-24T16:00' })
    expect((await room.post('/sandbox/clock', { by: 'working-day' })).body).toMatchObject({
      london: { date: '2026-12-29', time: '09:00' },
    })
  })

  it('keeps the time on the wall when a week goes over the change to summer time', async () => {
    const room = await openUntilTheEnd()
    await room.post('/sandbox/clock', { now: '2027-03-24T09:00' })
    expect((await room.post('/sandbox/clock', { by: 'week' })).body).toMatchObject({
      now: '2027-03-31T08:00:00.000Z',
      london: { time: '09:00' },
    })
  })

  it('never goes back, and says so', async () => {
    const room = await openUntilTheEnd()
    await room.post('/sandbox/clock', { now: '2026-11-24T09:00:00Z' })
    expect(await room.post('/sandbox/clock', { now: '2026-11-23T12:00' })).toEqual({
      status: 400,
      body: { error: 'The clock only goes forward: here it is already Tue 24 November, 09:00.' },
    })
    expect((await room.get('/sandbox/clock')).body).toMatchObject({
      now: '2026-11-24T09:00:00.000Z',
    })
  })

  it('takes the same move twice', async () => {
    const room = await openUntilTheEnd()
    const move = { now: '2026-11-24T09:00' }
    expect(await room.post('/sandbox/clock', move)).toEqual(await room.post('/sandbox/clock', move))
  })

  it('goes no further than the bank holidays are known', async () => {
    const room = await openUntilTheEnd()
    expect(await room.post('/sandbox/clock', { now: '2027-12-18T09:00' })).toEqual({
      status: 400,
      body: {
        error:
          'The practice room knows the bank holidays up to then, ' +
          'so its clock goes to Fri 17 December 2027 at the latest.',
      },
    })
    expect((await room.post('/sandbox/clock', { now: '9999-12-31T09:00' })).status).toBe(400)
  })

  it.each([
    [undefined],
    [{}],
    [{ now: 'tomorrow' }],
    [{ now: '2026-02-31T09:00' }],
    [{ now: '2026-12-01T25:00' }],
    [{ now: 5 }],
    [{ by: 'year' }],
    [{ now: '2026-12-01T09:00', by: 'hour' }],
  ])('asks for a time that it can read instead of %j', async (body) => {
    const room = await openUntilTheEnd()
    const answer = await room.post('/sandbox/clock', body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Say where the clock goes')
  })

  it('stops on its way at everything that comes due, so that each happens at its own time', async () => {
    const stops: Instant[] = []
    const room = await openUntilTheEnd({
      settle: async ({ clock, store, serviceUrl }) => {
        stops.push(clock.now())
        for (const doc of await store.due(clock.now(), 10)) {
          await callConnector(serviceUrl, 'POST', '/a%3Aroom-chair/activities', {
            type: 'message',
            text: doc.id,
          })
          await store.commit(doc.pk, [{ op: 'delete', id: doc.id, etag: doc.etag }])
        }
      },
    })
    for (const [id, nextAt] of [
      ['a', '2026-11-24T08:00:00Z'],
      ['b', '2026-11-26T17:00:00Z'],
      ['c', '2026-12-30T08:00:00Z'],
    ] as const) {
      await room.store.commit('reminders', [
        {
          op: 'create',
          doc: { pk: 'reminders', id, type: 'reminder', nextAt: instant(nextAt), body: {} },
        },
      ])
    }
    await room.post('/sandbox/clock', { by: 'week' })
    expect(stops).toEqual([
      '2026-11-24T08:00:00.000Z',
      '2026-11-26T17:00:00.000Z',
      '2026-11-30T09:30:00.000Z',
    ])
    expect((await room.get('/sandbox/people/chair/chat')).body).toMatchObject({
      activities: [
        { text: 'a', at: '2026-11-24T08:00:00.000Z' },
        { text: 'b', at: '2026-11-26T17:00:00.000Z' },
      ],
    })
  })

  it('arrives also when the room was so busy on the way that the clock has gone by by itself', async () => {
    let stops = 0
    const room: OpenRoom = await openUntilTheEnd({
      settle: async () => {
        stops += 1
        if (stops === 1) room.elapse(7_200_000)
        await room.clock.keep()
      },
    })
    await room.store.commit('reminders', [
      {
        op: 'create',
        doc: {
          pk: 'reminders',
          id: 'a',
          type: 'reminder',
          nextAt: instant('2026-11-23T10:00:00Z'),
          body: {},
        },
      },
    ])
    expect(await room.post('/sandbox/clock', { by: 'hour' })).toMatchObject({
      status: 200,
      body: { now: '2026-11-23T12:00:00.000Z' },
    })
  })

  it('arrives also when something stays due however often it is tried', async () => {
    const room = await openUntilTheEnd()
    await room.store.commit('reminders', [
      {
        op: 'create',
        doc: {
          pk: 'reminders',
          id: 'stuck',
          type: 'reminder',
          nextAt: instant('2026-11-24T08:00:00Z'),
          body: {},
        },
      },
    ])
    expect((await room.post('/sandbox/clock', { by: 'week' })).body).toMatchObject({
      now: '2026-11-30T09:30:00.000Z',
    })
  })
})
