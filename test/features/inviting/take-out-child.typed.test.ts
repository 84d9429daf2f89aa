import { describe, expect, it } from 'vitest'

import { childOutOrBack } from '../../../src/understanding/reading/child-out.ts'
import { some } from '../../support/some.ts'

const out = [
  'leo is not part of 4471',
  'Leo isn’t part of this conference',
  'leo should not be in 4471',
  'take leo out of 4471',
  'please remove Leo from the meeting',
  'sorry, leo is the wrong child',
  'Leo doesn’t belong in 4471',
  'wrong child: leo',
  '4471 is not about leo',
  'wrong child in 4471, take leo out',
  'wrong child, remove leo from 4471 please',
]

const back = [
  'oh no leo is part of 4471 after all',
  'leo should be in 4471',
  'put leo back into 4471',
  'add Leo back to 4471',
  'sorry, Leo does belong in 4471',
]

const neither = [
  'take leo to school',
  'leo is not at school',
  'mum says leo is not part of it',
  'leo is not safe',
  'take Leo Tanner off 4471',
  'leo and the police are not coming',
  'who is coming for leo',
  'leo is part of the problem',
  'leo is at school',
]

describe('what is said of a child in a meeting', () => {
  it.each(some(out))('‘%s’: they are in it wrongly', (text) => {
    expect(childOutOrBack(text, ['Leo'])).toBe('childOut')
  })

  it.each(some(back))('‘%s’: they belong in it', (text) => {
    expect(childOutOrBack(text, ['Leo'])).toBe('childBack')
  })

  it.each(some(neither))('‘%s’: neither', (text) => {
    expect(childOutOrBack(text, ['Leo'])).toBe(undefined)
  })
})
