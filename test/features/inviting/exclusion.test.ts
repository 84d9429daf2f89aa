import { expect, it } from 'vitest'

import { staysOut, whoStaysOut } from '../../../src/features/inviting/exclusion/sentences.ts'

it.each([
  ["gran shouldn't be in the room", 'gran'],
  ['I don’t want Auntie there', 'auntie'],
  ['please keep stepdad out of the room', 'stepdad'],
  ['dad must not be there', 'dad'],
])('‘%s’ names whom it is about', (text, who) => {
  expect(staysOut.some((pattern) => pattern.test(text))).toBe(true)
  expect(whoStaysOut(text)).toBe(who)
})
