// npm run -s simulate -- [--families N] [--months N] [--seed N] [--json]. Ends with 0: all held, 1: a property broke, 2: not asked as it has to be.
import { parseArgs } from 'node:util'

import { run } from './run.ts'

const usage = `A council lives for years in seconds, from a seed: does everything hold that must always hold?

  npm run -s simulate -- [--families 50] [--months 36] [--seed 7] [--weather 0] [--json]`

const { values } = parseArgs({
  options: {
    families: { type: 'string', default: '50' },
    months: { type: 'string', default: '36' },
    seed: { type: 'string', default: '7' },
    weather: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
  },
})
const numbers = [values.families, values.months, values.seed, values.weather].map(Number)
const [families = 0, months = 0, seed = 0, weather = 0] = numbers

if (numbers.some((number) => !Number.isFinite(number)) || families < 1 || months < 1) {
  console.error(usage)
  process.exitCode = 2
} else {
  const result = await run({
    seed,
    families,
    months,
    weather,
    progress: (line) => console.error(line),
  })
  const { trace, ...shown } = result
  if (values.trace) for (const line of trace.lines) console.error(JSON.stringify(line))
  console.log(JSON.stringify(shown, undefined, 2))
  process.exitCode = result.violations.length > 0 ? 1 : 0
}
