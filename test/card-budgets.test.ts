// A hurried reader’s budget, over every card in every state.
import { describe, expect, it } from 'vitest'

import { type BudgetedCard, budgetedCards, overspent } from './card-budgets-ground.ts'
import {
  inputsInView,
  leadingButtons,
  machineWordsOn,
  wordsInView,
} from './support/card-measures.ts'
import { parts } from './support/card-parts.ts'
import { some } from './support/some.ts'

const each = (
  cards: readonly BudgetedCard[],
  figure: (card: unknown) => number,
): ReadonlyMap<string, number> => new Map(some(cards).map(({ name, json }) => [name, figure(json)]))

/** What cannot be taken back by one more tap, or takes something from somebody else. */
const destructive = new Set([
  'keeping.not-needed',
  'meeting.cancel',
  'meeting.remove',
  'person.off',
  'person.off-account',
  'plan.remove',
])

describe('what a card asks of a hurried reader', () => {
  it('a question or a receipt is at most sixty words long before anything is opened', () => {
    expect(
      overspent(
        'words',
        each(
          budgetedCards.filter(({ isAnswer }) => isAnswer),
          wordsInView,
        ),
      ),
    ).toEqual([])
  })

  it('a step of a form has at most six fields', () => {
    expect(overspent('inputs', each(budgetedCards, inputsInView))).toEqual([])
  })

  it('one button leads at the most', () => {
    expect([...each(budgetedCards, leadingButtons)].filter(([, many]) => many > 1)).toEqual([])
  })

  it('nobody reads the number of a rule, the name of a field or an identifier', () => {
    expect(
      overspent(
        'machineWords',
        each(budgetedCards, (card) => machineWordsOn(card).length),
      ),
    ).toEqual([])
  })

  it('a button that destroys something looks like it, and never leads', () => {
    const buttons = budgetedCards.flatMap(({ name, json }) =>
      parts(json)
        .filter((part) => destructive.has(String(part['verb'])))
        .map((part) => ({ name, ...part })),
    )
    expect(
      some(buttons).filter((button) => !('style' in button && button.style === 'destructive')),
    ).toEqual([])
  })

  it('and the measures notice what they are there for', () => {
    const card = {
      type: 'AdaptiveCard',
      body: [
        { type: 'TextBlock', text: '● Two words: T04, online_link' },
        { type: 'TextBlock', isVisible: false, text: 'Not in view' },
        { type: 'Input.Text', id: 'a', label: 'Tenant id' },
        {
          type: 'ActionSet',
          actions: [{ type: 'Action.Execute', title: 'Go', style: 'positive' }],
        },
      ],
    }
    expect(wordsInView(card)).toBe(7)
    expect(inputsInView(card)).toBe(1)
    expect(leadingButtons(card)).toBe(1)
    expect(machineWordsOn(card)).toEqual(['T04', 'online_link', 'Tenant id'])
    expect(overspent('words', new Map([['made up: long', 61]]))).toContainEqual(
      expect.stringContaining('‘made up: long’ has 61 words, and may have 60'),
    )
  })
})
