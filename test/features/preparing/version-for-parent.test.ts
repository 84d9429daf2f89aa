// A version for one parent: asked by the author, decided by the chair, and only then a paper.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type House, openHouse, type Shown, words } from '../../support/house.ts'
import { submitReport } from '../../support/report-writing.ts'
import { hasVerb, pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await submitReport(house, 'school', { number: '4471' })
})
afterEach(() => house.close())

const formFor = async (person: string, on: Shown) =>
  pressVerb(house, person, { verb: 'version-for.form', on })
const authorsForm = async () => formFor('school', await house.answer('school', 'share my report'))

async function ask(): Promise<Shown> {
  const inputs = {
    parent: 'dad',
    parts: 'worries-heard',
    rationale: 'He would know which neighbour.',
  }
  return pressVerb(house, 'school', { verb: 'version-for.ask', on: await authorsForm(), inputs })
}

/** The chair opens the request from the report that they read. */
async function request(): Promise<Shown> {
  const page = await pressVerb(house, 'chair', {
    verb: 'report.read',
    on: await house.answer('chair', 'reports'),
  })
  return pressVerb(house, 'chair', { verb: 'version-for.look', on: await formFor('chair', page) })
}

it('is printed once the chair has agreed', async () => {
  expect(words(await ask())).toContain('The chair has your request')
  expect(hasVerb(await authorsForm(), 'version-for.word')).toBe(false)
  const open = await request()
  expect(words(open)).toContain('A neighbour told us of shouting.')
  const agreed = await pressVerb(house, 'chair', { verb: 'version-for.agree', on: open })
  expect(words(agreed)).toContain('Agreed: Dad has a version without these parts.')
  const file = await pressVerb(house, 'school', {
    verb: 'version-for.word',
    on: await authorsForm(),
  })
  expect(words(file)).toContain('The file is ready.')
})

it('is no paper where the chair has not agreed', async () => {
  await ask()
  const refused = await pressVerb(house, 'chair', {
    verb: 'version-for.refuse',
    on: await request(),
  })
  expect(words(refused)).toContain('Not agreed: Dad is to have the whole report.')
  expect(hasVerb(await authorsForm(), 'version-for.word')).toBe(false)
})
