// Somebody who has had enough of forms gets a kind word; somebody who may harm themself gets the danger screen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const kindly = 'It’s a lot to ask of you'
const answered = async (text: string) => words(await house.answer('school', text))

describe('somebody who has had enough of forms', () => {
  it.each([
    'if I have to fill one more of these I’ll kill myself lol',
    'these forms will be the death of me',
    'this paperwork is killing me',
    'I’ll die if I have to do another spreadsheet haha',
    'one more login and I’ll scream',
    'kill me now',
  ])('gets a kind word, and whom to ring if it is more than that: “%s”', async (text) => {
    expect(await answered(text)).toMatch(new RegExp(`${kindly}.*Samaritans, 116 123`))
  })

  it.each([
    'if he comes back I’ll kill myself',
    'I’ll kill myself if they take her',
    'if I have to go on like this I’ll kill myself',
  ])('gets the danger screen where no form is to blame: “%s”', async (text) => {
    const shown = await answered(text)
    expect(shown).toContain('999')
    expect(shown).not.toContain(kindly)
  })

  it.each(['I need one more form', 'cancel this', 'help me with this report'])(
    'is nobody who only asks for something: “%s”',
    async (text) => {
      expect(await answered(text)).not.toContain(kindly)
    },
  )
})
