// What stands beside an answer and belongs to it: it costs no tap; what is only like an answer is asked about.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))

describe('an answer with what people put beside it', () => {
  it.each(
    some([
      ['Hi Priya, yes I’ll attend on the 10th. Best wishes, Dr Bhatt', 'You are coming'],
      ['I’ll be there, Femi from Harrowmere Homes', 'You are coming'],
      ['Dear Priya, I would be pleased to attend. Kind regards Shazia', 'You are coming'],
      ['wil attend on teams', 'You join online'],
      ['cant attend in person but can join on line', 'You join online'],
      ['Unfortunatley I am unable to atend due to clinic commitments', 'You cannot come'],
      ['id love to come but were on a trip that day so no', 'You cannot come'],
      ['No, rest day', 'You cannot come'],
      ['yes but i will have to leave at 11', 'I’ve noted that you come.'],
    ]),
  )('‘%s’ is recorded: %s', async (text, title) => {
    expect(await said('gp', text)).toContain(title)
  })
})

it.each(some(['received with thanks', 'Thanks, noted', 'ok cheers', 'ok will do']))(
  '‘%s’ is answered with a short word',
  async (text) => {
    expect(await said('gp', text)).toMatch(/(?:You are welcome|All right)\. Type ‘to do’/)
  },
)

it('a no to being put down is not asked as a yes', async () => {
  const shown = await house.onlyAnswer('school', 'please don’t put me down as coming yet')
  expect(words(shown)).not.toContain('Shall I note that you’re coming?')
  expect(buttons(shown).map(({ title }) => title)[0]).toBe('Not sure yet')
})
