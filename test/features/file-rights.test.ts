import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { personId } from '../../src/domain/ids.ts'
import { features } from '../../src/features/index.ts'
import type { Feature } from '../../src/features/kernel/feature.ts'
import { fileRights } from '../../src/features/kernel/file-rights.ts'
import { type Instance, openInstance } from '../support/delivery-ground.ts'
import { person, setClock } from '../support/families.ts'

const papers: Feature = {
  name: 'papers',
  verbs: [],
  texts: [],
  notices: new Map(),
  files: [
    {
      kind: 'paper',
      mayStillHave: async ({ actor }, ids) =>
        actor.duties.includes('chair') && ids['caseId'] === 'c-1',
    },
  ],
}

let house: Instance
beforeEach(() => {
  house = openInstance(':memory:', setClock('2026-12-01T10:00:00.000Z'))
})
afterEach(() => house.close())

describe('whether somebody may have a file', () => {
  it('is asked of the feature that made it, with the duties that the person has now', async () => {
    const mayHave = fileRights([papers], house.deps)
    await house.deps.directory.keep([person('margaret', { duties: ['chair'] })])
    expect(await mayHave(personId('margaret'), { kind: 'paper', ids: { caseId: 'c-1' } })).toBe(
      true,
    )
    expect(await mayHave(personId('margaret'), { kind: 'paper', ids: { caseId: 'c-2' } })).toBe(
      false,
    )
    await house.deps.directory.keep([person('margaret', { duties: [] })])
    expect(await mayHave(personId('margaret'), { kind: 'paper', ids: { caseId: 'c-1' } })).toBe(
      false,
    )
  })

  it('is no for a kind that nobody answers for, and for somebody who is not known', async () => {
    const mayHave = fileRights([papers], house.deps)
    await house.deps.directory.keep([person('margaret', { duties: ['chair'] })])
    expect(await mayHave(personId('margaret'), { kind: 'letter', ids: { caseId: 'c-1' } })).toBe(
      false,
    )
    expect(await mayHave(personId('nobody'), { kind: 'paper', ids: { caseId: 'c-1' } })).toBe(false)
  })

  it('of the attendance audit: chairs and administrators, and nobody who only comes to meetings', async () => {
    const mayHave = fileRights(features, house.deps)
    await house.deps.directory.keep([
      person('margaret', { duties: ['chair'] }),
      person('ruth', { duties: [] }),
    ])
    const about = { kind: 'attendance-audit', ids: {} }
    expect([
      await mayHave(personId('margaret'), about),
      await mayHave(personId('ruth'), about),
    ]).toEqual([true, false])
  })
})
