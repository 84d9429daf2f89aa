// A new conference in one sentence, or in an e-mail that is pasted: what was said stands in the
// form, and is not asked again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const email = `Hi Priya,
Please could you set up an ICPC for the Okafor family (HC-20999).
Children: Ada Okafor, 7, Ben Okafor, 4
Parents: Kelly and Sean
Date: 14th December 2026 at 10.00am
Venue: Room 2, Civic Centre
Chair: Margaret Osei
Social worker: Daniel Whitlock
Please invite Ruth Adeyemi (school), DC Helen Marsh and Dr Bhatt
Thanks, Daniel`

describe('the administrator', () => {
  it.each([
    [
      'new conference for the Okafor family 14 December 10am',
      { date: '2026-12-14', time: '10:00', children: '' },
    ],
    [
      'new ICPC Okafor family Mon 14th Dec 10am town hall',
      { date: '2026-12-14', place: 'town hall', kind: 'initial' },
    ],
    [
      'new ICPC 4800, children Ada 7 and Ben 4, 14/12/2026 half 9, ' +
        'Civic Centre Room 3, chair Margaret Osei, social worker ' +
        'Daniel Whitlock, invite Ruth Adeyemi, Helen Marsh, Anil Bhatt',
      {
        conference: '4800',
        children: 'Ada, 7\nBen, 4',
        date: '2026-12-14',
        time: '09:30',
        place: 'Civic Centre Room 3',
        chair: 'chair',
        social_worker: 'social-worker',
        invited: 'Ruth Adeyemi\nDC Helen Marsh\nDr Anil Bhatt',
      },
    ],
    [
      'book an initial conference for Zac (6) on Tuesday 15th at 2pm',
      { children: 'Zac, 6', date: '2026-12-15', time: '14:00' },
    ],
    [
      'add a pre-birth conference, baby Khan, 18.12.26 at 9.30',
      { kind: 'pre-birth', children: 'Baby Khan, unborn', date: '2026-12-18', time: '09:30' },
    ],
    [
      'we’ve got a new one, 4802, 15 december 2pm, mum Kelly, dad Sean',
      { conference: '4802', parents: 'Mum (Kelly)\nDad (Sean)', date: '2026-12-15' },
    ],
    [
      'new conference 4803 the 14th half 9, invite the midwife and jas',
      { date: '2026-12-14', time: '09:30', invited: 'Aoife Kearney\njas' },
    ],
    [
      email,
      {
        family: 'HC-20999',
        conference: '',
        children: 'Ada Okafor, 7\nBen Okafor, 4',
        parents: 'Kelly\nSean',
        date: '2026-12-14',
        time: '10:00',
        place: 'Room 2, Civic Centre',
        chair: 'chair',
        social_worker: 'social-worker',
        invited: 'Ruth Adeyemi\nDC Helen Marsh\nDr Anil Bhatt',
      },
    ],
  ])('‘%s’', async (text, said) => {
    const form = await house.onlyAnswer('admin', text)
    expect(words(form)).toContain('A new conference or core group')
    expect(fieldsOn(form)).toMatchObject(said)
  })

  it('brings nothing in by it', async () => {
    expect(words(await house.onlyAnswer('admin', 'who is coming'))).toContain('4471')
  })
})

it('a chair is told who does this', async () => {
  expect(
    words(await house.onlyAnswer('chair', 'new conference for the Okafor family 14 December 10am')),
  ).toContain('Conference administrators do this.')
})

it.each(['book the review', 'arrange RCPC for 4471 in march', 'set up a review for Mia and Leo'])(
  '‘%s’ takes over the children, the chair and who was invited',
  async (text) => {
    expect(fieldsOn(await house.onlyAnswer('admin', text))).toMatchObject({
      kind: 'review',
      conference: '',
      children: 'Mia, 7\nLeo, 3',
      chair: 'chair',
      social_worker: 'social-worker',
      practice: 'portsmouth',
    })
  },
)
