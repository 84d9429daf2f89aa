import { describe, expect, test } from 'vitest'

import { instant, localDate, localTime } from '../../src/domain/ids.ts'
import { readName } from '../../src/understanding/reading/who.ts'
import {
  type Intent,
  type Slots,
  type Speaker,
  understand,
} from '../../src/understanding/understand.ts'
import { some } from '../support/some.ts'

// Monday 23 November 2026, nine o'clock in England.
const now = instant('2026-11-23T09:00:00Z')
const people = [
  { id: 'p-anna', name: 'Anna Holt', role: 'health visitor' },
  { id: 'p-khan', name: 'Farida Khan', role: 'designated safeguarding lead' },
  { id: 'p-reeve', name: 'Tom Reeve', role: 'social worker' },
]

const written: readonly (readonly [as: Speaker, text: string, intent: Intent, slots: Slots])[] = [
  ['chair', 'who is coming on thursday', 'status', { date: localDate('2026-11-26') }],
  [
    'chair',
    'is the gp coming to 4471',
    'status',
    { reference: '4471', agency: 'health', role: 'gp' },
  ],
  ['chair', 'has farida replied yet', 'status', { person: 'Farida Khan', personId: 'p-khan' }],
  [
    'chair',
    'who is coming to CP-2031 tomorrow',
    'status',
    { reference: 'CP-2031', date: localDate('2026-11-24') },
  ],
  ['chair', 'chase the old bill', 'chase', { agency: 'police' }],
  ['chair', 'remind everyone who hasnt replied', 'chase', { who: 'no-reply' }],
  ['chair', 'what if school cant come', 'whatIf', { agency: 'school' }],
  [
    'chair',
    'gp joined at 10:20',
    'arrive',
    { agency: 'health', role: 'gp', time: localTime('10:20') },
  ],
  ['chair', 'police arrived 2.05pm', 'arrive', { agency: 'police', time: localTime('14:05') }],
  [
    'chair',
    'school nurse arrived at quarter past ten',
    'arrive',
    { agency: 'health', role: 'school-nurse', time: localTime('10:15') },
  ],
  [
    'professional',
    'i can do breakfast club till easter 4471',
    'commit',
    { reference: '4471', until: 'easter', what: 'i can do breakfast club till easter' },
  ],
  ['professional', 'yes to 4 4 7 1', 'accept', { reference: '4471' }],
  ['professional', 'yes to ４４７１', 'accept', { reference: '4471' }],
  [
    'chair',
    'rearrange 4471 for the 14th',
    'reschedule',
    { reference: '4471', date: localDate('2026-12-14') },
  ],
  ['chair', 'change the conference to 2pm', 'reschedule', { time: localTime('14:00') }],
  [
    'chair',
    'cancel it because the child has come into care',
    'cancel',
    { reason: 'the child has come into care' },
  ],
  [
    'chair',
    'go ahead without police because delay would be harmful',
    'override',
    { agency: 'police', reason: 'delay would be harmful' },
  ],
  [
    'chair',
    'I rang mum on friday',
    'chairContact',
    { person: 'mum', date: localDate('2026-11-20') },
  ],
  [
    'chair',
    'punctuality for september',
    'punctuality',
    { period: { from: localDate('2026-09-01'), to: localDate('2026-09-30') } },
  ],
  [
    'chair',
    'who was late in the last 3 months',
    'punctuality',
    { period: { from: localDate('2026-08-23'), to: localDate('2026-11-23') } },
  ],
  ['chair', 'when is the first core group due', 'deadline', { asked: 'core-group' }],
  ['chair', 'when is the midway review due', 'deadline', { asked: 'midway' }],
  ['professional', 'ill come in person', 'accept', { mode: 'in-person' }],
  ['professional', "yes I'll join on teams", 'accept', { mode: 'online' }],
  ['professional', 'cant come because i am in court', 'decline', { reason: 'i am in court' }],
  [
    'professional',
    'Anna Holt will come instead',
    'deputy',
    { person: 'Anna Holt', personId: 'p-anna' },
  ],
  ['professional', 'Mrs Green is coming instead of me', 'deputy', { person: 'Mrs Green' }],
  ['professional', 'running 10 mins late', 'late', { minutes: 10 }],
  ['professional', 'i will be half an hour late', 'late', { minutes: 30 }],
  ['professional', "won't be there until half 10", 'late', { time: localTime('10:30') }],
  ['professional', 'need to leave at 2', 'leavingEarly', { time: localTime('14:00') }],
  [
    'professional',
    'need to go by 11:30 for a school run',
    'leavingEarly',
    { time: localTime('11:30') },
  ],
  ['professional', 'when do i have to share my report', 'deadline', { asked: 'share' }],
  [
    'professional',
    'shared my report with dad yesterday',
    'share',
    { person: 'dad', date: localDate('2026-11-22') },
  ],
  ['professional', 'went through the report with mum and dad', 'share', { person: 'parents' }],
  ['professional', 'what goes in contingency', 'help', { field: 'contingency' }],
  ['professional', 'what do i write in strengths', 'help', { field: 'strengths' }],
  [
    'professional',
    'amber on attendance',
    'ragUpdate',
    { ratings: [{ colour: 'amber' }], outcome: 'attendance' },
  ],
  [
    'professional',
    '1 green 2 amber 3 red',
    'ragUpdate',
    {
      ratings: [
        { outcome: 1, colour: 'green' },
        { outcome: 2, colour: 'amber' },
        { outcome: 3, colour: 'red' },
      ],
    },
  ],
  [
    'professional',
    'move outcome 1 from amber to green',
    'ragUpdate',
    { ratings: [{ outcome: 1, colour: 'green' }] },
  ],
  ['professional', 'he drew a picture for the meeting', 'childVoice', { what: 'picture' }],
  [
    'professional',
    'i can visit every week until the end of term',
    'commit',
    { until: 'the end of term' },
  ],
  ['professional', 'remind me in an hour', 'snooze', { minutes: 60 }],
  ['professional', 'remind me on friday', 'snooze', { date: localDate('2026-11-27') }],
  [
    'administrator',
    'export attendance for last month',
    'audit',
    { period: { from: localDate('2026-10-01'), to: localDate('2026-10-31') } },
  ],
  [
    'administrator',
    'minutes were sent on friday',
    'recordSent',
    { date: localDate('2026-11-20'), asked: 'minutes' },
  ],
  [
    'administrator',
    'book a review for 9 february',
    'create',
    { date: localDate('2027-02-09'), asked: 'RCPC' },
  ],
  ['administrator', 'transfer in from tower hamlets', 'transfer', { authority: 'tower hamlets' }],
]

