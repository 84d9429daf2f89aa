// What comes in from the channel, checked before anything is done with it: the shape, the
// serviceUrl, who it is from.
import { z } from 'zod'

import { ok, refuse, type Result } from '../domain/result.ts'
import type { TeamsAccount } from '../domain/state/person.ts'

const id = z.string().min(1).max(500)
const entraId = z.string().max(100)
const activity = z.looseObject({
  type: z.string().min(1).max(50),
  id: id.optional(),
  channelId: id,
  serviceUrl: z.url().max(500),
  from: z.looseObject({ id, aadObjectId: entraId.optional() }),
  recipient: z.looseObject({ id }),
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(50).optional(),
    isGroup: z.boolean().optional(),
    tenantId: entraId.optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: entraId }).optional() }).nullish(),
  text: z.string().max(28_000).nullish(),
})

/** An activity whose outer shape is known; `value` and the rest stay untrusted. */
export type Arrival = z.infer<typeof activity>
export function readArrival(body: unknown): Arrival | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const arrival = arrivals.get(body) ?? activity.safeParse(body).data
  if (arrival !== undefined) arrivals.set(body, arrival)
  return arrival
}

const isGuid = (text: string): boolean => z.guid().safeParse(text).success

/**
 * Whether its ids can be those of a tenant and of somebody in it. Teams sends no others; other
 * clients, such as Microsoft's Agents Playground, may in the practice room, where they are
 * nobody's.
 */
export const hasEntraIds = (arrival: Arrival): boolean =>
  [arrival.from.aadObjectId ?? [], tenantsIn(arrival)].flat().every(isGuid)

/**
 * The door and the turn ask about the same activity. What the SDK writes into it afterwards (a text
 * without its mention) is none of this.
 */
const arrivals = new WeakMap<object, Arrival>()

export type DoorRules = {
  /**
   * Where a serviceUrl may point to: exact host names over https, or loopback in the practice room.
   */
  readonly serviceHosts: readonly string[] | 'loopback'
  /**
   * Where a file may be put: the council's own SharePoint and OneDrive, as exact host names;
   * absent, nowhere.
   */
  readonly fileHosts?: readonly string[]
  /**
   * The tenants whose people may use the bot; in the practice room everybody is in the one invented
   * tenant.
   */
  readonly tenants: readonly string[]
  readonly sandboxTenant?: string
}

export const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Whether an address is on this machine, where the practice room is, or over https at a host that
 * `isOurs` knows; nobody's name and no port in it.
 */
export function isTrusted(
  address: string,
  { serviceHosts }: Pick<DoorRules, 'serviceHosts'>,
  isOurs: (host: string, serviceHosts: readonly string[]) => boolean,
): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return false
  if (serviceHosts === 'loopback') return loopbackHosts.includes(url.hostname)
  return url.protocol === 'https:' && url.port === '' && isOurs(url.hostname, serviceHosts)
}

/**
 * Whether a serviceUrl may be stored, answered to, or be sent a token. Anybody can register a name
 * under trafficmanager.net, so only exact hosts count.
 */
export const isTrustedService = (serviceUrl: string, rules: DoorRules): boolean =>
  isTrusted(serviceUrl, rules, (host, serviceHosts) => serviceHosts.includes(host))

/**
 * Who sent it: tenant and object id together. Undefined when either is missing, the two tenant
 * fields differ, or the tenant is not allowed.
 */
export function accountOf(arrival: Arrival, rules: DoorRules): TeamsAccount | undefined {
  const { aadObjectId } = arrival.from
  if (aadObjectId === undefined || !isGuid(aadObjectId)) return undefined
  if (rules.sandboxTenant !== undefined)
    return { tenantId: rules.sandboxTenant, objectId: aadObjectId.toLowerCase() }
  const said = tenantsIn(arrival)
  const [tenantId] = said
  if (
    tenantId === undefined ||
    said.some((tenant) => tenant !== tenantId) ||
    !rules.tenants.includes(tenantId)
  )
    return undefined
  return { tenantId, objectId: aadObjectId.toLowerCase() }
}

/**
 * Who knocks, as one word to count by, when what comes may come in: from Teams itself, out of a
 * tenant that is allowed, in whichever of its two fields it is named. Refuses with a code for the
 * log. The practice room knows one tenant, and every channel.
 */
export function visitorOf(arrival: Arrival, rules: DoorRules): Result<string> {
  if (rules.sandboxTenant !== undefined) return ok(arrival.from.id)
  if (arrival.channelId !== 'msteams') return refuse('channel', '')
  const said = tenantsIn(arrival)
  if (
    said.length === 0 ||
    said.some((tenant) => tenant !== said[0] || !rules.tenants.includes(tenant))
  )
    return refuse('tenant', '')
  return ok(`${said[0]}/${arrival.from.aadObjectId?.toLowerCase() ?? arrival.from.id}`)
}

const tenantsIn = ({ conversation, channelData }: Arrival): string[] =>
  [conversation.tenantId, channelData?.tenant?.id]
    .filter((tenant) => tenant !== undefined)
    .map((tenant) => tenant.toLowerCase())

/** Only a chat between one person and the bot may carry anything about a family. */
export const isPersonal = ({ conversation }: Arrival, { sandboxTenant }: DoorRules): boolean =>
  conversation.conversationType === undefined
    ? // Teams always names the kind of chat; other clients in the practice room may not.
      sandboxTenant !== undefined && conversation.isGroup !== true
    : conversation.conversationType === 'personal'
