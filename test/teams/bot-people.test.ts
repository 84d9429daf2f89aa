// Who somebody is to the bot, what they type, and what happens when something goes wrong or a chat is new.
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { groupSentence, lockScreenSentence } from '../../src/domain/messages/card.ts'
import { type Endpoint, invoked } from '../support/endpoint.ts'
import { objectIdOf, oneFamily, onlyConference, tenant } from '../support/families.ts'
import { some } from '../support/some.ts'
import { failing, open, opened, ref } from './bot-ground.ts'

afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

const spoken = z.looseObject({
  text: z.string().optional(),
  summary: z.string(),
  attachments: z.array(z.unknown()).optional(),
})
/** What the bot said of itself, in order: everything that reached Teams as a call. */
const sayings = ({ connector }: Endpoint) =>
  connector.calls.map(({ path, body }) => ({
    to: decodeURIComponent(/conversations\/([^/]+)/.exec(path)?.[1] ?? ''),
    body,
  }))

describe('who somebody is', () => {
  const strangers: [string, Record<string, unknown>][] = [
    ['without an object id', { from: { id: '29:school', name: 'school' } }],
    [
      'who only has the same name',
      { from: { id: '29:other', name: 'school', aadObjectId: objectIdOf('other') } },
    ],
    [
      'who says so in the card',
      {
        from: { id: '29:other', name: 'other', aadObjectId: objectIdOf('other') },
        value: {
          action: {
            verb: 'invitation.attend',
            data: { ...ref('school'), aadObjectId: objectIdOf('school'), person: 'school' },
          },
        },
      },
    ],
  ]
  it.each(some(strangers))(
    'somebody %s is a stranger: told how to be added, and nothing about any family',
    async (_name, more) => {
      const endpoint = await opened()
      const answer = await endpoint.post(
        endpoint.tap('school', 'invitation.attend', ref('school'), more),
      )
      expect(answer.text).toContain('I do not know you yet')
      expect(answer.text).not.toMatch(/4471|i-school|f-alder|Child A/)
      await endpoint.post(endpoint.from('school', { text: 'my invitations', ...more }))
      expect(
        sayings(endpoint)
          .map(({ body }) => body)
          .join(),
      ).toContain('I do not know you yet')
      expect(
        sayings(endpoint)
          .map(({ body }) => body)
          .join(),
      ).not.toMatch(/4471|i-school|f-alder|Child A/)
      expect(
        onlyConference(
          (await endpoint.house.deps.cases.load(oneFamily().id)) ?? oneFamily(),
        ).invitations.flatMap((invitation) => invitation.answers),
      ).toEqual([])
    },
  )

  it('does not depend on how the ids are written', async () => {
    const endpoint = await opened()
    const answer = await endpoint.post(
      endpoint.tap('school', 'invitation.attend', ref('school'), {
        from: { id: '29:school', name: 'S', aadObjectId: objectIdOf('school').toUpperCase() },
        conversation: {
          id: 'a:school',
          conversationType: 'personal',
          tenantId: tenant.toUpperCase(),
        },
      }),
    )
    expect(answer.text).toContain('You are coming')
  })

  it('is decided at the moment of the tap: somebody who is no longer invited is told nothing', async () => {
    const endpoint = await opened()
    await endpoint.house.bringIn(oneFamily({ invited: ['police'] }))
    const answer = await endpoint.post(endpoint.tap('school', 'invitation.attend', ref('school')))
    expect(answer.text).toContain('I cannot find this for you.')
    expect(answer.text).not.toContain('4471')
  })
})

describe('a typed message', () => {
  it('is answered in that person’s own chat, with a card, and a lock screen that gives nothing away', async () => {
    const endpoint = await opened()
    expect((await endpoint.post(endpoint.from('school', { text: 'my invitations' }))).status).toBe(
      200,
    )
    expect(sayings(endpoint).map(({ to }) => to)).toEqual(['a:school'])
    expect(spoken.parse(JSON.parse(sayings(endpoint)[0]?.body ?? ''))).toMatchObject({
      summary: lockScreenSentence,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    })
    expect(spoken.parse(JSON.parse(sayings(endpoint)[0]?.body ?? '')).text).toBeUndefined()
    expect(sayings(endpoint)[0]?.body).toContain('i-school')
  })

  it('in a group is answered with one neutral sentence, whoever asks and whatever they ask', async () => {
    const endpoint = await opened()
    for (const name of ['school', 'stranger'])
      await endpoint.post(
        endpoint.from(name, {
          text: 'who is coming to 4471',
          conversation: { id: '19:group', conversationType: 'groupChat', tenantId: tenant },
        }),
      )
    for (const { to, body } of some(sayings(endpoint))) {
      expect(to).toBe('19:group')
      expect(spoken.parse(JSON.parse(body)).text).toBe(groupSentence)
      expect(spoken.parse(JSON.parse(body)).attachments).toBeUndefined()
    }
    expect(sayings(endpoint)).toHaveLength(2)
    expect(await endpoint.house.store.list('chats')).toEqual([])
  })
})

