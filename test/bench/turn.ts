// bench -- turn: what one tap costs, beside the smallest echo bot on the same stack, alternating in
// one run on one machine.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

import { z } from 'zod'

import { oneRating } from '../support/core-group-of.ts'
import { tenant } from '../support/families.ts'
import { openTokenIssuer, teamsService } from '../support/token-issuer.ts'
import type { Seed } from './turn-families.ts'
import {
  type Cold,
  connectionCounts,
  measuredShape,
  ratios,
  type TurnReport,
} from './turn-figures.ts'
import { type Load, median, percentile, send, type Tap } from './turn-load.ts'
import { chair, echoed, greetings, pick, tapsOf } from './turn-taps.ts'

const ready = z.object({
  port: z.number(),
  seeds: z.array(
    z.object({
      caseId: z.string(),
      meetingId: z.string(),
      invitations: z.array(z.object({ id: z.string(), objectId: z.string() })),
    }),
  ),
})
const usage = z.object({ cpu: z.object({ user: z.number(), system: z.number() }), rss: z.number() })

type Server = {
  readonly port: number
  readonly seeds: readonly Seed[]
  readonly startMs: number
  usage(): Promise<z.infer<typeof usage>>
  stop(): void
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`The server ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

async function start(settings: Readonly<Record<string, unknown>>): Promise<Server> {
  const began = performance.now()
  const child = fork(new URL('./turn-server.ts', import.meta.url), [JSON.stringify(settings)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { port, seeds } = ready.parse(await nextMessage(child))
  return {
    port,
    seeds,
    startMs: performance.now() - began,
    async usage() {
      child.send('usage')
      return usage.parse(await nextMessage(child))
    },
    stop: () => child.disconnect(),
  }
}

export type TurnOptions = {
  readonly rounds: number
  readonly taps: number
  readonly say: (line: string) => void
}
const serviceMachines = 10

/**
 * Alternates the scenarios, round by round and connection count by connection count; CPU is the
 * server process's own.
 */
export async function benchTurn({ rounds, taps, say }: TurnOptions): Promise<TurnReport> {
  const folder = mkdtempSync(join(tmpdir(), 'round-the-table-'))
  const issuer = await openTokenIssuer()
  // As from several machines of the service, each with a token that it uses again.
  const tokens = await Promise.all(
    Array.from({ length: serviceMachines }, (_, at) => issuer.token({ claims: { machine: at } })),
  )
  const where = { tokens, serviceUrl: teamsService, tenant }
  const settings = {
    openIdMetadata: issuer.openIdMetadata,
    serviceHost: new URL(teamsService).hostname,
    storeMs: 0,
  }
  const perRun = Math.max(12, taps)
  const families = Math.ceil(((rounds + 1) * connectionCounts.length * perRun) / 12) + 5
  const echo = await start({ ...settings, what: 'echo', file: '', families: 0 })
  const product = await start({
    ...settings,
    what: 'product',
    file: join(folder, 'turn.sqlite'),
    families,
  })
  const open: Server[] = [echo, product]
  try {
    const answering = tapsOf(product.seeds, {
      verb: 'invitation.attend',
      more: { seen: 0 },
      at: '',
    })
    const rating = tapsOf(product.seeds, { verb: 'update.record', more: oneRating, at: '-cg' })
    const scenarios: readonly {
      readonly name: string
      readonly server: Server
      readonly take: (count: number) => Tap[]
    }[] = [
      { name: 'echo', server: echo, take: echoed },
      { name: 'I can come', server: product, take: answering },
      { name: 'one outcome rated (RAG)', server: product, take: rating },
      {
        name: 'a chair’s status, twelve agencies',
        server: product,
        take: (count) =>
          Array.from({ length: count }, (_, at) => ({
            objectId: chair,
            verb: 'status.show',
            data: pick(product.seeds, at),
          })),
      },
    ]
    // Everybody has spoken with the bot before: a first contact is another thing to measure.
    await send(greetings(product.seeds), 4, { ...where, port: product.port })
    for (const { server, take } of scenarios)
      await send(take(perRun), 4, { ...where, port: server.port })
    const kept = new Map<string, { cpu: number[]; loads: Map<number, Load[]> }>(
      scenarios.map(({ name }) => [name, { cpu: [], loads: new Map() }]),
    )
    for (let round = 0; round < rounds; round += 1) {
      for (const connections of connectionCounts) {
        for (const { name, server, take } of scenarios) {
          const before = await server.usage()
          const load = await send(take(perRun), connections, { ...where, port: server.port })
          const after = await server.usage()
          const held = kept.get(name)
          held?.cpu.push(
            (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) /
              1_000 /
              perRun,
          )
          held?.loads.set(connections, [...(held.loads.get(connections) ?? []), load])
        }
      }
      say(`round ${round + 1} of ${rounds}`)
    }
    const echoCpu = kept.get('echo')?.cpu ?? []
    const memoryMb = {
      echo: (await echo.usage()).rss / 2 ** 20,
      product: (await product.usage()).rss / 2 ** 20,
    }
    const slow = await withSlowStore(settings, { folder, where, perRun, open })
    return {
      measured: [...kept]
        .map(([scenario, { cpu, loads }]) => ({
          scenario,
          cpuMs: median(cpu),
          times: median(ratios(cpu, echoCpu)),
          timesAt: Object.fromEntries(
            connectionCounts.map((connections, at) => [
              connections,
              median(ratios(cpu, echoCpu).filter((_, run) => run % connectionCounts.length === at)),
            ]),
          ),
          ...Object.fromEntries(
            (['p50', 'p99'] as const).map((name) => [
              name,
              Object.fromEntries(
                [...loads].map(([connections, all]) => [
                  connections,
                  percentile(
                    all.flatMap((load) => load.milliseconds),
                    name === 'p50' ? 0.5 : 0.99,
                  ),
                ]),
              ),
            ]),
          ),
          turnsASecond: Object.fromEntries(
            [...loads].map(([connections, all]) => [
              connections,
              median(all.map((load) => load.milliseconds.length / load.seconds)),
            ]),
          ),
        }))
        .map((one) => measuredShape.parse(one)),
      slowStore: slow,
      memoryMb,
      cold: {
        echo: await coldStart(
          { ...settings, what: 'echo', file: '', families: 0 },
          { where, open },
        ),
        product: await coldStart(
          { ...settings, what: 'product', file: join(folder, 'cold.sqlite'), families: 1 },
          { where, open },
        ),
      },
    }
  } finally {
    for (const server of open) server.stop()
    await issuer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Where = Omit<Parameters<typeof send>[2], 'port'>

/** The same tap on a store that takes 20 ms for every call, at ten connections. */
async function withSlowStore(
  settings: Readonly<Record<string, unknown>>,
  {
    folder,
    where,
    perRun,
    open,
  }: {
    readonly folder: string
    readonly where: Where
    readonly perRun: number
    readonly open: Server[]
  },
) {
  const storeMs = 20
  const server = await start({
    ...settings,
    what: 'product',
    file: join(folder, 'slow.sqlite'),
    families: Math.ceil((perRun * 2) / 12) + 1,
    storeMs,
  })
  open.push(server)
  const take = tapsOf(server.seeds, { verb: 'invitation.attend', more: { seen: 0 }, at: '' })
  await send(greetings(server.seeds), 4, { ...where, port: server.port })
  await send(take(12), 4, { ...where, port: server.port })
  const { milliseconds } = await send(take(perRun), 10, { ...where, port: server.port })
  return {
    storeMs,
    connections: 10,
    p50: percentile(milliseconds, 0.5),
    p99: percentile(milliseconds, 0.99),
  }
}

/** From nothing to listening, and to the answer of the first tap of somebody who has never spoken with the bot. */
async function coldStart(
  settings: Readonly<Record<string, unknown>>,
  { where, open }: { readonly where: Where; readonly open: Server[] },
): Promise<Cold> {
  const began = performance.now()
  const server = await start(settings)
  open.push(server)
  const take =
    server.seeds.length === 0
      ? echoed
      : tapsOf(server.seeds, { verb: 'invitation.attend', more: { seen: 0 }, at: '' })
  await send(take(1), 1, { ...where, port: server.port })
  return { listeningMs: server.startMs, answeredMs: performance.now() - began }
}
