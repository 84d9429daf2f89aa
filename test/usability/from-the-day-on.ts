// The conference, its plan and its core group: each job as its person does it on a phone.
import { fieldsOn, type House, words } from '../support/house.ts'
import { choose, fill, type Job, say, steps, tap, tapToRead, tick } from './job.ts'

/** Everybody but the police comes, the GP online. */
async function theDay(house: House): Promise<void> {
  for (const person of ['social-worker', 'housing', 'health-visitor-colleague'])
    await house.say(person, 'I’ll be there')
  await house.say('gp', 'I’ll join online')
  await house.moveClock('2026-12-10T10:05')
}

async function coreGroup(house: House): Promise<void> {
  const form = await house.answer('admin', 'add a core group for 4471')
  const made = await house.press(
    'admin',
    'Invite them',
    {
      ...fieldsOn(form),
      date: '2026-12-18',
      time: '14:00',
      place: 'Town Hall',
    },
    form,
  )
  if (!words(made).includes('The core group is in')) throw new Error(words(made))
}

export const fromTheDayOn: readonly Job[] = [
  {
    name: 'Mark arrivals of six',
    person: 'chair',
    before: { taps: 6, messages: 1, pixels: 1270 },
    meanwhile: theDay,
    deed: steps(say('who is here'), tick('As they said: 4 here, 1 online'), tick('Not here')),
  },
  {
    name: 'Decision',
    person: 'chair',
    before: { taps: 4, messages: 0 },
    deed: steps(
      tap('Record what was decided'),
      choose('A child protection plan'),
      tap('Record it'),
    ),
  },
  {
    name: 'Plan of two outcomes',
    person: 'chair',
    before: { taps: 16, messages: 1 },
    deed: steps(
      say('plan'),
      tap('Bring in 1 offer'),
      tap('Add an outcome'),
      fill({
        'What should get better': 'Nights are quiet at home',
        'The harm that it repairs': 'Mia lies awake when there is shouting',
      }),
      tap('Keep it'),
      tap('Add an action'),
      fill({ 'What is done': 'I visit every Thursday', 'Done by': '2027-01-07' }),
      choose('Who does it', 'Daniel Whitlock, Lead social worker'),
      tap('Keep it'),
      tap('Back to the plan'),
      tap('What if'),
      fill({
        'What if …': 'Ruth is away',
        '… then …': 'Callum is at the gate',
        '… and who does it': 'Callum',
      }),
      tap('Keep it'),
      tap('Back to the plan'),
      tap('The family agreed'),
      fill({ 'Who of the family agreed': 'Mum and Dad' }),
      choose('At the table, all together'),
      tap('Record that they agreed'),
    ),
  },
  {
    name: 'A rating for each outcome',
    person: 'school',
    before: { taps: 5, messages: 1, words: 159, inputs: 9 },
    meanwhile: coreGroup,
    deed: steps(
      say('amber, she’s been 4 days out of 5'),
      choose('Better'),
      tap('▲ Slipping, as you said'),
      fill({ 'What have you seen': 'Two quiet nights this week' }),
      choose('Better'),
      tap('● Going well'),
    ),
  },
  {
    name: 'Trend',
    person: 'chair',
    before: { taps: 0, messages: 1, words: 90 },
    meanwhile: async (house) => {
      await house.say('social-worker', 'green, both slept well')
      await house.moveClock('2026-12-18T14:05')
    },
    deed: steps(say('trend'), tapToRead('Outcome 1')),
  },
  {
    name: 'Audit',
    person: 'admin',
    before: { taps: 0, messages: 1 },
    deed: steps(say('who came since november')),
  },
]
