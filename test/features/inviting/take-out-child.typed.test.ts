import { describe, expect, it } from 'vitest'

import type { Child } from '../../../src/domain/state/case.ts'
import { saysChildIsNotPart } from '../../../src/features/inviting/take-out-child/typed-child.ts'

describe('what says that a child is in a meeting wrongly', () => {
  const leo: Pick<Child, 'label'> = { label: 'Leo' }

  it.each([
    'leo is not part of 4471',
    'Leo isn’t part of this conference',
    'leo should not be in 4471',
    'take leo out of 4471',
    'please remove Leo from the meeting',
    'sorry, leo is the wrong child',
    'Leo doesn’t belong in 4471',
    'wrong child: leo',
    '4471 is not about leo',
  ])('‘%s’', (text) => {
    expect(saysChildIsNotPart(text, leo)).toBe(true)
  })

  it.each([
    'take leo to school',
    'leo is not at school',
    'mum says leo is not part of it',
    'leo is not safe',
    'take Leo Tanner off 4471',
    'leo and the police are not coming',
    'who is coming for leo',
  ])('not ‘%s’', (text) => {
    expect(saysChildIsNotPart(text, leo)).toBe(false)
  })
})
