// Updates for a core group, as people give them in cards and in their own words, and what nobody else may see of them.
import { describe, expect, it } from 'vitest'

import { saidColour } from '../support/core-group-journey.ts'
import { preset, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'
import { changeFamily, outcomes, papersOf } from '../support/plans.ts'
import { everybody, house, one, save, say, withAHouse } from './core-group-updates-ground.ts'

withAHouse()

describe('headed as an update', () => {
  it.each([
    ['update: no contact with mum since the conference, leo due his mmr', 'no contact with mum'],
    ['core group update - seen leo twice, mmr is due', 'seen leo twice'],
  ])(
    '“%s” opens the form with the words, and keeps nothing before the tap',
    async (text, told) => {
      const shown = await one('gp', text)
      expect(words(shown)).toContain('Outcome 1 of 2')
      expect(words(shown)).toContain('Please choose a colour')
      expect(preset(shown, 'evidence')).toContain(told)
      expect(preset(shown, 'evidence')).not.toMatch(/^.?update/i)
      expect(await papersOf(house, ['rating'])).toEqual([])
    },
    60_000,
  )
})

describe('in their own words', () => {
  it('‘amber, he’s been 4 days out of 5’ opens the card filled in, and keeps nothing before the tap', async () => {
    const shown = await one('school', "amber, he's been 4 days out of 5")
    expect(words(shown)).toContain('Outcome 1 of 2')
    expect(saidColour(shown)).toBe('amber')
    expect(preset(shown, 'evidence')).toBe("he's been 4 days out of 5")
    expect(await papersOf(house, ['rating'])).toEqual([])
    const next = await save('school', shown, { evidence: preset(shown, 'evidence') })
    expect(words(next)).toContain('Outcome 2 of 2')
    expect(await papersOf(house, ['rating'])).toMatchObject([
      {
        colour: 'amber',
        outcome: outcomes[0].id,
        evidence: [{ words: "he's been 4 days out of 5" }],
      },
    ])
  }, 60_000)

  it('shows what it read of each outcome and what it did not take, and keeps each reason with its own', async () => {
    const shown = await one(
      'school',
      'shouting at home amber, I heard them in the yard, mornings green she is in every day',
    )
    expect(words(shown)).toContain('Outcome 2 of 2')
    expect(words(shown)).toContain('2 ▲ Amber, 1 ● Green')
    expect(preset(shown, 'evidence')).toBe('I heard them in the yard')
    const next = await save('school', shown, { evidence: preset(shown, 'evidence') })
    expect([saidColour(next), preset(next, 'evidence')]).toEqual(['green', 'she is in every day'])
    const rest = await one('school', 'the boiler is broken, home red, school green')
    expect(words(rest)).toContain('Not taken, as it names no outcome with a colour: ‘the boiler')
  }, 60_000)

  it('‘green for the first, dont know the second’: each outcome in its own card, and what is not known is never green', async () => {
    const first = await one('school', 'green for the first, dont know the second')
    expect([words(first).includes('Outcome 1 of 2'), saidColour(first)]).toEqual([true, 'green'])
    const second = await save('school', first, { colour: 'green' })
    expect(saidColour(second)).toBe('not-rated')
    const done = await house.press('school', 'Can’t say, as you said', {}, second)
    expect(words(done)).toContain('Your update is in')
    expect(words(done)).toContain('○ Not rated')
  }, 60_000)

  it('‘green for school, amber for shouting at home’: neither is dropped, each stands under its own outcome', async () => {
    const first = await one('school', 'amber for the shouting at home, green for school')
    expect(words(first)).toContain('Outcome 2 of 2')
    expect(saidColour(first)).toBe('amber')
    const second = await save('school', first)
    expect(words(second)).toContain('Outcome 1 of 2')
    expect(saidColour(second)).toBe('green')
  }, 60_000)

  it('of two colours of which one names no outcome, the other one says that it was guessed', async () => {
    const first = await one('school', 'green for school, amber for housing')
    expect([words(first).includes('Outcome 1 of 2'), saidColour(first)]).toEqual([true, 'green'])
    const second = await save('school', first, { colour: 'green' })
    expect(saidColour(second)).toBe('amber')
    expect(words(second)).toContain('You named no outcome')
  }, 60_000)

  it('a colour without an outcome says so, and goes with whoever meant another outcome', async () => {
    const shown = await one('school', "amber, he's been 4 days out of 5")
    expect(words(shown)).toContain('You named no outcome. Another one? Choose it below.')
    const other = await house.press('school', 'Outcome 2', {}, shown)
    expect(words(other)).toContain('Outcome 2 of 2')
    expect([saidColour(other), preset(other, 'evidence')]).toEqual([
      'amber',
      "he's been 4 days out of 5",
    ])
    const next = await save('school', other, { evidence: preset(other, 'evidence') })
    expect([saidColour(next), preset(next, 'evidence')]).toEqual(['', ''])
  }, 60_000)

  it('several colours and no outcome: asks which is which, and fills in nothing', async () => {
    const shown = await one('school', 'it was red in october but amber now')
    expect(words(shown)).toContain('Please choose one for each outcome')
    expect(saidColour(shown)).toBe('')
  }, 60_000)

  it('whoever leads it reminds those whose update is missing, once a day, and nobody else', async () => {
    await everybody('police', 'gp')
    const told = () =>
      bodiesIn(house, 'message').filter((body) => body.includes('"kind":"update-asked"')).length
    const shown = await one('social-worker', 'show me the ratings')
    for (const _twice of [1, 2])
      expect(
        words(await house.press('social-worker', 'Remind who is missing', {}, shown)),
      ).toContain('✓ 2 people are reminded of their update')
    expect(told()).toBe(2)
    expect(words(await one('school', 'show me the ratings'))).not.toContain('Remind who')
  }, 60_000)

  it('the trend before it opens says that somebody has rated, and not that nobody has', async () => {
    await save('school', await one('school', 'my update'))
    expect(await say('chair', 'trend for school attendance outcome')).toContain(
      '1 of 6 has rated this.',
    )
  }, 60_000)

  it('‘mum says she feels safer’: her words stand in the form, with whose they are', async () => {
    const shown = await one('school', 'mum says she feels safer at home')
    expect([preset(shown, 'whose'), preset(shown, 'words')]).toEqual([
      'parent.p-mum',
      'she feels safer at home',
    ])
  }, 60_000)

  it('mum can be chosen while nobody has said who the parents are, and is called so afterwards', async () => {
    await changeFamily(house, ({ parents: _nobody, ...family }) => family)
    const shown = await one('school', 'mum says she feels safer at home')
    expect([preset(shown, 'whose'), preset(shown, 'words')]).toEqual([
      'parent.mum',
      'she feels safer at home',
    ])
    await house.press(
      'school',
      'Take it down',
      {
        whose: 'parent.mum',
        about: outcomes[0].id,
        colour: 'green',
        words: 'she feels safer at home',
        on: '2026-11-23',
      },
      shown,
    )
    await house.moveClock('2026-12-22T14:05:00Z')
    expect(await say('chair', 'show me the ratings for 4471')).toContain('Mum ● Green')
  }, 60_000)

  it('the social worker’s own red is not to be told to the social worker', async () => {
    const red = {
      colour: 'red',
      barrier: 'Dad has a key',
      stepWhat: 'New lock',
      stepWho: 'Housing',
      stepWhen: '2026-12-01',
    }
    const theirs = await save('social-worker', await one('social-worker', 'my update'), red)
    expect(words(theirs)).toContain('You are the social worker: please look at this today.')
    expect(words(theirs)).not.toContain('Ring ')
    expect(words(await save('school', await one('school', 'my update'), red))).toContain(
      'Ring Daniel Whitlock today.',
    )
  }, 60_000)

  it('the note of a core group that was held stays as it was read, whatever an old card brings', async () => {
    const form = await one('police', 'can send a note for the core group')
    await house.press('police', 'Leave this note', { words: 'No calls since October' }, form)
    await house.moveClock('2026-12-22T16:00:00Z')
    const shown = await house.press('police', 'Leave this note', { words: 'Two calls' }, form)
    expect(words(shown)).toContain('it stays as it was read')
    expect(preset(shown, 'words')).toBe('Two calls')
    expect(await papersOf(house, ['core-group-note'])).toHaveLength(1)
  }, 60_000)

  it('‘can’t make core group can send note’ leaves a note, which is what an agency that stays away owes', async () => {
    await house.press(
      'police',
      'Send this answer',
      { reason: 'Court', askInstead: 'the desk' },
      await house.press('police', 'Can’t come', {}, await house.last('police')),
    )
    expect(
      (await house.chat('police'))
        .map(words)
        .some((text) => text.includes('Your part, in writing')),
    ).toBe(true)
    const form = await one('police', "can't make core group can send note")
    expect(words(await house.press('police', 'Leave this note', { words: '   ' }, form))).toContain(
      'Please write a few words.',
    )
    const left = await house.press(
      'police',
      'Leave this note',
      { words: 'No calls since October' },
      await one('police', "can't make core group can send note"),
    )
    expect(words(left)).toContain('Your note is in')
    await house.press(
      'police',
      'Leave this note',
      { words: 'No calls since October' },
      await one('police', "can't make core group can send note"),
    )
    expect(await papersOf(house, ['core-group-note'])).toHaveLength(1)
    expect(await say('social-worker', 'show me the ratings')).toContain('Mereshire Police ✓ a note')
    expect(await say('police', 'to do')).not.toContain('Write a few words, because you cannot come')
  }, 60_000)

  it('‘all green no change’ needs no last time, and what people ask before a core group finds its card', async () => {
    expect(saidColour(await one('gp', 'all green no change'))).toBe('green')
    expect(words(await one('gp', 'my update'))).toContain(
      'Nobody else reads this until all updates are in',
    )
    expect(await say('gp', 'when is the next core group')).toMatch(
      /Can you come to the core group\?.*Tue 22 December at 14:00.*Core group update given: by Mon 21 December/,
    )
    expect(await say('gp', 'dates')).toContain('Core group update given')
    expect(await say('gp', 'what have the others said')).toContain('0 of 6 updates are in')
    expect(await say('gp', 'what do i have to do before the core group')).toContain(
      'Say how the plan is going',
    )
    expect(await say('gp', "what's in the plan")).toContain('The plan')
    expect(await say('gp', 'whats my action')).toContain('You have not offered anything yet')
    expect(words(await house.press('gp', 'Can’t come'))).toContain('the core group goes ahead')
  }, 60_000)

  it('‘who else is on the core group’ names the family first', async () => {
    const card = await say('school', 'who else is on the core group')
    expect(card).toMatch(
      /The family: Mum, Mia \(7\) and Leo \(3\).*Daniel Whitlock.*Leads the core group.*Femi Balogun/,
    )
    expect(await say('midwife', 'who else is on the core group')).not.toMatch(/Mia|Alder/)
  }, 60_000)

  it('‘change my RAG history to green’ is refused', async () => {
    await save('school', await one('school', 'my update'))
    const before = await papersOf(house, ['rating', 'update-draft'])
    expect(await say('school', 'change my RAG history to green')).toContain(
      'What was recorded stays as it was recorded',
    )
    expect(await papersOf(house, ['rating', 'update-draft'])).toEqual(before)
  }, 60_000)
})
