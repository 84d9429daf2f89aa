// Who names a child is answered for that child's meeting; who names one whom they do not know is
// told so. Names that are other people's, words, and what is told in a report name nobody.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { bringInTwoMore } from '../support/three-families.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await bringInTwoMore(house)
})
afterEach(() => house.close())

const told = async (person: string, text: string): Promise<string> =>
  words(await house.answer(person, text))

describe('a child who is in none of their meetings', () => {
  it.each([
    ['chair', 'who’s coming for Kayla', 'Kayla'],
    ['chair', 'cancel Kayla’s conference', 'Kayla'],
    ['chair', 'move the Harris meeting to Friday', 'Harris'],
    ['chair', 'chase the GP for Kayla', 'Kayla'],
    ['admin', 'add the midwife to Kayla’s meeting', 'Kayla'],
    ['admin', 'dates for the Okafor family', 'Okafor'],
    ['school', 'I can come to Kayla’s conference', 'Kayla'],
    ['school', 'start my report for kayla', 'kayla'],
    ['school', 'I’ve shown Kayla’s mum the report', 'Kayla'],
    ['school', 'what is the plan for Hope', 'Hope'],
    // A child of this council, in a meeting that is none of the speaker's: the same words.
    ['health-visitor', 'who’s coming for Ade', 'Ade'],
    ['chair', 'when is Ade’s review', 'Ade'],
  ])('%s: ‘%s’ is told that I know no %s', async (person, text, name) => {
    const shown = await house.onlyAnswer(person, text)
    expect(words(shown)).toContain(`I know no child ${name} in a meeting of yours`)
    expect(words(shown)).not.toMatch(/4471|4488|4502|Mia|Leo\b|Sam\b/)
    expect(buttons(shown).filter(({ data }) => 'meetingId' in data)).toEqual([])
  })
})

describe('a child of one of their families', () => {
  it.each([
    ['chair', 'who’s coming for Sam', '4488', '4471'],
    ['chair', 'who’s coming for mia', '4471', '4488'],
    ['chair', 'move Sam’s meeting to 16 December at 10:00', '4488', '4471'],
    ['chair', 'cancel sams conference', '4488', '4471'],
    ['chair', 'dates for Leo', '4471', '4488'],
    ['admin', 'who is coming to Ade’s review', '4502', '4471'],
  ])('%s: ‘%s’ is answered for %s, and not for %s', async (person, text, theirs, other) => {
    const shown = await told(person, text)
    expect(shown).toContain(theirs)
    expect(shown).not.toContain(other)
  })

  it('is meant by what goes on from another’s, and not the one that was shown before', async () => {
    expect(await told('chair', 'who’s coming to 4471')).toContain('4471')
    const shown = await told('chair', 'and for Sam?')
    expect(shown).toContain('4488')
    expect(shown).not.toContain('4471')
  })
})

describe('what names no child', () => {
  it.each([
    ['chair', 'who’s coming for the police'],
    ['chair', 'chase Dr Bhatt about 4471'],
    ['chair', 'is Ruth coming to 4471'],
    ['chair', 'who’s coming to the Alder Lane meeting'],
    ['chair', 'is the interpreter booked for Mum'],
    ['chair', 'move 4471 to Monday for Daniel'],
    ['admin', 'invite Zainab Hussain to 4471'],
    ['school', 'what is the plan for physio'],
    ['school', 'is the room booked for Ofsted'],
    ['school', 'he said grace before dinner, and that Kayla’s mum was there'],
    ['school', 'I’ll read with Leo and Kayla every Tuesday'],
    ['school', 'kelly’s going to be there in place of me'],
    ['school', 'I’ve arranged for Beth to cover 4471'],
    ['admin', 'Dr Rahman’s receptionist rang'],
    ['admin', 'add a new conference for Kayla, 9'],
    ['admin', 'add person Kayla Brennan'],
  ])('%s: ‘%s’ is not told of any', async (person, text) => {
    expect(await told(person, text)).not.toContain('I know no child')
  })
})
