// By text: a colleague instead, late, or leaving early.
import { beforeEach, describe, expect, it } from 'vitest'

import { words } from '../support/house.ts'
import { house, said, say, status, withAHouse } from './by-text-ground.ts'

withAHouse()

describe('a colleague, in their own words', () => {
  beforeEach(async () => {
    await say('school', 'Callum will come instead of me')
  })

  it('says yes, changes how they join, and says no', async () => {
    expect(await said('school-deputy', "yes i'll be there")).toContain(
      'You are coming For Ruth Adeyemi',
    )
    expect(await said('school-deputy', 'joining online instead')).toContain('You join online')
    expect(await said('school-deputy', 'be there in person after all')).toContain(
      'You are coming For Ruth Adeyemi',
    )
    expect(await said('school-deputy', 'I can join online')).toContain('You join online')
    const no = await say('school-deputy', 'I can no longer make it, off sick')
    expect(words(no)).toContain('off sick')
    expect(await status()).toContain('✓ Colleague joins online')
    await house.press('school-deputy', 'Send this answer', { reason: 'off sick' }, no)
    expect(words(await house.last('school'))).toContain('Your colleague cannot come')
  })

  it('is late, and the chair sees it', async () => {
    await say('school-deputy', "yes i'll be there")
    await house.moveClock('2026-12-10T08:30:00Z')
    expect(await said('school-deputy', 'running 15 mins late')).toContain(
      'The chair sees: about 15 minutes late.',
    )
    expect(await status()).toContain('about 15 minutes late')
  })

  it('cannot pass the part on: whoever named them chooses', async () => {
    expect(await said('school-deputy', 'Zara Quill will come for me')).toContain(
      'is told, and asked to name somebody else',
    )
    expect(await status()).toContain('not confirmed yet')
  })
})

describe('late, or leaving early', () => {
  beforeEach(async () => {
    await say('school', "yes i'll be there")
  })

  it('is kept on the day, shown to the chair, and can be taken back', async () => {
    await house.moveClock('2026-12-10T09:00:00Z')
    expect(await said('school', 'running 15 mins late')).toContain(
      'The chair sees: about 15 minutes late.',
    )
    expect(await said('school', 'leaving at 11 for clinic')).toContain(
      'The chair sees: about 15 minutes late, leaves at 11:00.',
    )
    expect(await status()).toContain('about 15 minutes late, leaves at 11:00')
    await house.press('school', 'Late or leaving early')
    expect(
      words(await house.press('school', 'Tell the chair', { minutes: '', leaves: '' })),
    ).toContain('The chair sees that you come as planned.')
    expect(await status()).not.toContain('late,')
  })

  it('an hour of arrival says how late', async () => {
    await house.moveClock('2026-12-09T15:00:00Z')
    expect(await said('school', 'I’ll be late, there at 10.20')).toContain('about 20 minutes late')
  })

  it('is still taken when the meeting has begun, and no longer the day after', async () => {
    await house.moveClock('2026-12-10T10:05:00Z')
    expect(await said('school', 'running 20 mins late')).toContain('about 20 minutes late')
    await house.moveClock('2026-12-11T09:00:00Z')
    expect(await said('school', 'running 25 mins late')).not.toContain('25 minutes')
    expect(await status()).toContain('about 20 minutes late')
  })

  it('weeks before it is thanked for, and asked for again nearer the day', async () => {
    expect(await said('school', 'running 15 mins late')).toContain('Thank you for saying so early.')
    expect(await status()).not.toContain('minutes late')
  })

  it('what cannot be is said on the form, with what was typed', async () => {
    await house.moveClock('2026-12-10T09:00:00Z')
    const form = await say('school', "i'll be late")
    expect(words(form)).toContain('Late, or leaving early?')
    expect(
      words(await house.press('school', 'Tell the chair', { minutes: '900', leaves: '' }, form)),
    ).toContain('180')
    expect(
      words(await house.press('school', 'Tell the chair', { minutes: 'ten', leaves: '' })),
    ).toContain('Please give the minutes as a number')
    expect(
      words(await house.press('school', 'Tell the chair', { minutes: '', leaves: '09:30' })),
    ).toContain('The meeting starts at 10:00.')
    expect(
      words(await house.press('school', 'Tell the chair', { minutes: '10', leaves: '' })),
    ).toContain('about 10 minutes late')
  })

  it('nobody is late who is not coming', async () => {
    await house.press('school', 'Change')
    await house.press('school', 'This is not me')
    await house.moveClock('2026-12-10T09:00:00Z')
    expect(await said('school', 'running 15 mins late')).toContain(
      'You have not said that you come to this meeting.',
    )
    expect(await status()).not.toContain('minutes late')
  })
})
