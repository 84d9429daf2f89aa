// Plain answers in the words of people who had never seen the product: each is recorded as it was
// meant, and not asked about once more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { currentAnswer } from '../../src/domain/state/invitation.ts'
import { type House, openHouse } from '../support/house.ts'
import { familyOf } from '../support/plans.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const standing = async () => {
  const invitations = (await familyOf(house)).conferences[0]?.invitations ?? []
  const school = invitations.find(({ person }) => person === 'school')
  if (school === undefined) throw new Error('The school is not invited')
  const answer = currentAnswer(school)
  return answer.status === 'attending' ? answer.mode : answer.status
}

/** Before each, the school has said the other thing, or nothing that it would repeat. */
describe.each([
  [
    'declined',
    'I can come after all',
    [
      'Afraid not, I’ve got surgery all morning, but I’ll get a report over to you',
      'Still a no from me, sorry',
      'not going to make it after all, arrest just came in',
      'Apologies from me, duty doctor that day',
      'apologies, have baby clinic',
      'Apologies, on leave',
    ],
  ],
  [
    'in-person',
    'I can’t come',
    [
      'Managed to get released from court, so I can attend after all',
      'yes I will be there after all, on my way',
      'Yes, count me in after all, cover is arranged for my Year 6 class',
      'Been stood down from court so I can come after all',
    ],
  ],
  [
    'online',
    'I’ll come in person',
    [
      'Fine. I’ll do it by video from the surgery',
      'teams only for me pls',
      'id rather dial in',
      'I’d prefer to join online',
      'Yes, but via teams if poss',
      'could join online but not in person',
    ],
  ],
])('an answer that makes it %s', (status, before, sentences) => {
  it.each(some(sentences))('‘%s’ is recorded', async (text) => {
    await house.say('school', before)
    expect(await standing()).not.toBe(status)
    await house.say('school', text)
    expect(await standing()).toBe(status)
  })
})

it('after a no, ‘Fine. I’ll do it by video’ is a changed mind', async () => {
  await house.say('school', 'I can’t come')
  await house.say('school', 'Fine. I’ll do it by video from the surgery')
  expect(await standing()).toBe('online')
})
