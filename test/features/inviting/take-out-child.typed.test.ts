import { describe, expect, it } from 'vitest'

import { saysChildBack, saysChildOut } from '../../../src/understanding/reading/child-out.ts'

describe('what says that a child is in a meeting wrongly', () => {
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
    'wrong child in 4471, take leo out',
    'wrong child, remove leo from 4471 please',
  ])('‘%s’', (text) => {
    expect(saysChildOut(text, 'Leo')).toBe(true)
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
    expect(saysChildOut(text, 'Leo')).toBe(false)
  })
})

describe('what says that a child belongs in a meeting', () => {
  it.each([
    'oh no leo is part of 4471 after all',
    'leo should be in 4471',
    'put leo back into 4471',
    'add Leo back to 4471',
    'sorry, Leo does belong in 4471',
  ])('‘%s’', (text) => {
    expect(saysChildBack(text, 'Leo')).toBe(true)
  })

  it.each(['leo is not part of 4471', 'leo is part of the problem', 'leo is at school'])(
    'not ‘%s’',
    (text) => {
      expect(saysChildBack(text, 'Leo')).toBe(false)
    },
  )
})
