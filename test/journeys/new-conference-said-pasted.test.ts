// Referrals as they are pasted or typed in a hurry: several dates, ages in months, case numbers and initials.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const brennan =
  'Hi Priya, pls can u set up an ICPC for the Brennan family - Kayla (9) ' +
  'and Jordan (5). Strategy mtg was Fri 20 Nov. Tues 8 Dec 2pm at Civic ' +
  'Offices Room 3. SW is Daniel Whitlock (daniel.whitlock@example.org), ' +
  'chair Margaret Osei. Invite: Ruth Adeyemi Alder Lane Primary, Dr Bhatt, ' +
  'DC Marsh police, Shazia Malik HV. Mum needs a Polish interpreter. Ta, Dan'

const okoro = `FW: ICPC request
Family: Okoro. Case no 77120
Conference no: 4510
Children: Tobi Okoro DOB 03/05/2019, Ade Okoro 14 months, unborn baby due Feb
S47 strategy discussion 19/11/26
Conf date 11th December 2026 at 9.30am, online (https://meet.example.org/okoro)
Chair: M Osei
SW: D Whitlock
Please invite
- school nurse Grace Lindqvist
- Aoife Kearney midwife
- Shazia (not to be told to dad)
- police`

const hadley = `Morning Priya
Can you sort a review for the Hadley kids please: Poppy 12, Finn 8 (DOB 4/2/18) and baby Rue 7 weeks. Last conf was 30 Sept. Thinking Thursday 14 January 10.30 Room 1 Civic Offices, Margaret to chair, Dan W is SW. Usual people: Ruth at Alder Lane, Grace the school nurse, Dr Bhatt and someone from police. Mum = Kelly, dad = Steve (not living there). Case 88214. Thx, Lou`

describe('a pasted referral', () => {
  it.each([
    [
      brennan,
      {
        date: '2026-12-08',
        time: '14:00',
        counted_from: '2026-11-20',
        children: 'Kayla, 9\nJordan, 5',
        place: 'Civic Offices Room 3',
        chair: 'chair',
        social_worker: 'social-worker',
      },
    ],
    [
      okoro,
      {
        family: '77120',
        conference: '4510',
        date: '2026-12-11',
        time: '09:30',
        counted_from: '2026-11-19',
        children: 'Tobi Okoro, 7\nAde Okoro, 1\nBaby, unborn',
        online_link: 'https://meet.example.org/okoro',
        chair: 'chair',
        social_worker: 'social-worker',
      },
    ],
    [
      hadley,
      {
        family: '88214',
        conference: '',
        kind: 'review',
        date: '2027-01-14',
        time: '10:30',
        counted_from: '2026-09-30',
        children: 'Poppy, 12\nFinn, 8\nRue, 0',
        chair: 'chair',
        social_worker: 'social-worker',
        parents: 'Mum (Kelly)\nDad (Steve)',
      },
    ],
  ])('says each thing in its own field: ‘%s’', async (text, said) => {
    const form = await house.onlyAnswer('admin', text)
    expect(words(form)).toContain('A new conference or core group')
    expect(fieldsOn(form)).toMatchObject(said)
  })

  it('invites everybody of a list in several lines, and the remark is no name', async () => {
    const { invited } = fieldsOn(await house.onlyAnswer('admin', okoro))
    expect(String(invited).split('\n')).toEqual([
      'Grace Lindqvist',
      'Aoife Kearney',
      'Shazia Malik',
      expect.stringMatching(/police/i),
    ])
  })
})

describe('of several days, the conference’s own', () => {
  it.each([
    [
      'set up icpc kids Ollie 6 months n Zara 10, strat 21 nov, conf 8 jan 1.30pm',
      {
        date: '2027-01-08',
        time: '13:30',
        counted_from: '2026-11-21',
        children: 'Ollie, 0\nZara, 10',
      },
    ],
    [
      'set up icpc kids Ollie and Zara, strat 21 dec, conf 8 jan 1.30pm',
      { date: '2027-01-08', counted_from: '2026-12-21' },
    ],
    [
      'new prebirth conf unborn baby Shaw edd 2 march, 19 jan 2pm online',
      {
        date: '2027-01-19',
        time: '14:00',
        kind: 'pre-birth',
        children: 'Baby Shaw, unborn',
        counted_from: '',
      },
    ],
    [
      'new icpc, strategy discussion held 19.11.26, Ada DOB 3 May 2019, 10 dec 10am',
      { date: '2026-12-10', counted_from: '2026-11-19', children: 'Ada, 7' },
    ],
    ['new icpc, baby due Feb, S47 meeting on 20 nov', { date: '', counted_from: '2026-11-20' }],
    [
      'book an initial conference 12 jan 10am, last review was 3 june',
      { date: '2027-01-12', time: '10:00' },
    ],
    [
      'new icpc for Ada 7, date of birth 3/5/19, tel 07700 900123, DC Marsh 4 the police',
      { date: '', children: 'Ada, 7' },
    ],
    [
      'new icpc on 8 december 2pm, Ada 7. Referral came in 17 november',
      { date: '2026-12-08', counted_from: '' },
    ],
  ])('‘%s’', async (text, said) => {
    const form = await house.onlyAnswer('admin', text)
    expect(words(form)).toContain('A new conference or core group')
    expect(fieldsOn(form)).toMatchObject(said)
  })
})

describe('the family’s number is no meeting’s', () => {
  it.each([
    ['new icpc, case 88214, 8 dec 2pm', '88214'],
    ['new icpc, case no 77120, 8 dec 2pm', '77120'],
    ['new icpc, family no 77120, 8 dec 2pm', '77120'],
    ['can you sort a review for the Hadley kids, 14 january 10.30, case 88214', '88214'],
  ])('‘%s’', async (text, family) => {
    expect(fieldsOn(await house.onlyAnswer('admin', text))).toMatchObject({
      family,
      conference: '',
    })
  })
})
