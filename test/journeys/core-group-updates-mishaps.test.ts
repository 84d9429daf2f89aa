// Core group updates: bad input, repeats, races and old cards, and what is seen before they are open.
import { describe, expect, it } from 'vitest'

import { ratingFields } from '../support/core-group-of.ts'
import { buttons, preset, words } from '../support/house.ts'
import { outcomes, papersOf } from '../support/plans.ts'
import { house, one, raw, save, say, withAHouse } from './core-group-updates-ground.ts'

withAHouse()

describe('bad input, repeats, races and old cards', () => {
  it.each([
    ['no evidence', { evidence: '' }, 'Say what you have seen, heard or read'],
    ['evidence of tomorrow', { on: '2026-11-24' }, 'still to come'],
    ['no direction', { direction: '' }, 'better, the same or worse'],
    ['red with nothing in the way', { colour: 'red' }, 'what gets in the way'],
    ['worse with nothing in the way', { direction: 'worse' }, 'what gets in the way'],
    [
      'red with nothing at all',
      { colour: 'red', evidence: '', direction: '' },
      '3 answers are missing',
    ],
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
      ...buttons(form).find(({ verb }) => verb === 'update.record')?.data,
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
