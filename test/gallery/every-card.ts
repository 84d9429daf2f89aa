// Every card in every state, drawn from its template: what is looked at, and measured, in a browser.
import type { PrivateCard, PublicCard } from '../../src/domain/messages/card.ts'
import { features } from '../../src/features/index.ts'
import { publicCardSamples } from '../../src/turns/public-cards.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { samplesOf } from '../samples/index.ts'
import { calendar, practice } from '../support/ground.ts'

export type DrawnCard = {
  readonly feature: string
  readonly state: string
  readonly json: Record<string, unknown>
}

const draw =
  (feature: string) =>
  ({
    state,
    card,
  }: {
    readonly state: string
    readonly card: PrivateCard | PublicCard
  }): DrawnCard[] => {
    const json = renderCard(card)
    const opened = open(json)
    return [
      { feature, state, json },
      ...(JSON.stringify(opened) === JSON.stringify(json)
        ? []
        : [{ feature, state: `${state}, all of it opened`, json: opened }]),
    ]
  }

/** With everything shown that a button would show. */
function open(json: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) =>
      name === 'isVisible' ? [name, true] : [name, opened(value)],
    ),
  )
}
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened)
  return typeof value === 'object' && value !== null ? open({ ...value }) : value
}

const ground = { practice: practice('statutory'), calendar }
export const everyCard = (): DrawnCard[] => [
  ...features.flatMap(({ name }) => samplesOf(name, ground).flatMap(draw(name))),
  ...publicCardSamples.flatMap(draw('bot')),
]
