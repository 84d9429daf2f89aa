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
]
const now = [
  'he took her out of the house and said we won’t see her again',
  'she isn’t coming back and the toddler is in the flat alone',
  'I’m outside and I can hear the baby screaming',
  'dad has taken Tyler out of the country',
  'mum said she’ll take herself and the kids out',
  'car broke down on the motorway with the baby in it',
]

describe('who is outside, away or taken out', () => {
  test.each(some(harmless))('‘%s’ shows no screen', (text) => {
    expect(screenOf(text)).toBeUndefined()
  })
  test.each(some(now))('‘%s’ shows a screen', (text) => {
    expect(screenOf(text)).toBeDefined()
  })
})
