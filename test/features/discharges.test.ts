// Every duty has one feature with which it is discharged, or a reason why there is none.
import { describe, expect, it } from 'vitest'

import { type Purpose, purposes } from '../../src/domain/state/purpose.ts'
import { features } from '../../src/features/index.ts'
import { dischargesOf } from '../../src/features/kernel/discharges.ts'

/** Duties of which nobody is shown a button, and why. */
const withoutButton: Readonly<Partial<Record<Purpose, string>>> = {
  'ask-for-exclusion': 'It may be asked for until that day; nobody has to.',
  'remind-feedback': 'A day of the feedback form: whoever is asked owes give-feedback.',
  'close-feedback': 'A day of the feedback form: whoever is asked owes give-feedback.',
  'tell-designated-officer': 'Done outside this product, which keeps nothing about it.',
}

const discharging = (duty: Purpose): string[] =>
  features.filter(({ discharges }) => discharges?.has(duty)).map(({ name }) => name)

describe('a duty', () => {
  it.each(purposes)('is discharged with one feature, or it is said why with none: %s', (duty) => {
    expect(discharging(duty)).toHaveLength(withoutButton[duty] === undefined ? 1 : 0)
  })

  it('is opened by a button of the feature that discharges it', () => {
    const strange = features.flatMap(({ name, verbs, discharges }) =>
      [...(discharges ?? [])]
        .filter(([, { verb }]) => !verbs.some((own) => own.verb === verb))
        .map(([duty, { verb }]) => `${name}: ${duty} opens ${verb}`),
    )
    expect(strange).toEqual([])
  })

  it('is never discharged with two features: the program does not start', () => {
    expect(() => dischargesOf([...features, ...features])).toThrow(/so does another feature/)
  })
})
