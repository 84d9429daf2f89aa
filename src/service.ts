// The composition: configuration → adapters → server and delivery, on the core. main.ts and the tests start it.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import type { Config, TenantConfig } from './config.ts'
import { type Core, openCore, systemClock } from './core.ts'
import { type Delivery, openDelivery } from './delivery/delivery.ts'
import type { Pacing } from './delivery/pacing.ts'
import { limitsFor, openRateLimit } from './delivery/rate-limit.ts'
import type { Fallback } from './delivery/unreachable.ts'
import { personId, practiceId } from './domain/ids.ts'
import { features } from './features/index.ts'
import { importCsv } from './features/inviting/import-conferences/flow.ts'
import { fileRights } from './features/kernel/file-rights.ts'
import type { Dependencies } from './features/kernel/request-context.ts'
import { errorFacts } from './log.ts'
import { govukNotify } from './notify/govuk-notify.ts'
import type { Files } from './ports/files.ts'
import type { Log } from './ports/log.ts'
import { cast, sandboxTenantId } from './sandbox/people.ts'
import { openSandbox } from './sandbox/practice-room.ts'
import { openRoomClock, type RoomClock } from './sandbox/room-clock.ts'
import { roomFiles } from './sandbox/room-files.ts'
import { delay } from './store/commit-with-retry.ts'
import { storedTaps } from './store/taps.ts'
import { storedTenantLeases } from './store/tenant-leases.ts'
import type { DoorRules } from './teams/arrival.ts'
import { createBot } from './teams/bot.ts'
import { inTime } from './teams/connections.ts'
import { storedConversations } from './teams/conversations.ts'
import { Door } from './teams/door.ts'
import { teamsFiles } from './teams/files.ts'
import { graphToken } from './teams/graph-token.ts'
import { graphInstaller } from './teams/install.ts'
import { teamsMessenger } from './teams/messenger.ts'
import { openRequestRateLimit } from './teams/request-rate-limit.ts'
import { type BotServer, type Mounted, openServer } from './teams/server.ts'
import { openTurns } from './turns/turns.ts'
import { prepareUnderstanding } from './understanding/understand.ts'
import { healthOf } from './watch/health.ts'
import { type Metrics, openMetrics } from './watch/metrics.ts'

export interface Service {
  readonly port: number
  /** The practice room's address; undefined in a tenant. */
  readonly sandbox: string | undefined
  stop(): Promise<void>
}

export type ServiceOptions = {
  /** Milliseconds that never run backwards: what drives the practice room's clock, and how often somebody may knock. */
  readonly elapsed: () => number
  /** Another log than standard error: a test's. */
  readonly log?: Log
  /** Where the keys of the Bot Framework service are published, other than where they are: a test's. No variable leads here. */
  readonly openIdMetadata?: string
}

/** A person may be busy, and Teams repeats a slow tap; nobody taps faster than this for a minute. */
const visitsAMinute = 120
/** From one network address, without being let in. */
const refusalsAMinute = 300

/** Starts the whole product: in a tenant, or, with nothing configured, as a practice room on loopback. */
export function openService(
  config: Config & { readonly port: number },
  options: ServiceOptions,
): Promise<Service> {
  // The first message would otherwise wait for it.
  prepareUnderstanding()
  return config.mode === 'tenant' ? openTenant(config, options) : openRoom(config, options)
}

/** The cases tell the delivery of every commit, and the delivery is built on the cases. */
type Later = { nudge: () => void }

type BotParts = {
  readonly core: Core
  readonly metrics: Metrics
  readonly door: Door
  readonly rules: DoorRules
  readonly appId: string
  /** The practice room hands files over as links; without it Teams' own way is taken. */ readonly links?: Files
  /** The practice room has no limits to keep. */ readonly pacing?: Pacing
  readonly fallback?: Fallback
  /** How long the delivery may sleep with nothing to do. */ readonly idleMs: number
}

/** A look at a file of one's own costs nothing, and finds at once what a command has brought in beside the service; one at Cosmos DB is paid for. */
const idleFor = ({ cosmos }: Config): number => (cosmos === undefined ? 2_000 : 30_000)

