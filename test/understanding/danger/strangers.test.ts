// What people typed who had never seen the bot, each with other ways of saying the same: danger that no screen met, and screens
// that nothing called for.
import { describe, expect, test } from 'vitest'

import { instant } from '../../../src/domain/ids.ts'
import { understand } from '../../../src/understanding/understand.ts'

const now = instant('2026-11-23T09:00:00Z')

function screenAt(text: string): 'emergency' | 'concern' | 'none' {
  const { intent } = understand(text, { as: 'professional', now, references: ['4501'] })
  return intent === 'emergency' || intent === 'concern' ? intent : 'none'
}

describe('999 is shown', () => {
  test.each([
    'leo was blue when I got there',
    'ollie was limp when mum walked in',
    'she was grey and cold when I arrived',
  ])('when a child was found so: “%s”', (text) => {
    expect(screenAt(text)).toBe('emergency')
  })

  test.each([
    'if he comes back tonight…',
    'what if dad comes back tonight',
    'in case he turns up here tonight',
    'if dad comes home drunk',
    'mum’s terrified he’ll come back tonight',
  ])('when somebody may come back: “%s”', (text) => {
    expect(screenAt(text)).toBe('emergency')
  })

  test.each([
    'a lad from year 10 is the wrong side of the railings',
    'she’s left notes for all of them and given away her phone',
    'stepdad has her by the hair',
    'the wardrobe has come down on him',
    'mum is halfway to Dover with both of them',
    'somebody’s been knifed at the bus stop',
    'the cutter is coming tomorrow',
    'her nan has booked the cutter',
  ])('when it is told of without a word of its own: “%s”', (text) => {
    expect(screenAt(text)).toBe('emergency')
  })

  test.each([
    'there’s an emergency, the baby isn’t breathing',
    'patient emergency, she’s not breathing',
    'this isn’t an emergency but he has a knife to her throat',
    'no weapons that I can see but he’s strangling her',
    'the plan says 999 and he is hitting her right now',
  ])('whatever harmless is said beside it: “%s”', (text) => {
    expect(screenAt(text)).toBe('emergency')
  })
})

describe('whom to ring today is shown', () => {
  test.each([
    '3rd day, nobody answering',
    'third day running nobody answers',
    '4th day, no one answering the door',
    'no one has answered for three days',
  ])('when nobody has answered for days: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })

  test.each([
    'something feels off with dad',
    'something’s off with mum',
    'it feels off at home',
    'something doesn’t feel right with the stepdad',
  ])('when something does not feel right: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })
})

describe('a screen is shown', () => {
  test.each([
    'he’s killing her',
    'dad says he is killing me and her tonight',
    'he is back living with him',
    'her ex is back living with them, he isn’t allowed to',
    'amber, but she’s been hit 4 days out of 5',
    'he told me stepdad beats him and he wants his dog back',
  ])('whatever harmless is said beside it, or sounds alike: “%s”', (text) => {
    expect(screenAt(text)).not.toBe('none')
  })
})

describe('no screen is shown', () => {
  test.each([
    'the grass cutter is coming on friday',
    'his cough has gone, not an emergency',
    'he smashed his SATs',
    'he’s terrified of spiders',
    'the knife crime worker sends apologies',
    'the plan says mum rings 999 if he comes to the door',
  ])('for words that only sound like it: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'shes coming to 4501',
    'hes coming to 4501',
    'they’re coming to 4501',
    'nobody from the school turned up',
    'no one from housing turned up',
    'nobody turned up from the gp',
  ])('for who comes to a meeting: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'patient emergency',
    'sorry, patient emergency, can’t come',
    'emergency with a patient, can’t come',
    'sorry, emergency in clinic, can’t make it',
    'patient emergency, will be late',
  ])('for an emergency at work: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'wants the shouting to stop',
    'Leo wants the shouting to stop',
    'she wants the arguing to stop',
  ])('for what a child wishes: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'isn’t answering the door when i visit',
    'mum isn’t answering the door when I visit',
    'dad wont open the door',
    'he wont open the door to us',
    'third day of leave and nobody answering my emails',
  ])('for a door that stays shut at a visit: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'mum’s seen it, over the phone',
    'dad’s seen it, on the phone',
    'she’s heard it, over the phone',
    'mum says the flat is just the same, amber',
    'mum says the house is the same, amber',
    'something feels off with dad’s report',
    'something is off with her invitation',
  ])('for a report that was shared, and a rating that stays: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'amber, she’s been 4 days out of 5',
    'green, she’s been to all of her appointments',
    'red, she’s only been to 1 session out of 6',
    'she’s been 3 mornings out of 5, so amber',
  ])('for a rating with its reason: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'this caseload is killing me',
    'the paperwork is killing us this week',
    'mum is killing it with the breakfast club',
    'he’s killing it in maths',
  ])('for hard work, and work that goes well: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'stepdad Gary lives there too, add him under the carers',
    'her boyfriend Steve lives at the address, add him to the family',
    'mum’s partner lives with them, please add him',
  ])('for who lives in the house: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'Jayden told me he just wants his dog back living with him',
    'Leo told me he wants his cat back',
    'he said he wishes his rabbit could live with them again',
  ])('for a pet that a child misses: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })
})
