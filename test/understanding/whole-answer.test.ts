// An answer is recorded from words only where all of them belong to it.
import { describe, expect, it } from 'vitest'

import { type AnswerKind, isWhollySaid } from '../../src/understanding/whole-answer.ts'
import { some } from '../support/some.ts'

const whole: Readonly<Record<AnswerKind, readonly string[]>> = {
  come: [
    "I'll be there",
    'yes I can come, Ruth',
    'i can come on the 10th, 10.30 is fine',
    'Dear all,\nMany thanks for the invitation. I can confirm my attendance ' +
      'on behalf of St Bede’s Primary.\nKind regards,\nMrs O. Adeyemi (DSL)',
    'that time suits me',
    'got cover for my class so i can come',
    'count me in, looking forward to it 🙂',
    'will be there with bells on',
    'changing to online',
    'I’ll join on Teams from the surgery',
    'coming, leave has been cancelled',
    '4471 yes',
  ],
  cannot: [
    'sorry no I can’t come',
    "I won't be able to attend on Thursday as I'm on leave",
    'cant do thurs 10th, on leave',
    'can’t make it, report will be with you by Friday',
    'apologies from me for 4471',
    'gonna have to miss this one',
    'stuck in court cant make it',
    'called out to a job cant come',
    'emergency at surgery cant make it sorry',
    'my son is ill so i cant come',
    'car broke down wont make it',
    'I am afraid that I can not be present on this day because I have an operation',
  ],
  colleague: [
    'Owen will come for me, I am on leave',
    'Callum Pryce is coming instead of me on the 10th',
    'can’t make the 10th, court. Owen Rees is coming instead of me',
    'Sending our deputy DSL, Mrs Khan, in my place',
    'my colleague fatima is going in my place, she knows the family',
  ],
  'not-me': [
    'this is not me',
    'wrong person',
    'i no longer work as the school nurse',
    'ive left that school',
  ],
  late: [
    'running 15 mins late',
    'stuck in traffic, 10 mins late sorry',
    'I have to leave at 11',
    "can't get there till half 10",
  ],
}

const left: Readonly<Record<AnswerKind, readonly string[]>> = {
  come: [
    'I can come to the training',
    'I can attend the one after this',
    "I'm able to attend but only on a Friday",
    'yes to the biscuits',
    'yes I got it',
    "I'm coming off the case",
    "I'll be there, in another lifetime",
    'I can come (pull the other one)',
    "I'll join online... bazinga",
    'I’m online banking',
  ],
  cannot: [
    'no I am coming myself',
    'I can’t do Tuesdays but Helen can',
    'I can’t get away from my phone',
    'won’t make it to the allocation meeting at 2',
    'not stuck anymore',
    'mum stuck in court cant make it',
    'stuck in court cant make it to the visit',
    'stuck in court mum cant make it',
    'in a meeting cant come to the phone',
    'I can’t come by car',
    'I can’t come without an interpreter',
    "can't make the strategy meeting",
    "can't come to the home visit",
    "I can't make my 3pm",
    'I decline to comment',
    'i wont be bringing mia',
    'I won’t be able to come, but I’ll be there online',
    'im not coming to the practice xmas do, count me out',
    'not available on the phone, email me',
    'I can’t come in person',
  ],
  colleague: [
    "don't let Callum come instead of me",
    'Callum was going to come instead of me',
    "Callum's mum will come instead of me",
    'Callum will come instead of me to football',
    'Jo Tanner will come for me to the training day',
    'callum’s covering for me on the 10th so i can get there',
    'Owen will come for me, gotcha',
  ],
  'not-me': ['this is not me on a good day', 'wrong person to ask about parking'],
  late: [
    'running late for my dentist, 20 minutes',
    'running 10 mins late with my surgery',
    'I have to leave the kids at 3',
    'on my way to the custody suite, 5 mins',
    '10 mins away from the suspect’s house',
  ],
}

const kinds: readonly AnswerKind[] = ['come', 'cannot', 'colleague', 'not-me', 'late']
describe.each(some(kinds))('an answer (%s)', (kind) => {
  it.each(some(whole[kind]))('is wholly said by ‘%s’', (text) => {
    expect(isWhollySaid(kind, text)).toBe(true)
  })
  it.each(some(left[kind]))('leaves something over in ‘%s’', (text) => {
    expect(isWhollySaid(kind, text)).toBe(false)
  })
})

it('what goes on for ever is not read for an answer', () => {
  expect(isWhollySaid('come', `I can come ${'on thursday '.repeat(2_000)}`)).toBe(false)
})
