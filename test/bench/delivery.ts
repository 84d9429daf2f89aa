// What the delivery can do, measured: each part by itself, ratios within one run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { mapConcurrently } from '../../src/delivery/map-concurrently.ts'
import { limitsFor, openRateLimit } from '../../src/delivery/rate-limit.ts'
import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import { instant } from '../../src/domain/ids.ts'
import type { PrivateCard } from '../../src/domain/messages/card.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Op } from '../../src/ports/store.ts'
import { storedConversations } from '../../src/teams/conversations.ts'
import { Door } from '../../src/teams/door.ts'
import { teamsMessenger } from '../../src/teams/messenger.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { oneFamily, person, setClock, tenant } from '../support/families.ts'
import { openLoopbackConnector } from '../support/loopback-connector.ts'
import { benchLimits, type LimitFigures } from './limits.ts'

export type TickFigures = {
  readonly obligations: number
  readonly due: number
  readonly tickMs: number
  readonly idleTickMs: number
  readonly memoryMb: number
}
export type Figures = {
  readonly limits: LimitFigures
  readonly rawSendsPerSecond: number
  readonly lateness: {
    readonly reminders: number
    readonly p50Seconds: number
    readonly p99Seconds: number
  }
  readonly few: TickFigures
  readonly many: TickFigures
  /** Of a tick with the same number of cases due: with a million open obligations against a thousand. */
  readonly tickRatio: number
}

const firstMoment = '2026-11-23T09:30:00.000Z'

export async function benchOfDelivery(say: (line: string) => void): Promise<Figures> {
  say('200,000 messages over 153 tenants, in simulated time …')
  const limits = await benchLimits(200_000, 153)
  say('sends to a connector on loopback …')
  const rawSendsPerSecond = await benchSends(3_000)
  say('a large authority’s reminders of one morning …')
  const lateness = await benchLateness(2_240)
  say('a look at what is due among 1,000 open obligations, and among 1,000,000 …')
  const few = await benchTick(1_000)
  const many = await benchTick(1_000_000)
  return { limits, rawSendsPerSecond, lateness, few, many, tickRatio: many.tickMs / few.tickMs }
}

async function benchSends(count: number): Promise<number> {
  const connector = await openLoopbackConnector()
  const house = openInstance(':memory:', setClock(firstMoment))
  const conversations = storedConversations(house.store)
  const school = person('school')
  if (school.account === undefined) throw new Error('The school has no account')
  await conversations.remember(
    school.account,
    {
      user: { id: '29:school', name: 'school' },
      bot: { id: '28:bot', name: 'bot' },
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      conversation: {
        id: 'a:school',
        conversationType: 'personal',
        isGroup: false,
        name: '',
        tenantId: tenant,
      },
    },
    instant(firstMoment),
  )
  const messenger = teamsMessenger({
    adapter: new Door(undefined),
    appId: '',
    conversations,
    rules: { serviceHosts: 'loopback', tenants: [] },
    timeoutMs: 15_000,
  })
  const card: PrivateCard = {
    audience: 'one-person',
    to: school.id,
    template: 'trouble',
    data: { code: '1f0b9c31' },
  }
  const began = performance.now()
  await mapConcurrently(Array.from({ length: count }), 12, async () => {
    const { outcome } = await messenger.send(school, card)
    if (outcome !== 'sent') throw new Error(`A send ended with ${outcome}`)
  })
  const seconds = (performance.now() - began) / 1_000
  await connector.close()
  await house.close()
  return count / seconds
}

/**
 * Reminders that all fall due at nine, in one tenant, under the planned limit: how late each goes
 * out on the simulated clock.
 */
