// npm run -s bench -- NAME [--json]: measurements that anybody can repeat. Ratios in one run; absolute numbers are this machine's.
import { parseArgs } from 'node:util'
import { benchTurn, sayTurn } from './turn.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, rounds: { type: 'string' }, taps: { type: 'string' } } })
const whole = (text: string | undefined, usual: number): number => (text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : usual)

if (positionals.join(' ') === 'turn') {
  const report = await benchTurn({ rounds: whole(values.rounds, 5), taps: whole(values.taps, 240), say: (line) => console.error(line) })
  console.log(values.json === true ? JSON.stringify(report, undefined, 2) : sayTurn(report))
} else {
  console.error('Say what to measure: bench -- turn [--rounds N] [--taps N] [--json]')
  process.exitCode = 2
}
