// The practice room: the same product on this machine alone, with invented people.
import { readFileSync, rmSync } from 'node:fs'

import type { Config } from '../config.ts'
import { type Core, openCore } from '../core.ts'
import { practiceId } from '../domain/ids.ts'
import type { Practice } from '../domain/rules/practice.ts'
import { features } from '../features/index.ts'
import { importCsv } from '../features/inviting/import-conferences/flow.ts'
import { fileRights } from '../features/kernel/file-rights.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import { errorFacts, openLog } from '../log.ts'
import { cast, sandboxTenantId } from '../sandbox/people.ts'
import { openSandbox, type Sandbox } from '../sandbox/practice-room.ts'
import { openRoomClock, type RoomClock } from '../sandbox/room-clock.ts'
import { roomFiles } from '../sandbox/room-files.ts'
import { roomName } from '../sandbox/room-name.ts'
import type { DoorRules } from '../teams/arrival.ts'
import { Door } from '../teams/door.ts'
import { type Mounted, openServer } from '../teams/server.ts'
import { type Metrics, openMetrics } from '../watch/metrics.ts'
import { idleFor, type Later, openBot } from './bot.ts'
import { connectionsFor, type Service, type ServiceOptions, stop, watched } from './running.ts'

const rules: DoorRules = {
  serviceHosts: 'loopback',
  tenants: [sandboxTenantId],
  sandboxTenant: sandboxTenantId,
}

/**
 * The room, which can be asked to begin afresh: it is then closed, forgotten, and opened again on
 * the same port.
 */
export async function openRoom(config: Config, options: ServiceOptions): Promise<Service> {
  const beginAfresh = () => {
    current = current.then(async (room) => {
      await room.stop()
      for (const file of ['', '-wal', '-shm'])
        rmSync(`${config.databaseFile}${file}`, { force: true })
      return openOnce({ ...config, port: room.port }, options, beginAfresh)
    })
    current.catch((error: unknown) => {
      const { log = openLog(config.logLevel) } = options
      log.error('room.not-afresh', errorFacts(error))
    })
  }
  let current = openOnce(config, options, beginAfresh)
  const { port, sandbox } = await current
  return { port, sandbox, stop: async () => (await current).stop() }
}

/** Half open is worse than closed: nothing stays behind that keeps the port. */
async function orClose(close: () => Promise<void>, fill: () => Promise<void>): Promise<void> {
  try {
    await fill()
  } catch (error) {
    await close()
    throw error
  }
}

async function openOnce(
  config: Config,
  options: ServiceOptions,
  beginAfresh: () => void,
): Promise<Service> {
  const later: Later = { nudge: () => undefined }
  const metrics = openMetrics()
  const { core, clock } = await openRoomCore(config, options, { metrics, later })
  const door = new Door(undefined)
  let base = ''
  let filled = false
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
  const room = openSandbox({
    mayHaveFile: fileRights(features, core.deps),
    people: cast,
    clock,
    calendar: core.deps.calendar,
    hours: nationalQuietHours(core.deps),
    store: core.store,
    room: await roomName(core.store),
    isOpen: () => filled,
    settle: () => bot.delivery.settle(),
    beginAfresh,
    botEndpoint: () => new URL('/api/messages', base),
    serviceUrl: () => `${base}/sandbox/connector/`,
  })
  const server = openServer({
    door,
    turn: async (context) => void (await bot.app.run(context)),
    rules,
    log: core.log,
    errorFacts,
    mounted: [...watched({ core, delivery: bot.delivery, metrics }), ...roomAt(room)],
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
  await orClose(close, async () => {
    await fillRoom(core.deps, room)
    await bot.delivery.settle()
  })
  filled = true
  return { port, sandbox: `${base}/sandbox/`, stop: close }
}

/** The room under its address; whoever types the bare address is led in. */
const roomAt = (room: Sandbox): Mounted[] => [
  { prefix: '/sandbox', handle: (request) => room.handle(request) },
  {
    prefix: '/',
    isExact: true,
    readOnly: true,
    handle: async () => ({
      status: 302,
      contentType: 'text/plain',
      body: '',
      headers: { Location: '/sandbox/' },
    }),
  },
]

/** The core on the room's own clock, which the core opens from its store. */
async function openRoomCore(
  config: Config,
  { elapsed, log }: ServiceOptions,
  { metrics, later }: { readonly metrics: Metrics; readonly later: Later },
): Promise<{ readonly core: Core; readonly clock: RoomClock }> {
  let clock: RoomClock | undefined
  const core = await openCore(
    config,
    async (store) => (clock = await openRoomClock({ store, elapsed })),
    () => later.nudge(),
    { log, metrics, everyPage: true },
  )
  if (clock === undefined) throw new Error('The practice room has no clock')
  return { core, clock }
}

function nationalQuietHours({ practices }: Dependencies): Practice['quietHours'] {
  const statutory = practices.get(practiceId('statutory'))
  if (statutory === undefined) throw new Error('The national default practice is missing')
  return statutory.quietHours
}

/**
 * A room that is empty gets its first family once everybody has the bot, so that its invitations
 * arrive.
 */
async function fillRoom(deps: Dependencies, room: Sandbox): Promise<void> {
  const isEmpty = await inviteTheCast(deps)
  await room.installForEveryone()
  if (isEmpty) await bringInFirstFamily(deps)
}

/**
 * The invented people, once; a room that is opened again finds what was left. Returns whether it
 * was empty.
 */
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
    readFileSync(new URL('../sandbox/first-family.csv', import.meta.url), 'utf8'),
    'import',
  )
  if (!outcome.ok)
    throw new Error(
      `The practice room's first family cannot be used: ${JSON.stringify(outcome.problems)}`,
    )
}
