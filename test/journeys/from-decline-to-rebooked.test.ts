// The long way round, as one story: the school cannot come, its representative cannot either, the agency's lead is asked,
// the forecast turns red, the chair asks what if, goes ahead all the same, and a new date is found.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buttons, openHouse, words, type House, type Shown } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const read = (shown: Shown | undefined): string => (shown === undefined ? '' : words(shown))
const titles = (shown: Shown): string[] => buttons(shown).map((one) => one.title)

describe('a conference that nearly falls apart', () => {
  it('is walked through from the first refusal to the new date', async () => {
    for (const person of ['social-worker', 'health-visitor', 'police']) await house.press(person, 'I can come')

    // The school cannot come and names the deputy, who cannot either.
    await house.press('school', 'Someone will come for me')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    expect(read((await house.say('chair', "who's coming"))[0])).toContain('not confirmed')
    const asked = await house.last('school-deputy')
    expect(titles(asked).length).toBeGreaterThan(0)
    expect(asked.lockScreen?.text).toBe('You have one item to open.')
    await refuse('school-deputy')
    expect(read(await house.last('school'))).toMatch(/cannot|can not/i)

    // The forecast is short of somebody who knows Mia; the chair asks again.
    await house.press('police', 'Change')
    await house.press('police', 'I cannot come')
    await house.press('police', 'Send this answer', { reason: 'In court', askInstead: 'DC Owen Rees' })
    const [red] = await house.say('chair', 'are we quorate')
    expect(read(red)).toContain('■ Red')
    const [preview] = await house.say('chair', "chase everyone who hasn't replied")
    expect(preview && titles(preview).length).toBeGreaterThan(0)

    // What if health does not come either: nothing changes by asking.
    const [suppose] = await house.say('chair', 'what if health cant come')
    expect(read(suppose)).toContain('There would be no quorum')
    expect(read((await house.say('chair', 'are we quorate'))[0])).toContain('■ Red')
  })

  /** Presses whatever says that this person cannot come, and gives a reason. */
  async function refuse(person: string) {
    const shown = await house.last(person)
    const cannot = titles(shown).find((title) => /cannot/i.test(title))
    if (cannot === undefined) throw new Error(`No way to refuse: ${titles(shown).join(', ')}`)
    const form = await house.press(person, cannot)
    const send = titles(form).find((title) => /send|cannot/i.test(title))
    if (send !== undefined) await house.press(person, send, { reason: 'I teach all morning' }, form)
  }
})
