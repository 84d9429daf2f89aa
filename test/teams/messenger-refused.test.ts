// What the messenger never sends, its own token, and cards that are changed where they stand.
import { CloudAdapter } from 'botbuilder'
import { describe, expect, it } from 'vitest'

import type { DoorRules } from '../../src/teams/arrival.ts'
import { TurnAuthentication } from '../../src/teams/authentication.ts'
import { outcomeOf } from '../../src/teams/send-outcome.ts'
import { objectIdOf, person, tenant } from '../support/families.ts'
import { card, connector, hasChat, messenger, school, withAConnector } from './messenger-ground.ts'

withAConnector()

describe('what is never sent', () => {
  it('a card that is meant for somebody else', async () => {
    await expect(messenger().send(school, { ...card, to: person('police').id })).rejects.toThrow(
      'for whom it is not meant',
    )
    expect(connector.calls).toHaveLength(0)
  })

  it('a card that cannot be drawn', async () => {
    await expect(messenger().send(school, { ...card, data: {} })).rejects.toThrow('cannot be drawn')
    await expect(messenger().send(school, { ...card, template: '../package' })).rejects.toThrow(
      'cannot be drawn',
    )
    expect(connector.calls).toHaveLength(0)
  })

  it('anything to somebody without a Teams account, or who never opened a chat', async () => {
    const { account: _none, ...withoutAccount } = school
    expect(await messenger().send(withoutAccount, card)).toEqual({
      outcome: 'unreachable',
      reason: 'no-teams-account',
    })
    expect(await messenger().send(person('police'), { ...card, to: person('police').id })).toEqual({
      outcome: 'unreachable',
      reason: 'never-installed',
    })
  })

  it.each([
    'https://evil.trafficmanager.net/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
  ])('anything to a stored address that is not trusted: %s', async (address) => {
    await hasChat(address)
    const rules: DoorRules = { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] }
    expect(await messenger({ rules }).send(school, card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
  })

  it('anything to an address that was trusted when it was stored and is no longer', async () => {
    expect(
      await messenger({
        rules: { serviceHosts: ['smba.trafficmanager.net'], tenants: [tenant] },
      }).send(school, card),
    ).toEqual({ outcome: 'unreachable', reason: 'refused' })
    expect(connector.calls).toHaveLength(0)
  })
})

describe('a chat that was opened', () => {
  it('is found whichever way the ids of the account are written', async () => {
    const account = { tenantId: tenant.toUpperCase(), objectId: objectIdOf('school').toUpperCase() }
    expect(await messenger().send({ ...school, account }, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-1',
    })
  })
})

describe('the bot’s own token', () => {
  const identity = {
    MicrosoftAppId: 'b7a6c5d4-0000-4000-8000-000000000001',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenant,
  }
  const withToken = (token: () => Promise<string>) =>
    new CloudAdapter(
      new TurnAuthentication(identity, {
        isValidAppId: async () => true,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set('Authorization', `Bearer ${await token()}`)
            return request
          },
        }),
      }),
    )

  it('goes with the message', async () => {
    expect(
      await messenger({ adapter: withToken(async () => 'invented') }).send(school, card),
    ).toEqual({ outcome: 'sent', activity: 'activity-1' })
  })

  it('when none can be had, nothing has left, so it is safe to try again as often as is needed', async () => {
    const refusing = withToken(async () =>
      Promise.reject(new Error('The sign-in service does not answer')),
    )
    expect(await messenger({ adapter: refusing }).send(school, card)).toEqual({
      outcome: 'try-again',
    })
    const never = withToken(() => new Promise<string>(() => undefined))
    expect(await messenger({ adapter: never, timeoutMs: 50 }).send(school, card)).toEqual({
      outcome: 'try-again',
    })
    expect(connector.calls).toHaveLength(0)
  })

  it('when it comes after the time-out, the message does not leave any more', async () => {
    let bring = (_token: string) => undefined
    const late = withToken(
      () =>
        new Promise<string>((resolve) => {
          bring = (token) => void resolve(token)
        }),
    )
    expect(await messenger({ adapter: late, timeoutMs: 50 }).send(school, card)).toEqual({
      outcome: 'try-again',
    })
    bring('invented')
    // Another message goes out after it: had the late one left, it would be there before.
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-1',
    })
    expect(connector.calls).toHaveLength(1)
  })
})

describe('an error that nobody foresaw', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [new Error('no status')],
    [{ statusCode: 'many' }],
    [{ response: {} }],
  ])('counts as unknown: %j', (error) => {
    expect(outcomeOf(error)).toEqual({ outcome: 'unknown' })
  })
})

describe('a card that is changed where it stands', () => {
  it('is put in the place of that message, in that person’s own chat', async () => {
    connector.answer({ status: 200, body: { id: 'activity-77' } })
    expect(await messenger().update(school, 'activity-77', card)).toEqual({
      outcome: 'sent',
      activity: 'activity-77',
    })
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      expect.stringMatching(
        /^PUT \/teams\/v3\/conversations\/a%3Aschool\/activities\/activity-77$/,
      ),
    ])
    expect(connector.calls[0]?.body).toContain('1f0b9c31')
  })

  it.each<[number, unknown]>([
    [429, { outcome: 'try-again' }],
    [502, { outcome: 'try-again' }],
  ])('an answer of %i means the same as for a message', async (status, outcome) => {
    connector.answer({ status, body: { error: { code: 'ServiceError', message: 'later' } } })
    expect(await messenger().update(school, 'activity-77', card)).toEqual(outcome)
    expect(connector.calls).toHaveLength(1)
  })

  it.each([
    [403, 'ServiceError'],
    [403, 'ConversationBlockedByUser'],
    [404, 'ActivityNotFoundInConversation'],
  ])('that its reader deleted (%i %s) is gone, and the chat is not', async (status, code) => {
    connector.answer({ status, body: { error: { code, message: 'Unknown' } } })
    expect(await messenger().update(school, 'activity-77', card)).toEqual({
      outcome: 'unreachable',
      reason: 'refused',
    })
    connector.answer({ status: 201, body: { id: 'activity-78' } })
    expect(await messenger().send(school, card)).toEqual({
      outcome: 'sent',
      activity: 'activity-78',
    })
  })

  it('is never somebody else’s', async () => {
    await expect(messenger().update(person('police'), 'activity-77', card)).rejects.toThrow(
      'not meant',
    )
    expect(connector.calls).toEqual([])
  })
})
