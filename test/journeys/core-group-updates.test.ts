// Updates for a core group, as people give them in cards and in their own words, and what nobody else may see of them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openWithCoreGroup, type RatingFields, saveRating } from '../support/core-group-journey.ts'
import { ratingFields } from '../support/core-group-of.ts'
import { buttons, type House, preset, type Shown, words } from '../support/house.ts'
import { bodiesIn } from '../support/kept.ts'
import { changeFamily, familyOf, outcomes, papersOf } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openWithCoreGroup()
}, 60_000)
afterEach(() => house.close())

const one = (person: string, text: string) => house.answer(person, text)
const say = async (person: string, text: string): Promise<string> => words(await one(person, text))
const save = (person: string, shown: Shown, more: RatingFields = {}) =>
  saveRating(house, person, shown, more)

const members = ['school', 'health-visitor', 'police', 'gp', 'housing', 'social-worker']

/** All of them but these. */
async function everybody(...missing: readonly string[]): Promise<void> {
  for (const person of members.filter((member) => !missing.includes(member)))
    await save(
      person,
      await save(
        person,
        await one(person, 'my update'),
        person === 'police'
          ? {
              colour: 'red',
              barrier: 'Dad has a key',
              stepWhat: 'New lock',
              stepWho: 'Housing',
              stepWhen: '2026-12-01',
            }
          : {},
      ),
    )
}

