// Questions and words on the way out that are built in one way: they have one reading, whoever types
// them, and none of them states anything.
import { describe, expect, it } from 'vitest'

import { asksPlainly } from '../../src/understanding/reading/asked-plainly.ts'
import { readStatement } from '../../src/understanding/statement.ts'
import { meaningIn } from '../../src/understanding/understand.ts'
import { some } from '../support/some.ts'
import { now } from './reading-ground.ts'

const read = (text: string, as: 'chair' | 'professional') =>
  meaningIn(text, { as, now, references: ['4471'] }).intent

describe.each([
  ['how did it go?', 'outcome', 'outcome'],
  ['how did the conference go', 'outcome', 'outcome'],
  ['so how did yesterday’s meeting go?', 'outcome', 'outcome'],
  ['does it have to be me', 'deputy', 'deputy'],
  ['do I really have to come myself?', 'deputy', 'deputy'],
  ['can i see the report', 'reports', 'reports'],
  ['could I read the reports please', 'reports', 'reports'],
  ['can 4471 be moved', 'contact', 'reschedule'],
  ['could 4471 be rearranged?', 'contact', 'reschedule'],
  ['whats on for 4471', 'clarify', 'status'],
  ['what’s happening with 4471', 'clarify', 'status'],
] as const)('‘%s’', (text, invited, chair) => {
  it('is read as what it asks', () => {
    expect([read(text, 'professional'), read(text, 'chair')]).toEqual([invited, chair])
  })
  it('states nothing', () => {
    expect(readStatement(text)).toEqual({ unstated: 'question' })
  })
})

describe('whoever has to go', () => {
  it.each(
    some([
      'one of the kids fell in PE, so I’ve got to dash',
      'school just rang so I have to go',
      'called out to a job, so we’ve got to shoot off now',
    ]),
  )('‘%s’ is heard as leaving', (text) => {
    expect(read(text, 'professional')).toBe('leavingEarly')
  })
  it.each(
    some([
      'how did he go in the race',
      'how did mum go about it',
      'mum has got to go to court so I’ve got to go with her',
      'it’s late so I have to go through my notes',
      'do I have to go?',
    ]),
  )('‘%s’ is not', (text) => {
    expect(asksPlainly(text, 'professional')).toBeUndefined()
  })
})
