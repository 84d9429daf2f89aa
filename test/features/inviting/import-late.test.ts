// A row for a day past its latest comes in all the same: it is flagged, and whoever chairs is told.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import { csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

/** Fifteen working days from Mon 16 November is Mon 7 December. */
const late = row({ counted_from: '2026-11-16' })
const told = async () =>
  (await here.deps.cases.messages(familyId('HC-1')))
    .filter(({ notice }) => notice.kind === 'booked-late')
    .map(({ notice }) => notice.to)
const trail = async () =>
  (await here.deps.cases.audit(familyId('HC-1'))).flatMap((entry) =>
    entry.event === 'conference.booked-late' ? [entry.status] : [],
  )

it('is flagged once, and told to the chair once', async () => {
  const outcome = await here.bringIn(csv(late))
  expect(outcome.ok).toBe(true)
  expect(linesOf(outcome)).toEqual([
    'line 2, date: 4600: This is 9 working days after its latest day, Mon 7 December ' +
      '2026 (T01). The chair is told. Say why in chat, or in the column late_reason.',
  ])
  expect(linesOf(await here.bringIn(csv(late)))).toEqual([])
  expect(await told()).toEqual(['chair'])
  expect(await trail()).toEqual(['no-reason'])
})

it('holds the reason that the file gives', async () => {
  expect(linesOf(await here.bringIn(csv({ ...late, late_reason: 'No interpreter' })))).toEqual([])
  expect((await here.meeting()).bookedLate).toMatchObject([
    { date: '2026-12-18', reason: 'No interpreter' },
  ])
  expect(await trail()).toEqual(['reason'])
})
