// A doubtful sentence with a no in it is never asked as a yes, and nobody is asked who is ill.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

describe('what is typed with a no in it', () => {
  it.each([
    ['police', 'sergeant reckons I’m not going'],
    ['school', 'please don’t put me down as coming yet'],
  ])('%s, ‘%s’, is not asked whether they come as a yes', async (who, text) => {
    expect(words(await house.onlyAnswer(who, text))).not.toContain(
      'Shall I note that you’re coming',
    )
  })

  it.each([
    ['police', 'please do not send Owen anything', 'Ask'],
    ['school', 'Callum is off sick', 'Ask'],
  ])('%s, ‘%s’, is offered no button to ask them', async (who, text, title) => {
    const shown = await house.onlyAnswer(who, text)
    expect(buttons(shown).filter((button) => button.title.startsWith(title))).toEqual([])
  })
})

it('‘actually callum will go’ means Callum', async () => {
  expect(words(await house.onlyAnswer('school', 'actually callum will go'))).toContain('Callum')
  expect(words(await house.last('school')).toLowerCase()).not.toContain('actually callum')
})

it('‘Jos going in my place’ means Jo Tanner, whose apostrophe was left out', async () => {
  expect(words(await house.onlyAnswer('health-visitor', 'Jos going in my place'))).toContain(
    'Jo Tanner',
  )
})

it('a core group that is not theirs is said to be none', async () => {
  expect(words(await house.onlyAnswer('chair', 'register for 4471-CG1'))).toContain(
    'There is no 4471-CG1 here',
  )
})

describe('the administrator', () => {
  it('fills in who takes over behind who is ill', async () => {
    expect(
      words(await house.onlyAnswer('admin', 'Margaret is off sick, change chair of 4471 to tom')),
    ).toContain('Another chair? ')
  })

  it('sets up a meeting whose number is new', async () => {
    const form = await house.onlyAnswer(
      'admin',
      'ICPC 4611 for Sam Green 9, Tues 15 Dec 2pm, chair M Osei, sw Daniel Whitlock',
    )
    expect(fieldsOn(form)).toMatchObject({ conference: '4611', chair: 'chair' })
  })

  it.each(['Case number 4600', 'ref 4600', 'No. 4600'])(
    'of ‘%s’ in an e-mail makes the meeting’s number',
    async (number) => {
      const form = await house.onlyAnswer(
        'admin',
        `Please set up an ICPC\n${number}\nChildren: Sam Green, 9\nDate: 15 December 2026 at 2pm`,
      )
      expect(fieldsOn(form)).toMatchObject({ conference: '4600', family: '' })
    },
  )

  it('sees the year of a day that is far off', async () => {
    expect(words(await house.onlyAnswer('admin', 'move 4471 to 11 december 2028 at 10'))).toContain(
      'New: Mon 11 December 2028 at 10:00',
    )
  })
})
