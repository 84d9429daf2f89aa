// Several ratings in one message: every clause under the outcome that it names, and nothing lost.
import { describe, expect, it } from 'vitest'

import { instant, meetingId, outcomeId, personId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import { readClauses } from '../../../src/features/core-group/give-update/rating-clauses.ts'
import { oneFamily } from '../../support/families.ts'

const outcome = (id: string, words: string, harm = '') => ({
  id: outcomeId(id),
  words,
  harm,
  childNotices: '',
})
const family: Case = {
  ...oneFamily(),
  plan: {
    agreed: [
      {
        number: 1,
        meeting: meetingId('m-1'),
        agreedBy: personId('chair'),
        agreedAt: instant('2026-12-10T12:00:00Z'),
        familyAgreed: 'Mum agreed.',
        outcomes: [
          outcome('damp', 'The kids do not cough any more', 'The damp makes them ill'),
          outcome('sleep', 'Leo sleeps through'),
          outcome('school', 'Mia gets to school on time'),
        ],
        actions: [],
        contingencies: [],
      },
    ],
  },
}

const read = (text: string) => {
  const { ratings, notTaken } = readClauses(family, text)
  return {
    ...Object.fromEntries(
      ratings.map(({ outcome: of, colour, evidence }) => [
        of?.id ?? 'none',
        `${colour}${evidence === '' ? '' : `: ${evidence}`}`,
      ]),
    ),
    ...(notTaken.length === 0 ? {} : { notTaken }),
  }
}

describe('every clause belongs to the outcome that it names', () => {
  it.each([
    [
      "mornings are green, she's been 5 out of 5, dont " +
        'know about the damp, leos sleep not for me to say',
      { school: "green: she's been 5 out of 5", damp: 'not-rated', sleep: 'not-rated' },
    ],
    [
      'same as last time for the first two, third is green now',
      { damp: 'same', sleep: 'same', school: 'green' },
    ],
    [
      'School one green: in 14 out of 15 days. Damp - no idea. Leo sleeping, cant comment.',
      { school: 'green: in 14 out of 15 days', damp: 'not-rated', sleep: 'not-rated' },
    ],
    [
      '1 amber, the wall is clean but it smells. 2 ' +
        'green he sleeps through 5 nights of 7. 3 not mine',
      {
        damp: 'amber: the wall is clean but it smells',
        sleep: 'green: he sleeps through 5 nights of 7',
        school: 'not-rated',
      },
    ],
    [
      'leo sleeping amber - down to 2 wakings a night, red ' +
        'for the damp it stinks in there, havent a clue on school',
      {
        sleep: 'amber: down to 2 wakings a night',
        damp: 'red: it stinks in there',
        school: 'not-rated',
      },
    ],
    [
      "damp red, mornings amber mia was late once, leo's sleep green mum says he's much better",
      {
        damp: 'red',
        school: 'amber: mia was late once',
        sleep: "green: mum says he's much better",
      },
    ],
    [
      'the boiler is broken, damp red, school green',
      { damp: 'red', school: 'green', notTaken: ['the boiler is broken'] },
    ],
    [
      'red for the damp: was amber last time; school amber, not green yet, she missed 2 days',
      { damp: 'red: was amber last time', school: 'amber: not green yet, she missed 2 days' },
    ],
    ['1. amber 2. green 3. not mine', { damp: 'amber', sleep: 'green', school: 'not-rated' }],
  ])('“%s”', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
