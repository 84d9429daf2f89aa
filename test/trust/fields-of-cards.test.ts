// The fields of every card: one id means one thing, no field is without its maximum, and what a
// client sends beyond it, or between the letters, is not kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { features } from '../../src/features/index.ts'
import { longestTyped, typed, typedWithin } from '../../src/features/kernel/card-fields.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { pressVerb } from '../features/preparing/buttons.ts'
import { samplesOf } from '../samples/index.ts'
import { parts } from '../support/card-parts.ts'
import { calendar, practice } from '../support/ground.ts'
import { type House, openHouse, words } from '../support/house.ts'
import { familyOf } from '../support/plans.ts'

const ground = { practice: practice('statutory'), calendar }
const cards = features.flatMap(({ name }) =>
  samplesOf(name, ground).map(({ state, card }) => ({
    of: `${card.template} (${state})`,
    all: parts(renderCard(card)),
  })),
)
const typeOf = (part: Record<string, unknown>): string => String(part['type'])
const isInput = (part: Record<string, unknown>): boolean => typeOf(part).startsWith('Input.')

describe('the ids on a card', () => {
  it('are each there once, of an input, a button or a part that is folded away', () => {
    const doubled = cards.flatMap(({ of, all }) => {
      const ids = all.flatMap(({ id, type }) =>
        typeof id === 'string' && typeof type === 'string' ? [id] : [],
      )
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${of}: ${id}`)
    })
    expect(doubled).toEqual([])
    expect(cards.filter(({ all }) => all.some(isInput)).length).toBeGreaterThan(50)
  })

  it('are no second meaning of what a button carries already', () => {
    const twofold = cards.flatMap(({ of, all }) => {
      const inputs = new Set(all.filter(isInput).map(({ id }) => id))
      return all
        .filter((part) => typeOf(part) === 'Action.Execute' && part['associatedInputs'] !== 'none')
        .flatMap(({ verb, data }) =>
          Object.keys(typeof data === 'object' && data !== null ? data : {})
            .filter((name) => inputs.has(name))
            .map((name) => `${of}: ${name} of ${String(verb)}`),
        )
    })
    expect(twofold).toEqual([])
  })
})

it('every field for words has a maximum, and none beyond what is read of it', () => {
  const texts = cards.flatMap(({ of, all }) =>
    all
      .filter((part) => typeOf(part) === 'Input.Text')
      .map((part) => ({ field: `${of}: ${String(part['id'])}`, longest: part['maxLength'] })),
  )
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(({ longest }) => typeof longest !== 'number')).toEqual([])
})

describe('what is read of a field', () => {
  it.each([
    ['Ruth \u202eimeyedA\u202c', 'Ruth imeyedA'],
    ['\u2067Callum\u2069 Pryce', 'Callum Pryce'],
    ['Cal\u200blum\u2060 \ufeffPryce\u00ad', 'Callum Pryce'],
    ['co\u200dme', 'come'],
    ['👨\u200d👩\u200d👧 🙋🏽\u200d♀️ all of us', '👨\u200d👩\u200d👧 🙋🏽\u200d♀️ all of us'],
    ['two\nlines', 'two\nlines'],
  ])('%j is kept as %j', (sent, kept) => {
    expect(typed.parse(sent)).toBe(kept)
  })

  it('is as long as the field may be', () => {
    expect(typed.parse(`${'x'.repeat(longestTyped)}\u200b `)).toHaveLength(longestTyped)
    expect(typedWithin(8_000).parse('x'.repeat(8_000))).toHaveLength(8_000)
    expect(() => typedWithin(8_000).parse('x'.repeat(8_001))).toThrow('8000 characters')
  })
})

describe('what is too long for its field', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  it('is kept nowhere, changes nothing, and comes back to whoever typed it', async () => {
    const reason = `${'On leave until the tenth. '.repeat(100)}The end.`
    const card = await house.last('school')
    const form = await house.press('school', 'Can’t come', {}, card)
    const before = await familyOf(house)
    const said = await pressVerb(house, 'school', {
      on: form,
      verb: 'invitation.decline',
      inputs: { reason },
    })
    expect(words(said)).toContain('too long for its field')
    expect(words(said)).toContain('Nothing was changed')
    expect(words(said)).toContain('On leave until the tenth. On leave')
    expect(words(said)).toContain('The end.')
    expect(await familyOf(house)).toEqual(before)
  })
})