async function benchLateness(count: number): Promise<Figures['lateness']> {
  const clock = setClock(firstMoment)
  const house = openInstance(':memory:', clock)
  const names = Array.from({ length: count }, (_, index) => `p-${index}`)
  await house.know('admin', ...names)
  for (let from = 0; from < count; from += 10)
    await house.bringIn(
      oneFamily({
        id: `f-${from}`,
        number: `${10_000 + from}`,
        invited: names.slice(from, from + 10),
      }),
    )
  const due = Date.parse('2026-11-25T09:00:00.000Z')
  clock.set('2026-11-25T09:00:00.000Z')
  const late: number[] = []
  const elapsed = () => Date.parse(clock.now())
  const pacing = {
    limit: openRateLimit(limitsFor()),
    leases: { hold: async () => 'mine' as const, release: async () => undefined },
    elapsed,
    pause: async (milliseconds: number) => clock.pass(milliseconds),
  }
  const messenger = {
    ...house.messenger,
    send: async () => {
      late.push((elapsed() - due) / 1_000)
      return { outcome: 'sent' as const, activity: 'a' }
    },
  }
  while ((await tick(house.parts)) + (await send({ ...house.parts, messenger, pacing }, 500)) > 0);
  await house.close()
  late.sort((a, b) => a - b)
  const at = (part: number) =>
    late[Math.min(late.length - 1, Math.floor(late.length * part))] ?? Number.NaN
  return { reminders: late.length, p50Seconds: at(0.5), p99Seconds: at(0.99) }
}

const obligationsEach = 10
const dueAtOnce = 20

/** One tick with twenty cases due, and one with none, among so many open obligations that are not. */
async function benchTick(obligations: number): Promise<TickFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const clock = setClock(firstMoment)
  const house = openInstance(join(folder, 'bench.sqlite'), clock)
  try {
    await house.know('admin')
    const cases = obligations / obligationsEach
    for (let number = 0; number < cases; number += 1) await putDown(house, number)
    clock.set('2026-11-25T09:00:00.000Z')
    const tickMs = await timed(() => tick(house.parts))
    const idle = []
    for (let time = 0; time < 50; time += 1) idle.push(await timed(() => tick(house.parts)))
    return {
      obligations,
      due: dueAtOnce,
      tickMs,
      idleTickMs: idle.sort((a, b) => a - b)[25] ?? Number.NaN,
      memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
    }
  } finally {
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const people = Array.from({ length: obligationsEach }, (_, index) => `p-${index}`)

/**
 * Ten people who have yet to answer. Most meetings come due in a year; written as the store keeps
 * it, without the wait for each commit's tick.
 */
async function putDown({ store }: Instance, number: number): Promise<void> {
  const dueNow = number < dueAtOnce
  const family: Case = oneFamily({
    id: `f-${number}`,
    number: `${number}`,
    invited: people,
    ...(dueNow ? {} : { date: '2027-11-10' }),
  })
  const ops: Op[] = [
    {
      op: 'create',
      doc: {
        pk: family.id,
        id: 'case',
        type: 'case',
        people: ['administrators'],
        on: '2026-12-10',
        body: { family, trail: { length: 0, hash: '' } },
      },
    },
    {
      op: 'create',
      doc: {
        pk: family.id,
        id: 'wake',
        type: 'wake',
        nextAt: instant(dueNow ? '2026-11-25T09:00:00.000Z' : '2027-11-09T09:00:00.000Z'),
        body: { looked: true },
      },
    },
  ]
  if ((await store.commit(family.id, ops)).outcome !== 'ok')
    throw new Error('A family could not be written')
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export const sayFigures = ({
  limits,
  rawSendsPerSecond,
  lateness,
  few,
  many,
  tickRatio,
}: Figures): string =>
  [
    `${limits.messages} messages over ${limits.tenants} tenants: ` +
      `${limits.tenantWindowsExceeded} times over a tenant’s limit, ` +
      `${limits.conversationWindowsExceeded} over a conversation’s; ` +
      `${(limits.utilisation * 100).toFixed(1)} % of the planned rate while there ` +
      `was a queue; the longest queue took ${limits.simulatedSeconds.toFixed(0)} s`,
    `${rawSendsPerSecond.toFixed(0)} sends a second ` +
      'to a connector on loopback, in the same process',
    `${lateness.reminders} reminders due at one moment in one tenant: half within ` +
      `${lateness.p50Seconds.toFixed(0)} s, 99 of ` +
      `100 within ${lateness.p99Seconds.toFixed(0)} s`,
    `a tick with ${few.due} cases due: ${few.tickMs.toFixed(0)} ms among ` +
      `${few.obligations} open obligations, ${many.tickMs.toFixed(0)} ms ` +
      `among ${many.obligations} (${tickRatio.toFixed(2)} times); with none ` +
      `due ${few.idleTickMs.toFixed(2)} ms and ${many.idleTickMs.toFixed(2)} ms`,
    `memory after each: ${few.memoryMb} MB, ${many.memoryMb} MB`,
  ].join('\n')
