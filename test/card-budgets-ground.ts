// What a card may ask of a hurried reader, and what does not keep to it yet: test/card-budgets.json
// names each with its present figure, which may only fall.
import { readFileSync } from 'node:fs'

import { z } from 'zod'

import type { PrivateCard, PublicCard } from '../src/domain/messages/card.ts'
import { features } from '../src/features/index.ts'
import { publicCardSamples } from '../src/turns/public-cards.ts'
import { renderCard } from '../src/turns/render-card.ts'
import { samplesOf } from './samples/index.ts'
import { isForm } from './support/card-measures.ts'
import { calendar, practice } from './support/ground.ts'

const budgets = { words: 60, inputs: 6, machineWords: 0, pixels: 640 } as const
type Measure = keyof typeof budgets

const figures = z.record(z.string(), z.number().int().positive())
const beyond: Readonly<Record<Measure, Readonly<Record<string, number>>>> = z
  .object({ words: figures, inputs: figures, machineWords: figures, pixels: figures })
  .parse(JSON.parse(readFileSync(new URL('card-budgets.json', import.meta.url), 'utf8')))

/** Somebody sits down to read these from beginning to end. */
const documents = new Set([
  'core-group-report',
  'pack',
  'plan',
  'report-annex',
  'report-page',
  'report-read-over',
])

export type BudgetedCard = {
  readonly name: string
  readonly json: Record<string, unknown>
  /** A question or a receipt: neither a document nor a form. */
  readonly isAnswer: boolean
}

const drawn = (name: string, card: PrivateCard | PublicCard): BudgetedCard => {
  const json = renderCard(card)
  return { name, json, isAnswer: !documents.has(card.template) && !isForm(json) }
}

const ground = { practice: practice('statutory'), calendar }
export const budgetedCards: readonly BudgetedCard[] = [
  ...features.flatMap(({ name }) =>
    samplesOf(name, ground).map(({ state, card }) => drawn(`${name}: ${state}`, card)),
  ),
  ...publicCardSamples.map(({ state, card }) => drawn(`bot: ${state}`, card)),
]

/** A browser elsewhere has other letters, and so other heights. */
const slack: Readonly<Record<Measure, number>> = {
  words: 0,
  inputs: 0,
  machineWords: 0,
  pixels: 40,
}

/** What became longer than it was, what is new and too long, and what need no longer be excused. */
export function overspent(measure: Measure, measured: ReadonlyMap<string, number>): string[] {
  const most = budgets[measure]
  const excused = beyond[measure]
  return [
    ...[...measured]
      .filter(([name, figure]) => figure > Math.max(most, excused[name] ?? 0) + slack[measure])
      .map(
        ([name, figure]) =>
          `‘${name}’ has ${figure} ${measure}, and may have ${excused[name] ?? most}. Put the answer first and the rest behind one tap.`,
      ),
    ...Object.keys(excused)
      .filter((name) => (measured.get(name) ?? 0) <= most - slack[measure])
      .map(
        (name) => `‘${name}’ keeps to ${most} ${measure}: take it out of test/card-budgets.json.`,
      ),
  ]
}
