// What somebody types about what they offered and promised acts on that promise, or asks which.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { actionId, commitmentId, localDate, personId } from '../../src/domain/ids.ts'
import type { Commitment } from '../../src/domain/state/commitment.ts'
import { samplePromise } from '../samples/afterwards/plan-samples.ts'
import { buttons, fieldsOn, type House, openHouse, preset, words } from '../support/house.ts'
import { changeFamily, familyOf, withPlan } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
}, 60_000)
afterEach(() => house.close())

const titles = (shown: Parameters<typeof buttons>[0]) => buttons(shown).map(({ title }) => title)

/** The school has promised these, all of them in the plan. */
const promise = (
  ...promises: readonly { readonly words: string; readonly done?: true; readonly stuck?: true }[]
) =>
  changeFamily(house, (family) => {
    const planned = withPlan(family)
    const [meeting] = planned.conferences
    if (meeting === undefined) throw new Error('There is no conference')
    const commitments = promises.map(({ words: said, done, stuck }, index): Commitment => {
      const sample =
        done === true
          ? samplePromise.done
          : stuck === true
            ? samplePromise.stuck
            : samplePromise.inProgress
      return {
        ...sample,
        id: commitmentId(`c-${index}`),
        action: actionId(`a-school-${index}`),
        meeting: meeting.id,
        owner: personId('school'),
        words: { ...sample.words, promise: said, finishBy: localDate('2027-03-26') },
      }
    })
    return { ...planned, commitments }
  })

const breakfast = 'Breakfast club on Tuesdays'
const run = 'Fetch Mia for the club run'
const statuses = async () => (await familyOf(house)).commitments?.map(({ status }) => status)

describe('an offer with a day', () => {
  it('‘by friday’ is the day on which it is done', async () => {
    const offer = await house.answer('school', 'i can fix the locks by friday')
    expect(preset(offer, 'finishBy')).toBe('2026-11-27')
  }, 60_000)
})

describe('an offer that is kept again and again', () => {
  it.each([
    ['we can offer Mia breakfast club mon weds fri', 'mon weds fri'],
    ['I can take him swimming every fortnight', 'every fortnight'],
  ])(
    '“%s”',
    async (text, howOften) => {
      const offer = await house.answer('school', text)
      const days = { firstStepBy: '2026-12-14', finishBy: '2027-03-25' }
      await house.press(
        'school',
        'Offer it',
        { ...fieldsOn(offer), ...days, hope: 'Mornings' },
        offer,
      )
      expect((await familyOf(house)).commitments?.[0]).toMatchObject({
        status: 'smart',
        words: { howOften, ...days },
      })
    },
    60_000,
  )

  it('‘till end of feb’ is the last day of February', async () => {
    const offer = await house.answer('school', 'I can do the walk to school till end of feb')
    expect(preset(offer, 'finishBy')).toBe('2027-02-28')
  }, 60_000)

  it('what it is for, said behind ‘so that’, is not asked again', async () => {
    const offer = await house.answer('school', 'I can do breakfast club so that Mia has eaten')
    expect(preset(offer, 'hope')).toBe('Mia has eaten')
  }, 60_000)
})

describe('of several promises', () => {
  it('‘stuck with the breakfast club’ is the one that it names best', async () => {
    await promise({ words: breakfast }, { words: run })
    const shown = await house.answer('school', 'stuck with the breakfast club')
    expect(words(shown)).toContain('Something gets in the way')
    expect(words(shown)).toContain(breakfast)
  }, 60_000)

  it('‘stuck’ alone asks which, and says nothing for them', async () => {
    await promise({ words: breakfast }, { words: run })
    const shown = await house.answer('school', 'stuck')
    expect(words(shown)).toContain('Which one is stuck?')
    const form = await house.press('school', 'This one', {}, shown)
    expect(preset(form, 'first')).toBe('')
    expect(await statuses()).toEqual(['in-progress', 'in-progress'])
  }, 60_000)

  it('what nobody promised is not taken for the only promise; what was typed is kept', async () => {
    await promise({ words: breakfast })
    const shown = await house.answer('school', 'stuck with the housing referral')
    expect(words(shown)).toContain('Which one is stuck?')
    const form = await house.press('school', 'This one', fieldsOn(shown), shown)
    expect(preset(form, 'first')).toContain('housing referral')
  }, 60_000)

  it('‘done the breakfast club’ asks about that one; ‘done’ alone asks which', async () => {
    await promise({ words: breakfast }, { words: run })
    expect(words(await house.answer('school', 'done the breakfast club'))).toMatch(
      /It is done.*Breakfast club/,
    )
    expect(words(await house.answer('school', 'done that'))).toContain('Which one is done?')
  }, 60_000)

  it('‘reopen breakfast club’ shows what was done, with the way back', async () => {
    await promise({ words: breakfast, done: true }, { words: run })
    const shown = await house.answer('school', 'reopen breakfast club')
    expect(words(shown)).toContain(breakfast)
    expect(titles(shown)).toContain('Not done after all')
    await house.press('school', 'Not done after all', {}, shown)
    expect(await statuses()).toEqual(['in-progress', 'in-progress'])
  }, 60_000)

  it('‘not done after all’ asks which, of those that are done', async () => {
    await promise({ words: breakfast, done: true }, { words: run, done: true })
    expect(words(await house.answer('school', 'not done after all'))).toContain(
      'Which one is not done after all?',
    )
  }, 60_000)
})

