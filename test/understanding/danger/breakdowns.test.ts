// A car, a boiler or a phone that stopped working shows no screen; what harm is said beside it does.
import { describe, expect, it } from 'vitest'

import { screenOf } from '../../../src/understanding/understand.ts'
import { some } from '../../support/some.ts'

const told = [
  'shaz isnt, her car broke down',
  'her car broke down',
  'she cant come, her van broke down',
  'sorry, our minibus has broken down',
  'his bike has just packed up',
  'shaz cant, her phone died',
  'my battery died',
  'her hearing aid battery died',
  'laptop has died',
  'the laptop crashed on me',
  'my work phone is dead',
  'our boiler broke down',
  'the heating has packed in',
  'the printer died again',
  'the internet crashed',
  'teams crashed so I missed it',
]

describe('a thing that stopped working', () => {
  it.each(some(told))('is no danger: ‘%s’', (text) => {
    expect(screenOf(text)).toBeUndefined()
  })

  it('hides no danger that is told beside it', () => {
    for (const text of some(told)) {
      expect(screenOf(`${text}, and he is hitting her now`), text).toBe('emergency')
      expect(screenOf(`${text}. dad has got a knife`), text).toBe('emergency')
    }
  })

  it.each([
    'the car broke down with the kids inside',
    'mum crashed the car with the kids in it',
    'the boiler died and the baby is cold',
    'mum broke down',
    'she broke down crying',
  ])('is not what is told here: ‘%s’', (text) => {
    expect(screenOf(text)).toBe('emergency')
  })
})
