// The end of a disagreement is told from a disagreement.
import { expect, it } from 'vitest'

import { disagreesNoMore } from '../../../src/features/afterwards/outcome/disagrees-no-more.ts'

it.each([
  'I no longer disagree with the decision',
  "I've changed my mind about the decision, im ok with the plan now",
  'mum doesnt disagree any more',
  'forget the disagreement',
  'Dad is not objecting any longer',
  'we agree with it after all',
  'I dont disagree',
])('“%s” is no disagreement', (text) => {
  expect(disagreesNoMore(text)).toBe(true)
})

it.each([
  'I disagree with the decision',
  "I've changed my mind, I disagree with the plan now",
  'I dont object to the plan but I disagree with the category',
  'mum is not happy with the decision now',
  'we no longer agree with the decision',
  'I cant accept this now',
])('“%s” is one', (text) => {
  expect(disagreesNoMore(text)).toBe(false)
})
