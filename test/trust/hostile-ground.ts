// The endpoint that hostile input comes to, and what calm is.
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

import { type Endpoint, openEndpoint } from '../support/endpoint.ts'
import { polluted, seed } from '../support/hostile.ts'
import { rosterPeople, wholeRoster } from '../support/whole-roster.ts'

export let endpoint: Endpoint

/** Before and after each test of the files that share this. */
export function withAnEndpoint(): void {
  beforeAll(async () => {
    console.info(`Hostile input: HOSTILE_SEED=${seed}`)
    endpoint = await openEndpoint({ answerMs: 60_000 })
    await endpoint.house.deps.directory.keep(rosterPeople)
    await endpoint.house.bringIn(wholeRoster('Q101'))
    for (const role of [
      'chair',
      'administrator',
      'invited',
      'stranger',
      'other-chair',
      'conflicted',
      'former',
    ])
      await endpoint.post(endpoint.tap(role, 'help.show', {}))
  })
  afterAll(() => endpoint.close())
  afterEach(() => expect(polluted()).toEqual([]))
}
