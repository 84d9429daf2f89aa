// The steps of this story in which the plan is drafted and edited.
import { expect } from 'vitest'

import { buttons, preset, words } from '../support/house.ts'
import { audit, house, one, titles } from './plan-and-promises-ground.ts'

/** The plan is drafted from what people offered, grouped by what it helps. */
export async function thePlanIsDrafted(): Promise<void> {
  const empty = await one('chair', 'plan')
  expect(words(empty)).toContain('Begin with what the family wants to get better, in their words.')
  const drafted = await house.press('chair', 'Bring in 3 offers', {}, empty)
  expect(words(drafted)).toMatch(
    /1 Mornings that are not a fight.*Ruth Adeyemi: Breakfast club on Tuesdays, for Mia and her siblings , by Sat 27 March.*2 Leo grows as he should.*3 Home is safe at night.*DC Helen Marsh: New locks on both doors , by Fri 18 December/,
  )
  expect(words(drafted)).toContain('a child in need plan may be the place for it. It can stay.')
  // The same tap again brings nothing twice.
  const again = await house.pressRaw(
    'chair',
    empty.id,
    'plan.bring-offers',
    buttons(empty).find(({ verb }) => verb === 'plan.bring-offers')?.data,
  )
  expect(again.activity && words(again.activity)).toContain(
    'There is no finished offer that is not in the plan already.',
  )
  expect(audit('plan.brought-in')).toHaveLength(1)
}

/** It is edited entry by entry; what cannot stand in a plan is said and nothing is lost. */
export async function thePlanIsEdited(): Promise<void> {
  const board = await one('chair', 'plan')
  const outcome = await house.press('chair', 'Open 1', {}, board)
  const kept = await house.press(
    'chair',
    'Keep it',
    {
      words: 'Mornings that are not a fight',
      harm: 'Mia has missed a third of the term',
      childNotices: 'I am there before the bell',
      children: '',
    },
    outcome,
  )
  expect(words(kept)).toContain('Changed.')
  const asked = await house.press('chair', 'Add an action', {}, kept)
  const dad = {
    words: 'Reads to Leo every night',
    owner: 'family',
    who: 'Dad',
    agreedOn: '',
    by: '2027-01-31',
    outcome: preset(asked, 'outcome'),
  }
  expect(
    words(
      await house.press(
        'chair',
        'Keep it',
        { ...dad, words: 'Mum must engage with support', owner: 'social-worker' },
        asked,
      ),
    ),
  ).toContain('This reads as something that somebody of the family does.')
  expect(words(await house.press('chair', 'Keep it', dad, asked))).toContain(
    'Nothing is promised for anybody of the family.',
  )
  expect(
    words(await house.press('chair', 'Keep it', { ...dad, agreedOn: '2027-01-01' }, asked)),
  ).toContain('Nothing is promised for the family before they have agreed')
  expect(
    words(
      await house.press(
        'chair',
        'Keep it',
        { ...dad, agreedOn: '2026-11-23', by: '2026-02-30' },
        asked,
      ),
    ),
  ).toContain('There is no 2026-02-30')
  expect(
    words(
      await house.press(
        'chair',
        'Keep it',
        { ...dad, agreedOn: '2026-11-23', by: '2026-11-01' },
        asked,
      ),
    ),
  ).toContain('has passed')
  expect(
    words(
      await house.press(
        'chair',
        'Keep it',
        { ...dad, owner: 'school-nurse', agreedOn: '2026-11-23' },
        asked,
      ),
    ),
  ).toContain('Please choose somebody from the list.')
  const added = await house.press('chair', 'Keep it', { ...dad, agreedOn: '2026-11-23' }, asked)
  expect(words(added)).toContain('Added.')
  expect(words(added)).toContain(
    'Dad: Reads to Leo every night , by Sun 31 January (agreed to it on Mon 23 November)',
  )
  expect(titles(added)).not.toContain('Remove')
}

/** It takes in the family’s own plan, marked as theirs. */
export async function theFamilyBringsItsOwn(): Promise<void> {
  const form = await house.press(
    'social-worker',
    'The family’s own plan',
    {},
    await one('social-worker', 'plan'),
  )
  const typed = {
    words: 'Somebody is always there at night',
    harm: 'The children were alone',
    childNotices: 'Nan is there',
    agreedOn: '2026-11-22',
    parts: 'Nan sleeps over',
  }
  expect(words(await house.press('social-worker', 'Bring it in', typed, form))).toContain(
    'I cannot read line 1: ‘Nan sleeps over’.',
  )
  const brought = await house.press(
    'social-worker',
    'Bring it in',
    {
      ...typed,
      parts:
        'Nan: sleeps at ours Friday to Sunday by 31 ' +
        'March\nAunt Bea: rings every evening until 28 February',
    },
    form,
  )
  expect(words(brought)).toContain('The family’s own plan is in the draft, marked as theirs.')
  expect(words(brought)).toMatch(
    /4 Somebody is always there at night ✓ From the family’s own plan.*Nan: sleeps at ours Friday to Sunday , by Wed 31 March \(agreed to it on Sun 22 November\).*Aunt Bea: rings every evening , by Sun 28 February/,
  )
}

/** Of two who write at once the newest words of each entry stand, and the card says so. */
export async function twoWriteAtOnce(): Promise<void> {
  const chairs = await house.press('chair', 'Open 3', {}, await one('chair', 'plan'))
  const workers = await house.press(
    'social-worker',
    'Open 3',
    {},
    await one('social-worker', 'plan'),
  )
  const say = (text: string) => ({
    words: text,
    harm: 'The door was forced in October',
    childNotices: 'I can sleep in the front room',
    children: '',
  })
  await house.press('social-worker', 'Keep it', say('Home is quiet at night'), workers)
  const over = await house.press('chair', 'Keep it', say('Home is safe and quiet at night'), chairs)
  expect(words(over)).toContain(
    'Changed. Daniel Whitlock had changed this after you opened ' +
      'it. It said: ‘Home is quiet at night’. Yours stands now.',
  )
  // Another entry is not touched by it, and their own next words need no warning.
  expect(
    words(await house.press('chair', 'Keep it', say('Home is safe at night'), over)),
  ).not.toContain('had changed')
}
