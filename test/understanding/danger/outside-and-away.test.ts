// Outside the building, not coming back, taken out of a meeting: none of it is danger by itself.
import { describe, expect, test } from 'vitest'

import { screenOf } from '../../../src/understanding/understand.ts'
import { some } from '../../support/some.ts'

const harmless = [
  'the tenant isn’t coming back to the flat',
  'Im outside, cant find the room',
  'shaz isnt, her car broke down',
  'wrong child in 4600, take tyler out',
  'take Leo out of 4471 please',
  'ruth isn’t coming, her car broke down',
  'he was arrested in May, no danger now',
  'dad was arrested last March, no risk now',
  'mum was cautioned 3 years ago and there is no risk to the kids now',
  'we can weigh Leo every 2 weeks until 1 March',
  'We’ll weigh Leo fortnightly until Easter',
  'I can weigh the baby once a week at clinic till 12 Jan',
  'I’m outside and the door is shut',
  'we’re outside the civic offices and the doors are locked',
]
const now = [
  'he took her out of the house and said we won’t see her again',
  'she isn’t coming back and the toddler is in the flat alone',
  'I’m outside and I can hear the baby screaming',
  'dad has taken Tyler out of the country',
  'mum said she’ll take herself and the kids out',
  'car broke down on the motorway with the baby in it',
  'he was arrested, no danger now',
  'he was arrested yesterday, no danger now',
  'he was arrested in May, no danger now but he is outside',
  'he was arrested in May, no danger now, he has a knife',
  'mum was arrested in May, she is no danger now but dad is',
  'he was arrested in May and is out now',
  'we can weigh Leo every 2 weeks until he stops losing blood',
  'I’m outside the flat and the door is shut',
  'I’m outside and the door is shut and the baby is screaming',
  'I’m outside and the door is shut. Baby crying inside',
  'mum is outside and the door is shut',
  'Leo is outside and the door is shut',
]

describe('who is outside, away or taken out', () => {
  test.each(some(harmless))('‘%s’ shows no screen', (text) => {
    expect(screenOf(text)).toBeUndefined()
  })
  test.each(some(now))('‘%s’ shows a screen', (text) => {
    expect(screenOf(text)).toBeDefined()
  })
})
