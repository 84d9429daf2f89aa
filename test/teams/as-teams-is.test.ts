// What clients of Teams really send beside a message and a tap: edits, quoted replies, markup, a
// button of an old client.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { withSubmitFallback } from '../../src/teams/submit-fallback.ts'
import { type Endpoint, openEndpoint } from '../support/endpoint.ts'
import { oneFamily } from '../support/families.ts'

let endpoint: Endpoint
beforeEach(async () => {
  endpoint = await openEndpoint()
  await endpoint.house.know('school', 'police', 'admin')
  await endpoint.house.bringIn(oneFamily())
})
afterEach(() => endpoint.close())

const said = async (more: Record<string, unknown>): Promise<string> => {
  const before = endpoint.connector.calls.length
  const answer = await endpoint.post(endpoint.from('school', more))
  expect(answer.status).toBeLessThan(300)
  return endpoint.connector.calls
    .slice(before)
    .map(({ body }) => body)
    .join('\n')
}
const answersOfSchool = async (): Promise<string[]> => {
  const family = await endpoint.house.deps.cases.load(oneFamily().id)
  return (family?.conferences ?? [])
    .flatMap(({ invitations }) => invitations)
    .filter(({ id }) => id === 'i-school')
    .flatMap(({ answers }) => answers.map(({ status }) => status))
}
const edit = (text: string) => ({
  type: 'messageUpdate',
  text,
  channelData: { tenant: { id: '11111111-2222-4333-8444-555555555555' }, eventType: 'editMessage' },
})

describe('a message that its writer changes afterwards', () => {
  it('is read again: a yes that becomes a no is a no', async () => {
    await said({ text: 'yes I’ll be there' })
    expect(await answersOfSchool()).toEqual(['attending'])
    const { channelData } = endpoint.from('school')
    await said({
      ...edit('sorry I can’t come'),
      channelData: { ...Object(channelData), eventType: 'editMessage' },
    })
    expect(await answersOfSchool()).toEqual(['attending', 'declined'])
  })

  it('shows the emergency screen when what it says now is danger', async () => {
    const { channelData } = endpoint.from('school')
    const shown = await said({
      ...edit('he is hitting her right now'),
      channelData: { ...Object(channelData), eventType: 'editMessage' },
    })
    expect(shown).toContain('999')
  })

  it('is not answered when it was only taken back and restored', async () => {
    const { channelData } = endpoint.from('school')
    const shown = await said({
      ...edit('sorry I can’t come'),
      channelData: { ...Object(channelData), eventType: 'undeleteMessage' },
    })
    expect(shown).toBe('')
    expect(await answersOfSchool()).toEqual([])
  })
})

describe('what a client adds to a message changes nothing', () => {
  it.each([
    '<quoted messageId="1778622003149"/> my invitations',
    'my&nbsp;invitations',
    'my\u00a0invitations',
    'my invitations 🙏',
    'My invitations full stop',
    '<at>Round the Table</at> my invitations',
    '\u200bmy invitations\u200b',
  ])('%j', async (text) => {
    const plain = await said({ text: 'my invitations' })
    expect(plain).not.toBe('')
    expect(await said({ text })).toBe(plain)
  })
})

describe('a button on a client that knows no Action.Execute', () => {
  it('has something to fall back to, with the same data', () => {
    const card = withSubmitFallback({
      type: 'AdaptiveCard',
      actions: [{ type: 'Action.Execute', title: 'I can come', verb: 'v', data: { caseId: 'c' } }],
    })
    expect(card).toMatchObject({
      actions: [
        {
          type: 'Action.Execute',
          verb: 'v',
          fallback: {
            type: 'Action.Submit',
            title: 'I can come',
            data: { caseId: 'c', pressed: 'v' },
          },
        },
      ],
    })
  })

  it('is answered like a tap, by a message', async () => {
    const ref = {
      caseId: oneFamily().id,
      meetingId: oneFamily().conferences[0]?.id,
      invitationId: 'i-school',
      seen: 0,
    }
    const shown = await said({
      text: undefined,
      value: { ...ref, pressed: 'invitation.attend' },
    })
    expect(shown).not.toContain('I cannot find this')
    expect(shown).toContain('AdaptiveCard')
    expect(await answersOfSchool()).toEqual(['attending'])
  })

  it.each([{}, { pressed: 7 }, { pressed: 'no.such' }, { x: 'y' }])(
    'and %j is no button',
    async (value) => {
      expect(await said({ text: undefined, value })).toContain('AdaptiveCard')
      expect(await answersOfSchool()).toEqual([])
    },
  )
})
