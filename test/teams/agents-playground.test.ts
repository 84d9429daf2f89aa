// Microsoft's Agents Playground as it comes: the ids of its default configuration are no GUIDs. In the practice room
// whoever writes from it is a stranger; in a tenant nothing with such ids comes in.
import { afterEach, expect, it } from 'vitest'

import { cast, sandboxTenantId } from '../../src/sandbox/people.ts'
import { type Endpoint, openEndpoint } from '../support/endpoint.ts'

const open: Endpoint[] = []
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})
const room = {
  serviceHosts: 'loopback',
  tenants: [sandboxTenantId],
  sandboxTenant: sandboxTenantId,
} as const

async function opened(rules?: typeof room): Promise<Endpoint> {
  const endpoint = await openEndpoint(rules === undefined ? {} : { rules })
  open.push(endpoint)
  return endpoint
}

const playgroundTenant = '00000000-0000-0000-0000-0000000000001'
const fromPlayground = ({ connector }: Endpoint, more: Record<string, unknown> = {}) => ({
  type: 'message',
  id: 'message-1',
  channelId: 'msteams',
  serviceUrl: connector.serviceUrl,
  from: {
    id: 'user-id-0',
    name: 'Alex Wilber',
    aadObjectId: '00000000-0000-0000-0000-0000000000020',
  },
  recipient: { id: '00000000-0000-0000-0000-00000000000011', name: 'Test Bot' },
  conversation: {
    id: 'personal-chat-id',
    conversationType: 'personal',
    tenantId: playgroundTenant,
  },
  channelData: { tenant: { id: playgroundTenant } },
  text: 'hello',
  ...more,
})

it.each<[string, Record<string, unknown>]>([
  ['who writes', {}],
  [
    'who presses a button',
    {
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb: 'help.show', data: {} } },
    },
  ],
])('somebody %s is met calmly, as a stranger', async (_who, more) => {
  const endpoint = await opened(room)
  const { status, text } = await endpoint.post(fromPlayground(endpoint, more))
  expect(status).toBe(200)
  const shown = `${text} ${endpoint.connector.calls.map(({ body }) => body).join(' ')}`
  expect(shown).toContain('I do not know you yet')
  // Nobody can be added with such ids, so they are not shown.
  expect(shown).not.toContain('Teams id')
})

it('to be told that the bot is installed there is taken as well', async () => {
  const endpoint = await opened(room)
  const installed = { type: 'installationUpdate', action: 'add', text: undefined }
  expect((await endpoint.post(fromPlayground(endpoint, installed))).status).toBe(200)
})

it('in a tenant it is refused at the door', async () => {
  const endpoint = await opened()
  expect((await endpoint.post(fromPlayground(endpoint))).status).toBe(400)
  expect(endpoint.connector.calls).toEqual([])
})

it('with the ids of one of the cast somebody is that person', async () => {
  const endpoint = await opened(room)
  const [somebody] = cast
  if (somebody === undefined) throw new Error('The cast is empty')
  await endpoint.house.deps.directory.keep([
    {
      id: somebody.id,
      name: somebody.name,
      role: somebody.role,
      agency: somebody.agency,
      duties: somebody.duties,
      email: somebody.email,
      account: { tenantId: sandboxTenantId, objectId: somebody.aadObjectId },
    },
  ])
  const from = { id: 'user-id-0', name: somebody.name, aadObjectId: somebody.aadObjectId }
  const { status } = await endpoint.post(
    fromPlayground(endpoint, {
      from,
      text: 'help',
      conversation: { id: 'personal-chat-id', conversationType: 'personal' },
      channelData: {},
    }),
  )
  expect(status).toBe(200)
  const said = endpoint.connector.calls.map(({ body }) => body).join(' ')
  expect(said).not.toContain('I do not know you yet')
  expect(said).toContain('What I can do')
})