function openBot({
  core,
  metrics: { measures },
  door,
  rules,
  appId,
  links,
  pacing,
  fallback,
  idleMs,
}: BotParts) {
  const conversations = storedConversations(core.store)
  const messenger = teamsMessenger({
    adapter: door,
    appId,
    conversations,
    rules,
    timeoutMs: 15_000,
  })
  const inTeams = teamsFiles({
    store: core.store,
    giver: messenger,
    rules,
    now: () => core.deps.clock.now(),
    mayHave: fileRights(features, core.deps),
  })
  const deps: Dependencies = { ...core.deps, files: links ?? inTeams }
  const taps = storedTaps(core.store, core.deps.clock)
  const turns = openTurns({ features, deps, log: core.log, errorFacts })
  const app = createBot({
    turns,
    directory: deps.directory,
    clock: deps.clock,
    conversations,
    taps,
    measures,
    rules,
    log: core.log,
    errorFacts,
    ...(links === undefined ? { files: inTeams } : {}),
  })
  const delivery = openDelivery(
    {
      outbox: core.outbox,
      deps,
      messenger,
      features,
      taps,
      measures,
      log: core.log,
      errorFacts,
      jitter: Math.random,
      ...(pacing === undefined ? {} : { pacing }),
      ...(fallback === undefined ? {} : { fallback }),
    },
    { everyMs: 2_000, idleMs, elapsed: () => performance.now() },
  )
  return { app, delivery }
}

async function openTenant(
  config: TenantConfig & Config,
  { elapsed, log, openIdMetadata }: ServiceOptions,
): Promise<Service> {
  const later: Later = { nudge: () => undefined }
  const metrics = openMetrics(config.metricsToken)
  const core = await openCore(
    config,
    async () => systemClock,
    () => later.nudge(),
    { log, metrics },
  )
  const rules: DoorRules = { serviceHosts: config.serviceHosts, tenants: config.tenants }
  const { appId, appType, homeTenant: tenantId, appPassword } = config
  const door = new Door(
    { appId, appType, tenantId, ...(appPassword === undefined ? {} : { appPassword }) },
    openIdMetadata === undefined ? {} : { openIdMetadata },
  )
  const leases = storedTenantLeases(core.store, { clock: systemClock, holder: randomUUID() })
  const pacing: Pacing = {
    limit: openRateLimit(limitsFor(config.messagesPerSecond)),
    leases,
    elapsed: () => performance.now(),
    pause: delay,
    waited: (milliseconds) => metrics.measures.waited(milliseconds),
  }
  const bot = openBot({
    core,
    metrics,
    door,
    rules,
    appId,
    pacing,
    fallback: fallbackFor(config),
    idleMs: idleFor(config),
  })
  later.nudge = () => bot.delivery.nudge()
  await welcomeFirstAdministrator(core.deps, config)
  const server = openServer({
    door,
    turn: async (context) => void (await bot.app.run(context)),
    rules,
    log: core.log,
    errorFacts,
    mounted: watched({
      core,
      delivery: bot.delivery,
      ...(config.metricsToken === undefined ? {} : { metrics }),
    }),
    limits: {
      visits: openRequestRateLimit({ visits: visitsAMinute, withinMs: 60_000, elapsed }),
      refusals: openRequestRateLimit({ visits: refusalsAMinute, withinMs: 60_000, elapsed }),
    },
    ...(config.forwardedForHops === undefined ? {} : { forwardedForHops: config.forwardedForHops }),
    ...connectionsFor(config, metrics),
  })
  const port = await server.listen(config.port, '0.0.0.0')
  return { port, sandbox: undefined, stop: () => stop(server, bot.delivery, core) }
}

/** What operations ask for. Without `metrics` there is no /metrics. */
function watched({
  core,
  delivery,
  metrics,
}: {
  readonly core: Core
  readonly delivery: Delivery
  readonly metrics?: Metrics
}): Mounted[] {
  const health = healthOf({
    store: core.store,
    delivery: () => delivery.state(),
    elapsed: () => performance.now(),
  })
  return [
    { prefix: '/health', readOnly: true, handle: ({ path }) => health(path) },
    ...(metrics === undefined
      ? []
      : [
          {
            prefix: '/metrics',
            readOnly: true,
            handle: ({ authorization }: { authorization: string }) => metrics.scrape(authorization),
          },
        ]),
  ]
}

const connectionsFor = ({ maxConnections }: Config, { measures }: Metrics) => ({
  ...(maxConnections === undefined ? {} : { connections: { maxConnections } }),
  dropped: () => measures.dropped(),
})

/** What there is beside Teams, by configuration. */
function fallbackFor({
  notify,
  teamsAppId,
  appId,
  appType,
  appPassword,
  homeTenant,
}: TenantConfig): Fallback {
  const token = graphToken({
    appId,
    appType,
    tenantId: homeTenant,
    ...(appPassword === undefined ? {} : { appPassword }),
  })
  return {
    ...(notify === undefined ? {} : { mail: govukNotify(notify) }),
    ...(teamsAppId === undefined
      ? {}
      : { installer: graphInstaller({ teamsAppId, homeTenant, token }) }),
  }
}

