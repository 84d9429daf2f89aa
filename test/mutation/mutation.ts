// npm run -s mutation -- [ROOM ...] [--sample N] [--seed N]: puts small mistakes into rooms of the
// domain, one at a time, and counts how many the tests of the room notice. Files stay as they are.
// Ends with 0 however many are noticed: it is a measure.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import fc from 'fast-check'

import { type Mutant, mutantsOf } from './mutants.ts'

const usage = `How many small mistakes in the domain would its tests notice?

  npm run -s mutation -- [ROOM ...] [--sample 60] [--seed 1]

  ROOM       a folder of src/domain, such as dates; without one, all that have tests of their own
  --sample   so many mistakes a room, drawn by the seed; 0 for all of them`

/** A mistake may be a loop without an end. */
const patienceMs = 60_000

type Tried = Mutant & { readonly file: string }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
})
const size = Number(values.sample)
const seed = Number(values.seed)
const tested = readdirSync('src/domain').filter((room) => existsSync(`test/domain/${room}`))
const rooms = positionals.length === 0 ? tested : positionals

if (!rooms.every((room) => tested.includes(room)) || !(size >= 0) || !Number.isInteger(seed)) {
  console.error(usage)
  process.exitCode = 2
} else for (const room of rooms) measure(room)

function measure(room: string): void {
  if (isNoticed(room, undefined)) throw new Error(`The tests of '${room}' fail as it stands`)
  const all = globSync(`src/domain/${room}/**/*.ts`)
    .sort()
    .flatMap((file) =>
      mutantsOf(readFileSync(file, 'utf8')).map((mutant): Tried => ({ ...mutant, file })),
    )
  const tried = size === 0 ? all : drawn(all)
  const unnoticed = tried.filter((mutant) => !isNoticed(room, mutant))
  const noticed = tried.length - unnoticed.length
  console.log(
    `${room}: ${noticed} of ${tried.length} noticed ` +
      `(${Math.round((100 * noticed) / tried.length)} %), of ${all.length} possible`,
  )
  for (const { file, line, before, after } of unnoticed)
    console.log(`  ${file}:${line}  ${before.replace(/\s+/g, ' ')}  →  ${after}`)
}

/** The same ones for the same seed, in the order of the files. */
function drawn(all: readonly Tried[]): readonly Tried[] {
  const count = Math.min(size, all.length)
  const some = fc.shuffledSubarray([...all], { minLength: count, maxLength: count })
  const [sample = []] = fc.sample(some, { seed, numRuns: 1 })
  return all.filter((mutant) => sample.includes(mutant))
}

/** Whether a test of the room fails, or does not come to its end. */
function isNoticed(room: string, mutant: Tried | undefined): boolean {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/mutation/vitest.config.ts',
      '--root',
      '.',
      `test/domain/${room}/`,
    ],
    {
      stdio: 'ignore',
      timeout: patienceMs,
      killSignal: 'SIGKILL',
      env: {
        ...process.env,
        MUTANT:
          mutant === undefined
            ? ''
            : [mutant.file, mutant.start, mutant.end, mutant.after].join('\n'),
      },
    },
  )
  return status !== 0
}