const raw = (type: string) => bodiesIn(house, type).join('\n')

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
    expect(preset(shown, 'colour')).toBe('amber')
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
    expect([preset(next, 'colour'), preset(next, 'evidence')]).toEqual([
      'green',
      'she is in every day',
    ])
    const rest = await one('school', 'the boiler is broken, home red, school green')
    expect(words(rest)).toContain('Not taken, as it names no outcome with a colour: ‘the boiler')
  }, 60_000)

  it('‘green for the first, dont know the second’: each outcome in its own card, and what is not known is never green', async () => {
    const first = await one('school', 'green for the first, dont know the second')
    expect([words(first).includes('Outcome 1 of 2'), preset(first, 'colour')]).toEqual([
      true,
      'green',
    ])
    const second = await save('school', first, { colour: 'green' })
    expect(preset(second, 'colour')).toBe('not-rated')
    const done = await house.press('school', 'Save and go on', { colour: 'not-rated' }, second)
    expect(words(done)).toContain('Your update is in')
    expect(words(done)).toContain('○ Not rated')
  }, 60_000)

  it('‘green for school, amber for shouting at home’: neither is dropped, each stands under its own outcome', async () => {
    const first = await one('school', 'amber for the shouting at home, green for school')
    expect(words(first)).toContain('Outcome 2 of 2')
    expect(preset(first, 'colour')).toBe('amber')
    const second = await save('school', first)
    expect(words(second)).toContain('Outcome 1 of 2')
    expect(preset(second, 'colour')).toBe('green')
  }, 60_000)

  it('of two colours of which one names no outcome, the other one says that it was guessed', async () => {
    const first = await one('school', 'green for school, amber for housing')
    expect([words(first).includes('Outcome 1 of 2'), preset(first, 'colour')]).toEqual([
      true,
      'green',
    ])
    const second = await save('school', first, { colour: 'green' })
    expect(preset(second, 'colour')).toBe('amber')
    expect(words(second)).toContain('You named no outcome')
  }, 60_000)

  it('a colour without an outcome says so, and goes with whoever meant another outcome', async () => {
    const shown = await one('school', "amber, he's been 4 days out of 5")
    expect(words(shown)).toContain('You named no outcome: if you meant another, choose it below')
    const other = await house.press('school', 'Outcome 2', {}, shown)
    expect(words(other)).toContain('Outcome 2 of 2')
    expect([preset(other, 'colour'), preset(other, 'evidence')]).toEqual([
      'amber',
      "he's been 4 days out of 5",
    ])
    const next = await save('school', other, { evidence: preset(other, 'evidence') })
    expect([preset(next, 'colour'), preset(next, 'evidence')]).toEqual(['', ''])
  }, 60_000)

  it('several colours and no outcome: asks which is which, and fills in nothing', async () => {
    const shown = await one('school', 'it was red in october but amber now')
    expect(words(shown)).toContain('Please choose one for each outcome')
    expect(preset(shown, 'colour')).toBe('')
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
    expect(words(theirs)).not.toContain('Please tell the social worker')
    expect(words(await save('school', await one('school', 'my update'), red))).toContain(
      'Please tell the social worker today: Daniel Whitlock.',
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
      await house.press('police', 'I cannot come', {}, await house.last('police')),
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
    expect(preset(await one('gp', 'all green no change'), 'colour')).toBe('green')
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
    expect(words(await house.press('gp', 'I cannot come'))).toContain('the core group goes ahead')
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

describe('bad input, repeats, races and old cards', () => {
  it.each([
    ['no evidence', { evidence: '' }, 'at least one piece of evidence'],
    ['evidence of tomorrow', { on: '2026-11-24' }, 'still to come'],
    ['no direction', { direction: '' }, 'better, the same or worse'],
    ['no word on safety', { safer: '' }, 'whether the child is safer'],
    ['red with nothing in the way', { colour: 'red' }, 'what gets in the way'],
    ['worse without a next step', { direction: 'worse', barrier: 'Mornings' }, 'the next step'],
    ['half a next step', { stepWhat: 'Ring mum' }, 'what, who and by when'],
    ['a colour that is none', { colour: 'blue' }, 'choose a colour'],
  ])(
    '%s: the card says why and loses nothing',
    async (_what, wrong, why) => {
      const shown = await save('school', await one('school', 'my update'), wrong)
      expect(words(shown)).toContain(why)
      expect(preset(shown, 'evidence')).toBe({ ...ratingFields, ...wrong }.evidence)
      expect(await papersOf(house, ['rating'])).toEqual([])
    },
    60_000,
  )

  it('the same tap twice, and twice at once, is one entry; a card that is older than the last save changes nothing', async () => {
    const form = await one('school', 'my update')
    const data = {
      ...buttons(form).find(({ title }) => title === 'Save and go on')?.data,
      ...ratingFields,
    }
    await Promise.all([
      house.pressRaw('school', form.id, 'update.record', data),
      house.pressRaw('school', form.id, 'update.record', data),
    ])
    expect(await papersOf(house, ['rating'])).toHaveLength(1)
    const { activity } = await house.pressRaw('school', form.id, 'update.record', {
      ...data,
      colour: 'green',
    })
    expect(activity && words(activity)).toContain('You have saved this outcome since')
    expect(await papersOf(house, ['rating'])).toHaveLength(1)
  }, 60_000)

  it('two members save at the same moment, and both are kept', async () => {
    const forms = await Promise.all(
      ['school', 'police'].map(async (person) => [person, await one(person, 'my update')] as const),
    )
    await Promise.all(forms.map(([person, form]) => save(person, form)))
    expect(
      (await papersOf(house, ['rating']))
        .map((paper) => (paper.kind === 'rating' ? paper.by : ''))
        .sort(),
    ).toEqual(['police', 'school'])
  }, 60_000)

  it('is resumed where it stopped, after a restart as well', async () => {
    await save('school', await one('school', 'my update'))
    await house.restart()
    expect(await say('school', 'my update')).toContain('Outcome 2 of 2')
  }, 60_000)
})

describe('before they are open', () => {
  it('nobody reads a rating or a word of it: no card, no message, no audit entry; the administrator sees who has given one', async () => {
    await save(
      'school',
      await save('school', await one('school', 'my update'), {
        evidence: 'A secret of the school',
      }),
      { evidence: 'Another secret' },
    )
    await house.press(
      'school',
      'Take it down',
      {
        whose: 'parent.p-mum',
        about: outcomes[0].id,
        colour: 'red',
        words: 'Mum’s own secret',
        on: '2026-11-23',
      },
      await house.press(
        'school',
        'What a parent or child says',
        {},
        await one('school', 'my update'),
      ),
    )
    for (const person of ['chair', 'social-worker', 'admin', 'police', 'gp']) {
      for (const text of [
        'show me the ratings for 4471',
        'trend for school attendance outcome',
        'core group report',
        'my update',
        'who is coming',
        'to do',
      ])
        await house.say(person, text)
      const seen = JSON.stringify(
        (await house.chat(person)).map(({ cards, lockScreen }) => [cards, lockScreen]),
      )
      expect(seen, person).not.toMatch(/secret|Four days/i)
    }
    expect(await say('admin', 'show me the ratings for 4471')).toContain(
      'Alder Lane Primary School ✓ in',
    )
    expect(raw('audit')).not.toMatch(/secret|amber|green/i)
    expect(raw('case')).not.toMatch(/secret|"amber"/i)
  }, 120_000)

  it('cannot be opened early by anybody; from an hour before the meeting whoever leads it may, and nobody else', async () => {
    await save('school', await one('school', 'my update'))
    const shown = await one('social-worker', 'show me the ratings')
    expect(words(await house.press('social-worker', 'Open the ratings now', {}, shown))).toContain(
      'The ratings open when all are in',
    )
    await house.moveClock('2026-12-22T13:15:00Z')
    const data = buttons(shown).find(({ title }) => title === 'Open the ratings now')?.data
    for (const person of ['police', 'admin']) {
      const mine = await one(person, 'show me the ratings')
      const { activity } = await house.pressRaw(person, mine.id, 'ratings.open', data)
      expect(activity && words(activity)).not.toMatch(/Amber/)
    }
    expect(
      words(
        await house.press(
          'social-worker',
          'Open the ratings now',
          {},
          await one('social-worker', 'show me the ratings'),
        ),
      ),
    ).toContain('▲ Amber')
    expect(await say('police', 'show me the ratings')).toContain('▲ Amber')
  }, 60_000)
})

describe('a colleague who comes in a member’s place', () => {
  const inPlace = async () => {
    await house.press(
      'health-visitor',
      'They come for me',
      { colleague: 'health-visitor-colleague' },
      await house.press('health-visitor', 'Someone will come for me'),
    )
    return house.press('health-visitor-colleague', 'I will come')
  }

  it('finds the update on the hand-over and under ‘to do’, gives it for the agency, and neither reads the other’s words before it opens', async () => {
    await save('health-visitor', await one('health-visitor', 'my update'), {
      evidence: 'A secret of Shazia',
    })
    const coming = await inPlace()
    expect(words(coming)).toContain('Core group update given: by Mon 21 December')
    expect(await say('health-visitor-colleague', 'to do')).toContain('Say how the plan is going')
    const second = await house.press('health-visitor-colleague', 'Give the update', {}, coming)
    expect(words(second)).toContain(
      'You give this for Harrowmere Community Health, in place of Shazia Malik. It is marked as given by you.',
    )
    // What Shazia rated already is not asked of Jo again.
    expect(words(second)).toContain('Outcome 2 of 2')
    const done = await save('health-visitor-colleague', second, { evidence: 'A secret of Jo' })
    expect(words(done)).toMatch(/Your update is in.*✓ Rated by Shazia Malik.*▲ Amber/)
    expect(await say('health-visitor', 'my update')).toMatch(
      /Your update is in.*✓ Rated by Jo Tanner/,
    )
    expect(await say('health-visitor', 'to do')).not.toContain('Say how the plan is going')
    for (const [person, secret] of [
      ['health-visitor', 'secret of Jo'],
      ['health-visitor-colleague', 'secret of Shazia'],
    ] as const) {
      await house.say(person, 'show me the ratings')
      expect(
        JSON.stringify((await house.chat(person)).map(({ cards }) => cards)),
        person,
      ).not.toContain(secret)
    }
    expect(raw('audit')).toContain('"status":"given-for-colleague"')
  }, 90_000)

  it('what they said is shown as theirs once it opens, and is theirs no more when somebody else comes', async () => {
    await inPlace()
    const first = await one('health-visitor-colleague', 'my update')
    const data = {
      ...buttons(first).find(({ title }) => title === 'Save and go on')?.data,
      ...ratingFields,
    }
    await save('health-visitor-colleague', first, { colour: 'green' })
    await house.press(
      'health-visitor',
      'Undo',
      {},
      await house.press('health-visitor', 'Open the invitation'),
    )
    const { activity } = await house.pressRaw(
      'health-visitor-colleague',
      first.id,
      'update.record',
      data,
    )
    expect(activity && words(activity)).not.toMatch(/Mia|Amber|Green/)
    expect(await papersOf(house, ['rating'])).toHaveLength(1)
    await house.moveClock('2026-12-22T14:05:00Z')
    expect(await say('chair', 'show me the ratings for 4471')).toContain(
      'Harrowmere Community Health, given by Jo Tanner ● Green',
    )
  }, 90_000)
})

describe('once all are in', () => {
  it('they are side by side, never averaged: the most worried is the headline, with the spread and everybody’s words', async () => {
    await everybody()
    const shown = await one('chair', 'show me the ratings for 4471')
    expect(words(shown)).toContain('■ Red views differ, from ▲ Amber to ■ Red (6 rated)')
    expect(words(shown)).toContain('Mereshire Police ■ Red')
    const second = buttons(shown).filter(({ title }) => title === 'Their words')[0]
    const { activity } = await house.pressRaw('chair', shown.id, 'ratings.outcome', second?.data)
    expect(activity && words(activity)).toMatch(
      /■ Red is the most worried view: views differ.*in the way: Dad has a key.*next: New lock, Housing/,
    )
  }, 60_000)

  it('whoever has no part, or a conflict of interest, sees none of it', async () => {
    await everybody()
    const shown = await one('chair', 'show me the ratings')
    const data = buttons(shown).find(({ verb }) => verb === 'ratings.outcome')?.data
    for (const person of ['midwife', 'second-chair']) {
      const cards = await house.say(person, 'show me the ratings for 4471')
      expect(JSON.stringify(cards.map((card) => card.cards)), person).not.toMatch(/Alder|Amber|Mia/)
      for (const verb of [
        'ratings.outcome',
        'ratings.show',
        'ratings.trend',
        'core-group.members',
        'family-rating.form',
        'cycle.form',
        'update.open',
      ]) {
        const { activity } = await house.pressRaw(person, cards[0]?.id ?? '', verb, data)
        expect(activity && words(activity), `${person} ${verb}`).toContain(
          'I cannot find this for you.',
        )
      }
    }
    await changeFamily(house, (family) => ({
      ...family,
      conferences: family.conferences.map((conference) =>
        conference.kind === 'core-group'
          ? {
              ...conference,
              conflicts: [
                ...conference.conflicts,
                ...family.conferences.flatMap((otherConference) =>
                  otherConference.invitations.flatMap((invitation) =>
                    invitation.person === 'police' ? [invitation.person] : [],
                  ),
                ),
              ],
            }
          : conference,
      ),
    }))
    expect(await say('police', 'show me the ratings')).not.toMatch(/Alder|Amber|Mia/)
  }, 120_000)

  it('the child’s own rating stands beside them, with who asked and when', async () => {
    const family = await familyOf(house)
    const done = await save('school', await save('school', await one('school', 'my update')))
    const form = await house.press('school', 'What a parent or child says', {}, done)
    const bad = await house.press(
      'school',
      'Take it down',
      {
        whose: `child.${family.children[0]?.id}`,
        about: outcomes[0].id,
        colour: 'green',
        words: '',
        on: '2026-11-23',
      },
      form,
    )
    expect(words(bad)).toContain('in their own words')
    const kept = await house.press(
      'school',
      'Take it down',
      {
        whose: `child.${family.children[0]?.id}`,
        about: outcomes[0].id,
        colour: 'green',
        words: 'I like toast club',
        on: '2026-11-23',
      },
      form,
    )
    expect(words(kept)).toContain('✓ Taken down.')
    await house.moveClock('2026-12-22T14:00:00Z')
    expect(await say('chair', 'show me the ratings')).toContain('Mia ● Green')
  }, 60_000)
})
