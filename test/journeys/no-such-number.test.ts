// A number that none of one's meetings has is said not to be there, however it stands in the
// sentence, and opens no other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await bringInTwoMore(house)
})
afterEach(() => house.close())

describe('a number that is not there', () => {
  it.each([
    ['admin', '4999 moved to Tuesday', '4999'],
    ['admin', 'who is coming to 4499', '4499'],
    ['admin', 'is 4999 still on', '4999'],
    ['admin', 'put 4499 back a week', '4499'],
    ['admin', 'add 4499’s midwife', '4499'],
    ['admin', '4499 needs a new room', '4499'],
    ['admin', 'I need to push 4499 to the 14th', '4499'],
    ['admin', 'Helen rang, 4499 is no good for her', '4499'],
    ['admin', 'swap 4471 with 4999', '4999'],
    ['chair', 'Margaret chairs 5103 instead of Tom', '5103'],
    ['chair', 'what if the police miss 4499 altogether', '4499'],
    ['school', 'do they still want me at 4499 now', '4499'],
    ['social-worker', 'the 4499 one has been cancelled hasn’t it', '4499'],
  ])(
    '%s: ‘%s’ is told that there is no %s, and nothing is opened',
    async (person, text, number) => {
      const shown = await house.onlyAnswer(person, text)
      expect(words(shown)).toContain(`There is no ${number} here, so I did nothing.`)
      expect(buttons(shown).filter(({ data }) => 'meetingId' in data)).toEqual([])
    },
  )

  it('names the meetings that the person has, and no other', async () => {
    const told = async (person: string) => words(await house.onlyAnswer(person, 'cancel 4499'))
    expect(await told('admin')).toContain('Yours are 4471, 4488 and 4502.')
    const chair = await told('chair')
    expect(chair).toContain('Yours are 4471 and 4488.')
    expect(chair).not.toContain('4502')
  })
})

describe('a number that is no meeting’s', () => {
  it.each([
    ['admin', 'add new conference 4800 for thursday 2pm'],
    ['admin', 'we’ve got a new one, 4802, on 15 december'],
    ['admin', 'ring me on extension 4499'],
    ['chair', 'move 4471 to room 4499'],
    ['chair', 'can we start at 1130 on 4471'],
    ['school', 'the report is about 1500 words'],
  ])('%s: ‘%s’ is not taken for one', async (person, text) => {
    expect(words(await house.onlyAnswer(person, text))).not.toContain('There is no ')
  })
})
