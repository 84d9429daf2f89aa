import { describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { measuredStore, openMetrics } from '../../src/watch/metrics.ts'
import { openInstance } from '../support/delivery-ground.ts'
import { oneFamily, setClock } from '../support/families.ts'

const token = 'a-token-that-nobody-can-guess-0123456789'

describe('/metrics', () => {
  it('counts what was sent, tried again and ended, with no name or id of anybody in it', async () => {
    const clock = setClock('2026-11-23T09:30:00.000Z')
    const house = openInstance(':memory:', clock)
    const metrics = openMetrics()
    const { measures } = metrics
    await house.know('school', 'police', 'admin')
    // In letters: digits may stand in any count by chance.
    await house.bringIn(oneFamily({ number: 'kestrel' }))
    house.messenger.script({ outcome: 'try-again' })
    await tick(house.parts)
    await send({ ...house.parts, measures }, 100)
    clock.pass(2_000)
    await send({ ...house.parts, measures }, 100)
    measures.turned('tap', 12)
    measures.waited(40)
    measures.lag(3_000)
    const { status, body } = await metrics.scrape('')
    expect(status).toBe(200)
    expect(body).toContain('roundtable_attempts_total{what="message",outcome="sent"} 2')
    expect(body).toContain('roundtable_attempts_total{what="message",outcome="try-again"} 1')
    expect(body).toContain('roundtable_retries_total{what="message"} 1')
    expect(body).toContain('roundtable_messages_ended_total{state="sent"} 2')
    expect(body).toContain('roundtable_due_lag_seconds 3')
    expect(body).toContain('roundtable_turn_seconds_bucket{le="0.025",kind="tap"} 1')
    expect(body).not.toMatch(/school|police|f-alder|kestrel/i)
    await house.close()
  })

  it('counts each commit by how it ended', async () => {
    const metrics = openMetrics()
    const { measures } = metrics
    const store = measuredStore(
      openSqlite(':memory:', () => setClock('2026-11-23T09:30:00.000Z').now()),
      measures,
    )
    const doc = { pk: 'a', id: 'b', type: 'c', body: {} }
    await store.commit('a', [{ op: 'create', doc }])
    await store.commit('a', [{ op: 'create', doc }])
    expect((await metrics.scrape('')).body).toMatch(
      /commits_total\{outcome="ok"\} 1\n.*commits_total\{outcome="conflict"\} 1/,
    )
    await store.close()
  })

  it.each([
    ['nothing', ''],
    ['another token', 'Bearer guessed'],
    ['the token without its word', token],
    ['a longer one', `Bearer ${token}x`],
  ])(
    'in a tenant looks like an address that is not there to whoever brings %s',
    async (_what, authorization) => {
      const metrics = openMetrics(token)
      expect(await metrics.scrape(authorization)).toEqual({
        status: 404,
        contentType: 'application/json',
        body: '{"error":"There is nothing here."}',
      })
      expect((await metrics.scrape(`Bearer ${token}`)).status).toBe(200)
    },
  )
})
