// npm run -s simulate -- [...]. Ends with 0: all held (or all that was planted was found), 1: not, 2: not asked as it has to be.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import type { RunOptions } from './options.ts'
import { planted } from './planted/index.ts'
import { run, type RunResult } from './run.ts'
import { shrink } from './shrink.ts'
import { storyOf } from './story.ts'

const usage = `A council lives for years in seconds, from a seed: does everything hold that must always hold?

  npm run -s simulate -- [--families 50] [--months 36] [--seed 7] [--weather 1] [--json]
  npm run -s simulate -- --planted all|NAME [--families 4] [--months 9] [--seed 11] [--json]
  npm run -s simulate -- --minutes 30 [--families 4] [--months 12]

  --families, --months   how many families there are, and how long they live
  --seed                 the same seed gives the same run, to the last line
  --weather              how often the machine and Teams misbehave: 0 never, 1 as on a bad day
  --planted              puts one fault in on purpose, or each in turn, and says what noticed it, and when
  --minutes              hunts with fresh seeds on all cores, and stops at the first that breaks something
  --json                 for programs: hash, violations, reached and figures`

const { values } = parseArgs({
  options: {
    families: { type: 'string' },
    months: { type: 'string' },
    seed: { type: 'string' },
    weather: { type: 'string', default: '1' },
    planted: { type: 'string' },
    minutes: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const isFewer = values.planted !== undefined || values.minutes !== undefined
const options: RunOptions = {
  families: Number(values.families ?? (isFewer ? 4 : 50)),
  months: Number(values.months ?? (isFewer ? 9 : 36)),
  seed: Number(values.seed ?? (values.planted === undefined ? 7 : 11)),
  weather: Number(values.weather),
}
const { families, months, seed, weather = 0 } = options

if (
  [families, months, seed].some((number) => !Number.isInteger(number) || number < 1) ||
  !(weather >= 0)
) {
  console.error(usage)
  process.exitCode = 2
} else if (values.planted !== undefined) process.exitCode = await findPlanted(values.planted)
else if (values.minutes !== undefined) process.exitCode = await hunt(Number(values.minutes))
else process.exitCode = await live()

async function live(): Promise<number> {
  const result = await run({ ...options, progress: (line) => console.error(line) })
  console.log(values.json ? JSON.stringify(forPrograms(result), undefined, 2) : sayResult(result))
  if (result.violations.length === 0) return 0
  const smaller = await shrink(options, { elapsed: () => performance.now(), maxMs: 120_000 })
  if (smaller !== undefined) console.error(storyOf(smaller))
  return 1
}

function forPrograms({ trace: _lines, ...result }: RunResult) {
  return result
}

function sayResult({ figures, reached, violations, hash, weather: faults }: RunResult): string {
  return [
    `Seed ${seed}: ${families} families for ${months} months, ${figures.acts} acts, ${figures.messages} messages.`,
    `Weather: ${faults.length === 0 ? 'calm' : faults.join(', ')}.`,
    `Buttons reached: ${Object.keys(reached.verbs).length} of ${reached.verbsOfAll}; not: ${reached.missed.join(', ') || 'none'}.`,
    `Sometimes: ${Object.entries(reached.sometimes)
      .map(([state, times]) => `${state} (${times})`)
      .join(', ')}.`,
    `The largest case has ${figures.largestCaseBytes} bytes. Trace ${hash.slice(0, 16)}.`,
    violations.length === 0
      ? 'Everything held.'
      : `${violations.length} times something did not hold:`,
    ...violations
      .slice(0, 20)
      .map(({ at, property, what }) => `  ${at.slice(0, 16)}  ${property}: ${what}`),
  ].join('\n')
}

async function findPlanted(which: string): Promise<number> {
  const chosen = planted.filter(({ name }) => which === 'all' || name === which)
  if (chosen.length === 0) {
    console.error(
      `Nothing is called ‘${which}’. There are: ${planted.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  const found = []
  for (const fault of chosen) {
    const { violations } = await run(
      { ...options, weather: fault.weather ?? 0, stopAtFirst: true },
      fault,
    )
    const [first] = violations
    found.push({
      name: fault.name,
      what: fault.what,
      ...(first === undefined
        ? {}
        : { property: first.property, at: first.at, act: first.act, violation: first.what }),
    })
    if (!values.json)
      console.log(
        `${fault.name}: ${fault.what} ${first === undefined ? 'Nothing noticed.' : `Found by ‘${first.property}’ on ${first.at.slice(0, 10)}, act ${first.act}: ${first.what}`}`,
      )
  }
  const noticed = found.filter((each) => 'property' in each).length
  console.log(
    values.json
      ? JSON.stringify({ planted: chosen.length, noticed, found }, undefined, 2)
      : `${noticed} of ${chosen.length} found.`,
  )
  return noticed === chosen.length ? 0 : 1
}

/** Each core runs fresh seeds one after the other; the first that breaks something ends the hunt. */
async function hunt(minutes: number): Promise<number> {
  const until = Date.now() + minutes * 60_000
  let next = Math.floor(Date.now() / 1_000)
  let broken: number | undefined
  const program = fileURLToPath(import.meta.url)
  const worker = async () => {
    while (broken === undefined && Date.now() < until) {
      const mine = next++
      const sizes = ['--families', String(families), '--months', String(months)]
      const child = fork(program, [...sizes, '--seed', String(mine)], { stdio: 'ignore' })
      await once(child, 'exit')
      console.error(`seed ${mine}: ${child.exitCode === 0 ? 'everything held' : 'something broke'}`)
      if (child.exitCode !== 0) broken ??= mine
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  console.log(
    broken === undefined
      ? `Everything held in ${minutes} minutes.`
      : `Seed ${broken} breaks something: npm run -s simulate -- --families ${families} --months ${months} --seed ${broken}`,
  )
  return broken === undefined ? 0 : 1
}
