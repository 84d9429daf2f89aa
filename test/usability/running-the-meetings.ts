// An administrator’s and a chair’s jobs about meetings and people, each on a phone.
import { fill, type Job, say, steps, tap } from './job.ts'

const referral =
  'Hi Priya, pls set up an initial conference: Ava (5) and Noah (2), family ' +
  '77120, number 4512. Strategy mtg Fri 20 Nov. Fri 11 Dec 1.30pm at Civic ' +
  'Offices Room 1. SW Daniel Whitlock, chair Margaret Osei. Invite Ruth ' +
  'Adeyemi Alder Lane Primary, Dr Bhatt, DC Marsh police, Shazia Malik HV'

export const runningTheMeetings: readonly Job[] = [
  {
    name: 'Add a conference, pasted',
    person: 'admin',
    before: { taps: 4, messages: 1, inputs: 14, pixels: 1444 },
    deed: steps(say(referral), tap('Bring it in and invite')),
  },
  {
    name: 'Move',
    person: 'chair',
    before: { taps: 1, messages: 1, words: 101 },
    deed: steps(
      say('move 4471 to Fri 11 December same time'),
      fill({ 'Why it changes': 'The room is not free' }),
      tap('Change it and tell everybody'),
    ),
  },
  {
    name: 'Cancel',
    person: 'chair',
    before: { taps: 1, messages: 1, words: 64, inputs: 1 },
    deed: steps(
      say('cancel 4471'),
      fill({ 'Why it is cancelled': 'The family has moved to another council' }),
      tap('Cancel it and tell everybody'),
    ),
  },
  {
    name: 'Add a person',
    person: 'admin',
    before: { taps: 2, messages: 1, inputs: 7 },
    deed: steps(
      say('add person'),
      fill({
        Name: 'Pat Doyle',
        'What they do': 'School nurse',
        Agency: 'Harrowmere Community Health',
        'Work e-mail': 'pat.doyle@example.org',
      }),
      tap('Add'),
    ),
  },
]
