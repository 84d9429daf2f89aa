// An old client of Teams does nothing for a button that a card executes: every card of every
// feature has something instead.
import { describe, expect, it } from 'vitest'

import { submittedTap, withSubmitFallback } from '../../src/teams/submit-fallback.ts'
import { everyCard } from '../gallery/every-card.ts'
import { parts } from '../support/card-parts.ts'
import { some } from '../support/some.ts'

const cards = everyCard().map(({ feature, state, json }) => ({
  name: `${feature}: ${state}`,
  sent: withSubmitFallback(json),
}))
const execute = 'Action.Execute'

/** With what somebody has typed or chosen beside it, as a client sends it. */
const typedBeside = (card: unknown): Record<string, unknown> =>
  Object.fromEntries(
    parts(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id }) => [String(id), 'typed']),
  )

describe('every button of every card', () => {
  const buttons = cards.flatMap(({ name, sent }) =>
    parts(sent)
      .filter(({ type }) => type === execute)
      .map((button) => ({ name, sent, button })),
  )

  it('has a button of an old client to fall back to, that says the same', () => {
    expect(buttons.length).toBeGreaterThan(1_000)
    const without = buttons
      .filter(({ button }) => {
        const [fallback] = parts(button['fallback'])
        return fallback?.['type'] !== 'Action.Submit' || fallback['title'] !== button['title']
      })
      .map(({ name, button }) => `${name}: ${String(button['title'])}`)
    expect(without).toEqual([])
  })

  it('comes as the very tap, whatever is typed beside it', () => {
    for (const { name, sent, button } of some(buttons)) {
      const [pressed] = parts(parts(button['fallback'])[0]?.['data'])
      const beside = typedBeside(sent)
      const [own] = parts(button['data'])
      expect(submittedTap({ value: { ...beside, ...pressed } }), name).toEqual({
        verb: button['verb'],
        data: { ...beside, ...own },
      })
    }
  })
})

describe('every card', () => {
  it('is small enough for Teams with all of that in it: 28 KB, of which 25 are ours', () => {
    const large = cards
      .map(({ name, sent }) => ({ name, size: Buffer.byteLength(JSON.stringify(sent)) }))
      .filter(({ size }) => size > 25 * 1024)
    expect(large).toEqual([])
  })

  it('has no button left that an old client would not know', () => {
    const left = cards.filter(({ sent }) =>
      parts(sent).some(({ type, fallback }) => type === execute && fallback === undefined),
    )
    expect(left.map(({ name }) => name)).toEqual([])
  })
})
