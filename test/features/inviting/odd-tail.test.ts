// Behind a plain yes may stand what takes it back. Only what people usually add leaves the yes as it is.
import { describe, expect, it } from 'vitest'

import { hasOddTail } from '../../../src/features/inviting/shared/odd-tail.ts'

describe('what stands behind a yes', () => {
  it.each([
    "I'll be there, in another lifetime",
    'Owen will come for me, gotcha',
    'I can come (pull the other one)',
    'I can come - yawn',
    "I'll join online... bazinga",
    'count me in, sarcasm',
    'i can come, nope nope nope',
  ])('is odd in “%s”', (text) => {
    expect(hasOddTail(text)).toBe(true)
  })

  it.each([
    "I'll be there",
    "I'll be there, thanks",
    'Yes I can come, Ruth',
    'i can come. Dr Bhatt',
    'i can come on the 10th, 10.30 is fine',
    'I can come, see you then x',
    'will be there - might be 5 mins late',
    'I can come (online)',
    'Owen will come for me, I am on leave',
    'count me in, looking forward to it 🙂',
    'Dear all, I will be there',
    'I can come, HV',
    'coming, leave has been cancelled',
  ])('is usual in “%s”', (text) => {
    expect(hasOddTail(text)).toBe(false)
  })
})
