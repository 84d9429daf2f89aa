// npm run -s simulate -- [...]. Ends with 0: all held (or all that was planted was noticed), 1:
// not, 2: not asked as it has to be.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import type { Violation } from './events.ts'
import { noticer } from './notice-planted.ts'
import type { RunOptions } from './options.ts'
import { type Cost, pictureOf } from './picture.ts'
import { planted } from './planted/index.ts'
import { type Month, run, type RunResult } from './run.ts'
import { shrink } from './shrink.ts'
import { storyOf } from './story.ts'

const usage = `A council lives for years in seconds, from a seed: does everything hold that must always hold?

  npm run -s simulate -- [--families 50] [--months 36] [--seed 7] [--weather 1] [--keep-days 20] [--json] [--svg FILE]
  npm run -s simulate -- --planted all|NAME,NAME [--families 4] [--months 3] [--seed 13] [--tries 2] [--json]
  npm run -s simulate -- --minutes 30 [--families 4] [--months 12]

  --families, --months   how many families there are, and how long they live
  --seed                 the same seed gives the same run, to the last line
  --weather              how often the machine and Teams misbehave: 0 never, 1 as on a bad day
  --keep-days            how long a closed case is kept, in place of what the practices say
  --planted              puts faults in on purpose, each in turn, and says what noticed it, and when
  --tries                how many seeds are tried for each of them
  --minutes              hunts with fresh seeds on all cores, and stops at the first that breaks something
  --svg                  draws what each month took, and how much is kept
  --json                 for programs: hash, violations, reached, figures, and what each month cost`

