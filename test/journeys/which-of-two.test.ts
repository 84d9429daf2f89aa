// Two meetings on one day: the buttons and the lines tell them apart. And what is asked again is said rightly.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))

it('two invitations for one moment say which family’s they are', async () => {
  const form = await house.onlyAnswer('admin', 'add new conference')
  const more = {
    date: '2026-12-10',
    time: '10:00',
    counted_from: '',
    parents: '',
    children: 'Ava, 7',
    invited: 'Ruth Adeyemi',
  }
  await house.press('admin', 'Bring it in and invite', newConferenceForm(more), form)
  const list = await house.onlyAnswer('school', 'my invitations')
  expect(buttons(list).map(({ title }) => title)).toEqual(['Open 4700', 'Open 4471'])
  const which = words(await house.onlyAnswer('school', 'i can come'))
  expect(which).toContain('You have not answered yet. Initial conference about Ava')
  expect(which).toContain('You have not answered yet. Initial conference about Mia, Leo')
})

describe('asking again', () => {
  it('does not say of somebody who cannot come that they have not answered', async () => {
    await house.say('gp', "I can't come")
    const preview = await said('chair', 'chase everyone')
    expect(preview).toContain('Dr Anil Bhatt cannot come, and I know nobody else to ask.')
  })

  it('for the reports says who is reminded, asks nobody, and leads to who has sent one', async () => {
    const card = await house.onlyAnswer('admin', 'chase the reports')
    expect(words(card)).toContain('I have asked nobody now.')
    expect(words(await house.press('admin', 'Who has sent one', {}, card))).toContain('4471')
  })
})
