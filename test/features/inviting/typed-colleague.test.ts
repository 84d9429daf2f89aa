// Whom a sentence names to come instead: words that are nobody's name are left out of it.
import { expect, it } from 'vitest'

import { parseAttendanceReply } from '../../../src/features/inviting/shared/attendance-reply.ts'
import { colleagueTyped } from '../../../src/features/inviting/shared/typed-colleague.ts'

it.each([
  ['I can not come, I send colleague Jo Tanner she know the family', 'Jo Tanner'],
  ['cant do core grp on 22nd callum is going', 'callum'],
  ['callum went instead of me to the last one', ''],
])('‘%s’ names %s', (text, name) => {
  expect(colleagueTyped(text, undefined).name).toBe(name)
})

it.each([
  ['Jo she is in my place now in the office', 'Jo Tanner'],
  ['callum went instead of me to the last one', 'Callum Pryce'],
])('‘%s’ names nobody but %s', (text, known) => {
  expect(colleagueTyped(text, known).name).toBe(known)
})

it.each([
  'mum says she wont come at all',
  "mum's not coming",
  'dad said he will be there',
  'the parents are coming',
])('‘%s’ is no answer of the writer’s', (text) => {
  for (const intent of ['accept', 'decline', 'tentative'] as const)
    expect(parseAttendanceReply({ intent, slots: {}, text })).toBeUndefined()
})

it.each(['kids not well cant come', 'mum is ill, i cant come', "i can't come"])(
  '‘%s’ is',
  (text) => {
    expect(parseAttendanceReply({ intent: 'decline', slots: {}, text })?.say).toBe('cannot')
  },
)
