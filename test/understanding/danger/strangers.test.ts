// What people typed who had never seen the bot, each with other ways of saying the same: danger
// that no screen met, and screens that nothing called for.
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
    'no one’s come to collect Noah and I can’t get hold of mum or dad',
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

describe('whom to ring today is shown, and not 999', () => {
  test.each([
    'baby sleeps on the couch with dad and he’s had six beers',
    'mum had two bottles of prosecco and took the newborn in her bed',
    'bed sharing with a four week old baby and drinking most evenings',
  ])('when a baby sleeps beside somebody who has been drinking: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })

  test.each([
    'Mia isn’t in today and mum’s not answering, that’s not like her',
    'Theo’s absent, I’ve rung home four times and no answer',
    'Ella did not arrive this morning, dad’s mobile goes to voicemail',
  ])('when a child is not there and nobody answers: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })

  test.each([
    'Leo has dropped two centiles since his last weigh in',
    'weight falling since august, mum isn’t bringing him to be weighed',
    'baby isn’t gaining weight and the bottles are half made',
    'no jumper again and he’s starving',
    'she came in freezing and starving, same as last week',
  ])('when a child does not thrive: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })

  test.each([
    'Dad’s on the ward after an overdose, kids are with nan',
    'mum is in hospital after an overdose, the children are staying with their gran',
    'Mum’s been sectioned after cutting her wrists, the twins are with auntie Jean',
    'dad was arrested for hitting mum on saturday and the girls are at their nan’s',
  ])('when it is known and over, and the child is safe elsewhere: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })

  test.each([
    'mum told me dad hit her last night',
    'mum says he slapped her on sunday',
    'the mother said her husband hit her yesterday',
  ])('when somebody tells of a night that is past: “%s”', (text) => {
    expect(screenAt(text)).toBe('concern')
  })
})

describe('999 is shown, although a part of it is over or a game', () => {
  test.each([
    'mum’s on the ward and the kids are with nan, dad is at nan’s door with a knife',
    'Dad took an overdose and he’s there with the baby',
    'kids are with their gran and dad’s on his way to take them',
    'mum told me dad hit her last night and he’s coming for them tonight',
    'she says stepdad hit her last night, she’s terrified, he’s collecting her',
    'mum said he strangled her last night and he’s at home with the kids',
    'dad was bailed on friday and he’s back in the house with her',
  ])('because somebody is in danger now: “%s”', (text) => {
    expect(screenAt(text)).toBe('emergency')
  })

  test.each([
    'fell off the slide in the playground and he’s unconscious',
    'during the school play a man tried to grab her',
    'he hit a boy at football and the lad isn’t breathing',
    'dad’s set the kitchen on fire cooking and they’re trapped',
    'in the game of tag he’s run into the road and been hit by a car',
    'at the panto her dad turned up and dragged her off',
    'while they were baking he grabbed a knife and went for her',
  ])('because the play, the match or the dinner has gone wrong: “%s”', (text) => {
    expect(screenAt(text)).toBe('emergency')
  })
})

describe('no screen is shown', () => {
  test.each([
    'We’re doing a play about a girl who gets kidnapped, Mia’s got the lead',
    'Leo is the pirate who gets stabbed in the school musical',
    'our class story has a giant who hits people with a tree',
    'she watched a film where the dad is murdered, told us all about it',
    'she dressed up as a murdered queen for history day',
  ])('for a play, a story or a lesson: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'Ade hit another kid at lunch, sorted now',
    'she kicked a boy in the queue, said sorry, they’re friends again',
    'he got a plaster on his elbow after falling at playtime, mum was told',
    'leo got a plaster on his knee after falling in the playground, mum told me herself',
  ])('for a squabble that is sorted and a fall that is seen to: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'mum burnt dinner again lol',
    'dad burned the pizza, smoke alarm and all, the kids were laughing',
    'I’d murder a cuppa',
    'they were killing themselves laughing at the panto',
  ])('for a kitchen and a joke: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })

  test.each([
    'Mia’s off today with a cold, mum rang the office first thing',
    'mum isn’t answering, can someone else share my report with her',
    'weight is back up on his centile, HV is pleased',
    'kids are with nan while mum’s at work',
    'dad told me last night he’s got the job',
  ])('where nothing is wrong: “%s”', (text) => {
    expect(screenAt(text)).toBe('none')
  })
})
