import { expect, it } from 'vitest'

import { weighFile } from '../../../src/domain/meeting/weigh-file.ts'

it.each([
  ['the file and we agree', { said: 'Fri', stands: 'Fri', wanted: 'Fri' }, 'same'],
  [
    'the file agrees with what was decided here',
    { said: 'Fri', stands: 'Wed', wanted: 'Wed' },
    'same',
  ],
  ['the file says something new', { said: 'Fri', stands: 'Fri', wanted: 'Mon' }, 'take'],
  ['the file repeats itself', { said: 'Fri', stands: 'Wed', wanted: 'Fri' }, 'keep'],
  ['the file speaks for the first time', { said: undefined, stands: 'Wed', wanted: 'Fri' }, 'keep'],
  ['both have changed', { said: 'Fri', stands: 'Wed', wanted: 'Mon' }, 'clash'],
  [
    'it was changed here and back again',
    { said: 'Fri', stands: 'Fri', wanted: 'Wed', isDecidedHere: true },
    'clash',
  ],
] as const)('%s', (_what, statement, verdict) => {
  expect(weighFile(statement)).toBe(verdict)
})
