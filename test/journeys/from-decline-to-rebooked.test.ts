// The long way round, as one story: the school cannot come and its representative cannot either, the agency's lead is
// asked, the forecast is red, the chair asks what if, goes ahead all the same, and the family gets a new date.
import { afterEach, beforeEach, expect, it } from 'vitest'

import { buttons, type House, openHouse, preset, type Shown, words } from '../support/house.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const read = (shown: Shown | undefined): string => (shown === undefined ? '' : words(shown))
const say = (person: string, text: string) => house.answer(person, text)

it('decline → representative declines → agency lead chased → forecast red → what if → override → rebooked', async () => {
  for (const person of ['social-worker', 'health-visitor']) await house.press(person, 'I can come')

  await house.press('school', 'Send someone')
  await house.press('school', 'They come for me', { colleague: 'school-deputy' })
  expect(read(await say('chair', "who's coming"))).toContain('not confirmed')

  const asked = await house.last('school-deputy')
  expect(asked.lockScreen?.text).toBe('You have one item to open.')
  expect(read(asked)).toContain('Ruth Adeyemi')
  const refusal = await house.press('school-deputy', 'I cannot', {}, asked)
  const [send] = buttons(refusal).map((button) => button.title)
  await house.press('school-deputy', send ?? '', { reason: 'I teach all morning' }, refusal)
  expect(read(await house.last('school'))).toMatch(/Callum Pryce/)

  // The chair asks again, once; the second time, after silence, the agency's lead is asked instead.
  const preview = await say('chair', "chase everyone who hasn't replied")
  const outcome = await house.press(
    'chair',
    'Ask them now',
    { whom: preset(preview, 'whom') },
    preview,
  )
  expect(read(outcome)).toContain('Mereshire Police')
  expect(read(await house.last('police'))).toContain('Can you come?')
  const chased = (await house.chat('police')).length
  const again = await say('chair', "chase everyone who hasn't replied")
  if (buttons(again).some((button) => button.title === 'Ask them now'))
    await house.press('chair', 'Ask them now', { whom: preset(again, 'whom') }, again)
  expect((await house.chat('police')).length).toBe(chased) // not twice within the quiet interval
  await house.moveClock('2026-11-26T10:30:00Z')
  const later = await say('chair', "chase everyone who hasn't replied")
  await house.press('chair', 'Ask them now', { whom: preset(later, 'whom') }, later)
  expect(read(await house.last('police-colleague'))).toMatch(/DC Helen Marsh|your agency/)

  expect(read(await say('chair', 'are we quorate'))).toContain('■ Not enough people yet')
  expect(read(await say('chair', 'what if health cant come'))).toContain('There would be no quorum')

  // On the day two people are there, and the chair goes ahead, with a reason, an interim plan and a new date.
  await house.moveClock('2026-12-10T10:05:00Z')
  await say('chair', 'mark the social worker here')
  await say('chair', 'mark HV arrived 10.02')
  const day = await say('chair', 'who is here')
  expect(read(day)).toContain('no quorum now')
  const form = await house.press('chair', 'Go on without a quorum', {}, day)
  const grounds = [
    ...JSON.stringify(form.cards).matchAll(/"title":"[^"]+","value":"([a-z-]+)"/g),
  ].map((regExpExecArray) => regExpExecArray[1])
  const refused = await house.press(
    'chair',
    'Decide to go on',
    { grounds: grounds.join(','), reason: '', interimPlan: '', newDate: '2026-12-17' },
    form,
  )
  expect(read(refused)).not.toContain('Decided')
  const decided = await house.press(
    'chair',
    'Decide to go on',
    {
      grounds: grounds.join(','),
      reason: 'Waiting would be worse for both children',
      interimPlan: 'Daily visits until we meet again',
      newDate: '2026-12-17',
    },
    refused,
  )
  expect(read(decided)).toContain('17 December')
  const told = await Promise.all(['admin', 'social-worker'].map((person) => house.chat(person)))
  for (const all of some(told))
    expect(all.some((one) => read(one).includes('17 December'))).toBe(true)
  expect(read(await say('school', 'are we quorate'))).not.toContain('Waiting would be worse')
})

it('two hundred answers and chases at once leave one consistent record and one message each', async () => {
  const people = ['school', 'health-visitor', 'police', 'gp', 'housing']
  const cards = await Promise.all(people.map((person) => house.last(person)))
  const preview = await say('chair', "chase everyone who hasn't replied")
  const chase = buttons(preview).find((button) => button.title === 'Ask them now')
  const before = await Promise.all(people.map(async (person) => (await house.chat(person)).length))
  await Promise.all(
    Array.from({ length: 200 }, (_, index) => {
      if (index % 4 === 0)
        return house.pressRaw('chair', preview.id, chase?.verb ?? '', {
          ...chase?.data,
          whom: preset(preview, 'whom'),
        })
      const which = index % people.length
      const shown = cards[which]
      const come =
        shown === undefined
          ? undefined
          : buttons(shown).find(
              (button) => button.title === (index % 3 === 0 ? 'Online' : 'I can come'),
            )
      return house.pressRaw(people[which] ?? '', shown?.id ?? '', come?.verb ?? '', come?.data)
    }),
  )
  const after = await Promise.all(people.map(async (person) => (await house.chat(person)).length))
  for (const [index, count] of some(after.entries()))
    expect(count - (before[index] ?? 0), people[index]).toBeLessThanOrEqual(1)
  expect(read(await say('chair', "who's coming"))).toContain('5 of 6 have answered: 5 coming.')
})
