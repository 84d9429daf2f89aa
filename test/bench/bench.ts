// npm run -s bench -- NAME [--json]: measurements that anybody can repeat. Ratios in one run;
// absolute numbers are this machine's.
import { parseArgs } from 'node:util'

import { benchOfDelivery, sayFigures } from './delivery.ts'
import { benchTurn } from './turn.ts'
import { sayTurn } from './turn-figures.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, rounds: { type: 'string' }, taps: { type: 'string' } },
})
const whole = (text: string | undefined, usual: number): number =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : usual
const say = (line: string) => console.error(line)
const shown = <Report>(report: Report, inWords: (report: Report) => string): string =>
  values.json === true ? JSON.stringify(report, undefined, 2) : inWords(report)

const benches: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['delivery', async () => shown(await benchOfDelivery(say), sayFigures)],
  [
    'turn',
    async () =>
      shown(
        await benchTurn({ rounds: whole(values.rounds, 5), taps: whole(values.taps, 240), say }),
        sayTurn,
      ),
  ],
])

const bench = benches.get(positionals.join(' '))
if (bench === undefined) {
  console.error(
    'Say what to measure: bench -- delivery [--json], ' +
      'or bench -- turn [--rounds N] [--taps N] [--json]',
  )
  process.exitCode = 2
} else {
  console.log(await bench())
}
