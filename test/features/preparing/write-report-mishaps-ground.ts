// What the tests of mishaps with a report share.
import { afterAll, afterEach, beforeEach } from 'vitest'

import { type Instance, openInstance } from '../../support/delivery-ground.ts'
import { type SetClock, setClock } from '../../support/families.ts'
import { family, folder } from './write-report-mishaps.test.ts'

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  afterAll(() => folder.remove())
  beforeEach(async () => {
    clock = setClock('2026-11-23T09:30:00.000Z')
    const file = folder.file(`report-${(count += 1)}.sqlite`)
    one = openInstance(file, clock)
    other = openInstance(file, clock)
    await one.know('school', 'police', 'deputy', 'chair', 'admin')
    await one.bringIn(family)
  })
  afterEach(async () => {
    await one.close()
    await other.close()
  })
}

export let clock: SetClock
export let one: Instance
/** A second instance of the service, on the same file. */
export let other: Instance
let count = 0
