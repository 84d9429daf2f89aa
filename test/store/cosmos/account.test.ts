// The same contract on a real account of Cosmos DB, where one is named; elsewhere one line says that it was not tried.
// It empties its container before every test. So it has one of its own, which no service may use: see docs/cosmos.md.
import { expect, it } from 'vitest'
import { z } from 'zod'

import { sendBatch, type Write } from '../../../src/store/cosmos/batch.ts'
import { type CosmosPlace, openContainer } from '../../../src/store/cosmos/container.ts'
import { openCosmos } from '../../../src/store/cosmos/cosmos.ts'
import { itemId } from '../../../src/store/cosmos/item.ts'
import { everyRow } from '../../../src/store/cosmos/query.ts'
import { storeContract } from '../contract.ts'

const {
  COSMOS_ENDPOINT: endpoint,
  COSMOS_DATABASE: database = 'round-the-table',
  COSMOS_CONTAINER: inUse,
  COSMOS_TEST_CONTAINER: container,
  COSMOS_KEY: key,
} = process.env

if (endpoint === undefined || endpoint === '') notTried('COSMOS_ENDPOINT is not set')
else if (container === undefined || !container.endsWith('-tests') || container === inUse)
  notTried('COSMOS_TEST_CONTAINER names no container of its own whose name ends with ‘-tests’')
else {
  const place: CosmosPlace = {
    endpoint,
    database,
    container,
    ...(key === undefined || key === '' ? {} : { key }),
  }
  storeContract(
    'Cosmos DB, a real account',
    async (now) => {
      await empty(place)
      return openCosmos(place, now)
    },
    3,
  )
}

function notTried(why: string): void {
  it(`was not verified on a real account of Cosmos DB: ${why}`, () => {
    console.log(`The store contract was not verified on a real account of Cosmos DB: ${why}.`)
    expect(container ?? '').not.toBe(endpoint)
  })
}

async function empty(place: CosmosPlace): Promise<void> {
  const opened = await openContainer(place)
  const rows = z
    .array(z.object({ pk: z.string(), key: z.string(), _etag: z.string() }))
    .parse(await everyRow(opened, { query: 'SELECT c.pk, c.key, c._etag FROM c' }, undefined))
  for (const pk of new Set(rows.map((row) => row.pk))) {
    const deletes = rows
      .filter((row) => row.pk === pk)
      .map((row): Write => ({ write: 'delete', id: itemId(row.key), etag: row._etag }))
    for (let from = 0; from < deletes.length; from += 100)
      await sendBatch(opened, pk, deletes.slice(from, from + 100))
  }
  opened.close()
}