test.each(some(written.map(([as, text, intent, slots]) => ({ as, text, intent, slots }))))(
  "a $as's '$text' fills what it says",
  ({ as, text, intent, slots }) => {
    const read = understand(text, { as, now, people, references: ['4471'] })
    expect(read.intent).toBe(intent)
    expect(read.slots).toMatchObject(slots)
  },
)

test('what is not said stays absent', () => {
  expect(understand("yes i'll be there", { as: 'professional', now, people }).slots).toEqual({})
  expect(understand('submit my report', { as: 'professional', now, people }).slots).toEqual({})
})

test('a name that two people share is nobody in particular', () => {
  const twoAnnas = [...people, { id: 'p-anna-2', name: 'Anna Price' }]
  expect(
    understand('has anna replied', { as: 'chair', now, people: twoAnnas }).slots.personId,
  ).toBeUndefined()
})

test('a bare weekday is the coming one, or the last one when something is told', () => {
  const wednesday = instant('2026-11-25T10:00:00Z')
  expect(understand('move it to wednesday', { as: 'chair', now: wednesday }).slots.date).toBe(
    '2026-12-02',
  )
  expect(understand('i spoke to dad on thursday', { as: 'chair', now: wednesday }).slots.date).toBe(
    '2026-11-19',
  )
})

test('days are London days: half past eleven at night in summer is still the same day', () => {
  const lateInJune = instant('2027-06-14T22:30:00Z')
  expect(understand('who is coming today', { as: 'chair', now: lateInJune }).slots.date).toBe(
    '2027-06-14',
  )
  expect(understand('who is coming tomorrow', { as: 'chair', now: lateInJune }).slots.date).toBe(
    '2027-06-15',
  )
})

describe('a weekday with its number', () => {
  test('is the day that the number names', () => {
    const now = instant('2026-11-23T09:00:00Z')
    expect(understand('move it to thurs 17th same time', { as: 'chair', now }).slots.date).toBe(
      '2026-12-17',
    )
    expect(understand('move it to thurs same time', { as: 'chair', now }).slots.date).toBe(
      '2026-11-26',
    )
  })
})

describe('who comes', () => {
  const colleagues = [...people, { id: 'p-jo', name: 'Jo Tanner', role: 'health visitor' }]
  const reads = (text: string) => understand(text, { as: 'professional', now, people: colleagues })

  // 'jo cant come' opens a form at the most: nothing is written before it is sent.
  test.each([
    'sarah will come',
    'who will be there',
    'will jo be there',
    'mum will come',
    'she will be there',
    'jo cant come',
    'i dont know mia',
  ])("'%s' is never written down as an answer of one's own", (text) => {
    expect(['accept', 'tentative', 'wrongPerson']).not.toContain(reads(text).intent)
  })

  test.each(['jo will come', 'cant make it tues, jo will come'])(
    "'%s' names the colleague, however short the name",
    (text) => {
      expect(reads(text)).toMatchObject({
        intent: 'deputy',
        slots: { person: 'Jo Tanner', personId: 'p-jo' },
      })
    },
  )

  test('a colleague whom nobody knows is named as the name was typed', () => {
    expect(reads('sarah will come')).toMatchObject({ intent: 'deputy', slots: { person: 'sarah' } })
  })

  test.each([
    'will be coming',
    'yes will be there',
    'defo will be there',
    'me and jo will come',
    'school will be there',
  ])("'%s' is one's own yes", (text) => {
    expect(reads(text).intent).toBe('accept')
  })
})

test('a title is no part of a name: ‘the dr’ and ‘dr patel’ are not the only doctor of the roster', () => {
  const roster = [
    { id: 'gp', name: 'Dr Anil Bhatt' },
    { id: 'police', name: 'DC Helen Marsh' },
  ]
  expect(readName('can dr patel go instead', roster)).toBeUndefined()
  expect(readName('Dr Bhatt is away', roster)?.personId).toBe('gp')
})
