// npm run -s chaos -- NAME [--json] [--messages N] [--seed N]. Ends with 0: all is well, 1: it is
// not, 2: not asked as it has to be.
import { parseArgs } from 'node:util'

import { chaosOfDelivery, isWell, sayReport } from './delivery.ts'
import { steps } from './steps.ts'

const usage = `What becomes of it when everything goes wrong?

  npm run -s chaos -- delivery [--json] [--messages 20000] [--seed 1]

  delivery   several senders over one store, killed at every step and at random, against a Teams that answers 429, 403,
             412, 502, 504, late, with a broken connection, or never. Nothing leaves this machine.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    messages: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const messages = Number(values.messages)
const seed = Number(values.seed)

if (
  positionals.join() !== 'delivery' ||
  !Number.isInteger(messages) ||
  messages < 10 ||
  !Number.isInteger(seed)
) {
  console.error(usage)
  process.exitCode = 2
} else {
  const report = await chaosOfDelivery({
    messages,
    processes: 3,
    killings: Math.ceil(messages / 1_000),
    stepsToDieAt: steps,
    seed,
    say: (line) => console.error(line),
  })
  console.log(values.json ? JSON.stringify(report, undefined, 2) : sayReport(report))
  process.exitCode = isWell(report) ? 0 : 1
}
