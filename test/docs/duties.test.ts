// No duty is forgotten: each has a ladder of reminders or says why it has none, a button that opens it, and somebody
// more who hears of it once it is late. docs/duties.md shows them all.
import { describe, expect, it } from 'vitest'

import { ladderOf, type Practice } from '../../src/domain/rules/practice.ts'
import { type Purpose, purposes } from '../../src/domain/state/purpose.ts'
import { features } from '../../src/features/index.ts'
import { anyNumberOf, some } from '../support/some.ts'
import { buttonsOfDuties, dutiesDocument, practices } from './duties-ground.ts'

/** Duties of which nobody but their owner hears when they are late, and why. */
const ownersAlone: Readonly<Partial<Record<Purpose, string>>> = {
  'give-feedback': 'nobody is late with it: when feedback closes, it is over',
  'update-commitment': 'it is over when the core group begins, which then talks about it itself',
}

const ownersIn = (practice: Practice, purpose: Purpose): string[] => [
  ...[...practice.rules.values()]
    .filter((rule) => rule.purpose === purpose)
    .map((rule) => rule.owedBy),
  ...(purpose === 'export-record' ? ['administrator'] : []),
]

describe('every duty', () => {
  it('stands in docs/duties.md as the practice files have it (-u writes it anew)', async () => {
    await expect(dutiesDocument()).toMatchFileSnapshot('../../docs/duties.md')
  })

  it.each([...practices])('has a ladder in $name, or a written reason', (practice) => {
    for (const purpose of some(purposes)) {
      const ladder = practice.ladders.get(purpose)
      expect(ladder, `Write a ladder for ${purpose}, or no steps and the reason`).toBeDefined()
      expect(ladder?.source.length, purpose).toBeGreaterThan(20)
    }
  })

  it('has a button that opens it for its owner, unless nobody is reminded of it', () => {
    const [practice] = some(practices)
    const without = purposes.filter((purpose) => buttonsOfDuties.get(purpose) === undefined)
    expect(
      without.filter((purpose) => practice && ladderOf(practice, purpose).length > 0),
      'Give each a line in the dutyButtons of the feature that does it',
    ).toEqual([])
    expect(
      purposes.filter((purpose) => practice && ladderOf(practice, purpose).length === 0),
    ).toEqual(without)
  })

  it.each([...practices])(
    'tells its owner in $name, and once it is late somebody more',
    (practice) => {
      for (const purpose of some(purposes)) {
        const steps = ladderOf(practice, purpose)
        if (steps.length === 0) continue
        expect(
          steps.some(({ tell }) => tell === 'owner'),
          `${purpose} tells its owner`,
        ).toBe(true)
        const owner = ownersIn(practice, purpose)
        const others = steps.some(
          ({ tell, when }) => tell !== 'owner' && !owner.includes(tell) && when.at === 'after-due',
        )
        expect(others, `${purpose} tells somebody more`).toBe(ownersAlone[purpose] === undefined)
      }
    },
  )

  it('has words for every rung of every ladder', () => {
    const drawn = new Set(features.flatMap(({ notices }) => [...notices.keys()].map(String)))
    for (const practice of some(practices))
      for (const purpose of some(purposes))
        for (const { tell } of anyNumberOf(ladderOf(practice, purpose)))
          expect([...drawn], 'Draw it in the feature that has its button').toContain(
            `${purpose}/${tell}`,
          )
  })
})
