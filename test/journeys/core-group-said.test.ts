// The core group and the review, opened by what administrators and chairs say: the day, the time
// and the place stand in the form.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

describe('a core group that is arranged in one sentence', () => {
  it.each([
    ['admin', 'set up the first core group for 4471', { date: '', time: '' }],
    [
      'admin',
      'add a core group for 4471 on 21 December at 10',
      { date: '2026-12-21', time: '10:00' },
    ],
    [
      'admin',
      'first core group for 4471 is 21 December 2pm',
      { date: '2026-12-21', time: '14:00' },
    ],
    [
      'admin',
      'core group is on the 21st at 10am at the school',
      { date: '2026-12-21', time: '10:00', place: 'the school' },
    ],
    [
      'social-worker',
      'core group 17 december 10am in Room 4',
      { date: '2026-12-17', time: '10:00', place: 'Room 4' },
    ],
    ['admin', 'next core group 12 January 10am', { date: '2027-01-12', time: '10:00' }],
  ])('%s: ‘%s’ is in the form', async (person, text, said) => {
    const form = await house.onlyAnswer(person, text)
    expect(words(form)).toContain('A new core group')
    expect(fieldsOn(form)).toMatchObject({ number: '4471-CG1', ...said })
  })

  it('the chair, who arranges none, is told who does, and no other meeting is moved', async () => {
    for (const text of [
      'next core group 12 January 10am',
      'core group 17 december 10am at the school',
    ])
      expect(words(await house.onlyAnswer('chair', text))).toContain(
        'The lead social worker and the conference administrator arrange the core groups',
      )
  })

  it('a question about it arranges nothing', async () => {
    expect(words(await house.onlyAnswer('admin', 'when is the next core group'))).not.toContain(
      'A new core group',
    )
  })
})
