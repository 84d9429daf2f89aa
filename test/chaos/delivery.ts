// Several senders over one file, killed at every step and at random, against a Teams that has bad
// days: what became of each message?
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { instant } from '../../src/domain/ids.ts'
import type { Message } from '../../src/domain/messages/message.ts'
import { delay } from '../../src/store/documents/commit-with-retry.ts'
import { chanceOf } from '../support/chance.ts'
import { bringIn, type Ground, openGround, type Plan, planFor, runClock } from './ground.ts'
import { openScriptedConnector, type ScriptedConnector } from './scripted-connector.ts'
import type { SenderWords } from './sender-process.ts'
import { type Step, steps } from './steps.ts'

export type ChaosWords = {
  readonly messages: number
  readonly processes: number
  /** How many senders die at random, beside those that die at a step. */ readonly killings: number
  readonly stepsToDieAt: readonly Step[]
  readonly seed: number
  readonly say: (line: string) => void
}
export type ChaosReport = {
  readonly messages: number
  readonly lost: number
  readonly moreThanOneDuplicate: number
  readonly visibleDuplicates: number
  readonly reconciled: boolean
  readonly states: Readonly<Record<string, number>>
  /** Messages that tell an administrator or a chair of what was not delivered. */
  readonly toldOfThem: Readonly<Record<string, number>>
  readonly killedAtStep: readonly Step[]
  readonly killedAtRandom: number
  readonly calls: number
  readonly faults: ScriptedConnector['faults']
  readonly seconds: number
}

const senderFile = fileURLToPath(new URL('./sender-process.ts', import.meta.url))
const maxMs = 1_500_000

