import { afterEach, describe, expect, it } from 'vitest'

import { groupSentence } from '../../src/domain/messages/card.ts'
import { features } from '../../src/features/index.ts'
import type { Feature } from '../../src/features/kernel/feature.ts'
import { invoked } from '../support/endpoint.ts'
import { oneFamily, onlyConference, person, tenant } from '../support/families.ts'
import { some } from '../support/some.ts'
import { failing, open, opened, ref } from './bot-ground.ts'

afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})
const verbs = features.flatMap((feature) => feature.verbs.map((verb) => verb.verb))

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
      for (const [, data] of some(taps)) {
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
    for (const verb of some(verbs))
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
    for (const [index, { text }] of some(answers.entries())) {
      const [mine, theirs] = names[index] === 'school' ? ['school', 'police'] : ['police', 'school']
      expect(text).toContain(`i-${mine}`)
      expect(text).not.toContain(theirs)
    }
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