/** The first administrator comes from the configuration; that person adds everybody else. */
async function welcomeFirstAdministrator(
  { directory }: Dependencies,
  { firstAdministrator }: TenantConfig,
): Promise<void> {
  if ((await directory.byAccount(firstAdministrator)) !== undefined) return
  await directory.keep([
    {
      id: personId('first-administrator'),
      name: 'Conference administrator',
      agency: 'Council',
      role: 'Conference administrator',
      duties: ['administrator'],
      account: firstAdministrator,
    },
  ])
}

async function openRoom(config: Config, { elapsed, log }: ServiceOptions): Promise<Service> {
  const later: Later = { nudge: () => undefined }
  let roomClock: RoomClock | undefined
  const metrics = openMetrics()
  const core = await openCore(
    config,
    async (store) => (roomClock = await openRoomClock({ store, elapsed })),
    () => later.nudge(),
    { log, metrics },
  )
  if (roomClock === undefined) throw new Error('The practice room has no clock')
  const clock = roomClock
  const rules: DoorRules = {
    serviceHosts: 'loopback',
    tenants: [sandboxTenantId],
    sandboxTenant: sandboxTenantId,
  }
  const door = new Door(undefined)
  let base = ''
  const bot = openBot({
    core,
    metrics,
    door,
    rules,
    appId: '',
    links: roomFiles(core.store, () => base),
    idleMs: idleFor(config),
  })
  later.nudge = () => bot.delivery.nudge()
  const statutory = core.deps.practices.get(practiceId('statutory'))
  if (statutory === undefined) throw new Error('The national default practice is missing')
  const room = openSandbox({
    mayHaveFile: fileRights(features, core.deps),
    people: cast,
    clock,
    calendar: core.deps.calendar,
    hours: statutory.quietHours,
    store: core.store,
    settle: () => bot.delivery.settle(),
    botEndpoint: () => new URL('/api/messages', base),
    serviceUrl: () => `${base}/sandbox/connector/`,
  })
  const server = openServer({
    door,
    turn: async (context) => void (await bot.app.run(context)),
    rules,
    log: core.log,
    errorFacts,
    mounted: [
      ...watched({ core, delivery: bot.delivery, metrics }),
      { prefix: '/sandbox', handle: (request) => room.handle(request) },
    ],
    ...connectionsFor(config, metrics),
  })
  // Loopback alone: without an identity the bot lets everybody in.
  const port = await server.listen(config.port, '127.0.0.1')
  base = `http://127.0.0.1:${port}`
  const close = async () => {
    try {
      await clock.stop()
    } finally {
      await stop(server, bot.delivery, core)
    }
  }
  try {
    const empty = await inviteTheCast(core.deps)
    await room.installForEveryone()
    if (empty) await bringInFirstFamily(core.deps)
    await bot.delivery.settle()
  } catch (error) {
    // Half open is worse than closed: nothing stays behind that keeps the port.
    await close()
    throw error
  }
  return { port, sandbox: `${base}/sandbox/`, stop: close }
}

/** The invented people, once; a room that is opened again finds what was left. Returns whether it was empty. */
async function inviteTheCast({ directory }: Dependencies): Promise<boolean> {
  const known = new Set((await directory.all()).map((person) => person.id))
  const fresh = cast.filter((roomPerson) => !known.has(roomPerson.id))
  await directory.keep(
    fresh.map(({ id, name, role, agency, duties, email, aadObjectId }) => ({
      id,
      name,
      role,
      agency,
      duties,
      email,
      account: { tenantId: sandboxTenantId, objectId: aadObjectId },
    })),
  )
  return known.size === 0
}

async function bringInFirstFamily(deps: Dependencies): Promise<void> {
  const outcome = await importCsv(
    deps,
    readFileSync(new URL('./sandbox/first-family.csv', import.meta.url), 'utf8'),
    'import',
  )
  if (!outcome.ok)
    throw new Error(
      `The practice room's first family cannot be used: ${JSON.stringify(outcome.problems)}`,
    )
}

/** A delivery that waits for an answer from elsewhere is not waited for any longer than whoever waits for ours. */
const deliveryWithinMs = 10_000

/**
 * The answers under way go out and the delivery finishes what it is sending, side by side: neither may keep the other from it.
 * The store closes last, so that whatever is under way can still commit, and whatever happens before.
 */
async function stop(server: BotServer, delivery: Delivery, core: Core): Promise<void> {
  try {
    const [closed, delivered] = await Promise.allSettled([
      server.close(),
      inTime(delivery.stop(), deliveryWithinMs),
    ])
    if (closed.status === 'rejected') throw closed.reason
    if (delivered.status === 'rejected') throw delivered.reason
    if (!delivered.value) core.log.warn('delivery.cut-off')
  } finally {
    await core.close()
  }
}
