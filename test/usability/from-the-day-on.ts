// The conference, its plan and its core group: each job as its person does it on a phone.
import { fieldsOn, type House, words } from '../support/house.ts'
import type { Job } from './job.ts'

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
    deed: async (phone) => {
      await phone.say('who is here')
      await phone.tick('As they said: 4 here, 1 online')
      await phone.tick('Not here')
    },
  },
  {
    name: 'Decision',
    person: 'chair',
    before: { taps: 4, messages: 0 },
    deed: async (phone) => {
      await phone.tap('Record what was decided')
      await phone.choose('A child protection plan')
      await phone.tap('Record it')
    },
  },
  {
    name: 'Plan of two outcomes',
    person: 'chair',
    before: { taps: 16, messages: 1 },
    deed: async (phone) => {
      await phone.say('plan')
      await phone.tap('Bring in 1 offer')
      await phone.tap('Add an outcome')
      await phone.fill({
        'What should get better': 'Nights are quiet at home',
        'The harm that it repairs': 'Mia lies awake when there is shouting',
      })
      await phone.tap('Keep it')
      await phone.tap('Add an action')
      await phone.fill({ 'What is done': 'I visit every Thursday', 'Done by': '2027-01-07' })
      await phone.choose('Who does it', 'Daniel Whitlock, Lead social worker')
      await phone.tap('Keep it')
      await phone.tap('Back to the plan')
      await phone.tap('What if')
      await phone.fill({
        'What if …': 'Ruth is away',
        '… then …': 'Callum is at the gate',
        '… and who does it': 'Callum',
      })
      await phone.tap('Keep it')
      await phone.tap('Back to the plan')
      await phone.tap('The family agreed')
      await phone.fill({ 'Who of the family agreed': 'Mum and Dad' })
      await phone.choose('At the table, all together')
      await phone.tap('Record that they agreed')
    },
  },
  {
    name: 'A rating for each outcome',
    person: 'school',
    before: { taps: 5, messages: 1, words: 159, inputs: 9 },
    meanwhile: coreGroup,
    deed: async (phone) => {
      await phone.say('amber, she’s been 4 days out of 5')
      await phone.choose('Better')
      await phone.tap('▲ Slipping, as you said')
      await phone.fill({ 'What have you seen': 'Two quiet nights this week' })
      await phone.choose('Better')
      await phone.tap('● Going well')
    },
  },
  {
    name: 'Trend',
    person: 'chair',
    before: { taps: 0, messages: 1, words: 90 },
    meanwhile: async (house) => {
      await house.say('social-worker', 'green, both slept well')
      await house.moveClock('2026-12-18T14:05')
    },
    deed: async (phone) => {
      await phone.say('trend')
      await phone.tapToRead('Outcome 1')
    },
  },
  {
    name: 'Audit',
    person: 'admin',
    before: { taps: 0, messages: 1 },
    deed: (phone) => phone.say('who came since november'),
  },
]
