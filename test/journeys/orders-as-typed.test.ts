// What was typed stands in the form or is asked about: no name, child or denied person is dropped, and nobody is made a
// person by a pronoun.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

describe('who is to chair stands in the form', () => {
  it.each([
    ['admin', 'change the chair of 4471 back to Margaret', 'Margaret Osei is the chair already'],
    ['admin', 'Margaret Smith takes over 4471', '‘Margaret Smith’. Do you mean Margaret Osei'],
    ['chair', 'can Tom Ellis chair instead of me?', '‘Tom Ellis’. Do you mean Tom Ellery'],
    ['admin', 'Tom Ellis takes over 4471', '‘Tom Ellis’. Do you mean Tom Ellery (Conference chair'],
    ['admin', 'could Tom Ellery chair 4471', 'Another chair?'],
    ['admin', 'Tom Ellery should chair 4471', 'Another chair?'],
    ['admin', 'let Tom Ellery chair 4471 instead of Margaret', 'Another chair?'],
    ['admin', "I'd like Tom Ellery to chair 4471", 'Another chair?'],
    ['admin', 'swap the chair of 4471 over to Tom Ellery', 'Another chair?'],
  ])('%s: ‘%s’', async (who, text, shown) => {
    expect(words(await house.onlyAnswer(who, text))).toContain(shown)
  })
})

describe('whoever is not to be invited is nobody’s role', () => {
  it.each([
    'invite Callum to 4471, not Ruth',
    'invite Callum, not Ruth',
    'invite Callum but not Ruth to 4471',
    'invite Callum to 4471 and not Ruth or Helen',
    "don't invite Ruth, invite Callum",
    "invite Callum, don't invite Ruth",
  ])('‘%s’', async (text) => {
    expect(fieldsOn(await house.onlyAnswer('admin', text))).toMatchObject({
      name: 'Callum Pryce',
      role: '',
    })
  })

  it('‘invite Callum and Leah Novak, not Ruth’ looks at two', async () => {
    const look = words(await house.onlyAnswer('admin', 'invite Callum and Leah Novak, not Ruth'))
    expect(look).toContain('Callum Pryce')
    expect(look).toContain('Leah Novak')
    expect(look).not.toContain('Ruth')
  })

  it.each(['take Ruth off 4471, not Helen', 'take Ruth off not Helen'])('‘%s’', async (text) => {
    const look = words(await house.onlyAnswer('admin', text))
    expect(look).toContain('Take this person off the list? ')
    expect(look).toContain('Ruth Adeyemi')
  })
})

describe('a child’s name, a pronoun and a contraction are no colleague', () => {
  it.each([
    'Leo should come out of the conference',
    'Leo needs to come out of it',
    'Leo has to be taken out of 4471',
    'leave Leo out of the conference',
  ])('‘%s’, after a colleague was spoken of', async (text) => {
    await house.onlyAnswer('school', 'can Callum come for me?')
    const shown = words(await house.onlyAnswer('school', text))
    expect(shown).not.toContain('come for you')
    expect(shown).not.toContain('Ask Callum')
    expect(words(await house.onlyAnswer('admin', text))).toContain('Leo')
  })

  it.each([
    ['school', "My head says no but I'd want to come"],
    ['school', 'My head says no but I’d want to come'],
    ['school', "The head says She'd come for me"],
    ['gp', "we think They'll come instead of me"],
  ])('%s: ‘%s’', async (who, text) => {
    expect(words(await house.onlyAnswer(who, text))).not.toMatch(/Shall (?:I|She|They)\b/)
  })
})

describe('a child who is given with a day of birth', () => {
  const referral = (line: string) =>
    `Please set up an ICPC 4801\nChildren: ${line}\nDate: 15 December 2026 at 2pm\nThanks`

  it.each([
    ['Ella Cross (4/5/2017)', 'Ella Cross, 9'],
    ['Ella Cross, 20/12/2017', 'Ella Cross, 8'],
    ['Ella Cross 4.5.17', 'Ella Cross, 9'],
    ['Ava d.o.b. 04.05.2017', 'Ava, 9'],
    ['Ava (d.o.b: 04-05-2017)', 'Ava, 9'],
    ['Noah born 3 March 2021', 'Noah, 5'],
    ['Noah (b. 3rd March 2021)', 'Noah, 5'],
    ['Noah (3 March 2021)', 'Noah, 5'],
    ['Noah, born on the 3rd of March 2021', 'Noah, 5'],
    ['Noah, date of birth: March 3 2021', 'Noah, 5'],
    ['Rue (1/11/2026)', 'Rue, 0'],
    ['Rue (2017-05-04)', 'Rue, 9'],
    ['Ella Cross (4/5/2017) and Ava, 3', 'Ella Cross, 9\nAva, 3'],
  ])('‘%s’', async (line, children) => {
    const form = await house.onlyAnswer('admin', referral(line))
    expect(fieldsOn(form)).toMatchObject({ children, date: '2026-12-15' })
  })

  it('is read in a sentence too', async () => {
    const form = await house.onlyAnswer(
      'admin',
      'new icpc 4802 for Ella Cross (4/5/2017) and Noah born 3 March 2021, 15 dec 2pm',
    )
    expect(fieldsOn(form)).toMatchObject({
      children: 'Ella Cross, 9\nNoah, 5',
      date: '2026-12-15',
    })
  })

  it.each(['Finn (31/02/2017)', 'Finn dob 4/5/1997', 'Finn (dob 13/13/2017)', 'Finn born in 2016'])(
    '‘%s’ is asked about',
    async (line) => {
      const form = await house.onlyAnswer('admin', referral(line))
      expect(fieldsOn(form)['children']).toBe('Finn')
      expect(words(form)).toContain('I couldn’t read how old Finn is.')
    },
  )
})

describe('what was taken for something else', () => {
  it.each(['my new number is 04471', 'my mobile is 07700 900123', 'my phone number has changed'])(
    '‘%s’ is said to whoever keeps people’s details',
    async (text) => {
      for (const who of ['school', 'social-worker', 'chair', 'admin'])
        expect(words(await house.onlyAnswer(who, text))).toContain('Nothing is changed')
    },
  )

  it.each(['As they said', 'as they said.'])('‘%s’ of the chair is the register', async (text) => {
    expect(words(await house.onlyAnswer('chair', text))).toContain('No meeting of yours is on now')
    await house.moveClock('2026-12-10T10:05:00Z')
    expect(words(await house.onlyAnswer('chair', text))).toContain('0 of 6 here')
  })

  it('‘ask whoever is missing’ of the chair asks again', async () => {
    expect(words(await house.onlyAnswer('chair', 'ask whoever is missing'))).toContain('Ask again')
  })
})
