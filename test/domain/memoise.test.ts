import { expect, it } from 'vitest'

import { memoise } from '../../src/domain/memoise.ts'

it('the same question is worked out once, and only so many answers are held', () => {
  const asked: string[] = []
  const length = memoise((text: string) => {
    asked.push(text)
    return text.length
  }, 2)
  expect([length('a'), length('bb'), length('a'), length('')]).toEqual([1, 2, 1, 0])
  expect(asked).toEqual(['a', 'bb', ''])
  expect([length('a'), length('')]).toEqual([1, 0])
  expect(asked).toEqual(['a', 'bb', '', 'a'])
})
