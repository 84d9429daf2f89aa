// From the invitation to the day before the conference: each job as its person does it on a phone.
import { choose, fill, type Job, say, steps, tap, tapWhileThere } from './job.ts'

const invitation = 'Can you come?'

export const beforeTheDay: readonly Job[] = [
  {
    name: 'Answer an invitation',
    person: 'school',
    unread: invitation,
    before: { taps: 1, messages: 0, words: 97, pixels: 648 },
    deed: steps(tap('I can come')),
  },
  {
    name: 'Send a colleague',
    person: 'health-visitor',
    unread: invitation,
    before: { taps: 5, messages: 0, inputs: 5 },
    deed: steps(
      tap('Send someone'),
      choose('A colleague in your agency', 'Jo Tanner, Health visitor'),
      tap('They come for me'),
    ),
  },
  {
    name: 'Decline',
    person: 'police',
    unread: invitation,
    before: { taps: 3, messages: 0, inputs: 2 },
    deed: steps(tap('Can’t come')),
  },
  {
    name: 'Who’s coming',
    person: 'chair',
    before: { taps: 0, messages: 1, words: 206, pixels: 1109 },
    deed: steps(say('who’s coming')),
  },
  {
    name: 'What if',
    person: 'chair',
    before: { taps: 0, messages: 1, words: 69 },
    deed: steps(say('can we go ahead if police don’t come')),
  },
  {
    name: 'Chase',
    person: 'chair',
    before: { taps: 1, messages: 1, words: 81 },
    deed: steps(say('chase everyone who hasn’t replied'), tap('Ask them now')),
  },
  {
    name: 'Report for two children, empty',
    person: 'school',
    before: { taps: 13, messages: 1, words: 1121, inputs: 27, pixels: 8610 },
    deed: steps(say('start my report'), tapWhileThere('Next')),
  },
  {
    name: 'GP report',
    person: 'gp',
    before: { taps: 2, messages: 1, words: 111, inputs: 3 },
    deed: steps(
      say('start my report'),
      fill({
        'What goes well in this family?': 'Mum brings both children to every appointment.',
        'What worries you: seen yourself, or recorded': 'Leo missed two checks in October.',
      }),
      choose('A child in need plan'),
      tap('Submit'),
    ),
  },
  {
    name: 'Shown to mum',
    person: 'school',
    before: { taps: 2, messages: 1, words: 98, inputs: 8 },
    deed: steps(
      say('I’ve shown it to mum, not dad yet'),
      choose('Talked it through'),
      tap('Record it'),
    ),
  },
  {
    name: 'Offer help',
    person: 'school',
    before: { taps: 14, messages: 1, words: 195, inputs: 13 },
    deed: async (phone) => {
      await phone.say('I can do tuesdays breakfast club till easter')
      await phone.fill({ 'What should get better': 'Mornings that are not a fight' })
      await phone.tap('Offer it')
    },
  },
]