export async function chaosOfDelivery(words: ChaosWords): Promise<ChaosReport> {
  const { messages, say, seed } = words
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'))
  const file = join(folder, 'chaos.sqlite')
  const plan = planFor(messages)
  const connector = await openScriptedConnector({
    random: chanceOf(seed, 'connector').next,
    blocked: plan.blocked,
  })
  const began = Date.now()
  const ground = openGround(file, runClock(began))
  const senders = new Set<ChildProcess>()
  const start = (dies?: SenderWords['dies']): ChildProcess => {
    const sender = fork(
      senderFile,
      [
        JSON.stringify({
          file,
          began,
          ...(dies === undefined ? {} : { dies }),
        } satisfies SenderWords),
      ],
      { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    )
    senders.add(sender)
    sender.on('exit', () => senders.delete(sender))
    return sender
  }
  try {
    await bringIn(ground, plan, connector.serviceUrl)
    say(
      `${plan.expected.length} messages for ${plan.people.length} ` +
        `people in ${plan.families.length} families. Senders die ` +
        `at ${words.stepsToDieAt.length} steps, two at a time …`,
    )
    const killedAtStep = await dieAtEachStep(words.stepsToDieAt, {
      start,
      left: () => messagesLeft(ground),
    })
    say(`… and ${words.killings} more at random, of ${words.processes} at a time …`)
    const killedAtRandom = await dieAtRandom(words, {
      start,
      left: () => messagesLeft(ground),
      // The same numbers for the same seed; what processes do at the same moment differs all the same.
      random: chanceOf(seed, 'killings').next,
    })
    await until(
      async () =>
        (await messagesLeft(ground)) === 0 &&
        (await ground.outbox.soonest(ground.deps.clock.now())) === undefined,
      maxMs - (Date.now() - began),
    )
    for (const sender of senders) sender.kill('SIGKILL')
    return {
      ...(await judge(ground, plan, connector)),
      killedAtStep,
      killedAtRandom,
      calls: connector.calls(),
      faults: connector.faults,
      seconds: Math.round((Date.now() - began) / 1_000),
    }
  } finally {
    for (const sender of senders) sender.kill('SIGKILL')
    await Promise.all([...senders].map((sender) => once(sender, 'exit')))
    await connector.close()
    await ground.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Start = (dies?: SenderWords['dies']) => ChildProcess

/** A sender that does not come to its step in time has not died there: the report says so. */
async function dieAtEachStep(
  wanted: readonly Step[],
  { start, left }: Omit<Killing, 'random'>,
): Promise<Step[]> {
  const died: Step[] = []
  const coming = wanted.values()
  const one = async () => {
    for (const at of coming) {
      if ((await left()) === 0) return
      const sender = start({ at, time: 1 + (wanted.indexOf(at) % 3) })
      const dead = once(sender, 'exit').then(() => true)
      const inTime = await Promise.race([
        dead,
        once(sender, 'message')
          .then(() => delay(12_000))
          .then(() => false),
      ])
      if (inTime) died.push(at)
      else sender.kill('SIGKILL')
    }
  }
  await Promise.all([one(), one()])
  return died
}

type Killing = {
  readonly start: Start
  readonly left: () => Promise<number>
  readonly random: () => number
}

/** Each dies between half a second and six seconds after it has begun to work, and another takes its place. */
async function dieAtRandom(
  { processes, killings }: ChaosWords,
  { start, left, random }: Killing,
): Promise<number> {
  const begun = new Map<ChildProcess, Promise<unknown>>()
  const begin = (): ChildProcess => {
    const sender = start()
    begun.set(sender, once(sender, 'message'))
    return sender
  }
  const working = Array.from({ length: processes }, begin)
  let killed = 0
  for (; killed < killings && (await left()) > 0; killed += 1) {
    const place = Math.floor(random() * processes)
    const sender = working[place]
    if (sender === undefined) continue
    await begun.get(sender)
    await delay(500 + random() * 5_500)
    sender.kill('SIGKILL')
    working[place] = begin()
  }
  return killed
}

/** Up to a thousand that are not final yet; a case that has not been looked at counts as well. */
async function messagesLeft({ store, deps }: Ground): Promise<number> {
  const found = await Promise.all([
    store.due(instant('2099-01-01T00:00:00.000Z'), 1_000, 'message'),
    store.due(deps.clock.now(), 1_000, 'wake'),
  ])
  return found.flat().length
}

async function until(done: () => Promise<boolean>, withinMs: number): Promise<void> {
  const ends = performance.now() + withinMs
  while (!(await done())) {
    if (performance.now() > ends) throw new Error('The senders did not come to an end')
    await delay(250)
  }
}

type Judged = Pick<
  ChaosReport,
  | 'messages'
  | 'lost'
  | 'moreThanOneDuplicate'
  | 'visibleDuplicates'
  | 'reconciled'
  | 'states'
  | 'toldOfThem'
>

/** What the store says of each message, held against what stands in the chats. */
async function judge(
  { outbox }: Ground,
  plan: Plan,
  { visible }: ScriptedConnector,
): Promise<Judged> {
  const kept = new Map<string, readonly Message[]>()
  for (const family of plan.families) kept.set(family.id, await outbox.messages(family.id))
  const all = [...kept.values()].flat()
  const asking = all.filter(({ notice }) => notice.kind === 'answer-invitation')
  const about = new Map(
    asking.map((message) => [`${message.notice.caseId} ${message.notice.about.join()}`, message]),
  )
  const told = new Set(
    all.filter(({ notice }) => notice.kind === 'stuck').map(({ notice }) => notice.caseId),
  )
  const seen = plan.expected.map(({ family, to, invitation }) => {
    const message = about.get(`${family.id} answer-invitation:${invitation}`)
    return {
      message,
      times: visible.get(`${plan.conversationOf(to)} ${invitation}`) ?? 0,
      told: told.has(family.id),
    }
  })
  const isAccountedFor = ({ message, times, told: known }: (typeof seen)[number]): boolean => {
    const state = message?.progress.state
    return state === 'sent' ? times > 0 : (state === 'failed' || state === 'unresolved') && known
  }
  const states = countOf(asking)
  const asked = Object.values(states).reduce((sum, one) => sum + one, 0)
  const inChats = [...visible].filter(([key]) => key.startsWith('a:p-')).length
  return {
    messages: plan.expected.length,
    lost: seen.filter((one) => !isAccountedFor(one)).length,
    moreThanOneDuplicate: [...visible].filter(([key, times]) => key.startsWith('a:p-') && times > 2)
      .length,
    visibleDuplicates: seen.filter(({ times }) => times === 2).length,
    // Every message has one record in a final state, none is recorded that was not called for, and
    // no chat shows one that is not recorded as tried.
    reconciled:
      asking.length === plan.expected.length &&
      asked === plan.expected.length &&
      ['queued', 'started', 'e-mailing'].every((state) => !(state in states)) &&
      inChats === seen.filter(({ times }) => times > 0).length,
    states,
    toldOfThem: countOf(all.filter(({ notice }) => notice.kind === 'stuck')),
  }
}

function countOf(messages: readonly Message[]): Record<string, number> {
  const count: Record<string, number> = {}
  for (const { progress } of messages) count[progress.state] = (count[progress.state] ?? 0) + 1
  return count
}

export const isWell = ({ lost, moreThanOneDuplicate, reconciled }: ChaosReport): boolean =>
  lost === 0 && moreThanOneDuplicate === 0 && reconciled

export const sayReport = (report: ChaosReport): string => {
  const list = (count: Readonly<Record<string, number>>) =>
    Object.entries(count)
      .map(([name, times]) => `${times} ${name}`)
      .join(', ')
  return [
    `messages                 ${report.messages}`,
    `lost                     ${report.lost}`,
    `more than one duplicate  ${report.moreThanOneDuplicate}`,
    `reconciled               ${report.reconciled ? 'yes' : 'no'}`,
    `visible duplicates       ${report.visibleDuplicates}`,
    '',
    `final states             ${list(report.states)}`,
    `told of those            ${list(report.toldOfThem)}`,
    `killed at a step         ${report.killedAtStep.length} of ${steps.length}${report.killedAtStep.length < steps.length ? ` (not at: ${steps.filter((step) => !report.killedAtStep.includes(step)).join(', ')})` : ''}`,
    `killed at random         ${report.killedAtRandom}`,
    `calls                    ${report.calls}, of which ${list(report.faults)}`,
    `took                     ${report.seconds} s`,
  ].join('\n')
}