describe('when something goes wrong inside', () => {
  const secrets = /Mia|Alder Lane|srv|cases\.sqlite|secret-word/

  it('a typed message gets a calm card with a code, and the log has the code without a word of either', async () => {
    const whole = await opened()
    const endpoint = await opened({
      broken: { directory: { ...whole.house.deps.directory, ...failing } },
    })
    const answer = await endpoint.post(endpoint.from('school', { text: 'secret-word about Mia' }))
    expect([answer.status, answer.text]).toEqual([200, '{}'])
    const [said, ...more] = sayings(endpoint)
    expect(more).toEqual([])
    const failed = endpoint.house.log.lines.filter((line) => line.event === 'turn.failed')
    expect(failed).toMatchObject([{ level: 'error', facts: { kind: 'message', error: 'Error' } }])
    expect(failed[0]?.facts['code']).toMatch(/^[0-9a-f]{8}$/)
    expect(said?.body).toContain(String(failed[0]?.facts['code']))
    expect(said?.body).not.toMatch(secrets)
    expect(JSON.stringify(endpoint.house.log.lines)).not.toMatch(secrets)
  })

  it('a tap gets the same card, with status 200 so that Teams shows it', async () => {
    const whole = await opened()
    const endpoint = await opened({
      broken: { directory: { ...whole.house.deps.directory, ...failing } },
    })
    const answer = await endpoint.post(
      endpoint.tap('school', 'invitation.decline', { ...ref('school'), reason: 'secret-word' }),
    )
    expect(answer.status).toBe(200)
    expect(JSON.stringify(invoked(answer).value)).toContain('That did not work')
    expect(answer.text + JSON.stringify(endpoint.house.log.lines)).not.toMatch(secrets)
  })

  it('a new chat gets nothing rather than an error', async () => {
    const whole = await opened()
    const endpoint = await opened({
      broken: { directory: { ...whole.house.deps.directory, ...failing } },
    })
    expect(
      (await endpoint.post(endpoint.from('school', { type: 'installationUpdate', action: 'add' })))
        .status,
    ).toBe(200)
    expect(endpoint.connector.calls).toHaveLength(0)
  })

  it('on the way to Teams as well, the answer is generic and comes in time', async () => {
    const endpoint = await opened({ answerMs: 200 })
    endpoint.connector.answer('hang')
    const answer = await endpoint.post(endpoint.from('school', { text: 'secret-word' }))
    expect(answer.status).toBe(500)
    expect(JSON.parse(answer.text)).toEqual({
      error: 'Something went wrong here.',
      correlation: answer.headers['x-correlation-id'],
    })
    await expect.poll(() => endpoint.connector.abandoned()).toBe(1)
    expect(JSON.stringify(endpoint.house.log.lines)).not.toMatch(secrets)
  })
})

describe('a new chat', () => {
  const install = { type: 'installationUpdate', action: 'add', text: undefined }
  const joined = { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], text: undefined }

  it('is welcomed once, although Teams announces it twice, in either order', async () => {
    for (const order of [
      [install, joined],
      [joined, install],
      [install, install],
    ]) {
      const endpoint = await opened()
      for (const more of some(order))
        expect((await endpoint.post(endpoint.from('school', more))).status).toBe(200)
      expect(
        sayings(endpoint).filter(
          ({ body }) => body.includes('"welcome') || body.includes('What I can do'),
        ).length,
      ).toBeLessThanOrEqual(1)
      expect(sayings(endpoint)).toHaveLength(2) // hello, and the invitation that was waiting
      expect(endpoint.house.log.lines.filter((line) => line.level === 'error')).toEqual([])
    }
  })

  it('of somebody whom nobody has added says how to be added', async () => {
    const endpoint = await opened()
    await endpoint.post(endpoint.from('stranger', install))
    expect(
      sayings(endpoint)
        .map(({ body }) => body)
        .join(),
    ).toContain(objectIdOf('stranger'))
  })

  it('that was removed is not written to, and is welcomed again when it comes back', async () => {
    const endpoint = await opened()
    await endpoint.post(endpoint.from('school', install))
    const before = endpoint.connector.calls.length
    await endpoint.post(endpoint.from('school', { ...install, action: 'remove' }))
    expect(endpoint.connector.calls).toHaveLength(before)
    expect(
      (await endpoint.conversations.find({ tenantId: tenant, objectId: objectIdOf('school') }))
        ?.reachable,
    ).toBe(false)
    await endpoint.post(endpoint.from('school', install))
    expect(endpoint.connector.calls).toHaveLength(before * 2)
  })

  it('in a group is not remembered and not greeted', async () => {
    const endpoint = await opened()
    await endpoint.post(
      endpoint.from('school', {
        ...joined,
        conversation: { id: '19:group', conversationType: 'groupChat', tenantId: tenant },
      }),
    )
    expect(endpoint.connector.calls).toHaveLength(0)
    expect(await endpoint.house.store.list('chats')).toEqual([])
  })
})
