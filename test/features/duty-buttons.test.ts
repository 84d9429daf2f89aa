// Every duty has a button of one feature, or a reason why there is none.
import { describe, expect, it } from 'vitest'

import { type Purpose, purposes } from '../../src/domain/state/purpose.ts'
import { features } from '../../src/features/index.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import { some } from '../support/some.ts'

/** Duties of which nobody is shown a button, and why. */
const withoutButton: Readonly<Partial<Record<Purpose, string>>> = {
  'ask-for-exclusion': 'It may be asked for until that day; nobody has to.',
  'remind-feedback': 'A day of the feedback form: whoever is asked owes give-feedback.',
  'close-feedback': 'A day of the feedback form: whoever is asked owes give-feedback.',
  'tell-designated-officer': 'Done outside this product, which keeps nothing about it.',
}

const withButtonFor = (duty: Purpose): string[] =>
  features.filter(({ dutyButtons }) => dutyButtons?.has(duty)).map(({ name }) => name)

describe('a duty', () => {
  it.each(some(purposes))('has a button of one feature, or it is said why of none: %s', (duty) => {
    expect(withButtonFor(duty)).toHaveLength(withoutButton[duty] === undefined ? 1 : 0)
  })

  it('is opened by a button of the very feature that names it', () => {
    const strange = features.flatMap(({ name, verbs, dutyButtons }) =>
      [...(dutyButtons ?? [])]
        .filter(([, { verb }]) => !verbs.some((own) => own.verb === verb))
        .map(([duty, { verb }]) => `${name}: ${duty} opens ${verb}`),
    )
    expect(strange).toEqual([])
  })

  it('never has a button of two features: the program does not start', () => {
    expect(() => dutyButtonsOf([...features, ...features])).toThrow(/so has another feature/)
  })
})
