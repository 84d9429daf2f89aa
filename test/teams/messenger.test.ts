import { describe, expect, it } from 'vitest'

import { insteadOf } from '../../src/delivery/unreachable.ts'
import { closedPort, openLoopbackConnector, type Told } from '../support/loopback-connector.ts'
import { card, connector, hasChat, messenger, school, withAConnector } from './messenger-ground.ts'

withAConnector()

describe('what becomes of a send', () => {
  it('what Teams took is sent, with the id that Teams gave it, to that person’s own chat', async () => {
    connector.answer({ status: 201, body: { id: 'activity-77' } })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-77',
    })
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      expect.stringMatching(/^POST \/teams\/v3\/conversations\/a%3Aschool\/activities/),
    ])
    expect(connector.calls[0]?.body).toContain('You have one item to open.')
  })

  it('when Teams asks to wait, it is tried again after the time that Teams named', async () => {
    connector.answer({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { error: { code: 'TooManyRequests', message: 'slow down' } },
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'try-again',
      retryAfterMs: 7_000,
    })
  })

  it.each([
    ['no number', 'soon', undefined],
    ['a negative number', '-1', undefined],
    ['a hundred years', '3155760000', 3_600_000],
    ['nothing', '0', 0],
    ['half a second', '0.5', 500],
  ])(
    'a time to wait that is %s does not stop a message for ever',
    async (_name, header, retryAfterMs) => {
      connector.answer({ status: 429, headers: { 'Retry-After': header } })
      expect(await messenger().send(school, card)).toEqual({
        outcome: 'try-again',
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      })
    },
  )

  it.each([401, 408, 412, 500, 502, 503, 504])(
    'an answer of %i means that it is tried again',
    async (status) => {
      connector.answer({ status, body: { error: { code: 'ServiceError', message: 'later' } } })
      expect(await messenger().send(school, card)).toEqual({ outcome: 'try-again' })
    },
  )

  it.each([
    [400, 'refused'],
    [405, 'refused'],
    [413, 'refused'],
  ])('an answer of %i means that this person cannot be reached: %s', async (status, reason) => {
    connector.answer({ status, body: { error: { code: 'X', message: 'no' } } })
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unreachable', reason })
  })

  it.each([
    [404, 'ConversationNotFound', 'never-installed'],
    [403, 'ServiceError', 'refused'],
  ])(
    'an answer of %i %s comes at random, and is believed after three tries',
    async (status, code, reason) => {
      connector.answer({ status, body: { error: { code, message: 'Unknown' } } })
      const outcome = await messenger().send(school, card)
      expect(outcome).toEqual({ outcome: 'try-again', orElse: { reason, after: 3 } })
      expect(await insteadOf(outcome, school, { attempts: 2 })).toEqual(outcome)
      expect(await insteadOf(outcome, school, { attempts: 3 })).toEqual({
        outcome: 'unreachable',
        reason,
      })
    },
  )

  it('an app that is switched off for everybody is nobody’s block: the next message is tried', async () => {
    connector.answer({
      status: 403,
      body: { error: { code: 'BotDisabledByAdmin', message: 'Tenant admin disabled this bot' } },
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'stopped-by-admin',
    })
    connector.answer({ status: 201, body: { id: 'activity-3' } })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-3',
    })
  })

  it.each([
    ['without an id', { status: 200, body: {} }],
    ['that is empty', { status: 200 }],
    [
      'that is a proxy’s page',
      { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>' },
    ],
  ])('an answer %s is not taken for sent', async (_what, told) => {
    connector.answer(told)
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unknown' })
  })

  it('somebody who blocked the bot is remembered as blocked, and not called again until they come back', async () => {
    connector.answer({
      status: 403,
      body: { error: { code: 'ConversationBlockedByUser', message: 'blocked' } },
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'blocked',
    })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'blocked',
    })
    expect(connector.calls).toHaveLength(1)
    connector.answer({ status: 201, body: { id: 'activity-2' } })
    expect(await hasChat(connector.serviceUrl)).toEqual({ first: true })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-2',
    })
  })

  it('when the connection breaks after Teams has the message, nobody knows whether it was shown', async () => {
    connector.answer('reset')
    expect(await messenger().send(school, card)).toEqual({ outcome: 'unknown' })
  })

  it('when no answer comes in time, nobody knows either, and the call is broken off', async () => {
    connector.answer('hang')
    expect(await messenger({ timeoutMs: 100 }).send(school, card)).toEqual({ outcome: 'unknown' })
    await expect.poll(() => connector.abandoned()).toBe(1)
  })

  it('when nobody listens, nothing was sent and it is tried again', async () => {
    await hasChat(`http://127.0.0.1:${await closedPort()}/teams/`)
    expect(await messenger().send(school, card)).toEqual({ outcome: 'try-again' })
  })

  // The SDK by itself would call up to four times, and a message whose answer was lost would be shown four times.
  it.each<[string, Told]>([
    ['asked to wait', { status: 429, headers: { 'Retry-After': '0' } }],
    ['refused for now', { status: 503, headers: { 'Retry-After': '0' } }],
    ['broken off', 'reset'],
    ['failed', { status: 500 }],
  ])(
    'a call that was %s is made once: only the sender decides about another',
    async (_name, told) => {
      connector.answer(told)
      await messenger().send(school, card)
      expect(connector.calls).toHaveLength(1)
    },
  )

  it('a redirect is not followed', async () => {
    const elsewhere = await openLoopbackConnector()
    connector.answer(
      { status: 307, headers: { Location: elsewhere.serviceUrl } },
      { status: 201, body: { id: 'x' } },
    )
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
    connector.answer(
      { status: 307, headers: { Location: connector.serviceUrl } },
      { status: 201, body: { id: 'x' } },
    )
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
    expect([connector.calls.length, elsewhere.calls.length]).toEqual([2, 0])
    await elsewhere.close()
  })
})
