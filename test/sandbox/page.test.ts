import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { some } from '../support/some.ts'
import { openUntilTheEnd } from './open-room.ts'
import { callConnector } from './scripted-bot.ts'

describe('the page', () => {
  it('is there with and without a last slash, and may load nothing from anywhere else', async () => {
    const room = await openUntilTheEnd()
    for (const path of ['/sandbox', '/sandbox/']) {
      const answer = await room.fetch(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toContain('text/html')
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(policy).not.toContain('http')
      expect(await answer.text()).toContain('practice room')
    }
  })

  it('can load every file that is part of it, and everything that a file names', async () => {
    const room = await openUntilTheEnd()
    const names = readdirSync(new URL('../../src/sandbox/page/', import.meta.url)).filter(
      (name) => name !== 'index.html',
    )
    for (const name of some(names))
      expect([name, (await room.fetch(`/sandbox/page/${name}`)).status]).toEqual([name, 200])
    const html = await (await room.fetch('/sandbox')).text()
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].flatMap((match) => match[1] ?? [])
    for (const name of names.filter((name) => name.endsWith('.js'))) {
      const script = await (await room.fetch(`/sandbox/page/${name}`)).text()
      named.push(
        ...[...script.matchAll(/from '\.\/([^']+)'/g)].map(
          (match) => `/sandbox/page/${match[1] ?? ''}`,
        ),
      )
    }
    expect(named.length).toBeGreaterThan(10)
    for (const address of some(named))
      expect([address, (await room.fetch(address)).status]).toEqual([address, 200])
  })

  it('draws cards with Microsoft’s renderer', async () => {
    const room = await openUntilTheEnd()
    const answer = await room.fetch('/sandbox/vendor/adaptivecards.js')
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(await answer.text()).toContain('AdaptiveCard')
  })

  it.each([
    '/sandbox/page/room.ts',
    '/sandbox/page/..%2fpeople.ts',
    '/sandbox/page/../people.ts',
    '/sandbox/vendor/x.js',
    '/sandbox/people/admin',
    '/sandbox/people/admin/chat/x',
    '/sandbox/clock/x',
    '/sandbox/group',
    '/sandbox/constructor',
  ])('and nothing else from the disk: %s', async (path) => {
    const room = await openUntilTheEnd()
    // Straight to the room: a browser would tidy the path first.
    const answer = await room.room.handle({
      method: 'GET',
      path,
      query: new URLSearchParams(),
      body: undefined,
    })
    expect(answer.status).toBe(404)
  })

  it('says what is wrong with an address that cannot be read, or a method that it does not take', async () => {
    const room = await openUntilTheEnd()
    expect(
      await room.room.handle({
        method: 'GET',
        path: '/sandbox/%E0%A4%A',
        query: new URLSearchParams(),
        body: undefined,
      }),
    ).toMatchObject({ status: 400 })
    expect(await room.post('/sandbox/pulse', {})).toEqual({
      status: 405,
      body: { error: 'This address takes GET only.' },
    })
    expect(
      (
        await room.room.handle({
          method: 'toString',
          path: '/sandbox/clock',
          query: new URLSearchParams(),
          body: undefined,
        })
      ).status,
    ).toBe(405)
  })
})

describe('the pulse', () => {
  it('tells which chats have changed, and what each locked phone shows', async () => {
    const room = await openUntilTheEnd()
    const before = await room.get('/sandbox/pulse')
    expect(before).toMatchObject({
      status: 200,
      body: {
        clock: { london: { time: '09:30' } },
        people: { gp: { revision: 0, notifications: [] } },
        group: { revision: 0 },
      },
    })
    const sent = await callConnector(room.serviceUrl, 'POST', '/a%3Aroom-gp/activities', {
      type: 'message',
      text: 'The whole story',
      summary: 'You have one item to open.',
    })
    expect(sent.status).toBe(201)
    expect((await room.get('/sandbox/pulse')).body).toMatchObject({
      people: {
        gp: {
          revision: 1,
          notifications: [
            {
              id: '1795426200000',
              at: '2026-11-23T09:30:00.000Z',
              title: 'Round the Table',
              text: 'You have one item to open.',
            },
          ],
        },
        chair: { revision: 0, notifications: [] },
      },
    })
    await callConnector(room.serviceUrl, 'PUT', '/a%3Aroom-gp/activities/1795426200000', {
      type: 'message',
      text: 'Another story',
    })
    const after = await room.get('/sandbox/pulse')
    expect(after.body).toMatchObject({
      people: { gp: { revision: 2, notifications: [{ text: 'You have one item to open.' }] } },
    })
    expect(JSON.stringify(after.body)).not.toContain('story')
  })

  it('shows the first text of a card where a message has neither summary nor text', async () => {
    const room = await openUntilTheEnd()
    const card = (body: unknown[]) => ({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { type: 'AdaptiveCard', body },
        },
      ],
    })
    const nested = [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            items: [
              { type: 'Image', url: 'x' },
              { type: 'TextBlock', text: 'Inside a column' },
            ],
          },
        ],
      },
      { type: 'TextBlock', text: 'Later' },
    ]
    await callConnector(room.serviceUrl, 'POST', '/a%3Aroom-gp/activities', card(nested))
    await callConnector(
      room.serviceUrl,
      'POST',
      '/a%3Aroom-gp/activities',
      card([{ type: 'RichTextBlock', inlines: ['private'] }]),
    )
    expect((await room.get('/sandbox/pulse')).body).toMatchObject({
      people: { gp: { notifications: [{ text: 'Inside a column' }, { text: 'Sent a card' }] } },
    })
  })
})
