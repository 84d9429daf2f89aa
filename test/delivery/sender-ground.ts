// What the tests of the sender share.
import { afterAll, afterEach, beforeEach } from 'vitest'

import { tick } from '../../src/delivery/tick.ts'
import type { SendOutcome } from '../../src/domain/messages/message.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { oneFamily, type SetClock, setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'

const folder = ownFolder()

/** Before and after each test of the files that share this. */
export function withTwoSenders(): void {
  afterAll(() => folder.remove())
  beforeEach(async () => {
    file = folder.file(`sender-${(count += 1)}.sqlite`)
    clock = setClock('2026-11-23T09:30:00.000Z')
    one = openInstance(file, clock)
    other = openInstance(file, clock)
    await one.know('school', 'police', 'gp', 'admin')
  })
  afterEach(async () => {
    await one.close()
    await other.close()
  })
}

export let clock: SetClock
let file: string
export let one: Instance
export let other: Instance
let count = 0

export const school = oneFamily({ invited: ['school'] })
export const sent: SendOutcome = { outcome: 'sent', activity: 'a' }

/** Brings the family in and writes its messages down, ready to be sent. */
export async function written(family: Case): Promise<void> {
  await one.bringIn(family)
  await tick(one.parts)
}
