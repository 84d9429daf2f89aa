// How fast messages may go out: sliding windows for each tenant and each conversation, and the
// waits that Teams asks for. It knows no clock; every moment is milliseconds of one that never runs
// backwards.

/** At most `most` in any `inMs` milliseconds. */
export type Window = { readonly max: number; readonly inMs: number }
export type Limits = {
  readonly tenant: readonly Window[]
  readonly conversation: readonly Window[]
}

/** What Teams allows one bot in one conversation. */
export const conversationLimits: readonly Window[] = [
  { max: 7, inMs: 1_000 },
  { max: 8, inMs: 2_000 },
  { max: 60, inMs: 30_000 },
  { max: 1_800, inMs: 3_600_000 },
]
/**
 * Teams allows an app 50 calls a second in a tenant (an older page says 30): what is configured is
 * never more than this.
 */
export const maxPerSecond = 45
export const plannedPerSecond = 30

/**
 * The limits for `perSecond` messages a second and tenant. A window longer than the time for which
 * a new holder of the tenant's lease waits is planned at half, so that two instances, one after the
 * other, do not exceed it together.
 */
export const limitsFor = (perSecond: number = plannedPerSecond): Limits => ({
  tenant: [{ max: Math.min(perSecond, maxPerSecond), inMs: 1_000 }],
  conversation: conversationLimits.map(({ max, inMs }) => ({
    max: inMs > takeOverMs ? max / 2 : max,
    inMs,
  })),
})

/**
 * How long the new holder of a tenant's lease sends nothing: its predecessor may have sent a moment
 * ago.
 */
export const takeOverMs = 2_000

export type Place = { readonly tenant: string; readonly conversation: string }

export interface RateLimit {
  /**
   * 0 when a message may leave at `now`, which is then counted; else the milliseconds after which
   * to ask again.
   */
  admit(place: Place, now: number): number
  /**
   * Teams said 'too many' for this place, and for how long: that conversation waits, nobody else.
   */
  tooMany(place: Place, retryAfterMs: number, now: number): void
  /** Nothing goes to the tenant before then. */
  holdTenant(tenant: string, until: number): void
}

/**
 * When so many conversations of a tenant are told 'too many' within so many milliseconds, it is the
 * tenant's limit that was met.
 */
const tellingConversations = 3
const tellingMs = 5_000
/**
 * A tenant's limit counts a second: it is never held for longer at a time, whatever a conversation
 * was told.
 */
const longestTenantHoldMs = 10_000
/** Conversations that are remembered before those of old are forgotten. */
const maxScopes = 20_000

type Scope = { readonly windows: readonly Window[]; sent: number[]; heldUntil: number }

export function openRateLimit(limits: Limits): RateLimit {
  const tenants = new Map<string, Scope>()
  const conversations = new Map<string, Scope>()
  const refusals = new Map<string, { readonly conversation: string; readonly at: number }[]>()

  const scope = (all: Map<string, Scope>, key: string, windows: readonly Window[]): Scope => {
    const known = all.get(key)
    if (known !== undefined) return known
    const fresh = { windows, sent: [], heldUntil: 0 }
    all.set(key, fresh)
    return fresh
  }
  const scopesOf = ({ tenant, conversation }: Place) => [
    scope(tenants, tenant, limits.tenant),
    scope(conversations, `${tenant} ${conversation}`, limits.conversation),
  ]

  return {
    admit(place, now) {
      if (conversations.size > maxScopes) forgetOld(conversations, now)
      const scopes = scopesOf(place)
      const wait = Math.max(...scopes.map((scope) => waitOf(scope, now)))
      if (wait > 0) return wait
      for (const one of scopes) count(one, now)
      return 0
    },
    tooMany(place, retryAfterMs, now) {
      const [tenant, conversation] = scopesOf(place)
      if (conversation !== undefined)
        conversation.heldUntil = Math.max(conversation.heldUntil, now + retryAfterMs)
      const recent = [
        ...(refusals.get(place.tenant) ?? []).filter(
          ({ at, conversation: other }) => now - at < tellingMs && other !== place.conversation,
        ),
        { conversation: place.conversation, at: now },
      ]
      refusals.set(place.tenant, recent)
      if (tenant !== undefined && recent.length >= tellingConversations)
        tenant.heldUntil = Math.max(
          tenant.heldUntil,
          now + Math.min(retryAfterMs, longestTenantHoldMs),
        )
    },
    holdTenant(tenant, until) {
      const held = scope(tenants, tenant, limits.tenant)
      held.heldUntil = Math.max(held.heldUntil, until)
    },
  }
}

function waitOf({ windows, sent, heldUntil }: Scope, now: number): number {
  const waits = windows.map(({ max, inMs }) => {
    const earliest = sent[sent.length - max]
    return earliest === undefined ? 0 : earliest + inMs - now
  })
  return Math.max(0, heldUntil - now, ...waits)
}

/** Only as many moments are kept as the widest window counts. */
function count(scope: Scope, now: number): void {
  scope.sent.push(now)
  const max = Math.max(...scope.windows.map((window) => window.max))
  if (scope.sent.length > max * 2) scope.sent = scope.sent.slice(-max)
}

function forgetOld(all: Map<string, Scope>, now: number): void {
  for (const [key, { windows, sent, heldUntil }] of all) {
    const longest = Math.max(...windows.map((window) => window.inMs))
    if (heldUntil <= now && (sent.at(-1) ?? 0) + longest <= now) all.delete(key)
  }
}
