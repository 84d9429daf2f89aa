// A report is read page by page; its restricted annex is the chair's to give.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, words } from '../../support/house.ts'
import { plainReport, submitReport } from '../../support/report-writing.ts'
import { hasVerb, pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await submitReport(house, 'school', {
    number: '4471',
    written: { ...plainReport, annex: 'A second telephone.', 'annex-why': 'The police asked.' },
  })
})
afterEach(() => house.close())

it('is opened by the chair and leaves as a Word file', async () => {
  const status = await house.answer('chair', 'reports')
  const page = await pressVerb(house, 'chair', { verb: 'report.read', on: status })
  expect(words(page)).toContain('Mum says that mornings are hard.')
  expect(words(page)).not.toContain('A second telephone.')
  const file = await pressVerb(house, 'chair', { verb: 'report.word', on: page })
  expect(words(file)).toContain('The file is ready.')
})

it('has an annex that the lead social worker reads while the chair lets them', async () => {
  const forLead = async () => house.answer('social-worker', 'reports')
  expect(hasVerb(await forLead(), 'report.annex')).toBe(false)
  const status = await house.answer('chair', 'reports')
  const annex = await pressVerb(house, 'chair', { verb: 'report.annex', on: status })
  expect(words(annex)).toContain('A second telephone.')
  const allowed = await pressVerb(house, 'chair', { verb: 'report.annex-allow', on: annex })
  expect(words(allowed)).toContain('The lead social worker may read it.')
  expect(hasVerb(await forLead(), 'report.annex')).toBe(true)
  const stopped = await pressVerb(house, 'chair', { verb: 'report.annex-stop', on: allowed })
  expect(words(stopped)).toContain('The lead social worker does not see it.')
  expect(hasVerb(await forLead(), 'report.annex')).toBe(false)
})
