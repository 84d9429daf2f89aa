// What mistakes are tried: small ones, that the compiler would let pass.
import { describe, expect, it } from 'vitest'

import { mutantsOf, mutated } from './mutants.ts'

const allOf = (source: string): string[] =>
  mutantsOf(source).map((mutant) => mutated(source, mutant))

describe('the mistakes that are tried', () => {
  it('put a comparison wrong at its edge', () => {
    expect(allOf('const late = (a: number, b: number) => a > b')).toEqual([
      'const late = (a: number, b: number) => a >= b',
    ])
  })

  it('take a condition for met and for not met', () => {
    expect(allOf('const word = isLate ? a : b')).toEqual([
      'const word = true ? a : b',
      'const word = false ? a : b',
    ])
  })

  it('count one too many, and leave out what stands in for nothing', () => {
    expect(allOf('const day = given ?? 7')).toEqual(['const day = 7', 'const day = given ?? 8'])
  })

  it('return nothing only where the function says that it may', () => {
    expect(allOf('function f(): A | undefined { return a }')).toEqual([
      'function f(): A | undefined { return undefined }',
    ])
    expect(allOf('function f(): A { return a }')).toEqual([])
  })

  it('leave types, imports and joined texts alone', () => {
    expect(allOf("import a from 'a'\ntype A = 1 | true\nconst b = 'a' + b")).toEqual([])
  })
})