const { values } = parseArgs({
  options: {
    families: { type: 'string' },
    months: { type: 'string' },
    seed: { type: 'string' },
    weather: { type: 'string', default: '1' },
    'keep-days': { type: 'string' },
    planted: { type: 'string' },
    tries: { type: 'string', default: '2' },
    minutes: { type: 'string' },
    svg: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const program = fileURLToPath(import.meta.url)
const keepDays = values['keep-days']
const options: RunOptions = {
  seed: Number(values.seed ?? (values.planted === undefined ? 7 : 13)),
  families: Number(values.families ?? sizes().families),
  months: Number(values.months ?? sizes().months),
  weather: Number(values.weather),
  ...(keepDays === undefined ? {} : { keepDays: Number(keepDays) }),
}

function sizes() {
  if (values.planted !== undefined) return { families: 4, months: 3 }
  return values.minutes === undefined ? { families: 50, months: 36 } : { families: 4, months: 12 }
}

const counts = [options.seed, options.families, options.months, Number(values.tries)]
const isAsked =
  [...counts, options.keepDays ?? 1].every((count) => Number.isInteger(count) && count >= 1) &&
  Number(values.weather) >= 0 &&
  !(Number(values.minutes ?? 1) <= 0)
function complain(words: string): number {
  console.error(words)
  return 2
}

function answer(): Promise<number> {
  if (values.planted !== undefined) return notice(values.planted)
  return values.minutes === undefined ? live() : hunt(Number(values.minutes))
}

async function live(): Promise<number> {
  const costs = openCosts()
  const result = await run({
    ...options,
    progress: (month, broken) => {
      costs.end(month)
      console.error(`${month.month}: ${month.turns} taps and texts, ${broken} violations`)
    },
    found: (violation) => {
      console.error(sayViolation(violation))
    },
  })
  const { trace: _lines, ...forPrograms } = result
  const whole = { ...forPrograms, cost: costs.months }
  console.log(values.json ? JSON.stringify(whole, undefined, 2) : sayResult(result))
  if (values.svg !== undefined) await writeFile(values.svg, pictureOf(sayCouncil, costs.months))
  if (result.violations.length === 0) return 0
  const smaller = await shrink(options, { elapsed: () => performance.now(), maxMs: 120_000 })
  if (smaller !== undefined) console.error(storyOf(smaller))
  return 1
}

const sayCouncil = `${options.families} families for ${options.months} months, seed ${options.seed}`

/** What each month took of the machine. */
function openCosts() {
  const months: (Month & Cost)[] = []
  let before = 0
  return {
    months,
    end(month: Month) {
      const { user, system } = process.cpuUsage()
      const cpuSeconds = (user + system) / 1_000_000
      const memoryMB = Math.round(process.memoryUsage().rss / 1_000_000)
      months.push({ ...month, cpuSeconds: cpuSeconds - before, memoryMB })
      before = cpuSeconds
    },
  }
}

function sayResult({ figures, reached, violations, hash, weather }: RunResult): string {
  const { seed, families, months } = options
  return [
    `Seed ${seed}: ${families} families for ${months} months, ${figures.taps} ` +
      `taps, ${figures.texts} texts, ${figures.messages} messages.`,
    `Weather: ${weather.length === 0 ? 'calm' : weather.join('; ')}.`,
    `Buttons reached: ${Object.keys(reached.verbs).length} of ` +
      `${reached.verbsOfAll}; not: ${reached.missed.join(', ') || 'none'}.`,
    `Sometimes: ${Object.entries(reached.sometimes)
      .map(([state, times]) => `${state} (${times})`)
      .join(', ')}.`,
    `Never: ${reached.never.join(', ') || 'nothing that was hoped for'}.`,
    `The largest case has ${figures.largestCaseBytes} bytes. Trace ${hash.slice(0, 16)}.`,
    violations.length === 0
      ? 'Everything held.'
      : `${violations.length} times something did not hold:`,
    ...violations.slice(0, 20).map((violation) => `  ${sayViolation(violation)}`),
  ].join('\n')
}

const sayViolation = ({ at, property, what }: Violation): string =>
  `${at.slice(0, 16)}  ${property}: ${what}`

const noticedSchema = z.object({
  name: z.string(),
  what: z.string(),
  seed: z.number().optional(),
  property: z.string().optional(),
  violation: z.string().optional(),
  days: z.number().optional(),
})

async function notice(which: string): Promise<number> {
  const names = planted.map(({ name }) => name)
  const chosen = which === 'all' ? names : which.split(',')
  const unknown = chosen.find((name) => !names.includes(name))
  if (unknown !== undefined)
    return complain(`Nothing is called ‘${unknown}’. There are: ${names.join(', ')}.`)
  const found = which === 'all' ? await noticeOnAllCores(chosen) : await noticeHere(chosen)
  const noticed = found.filter(({ property }) => property !== undefined)
  console.log(
    values.json
      ? JSON.stringify({ planted: found.length, noticed: noticed.length, found }, undefined, 2)
      : [...found.map(sayNoticed), `${noticed.length} of ${found.length} noticed.`].join('\n'),
  )
  return noticed.length === found.length ? 0 : 1
}

type Found = z.infer<typeof noticedSchema>

const sayNoticed = ({ name, what, property, seed, days, violation }: Found): string =>
  `${name}: ${what} ${property === undefined ? 'Nothing noticed.' : `Noticed by ‘${property}’ after ${days} days of seed ${seed}: ${violation}`}`

async function noticeHere(names: readonly string[]): Promise<Found[]> {
  const seeds = Array.from({ length: Number(values.tries) }, (_none, more) => options.seed + more)
  const noticed = noticer(options, seeds)
  const found: Found[] = []
  for (const fault of planted.filter(({ name }) => names.includes(name))) {
    const one = await noticed(fault)
    console.error(sayNoticed(one))
    found.push(one)
  }
  return found
}

/** Each core takes every other one. */
async function noticeOnAllCores(names: readonly string[]): Promise<Found[]> {
  const cores = availableParallelism()
  const shares = await Promise.all(
    Array.from({ length: cores }, async (_none, core) => {
      const mine = names.filter((_name, index) => index % cores === core)
      const child = fork(
        program,
        [
          ...['--planted', mine.join(','), '--tries', values.tries, '--json'],
          ...sizesForChild(options.seed),
        ],
        { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
      )
      let said = ''
      child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
      await once(child, 'exit')
      return z.object({ found: z.array(noticedSchema) }).parse(JSON.parse(said)).found
    }),
  )
  return shares.flat().sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

const sizesForChild = (seed: number): string[] => [
  ...['--families', String(options.families), '--months', String(options.months)],
  ...['--weather', String(options.weather), '--seed', String(seed)],
]

/** Each core runs fresh seeds one after the other; the first that breaks something ends the hunt. */
async function hunt(minutes: number): Promise<number> {
  const until = Date.now() + minutes * 60_000
  let next = Math.floor(Date.now() / 1_000)
  let broken: number | undefined
  const worker = async () => {
    while (broken === undefined && Date.now() < until) {
      const mine = next++
      const child = fork(program, sizesForChild(mine), { stdio: 'ignore' })
      await once(child, 'exit')
      console.error(`seed ${mine}: ${child.exitCode === 0 ? 'everything held' : 'something broke'}`)
      if (child.exitCode !== 0) broken ??= mine
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  console.log(
    broken === undefined
      ? `Everything held in ${minutes} minutes.`
      : `Seed ${broken} breaks something: npm run -s ` +
          `simulate -- ${sizesForChild(broken).join(' ')}`,
  )
  return broken === undefined ? 0 : 1
}

process.exitCode = isAsked ? await answer() : complain(usage)
