// What every store driver has to do: one suite, run by each driver's own test file with the same sentences.
import { describe, it } from 'vitest'

import { committingContract } from './contract-committing.ts'
import { findingContract } from './contract-finding.ts'
import { openedBy, type OpenStore, slow } from './contract-ground.ts'
import { agreesWithTheModel } from './contract-model.ts'
import { readingContract } from './contract-reading.ts'
import { timeToLiveContract } from './contract-time-to-live.ts'

/** Runs the contract for one driver. `runs` is how many random histories the comparison with a plain map tries. */
export function storeContract(name: string, open: OpenStore, runs = 100): void {
  describe(`the store contract: ${name}`, () => {
    openedBy(open)
    readingContract()
    committingContract()
    findingContract()
    timeToLiveContract()

    it(
      'agrees with a plain map through any history of writes, claims and passing time',
      () => agreesWithTheModel(open, runs),
      slow,
    )
  })
}
