// Who the parents are, as the family says it.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../../support/house.ts'
import { pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('is found from the reports, kept with one tap, and the same for the chair', async () => {
  const status = await house.answer('chair', 'reports')
  const form = await pressVerb(house, 'chair', { verb: 'parents.form', on: status })
  expect(fieldsOn(form)['parents']).toBe('Mum\nDad')
  const kept = await pressVerb(house, 'chair', {
    verb: 'parents.keep',
    on: form,
    inputs: { parents: 'Mum\nNan' },
  })
  expect(words(kept)).toContain('✓ Recorded')
  expect(fieldsOn(await house.answer('social-worker', 'parents'))['parents']).toBe('Mum\nNan')
})

it('needs somebody, and loses nothing that was recorded', async () => {
  const form = await house.answer('chair', 'parents')
  const refused = await pressVerb(house, 'chair', {
    verb: 'parents.keep',
    on: form,
    inputs: { parents: '' },
  })
  expect(words(refused)).not.toContain('✓ Recorded')
  expect(fieldsOn(await house.answer('chair', 'parents'))['parents']).toBe('Mum\nDad')
})
