// The bot's endpoint over real HTTP, with the real server, bot and store; Teams' side is a server on loopback.
import { z } from 'zod'

import type { Feature } from '../../src/features/kernel/feature.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import { errorFacts } from '../../src/log.ts'
import type { DoorRules } from '../../src/teams/arrival.ts'
import { createBot } from '../../src/teams/bot.ts'
import { type Conversations, storedConversations } from '../../src/teams/conversations.ts'
import { type BotIdentity, Door } from '../../src/teams/door.ts'
import type { FileConsents } from '../../src/teams/files.ts'
import { openServer } from '../../src/teams/server.ts'
import { openTurns } from '../../src/turns/turns.ts'
import { prepareUnderstanding } from '../../src/understanding/understand.ts'
import { type Instance, openInstance } from './delivery-ground.ts'
import { objectIdOf, type SetClock, setClock, tenant } from './families.ts'
import { type LoopbackConnector, openLoopbackConnector } from './loopback-connector.ts'
import { type Answer, sendRaw } from './raw-http.ts'

export interface Endpoint {
  readonly house: Instance
  readonly connector: LoopbackConnector
  readonly conversations: Conversations
  readonly clock: SetClock
  /** Sends anything at all, as it is. */
  readonly raw: (
    method: string,
    path: string,
    body?: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  /** Sends an activity to the bot. */
  readonly post: (activity: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** An activity from somebody, in their own chat; fields that are given take the place of the usual ones. */
  readonly from: (name: string, more?: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** A tap on a button. */
  readonly tap: (
    name: string,
    verb: string,
    data: unknown,
    more?: Readonly<Record<string, unknown>>,
  ) => Record<string, unknown>
  readonly close: () => Promise<void>
}

export type EndpointWords = {
  readonly identity?: BotIdentity
  readonly rules?: DoorRules
  readonly features?: readonly Feature[]
  /** Something in the house that works differently, to see what the bot does when it fails. */
  readonly broken?: Partial<Dependencies>
  readonly answerMs?: number
  /** Who answers the tap on a file that was offered. */
  readonly files?: FileConsents
}

export async function openEndpoint({
  identity,
  rules: ownRules,
  features,
  broken,
  answerMs = 5_000,
  files,
}: EndpointWords = {}): Promise<Endpoint> {
  // As the service does when it starts: the first message would otherwise wait for it.
  prepareUnderstanding()
  const clock = setClock('2026-11-23T10:00:00.000Z')
  const house = openInstance(':memory:', clock)
  const connector = await openLoopbackConnector()
  const rules: DoorRules = ownRules ?? { serviceHosts: 'loopback', tenants: [tenant] }
  const conversations = storedConversations(house.store)
  const deps = { ...house.deps, ...broken }
  const { log } = house
  const bot = createBot({
    turns: openTurns({ features: features ?? house.parts.features, deps, log, errorFacts }),
    directory: deps.directory,
    clock: deps.clock,
    conversations,
    rules,
    log,
    errorFacts,
    ...(files === undefined ? {} : { files }),
  })
  const server = openServer({
    door: new Door(identity, { answerMs }),
    turn: async (context) => void (await bot.run(context)),
    rules,
    log: house.log,
    errorFacts,
    mounted: [],
  })
  const port = await server.listen(0, '127.0.0.1')

  const raw: Endpoint['raw'] = (method, path, body, headers = {}) =>
    sendRaw(port, { method, path, body, headers })
  const from: Endpoint['from'] = (name, more = {}) => ({
    type: 'message',
    id: `in-${name}`,
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    text: 'help',
    from: { id: `29:${name}`, name, aadObjectId: objectIdOf(name) },
    recipient: { id: '28:bot', name: 'Round the Table' },
    conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...more,
  })
  return {
    house,
    connector,
    conversations,
    clock,
    raw,
    from,
    post: (activity, headers = {}) =>
      raw('POST', '/api/messages', JSON.stringify(activity), {
        'Content-Type': 'application/json',
        ...headers,
      }),
    tap: (name, verb, data, more = {}) =>
      from(name, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        text: undefined,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        ...more,
      }),
    close: async () => {
      await server.close()
      await connector.close()
      await house.close()
    },
  }
}

const invokeAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() })
/** What stands where the button was: Teams reads this from the body of the answer. */
export const invoked = (answer: Answer) => invokeAnswer.parse(JSON.parse(answer.text))
