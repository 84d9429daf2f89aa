// The request units in docs/cosmos.md, worked out anew from what the real features read and write.
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { type EmulatedAccount, openAccount } from '../../support/cosmos/emulated-account.ts'
import {
  type Cost,
  costRow,
  type WeighedStore,
  weighedStore,
} from '../../support/cosmos/request-units.ts'
import { twelveAgencies } from '../../support/cosmos/twelve-agencies.ts'
import { some } from '../../support/some.ts'

const morning = instant('2026-11-23T09:30:00.000Z')

/** Runs every command once, in the order of a day. */
async function day(
  store: WeighedStore,
  weigh = (work: () => Promise<unknown>) => store.costOf(work),
): Promise<Map<string, Cost>> {
  const twelve = await twelveAgencies(store)
  const costs = new Map<string, Cost>()
  const commands: [string, () => Promise<unknown>][] = [
    ['Import of 12 rows: one conference, 12 agencies', () => twelve.importTwelve()],
    ['One tick that writes 12 invitations', () => twelve.tick()],
    ['One message sent', () => twelve.sendOne()],
    ['Accept an invitation', () => twelve.accept()],
    ['The tick after an answer', () => twelve.tick()],
    ['Status over 12 agencies', () => twelve.status()],
    ['One tick with nothing due', () => twelve.tick()],
  ]
  for (const [what, work] of commands) {
    await twelve.look()
    costs.set(what, await weigh(work))
  }
  await twelve.goOn()
  costs.set('One outcome rated, of twelve members', await weigh(() => twelve.rate()))
  return costs
}

describe('the request units of a command', () => {
  it('are as docs/cosmos.md says, to a third', async () => {
    const store = weighedStore(openSqlite(':memory:', () => morning))
    const costs = await day(store)
    await store.close()
    const table = [...costs].map(([what, cost]) => costRow(what, cost))
    const written = new Map(
      [
        ...readFileSync(new URL('../../../docs/cosmos.md', import.meta.url), 'utf8').matchAll(
          /^\| ([^|]+) \|.*\| (\d+) \|$/gm,
        ),
      ].map(([, what = '', units]) => [what, Number(units)]),
    )
    for (const [what, { units }] of some(costs)) {
      const said = written.get(what) ?? 0
      expect(
        Math.abs(units - said) / units,
        `docs/cosmos.md says ${said} for ‘${what}’. The table is now:\n${table.join('\n')}\n`,
      ).toBeLessThan(1 / 3)
    }
  })
})

describe('the same commands on Cosmos DB, emulated', () => {
  let account: EmulatedAccount
  beforeAll(async () => {
    account = await openAccount()
  })
  afterAll(() => account.close())

  it('are made of as many reads and commits as were counted, each commit one atomic batch', async () => {
    const store = weighedStore(
      await openStore({ databaseFile: ':memory:', cosmos: account.container() }, () => morning),
    )
    const spans: [number, number][] = []
    const costs = await day(store, async (work) => {
      const from = account.seen.length
      const cost = await store.costOf(work)
      spans.push([from, account.seen.length])
      return cost
    })
    expect(costs.get('Accept an invitation')?.commits).toBe(1)
    for (const [at, cost] of some([...costs.values()].entries())) {
      const seen = account.seen.slice(...(spans[at] ?? [0, 0]))
      expect(seen.filter(({ kind }) => kind === 'read')).toHaveLength(cost.reads)
      expect(seen.filter(({ kind }) => kind === 'batch')).toHaveLength(cost.commits)
    }
    await store.close()
  })
})
