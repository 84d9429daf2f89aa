import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { groupSentence, lockScreenSentence } from '../../src/domain/messages/card.ts'
import { features } from '../../src/features/index.ts'
import type { Feature } from '../../src/features/kernel/feature.ts'
import { type Endpoint, type EndpointWords, invoked, openEndpoint } from '../support/endpoint.ts'
import { objectIdOf, oneFamily, onlyConference, person, tenant } from '../support/families.ts'

const open: Endpoint[] = []
async function opened(words: EndpointWords = {}): Promise<Endpoint> {
  const endpoint = await openEndpoint(words)
  open.push(endpoint)
  await endpoint.house.know('school', 'police', 'admin')
  await endpoint.house.bringIn(oneFamily())
  return endpoint
}
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

const conference = onlyConference(oneFamily())
const ref = (name: string, seen = 0) => ({
  caseId: 'f-alder',
  meetingId: conference.id,
  invitationId: `i-${name}`,
  seen,
})
const verbs = features.flatMap((feature) => feature.verbs.map((verb) => verb.verb))
const failing = {
  byAccount: () =>
    Promise.reject(new Error('Mia Hart of 3 Alder Lane is not in the file /srv/cases.sqlite')),
}

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

describe('a tapped card (platform trap 1: one person’s card must never be shown to all)', () => {
  const taps: [string, unknown][] = [
    ['the right data', ref('school')],
    ['no data', undefined],
    ['somebody else’s data', ref('police')],
    ['nonsense', { caseId: [[]], x: { y: 'z' } }],
  ]

  it.each([...verbs, 'no.such-verb', '__proto__', 'constructor', ''])(
    '‘%s’ is answered in the answer itself and never by a call to Teams',
    async (verb) => {
      const endpoint = await opened()
      for (const [, data] of taps) {
        for (const name of ['school', 'admin', 'stranger']) {
          const answer = await endpoint.post(endpoint.tap(name, verb, data))
          expect(answer.status).toBe(200)
          expect(invoked(answer)).toMatchObject({
            statusCode: 200,
            type: 'application/vnd.microsoft.card.adaptive',
            value: { type: 'AdaptiveCard' },
          })
          expect(answer.text).not.toContain('That did not work')
        }
        await endpoint.post(
          endpoint.tap('school', verb, data, {
            conversation: {
              id: '19:group',
              conversationType: 'groupChat',
              isGroup: true,
              tenantId: tenant,
            },
          }),
        )
      }
      expect(endpoint.connector.calls).toHaveLength(0)
    },
  )

  it('that fails is answered in the answer itself as well', async () => {
    const endpoint = await opened()
    const broken = await opened({
      broken: { directory: { ...endpoint.house.deps.directory, ...failing } },
    })
    await broken.post(broken.tap('school', 'invitation.attend', ref('school')))
    expect(broken.connector.calls).toHaveLength(0)
  })

  it('never carries `refresh`, with which Teams would ask for everybody’s view of it', async () => {
    const endpoint = await opened()
    for (const verb of verbs)
      expect((await endpoint.post(endpoint.tap('school', verb, ref('school')))).text).not.toContain(
        '"refresh"',
      )
  })

  it('of one person never shows in the answer to another, however many tap at once', async () => {
    const endpoint = await opened()
    const names = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'school' : 'police'))
    const answers = await Promise.all(
      names.map((name, index) =>
        endpoint.post(
          endpoint.tap(name, index < 30 ? 'invitation.show' : 'invitation.decline-form', {
            ...ref(name),
            reason: `reason of ${name}`,
          }),
        ),
      ),
    )
    answers.forEach(({ text }, index) => {
      const [mine, theirs] = names[index] === 'school' ? ['school', 'police'] : ['police', 'school']
      expect(text).toContain(`i-${mine}`)
      expect(text).not.toContain(theirs)
    })
  })

  it('that comes with a card for somebody else is stopped, and says nothing of it', async () => {
    const wrong: Feature = {
      name: 'wrong',
      texts: [],
      notices: new Map(),
      verbs: [
        {
          verb: 'wrong.card',
          press: async () => ({
            audience: 'one-person',
            to: person('police').id,
            template: 'trouble',
            data: { code: 'for the police alone' },
          }),
        },
      ],
    }
    const endpoint = await opened({ features: [wrong] })
    const answer = await endpoint.post(endpoint.tap('school', 'wrong.card', {}))
    expect(answer.text).toContain('That did not work')
    expect(answer.text).not.toContain('for the police alone')
  })

  it('in a group or a channel gets the neutral sentence, no card, and changes nothing', async () => {
    const endpoint = await opened()
    for (const conversation of [
      { id: '19:group', conversationType: 'groupChat', tenantId: tenant },
      { id: '19:channel@thread.tacv2', conversationType: 'channel', tenantId: tenant },
      { id: '19:new', conversationType: 'something-new', tenantId: tenant },
      { id: '19:old', isGroup: true, tenantId: tenant },
    ]) {
      const answer = await endpoint.post(
        endpoint.tap('school', 'invitation.attend', ref('school'), { conversation }),
      )
      expect([answer.status, invoked(answer)]).toEqual([
        200,
        {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: groupSentence,
        },
      ])
    }
    expect(
      onlyConference(
        (await endpoint.house.deps.cases.load(oneFamily().id)) ?? oneFamily(),
      ).invitations.flatMap((invitation) => invitation.answers),
    ).toEqual([])
  })

  it('is kept once however often it comes, and shows the same card each time', async () => {
    const endpoint = await opened()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        endpoint.post(endpoint.tap('school', 'invitation.attend', ref('school'))),
      ),
    )
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
    expect(
      (await endpoint.house.deps.cases.audit(oneFamily().id)).filter(
        (entry) => entry.event === 'invitation.answered',
      ),
    ).toHaveLength(1)
  })
})

describe('any other request for an answer', () => {
  it.each([
    'task/fetch',
    'composeExtension/query',
    'signin/verifyState',
    'fileConsent/invoke',
    'adaptiveCard/Action',
    '',
  ])('‘%s’ is answered with nothing, so that Teams does not ask again', async (name) => {
    const endpoint = await opened()
    const answer = await endpoint.post(
      endpoint.from('school', { type: 'invoke', name, text: undefined, value: { anything: true } }),
    )
    expect([answer.status, answer.text]).toEqual([200, '{}'])
    expect(endpoint.connector.calls).toHaveLength(0)
  })
})

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
  it.each(strangers)(
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
    for (const { to, body } of sayings(endpoint)) {
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
      for (const more of order)
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