describe('what is not stuck any more', () => {
  it.each([
    'lab came back clear, damp work starts monday, not stuck anymore',
    'no longer stuck, mum opened the door last week',
    'breakfast club is not stuck any more',
  ])(
    '“%s” opens no form for what gets in the way, and changes nothing by typing',
    async (text) => {
      await promise({ words: breakfast, stuck: true }, { words: run })
      const shown = await house.answer('school', text)
      expect(words(shown)).not.toContain('Something gets in the way')
      expect(titles(shown)).toContain('It goes on again')
      expect(await statuses()).toEqual(['stuck', 'in-progress'])
      await house.press('school', 'It goes on again', {}, shown)
      expect(await statuses()).toEqual(['in-progress', 'in-progress'])
    },
    60_000,
  )

  it('is told so where nothing was stuck', async () => {
    await promise({ words: breakfast })
    expect(words(await house.answer('school', 'no longer stuck'))).toContain(
      'None of these is marked as stuck.',
    )
  }, 60_000)
})

it('‘breakfast club started monday, shes been both days’ is begun, and not done', async () => {
  await promise({ words: breakfast })
  const shown = await house.answer('school', 'breakfast club started monday, shes been both days')
  expect(words(shown)).not.toContain('What does the child notice now?')
  expect(words(shown)).toContain(breakfast)
}, 60_000)

it('‘all done yesterday’ was done yesterday', async () => {
  await promise({ words: breakfast })
  const form = await house.answer('school', 'all done yesterday')
  expect(words(form)).toContain('It is done')
  expect(preset(form, 'on')).toBe('2026-11-22')
}, 60_000)

it('‘stuck with it though’ says how it goes, and not that something is in the way', async () => {
  await promise({ words: breakfast })
  const form = await house.answer(
    'school',
    'took the contractors round today, stuck with it though',
  )
  expect(words(form)).not.toContain('Something gets in the way')
}, 60_000)

describe('‘take the breakfast club back please, no funding’', () => {
  const takeBack = 'take the breakfast club back please, no funding'

  it('opens the form to take back an offer that is not finished, and keeps nothing by typing', async () => {
    const what = await house.answer('school', 'I can do tuesdays breakfast club till easter')
    await house.press('school', 'Offer it', { ...fieldsOn(what), hope: '' }, what)
    const form = await house.answer('school', takeBack)
    expect(words(form)).toContain('Take this back')
    expect(preset(form, 'first')).toBe('no funding')
    expect(await statuses()).toEqual(['offered'])
    await house.press('school', 'Take it back', fieldsOn(form), form)
    expect(await statuses()).toEqual(['withdrawn'])
  }, 60_000)

  it('is about the one that it names, of those in the plan', async () => {
    await promise({ words: breakfast }, { words: run })
    const form = await house.answer('school', takeBack)
    expect(words(form)).toContain('Take this back')
    expect(words(form)).toContain(breakfast)
    expect(await statuses()).toEqual(['in-progress', 'in-progress'])
  }, 60_000)
})

it('‘I can take them back on fridays’ is an offer, whatever else was promised', async () => {
  await promise({ words: breakfast })
  const shown = await house.answer('school', 'I can take them back to nans on fridays after club')
  expect(words(shown)).not.toContain('take back?')
  expect(words(shown)).not.toContain('Take this back')
}, 60_000)

describe('who goes to a meeting is no offer of help', () => {
  it.each([
    "forget that, callum's on a course, i'll do it myself",
    "no, i'll go myself",
    "i'll be there",
    "jo's off so I'll go to the meeting instead",
  ])(
    '“%s”',
    async (text) => {
      const shown = await house.answer('school', text)
      expect(words(shown)).not.toContain('This is what I can do to help')
    },
    60_000,
  )

  it('but what helps a child is', async () => {
    for (const text of [
      'I can take him to football myself on saturdays',
      "I'll do the breakfast club on tuesdays",
    ])
      expect(words(await house.answer('school', text)), text).toContain(
        'This is what I can do to help',
      )
  }, 60_000)
})

describe('of a report that is not begun', () => {
  it('‘done’ means the promise where there is one, and never says that the report is nearly there', async () => {
    expect(words(await house.answer('school', 'done'))).toContain('Nothing is written in it yet')
    await promise({ words: breakfast })
    expect(words(await house.answer('school', 'done'))).toMatch(/It is done.*Breakfast club/)
  }, 60_000)

  it('‘when is it due again’ says when the report is due, and not everything that anybody owes', async () => {
    const shown = words(await house.answer('school', 'when is it due again'))
    expect(shown).toContain('Tue 8 December 2026, 17:00 Report submitted')
    expect(shown).not.toContain('Interpreter')
  }, 60_000)

  it('what a child did not say opens no form for a child’s words', async () => {
    for (const text of ['he was off again yesterday', 'the children are fine'])
      expect(words(await house.answer('school', text)), text).not.toContain('The child’s own words')
    expect(words(await house.answer('school', 'mia said she is scared of the dark'))).toContain(
      'The child’s own words',
    )
  }, 60_000)
})
