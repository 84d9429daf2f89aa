// A program of its own for sqlite.test.ts: opens the store in the file named first and commits, as the writer named
// second, until it is killed. It prints the number of each commit once the store has said that it is written.
import { writeSync } from 'node:fs'

import { instant } from '../../../src/domain/ids.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'

const [file = '', writer = ''] = process.argv.slice(2)
const store = openSqlite(file, () => instant('2027-03-01T09:00:00.000Z'))

/** Three families at once: what waits at the same moment is written in one go. */
const partitions = [writer, `${writer}-b`, `${writer}-c`]

async function count(pk: string): Promise<number> {
  const counter = await store.get(pk, 'counter')
  const next = Number(counter?.body ?? 0) + 1
  const changed = { pk, id: 'counter', type: 'counter', body: next }
  const { outcome } = await store.commit(pk, [
    counter === undefined
      ? { op: 'create', doc: changed }
      : { op: 'replace', doc: changed, etag: counter.etag },
    {
      op: 'create',
      doc: {
        pk,
        id: `entry-${String(next).padStart(6, '0')}`,
        type: 'entry',
        people: [pk],
        on: '2027-03-01',
        body: { next, filler: 'x'.repeat(500) },
      },
    },
  ])
  return outcome === 'ok' ? next : 0
}

for (;;) {
  const [next = 0, ...others] = await Promise.all(partitions.map(count))
  // Written at once and not through a stream, so that nothing acknowledged waits in this process when it dies.
  if (next > 0 && others.every((one) => one > 0)) writeSync(1, `${next}\n`)
}
