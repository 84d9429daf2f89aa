// What the steps of this story share.
import { afterEach, beforeEach, expect } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { obligations } from '../../src/domain/obligations/obligations.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { arrangeCoreGroup, saveRating } from '../support/core-group-journey.ts'
import { calendar } from '../support/ground.ts'
import { type House, type Shown, words } from '../support/house.ts'
import { familyOf, openHouseWithPlan } from '../support/plans.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouseWithPlan()
  })
  afterEach(() => house.close())
}

export const one = (person: string, text: string) => house.answer(person, text)
export const dueOf = async (kind: string): Promise<string[]> =>
  obligations(await familyOf(house), {
    practices: shippedPractices(),
    calendar,
    now: instant(await house.now()),
  })
    .filter((duty) => duty.kind === kind)
    .map((duty) => `${duty.owner} ${duty.due.due} ${duty.state.status}`)
    .sort()

export async function coreGroup(date: string): Promise<void> {
  expect(words(await arrangeCoreGroup(house, date))).toContain('The core group is in')
}

/** Every outcome, one card after the other, as a person taps through it. */
export async function update(
  person: string,
  colours: readonly string[],
  safer = 'yes',
): Promise<Shown> {
  let shown = await one(person, 'my update')
  for (const colour of colours) {
    const worried = colour === 'red'
    shown = await saveRating(house, person, shown, {
      colour,
      evidence: colour === 'not-rated' ? '' : `What ${person} has seen`,
      on: (await house.now()).slice(0, 10),
      safer,
      ...(worried
        ? {
            direction: 'worse',
            safer: 'no',
            barrier: 'Mornings',
            stepWhat: 'Breakfast club',
            stepWho: 'School',
            stepWhen: '2027-03-01',
          }
        : {}),
    })
  }
  return shown
}

export async function hold(at: string, marks: readonly string[]): Promise<void> {
  await house.moveClock(at)
  for (const text of marks) await house.say('social-worker', text)
}

export async function answerQuestions(harm: 'none' | 'some'): Promise<void> {
  const ratings = await one('social-worker', 'show me the ratings for 4471')
  const form = await house.press('social-worker', 'The three questions', {}, ratings)
  const kept = await house.press(
    'social-worker',
    'Keep it',
    {
      working: 'Mornings are easier',
      progress: 'Breakfast club runs',
      safer: 'Both are safer',
      harm,
      harmWords: harm === 'some' ? 'One shout in January' : '',
    },
    form,
  )
  expect(words(kept)).toContain('✓ Kept.')
}
