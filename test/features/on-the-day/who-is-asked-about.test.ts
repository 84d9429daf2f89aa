// Who comes, asked about one person, about one of several meetings, and about what would be without somebody.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openWithCoreGroup } from '../../support/core-group-journey.ts'
import { fieldsOn, type House, openHouse, words } from '../../support/house.ts'
import { newConferenceForm } from '../../support/new-conference.ts'

let house: House
afterEach(() => house.close())

const say = async (person: string, text: string): Promise<string> =>
  (await house.say(person, text)).map(words).join(' ')
/** A card's first sentence. */
const first = async (person: string, text: string): Promise<string> =>
  (await say(person, text)).replace('Round the Table ', '').split(/(?<=[.?]) /)[0] ?? ''

/** The chair moves the one meeting to Tue 15 December, at the same time. */
async function moveToTuesday(): Promise<void> {
  const form = await house.answer('chair', 'move it to tuesday 15 december same time')
  const to = { ...fieldsOn(form), reason: 'chair-unavailable' }
  await house.press('chair', 'Change it and tell everybody', to, form)
}

describe('one person', () => {
  beforeEach(async () => {
    house = await openHouse()
  })

  it('is answered for in the first sentence, whether by name or by role', async () => {
    await house.press('school', 'I can come')
    for (const text of ['is ruth coming', 'ruth?', 'has ruth replied', 'is the dsl coming'])
      expect(await first('chair', text), text).toBe(
        'Ruth Adeyemi (Alder Lane Primary School): comes.',
      )
    expect(await first('chair', 'has the gp replied yet')).toBe(
      'Dr Anil Bhatt (Larch Street Surgery): no answer yet.',
    )
  })

  it('is said not to be on the list where nobody of that name is', async () => {
    expect(await first('chair', 'leah?')).toBe('I find nobody called ‘leah’ on this list.')
  })

  it('who only shares a first name with somebody on the list is not taken for them', async () => {
    for (const text of ['is Ruth Smith coming', 'has Ruth Smith replied', 'is helen okafor coming'])
      expect(await first('chair', text), text).not.toMatch(/Ruth Adeyemi|Helen Marsh/)
  })

  it('who cannot come is shown with the reason that was given, on the day too', async () => {
    await house.press('gp', 'Can’t come')
    await house.press('gp', 'Send this answer', { reason: 'Surgery all morning', askInstead: '' })
    const reason = 'Dr Anil Bhatt (Larch Street Surgery): cannot come: Surgery all morning.'
    expect(await first('chair', 'why is the gp not coming')).toBe(reason)
    await house.moveClock('2026-12-10T09:50:00Z')
    expect(await first('chair', 'why is the gp not coming')).toBe(reason)
    expect(await say('school', 'why is the gp not coming')).not.toContain('Surgery all morning')
  })

  it('who said yes for another day is asked again, and comes in no list', async () => {
    await house.press('school', 'I can come')
    await moveToTuesday()
    expect(await first('chair', 'is ruth coming')).toBe(
      'Ruth Adeyemi (Alder Lane Primary School): answered ' +
        'for another day, and is asked again for this one.',
    )
    expect(await say('chair', 'has the school replied')).toContain(
      'School: Ruth Adeyemi: to say again.',
    )
    expect(await say('chair', 'who is missing')).toContain(
      'To say again for the new day: Alder Lane Primary School.',
    )
    await house.moveClock('2026-12-15T09:50:00Z')
    const list = await say('chair', 'who is here')
    expect(list).toContain('Has to say again for this day')
    expect(list).not.toContain('Said: comes')
  })
})

describe('one’s own', () => {
  beforeEach(async () => {
    house = await openHouse()
  })

  it('stand-in is answered for first: named, said yes, said no', async () => {
    await house.press('school', 'Send someone')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    for (const text of ['has callum said yes', 'is callum coming', 'callum?'])
      expect(await first('school', text), text).toContain('A colleague comes for you')
    await house.say('school-deputy', 'I can come')
    expect(await first('school', 'has callum said yes')).toContain('Your colleague comes for you')
    expect(await say('police', 'has callum said yes')).not.toContain('colleague comes')
  })

  it('number alone shows the own invitation', async () => {
    const shown = await say('school', '4471')
    expect(shown).toContain('Thu 10 December')
    expect(shown).toContain('I can come')
    expect(shown).not.toContain('Bhatt')
  })
})

describe('what if', () => {
  beforeEach(async () => {
    house = await openHouse()
    for (const person of ['school', 'police', 'gp', 'social-worker', 'housing-officer'])
      await house.press(person, 'I can come').catch(() => undefined)
  })

  it('one or the other drops out: each is read, and both', async () => {
    const shown = await say('chair', 'what if either the police or the gp drops out')
    expect(shown).toContain('Without police, or without Larch Street Surgery')
    expect(shown).toMatch(/Without police: . \w+\..*Without Larch Street Surgery: . \w+\./)
    expect(shown).toMatch(/Without both: . \w+\./)
  })

  it('both drop out: they are left out together, also when it is said afterwards', async () => {
    expect(await say('chair', 'what if both the police and the gp drop out')).toContain(
      'Without police and Larch Street Surgery ',
    )
    await house.say('chair', 'what if the police or the school drop out')
    expect(await say('chair', 'both')).toContain('Without police and school ')
  })
})

describe('the right meeting', () => {
  it('of the core group is answered when it is named, by word or by number', async () => {
    house = await openWithCoreGroup()
    expect(await say('social-worker', 'whos coming to the core group')).toMatch(
      /4471-CG1, Tue 22 December.*4471-CG1, Core group/,
    )
    expect(await say('social-worker', 'whos coming to the initial conference')).toContain(
      '4471, Initial conference',
    )
  })

  it('is not put in the place of a core group that there is not', async () => {
    house = await openHouse()
    expect(await say('chair', 'whos coming to the core group')).toContain(
      'I find no such meeting among yours.',
    )
  })

  it('of the past says whether there was a quorum', async () => {
    house = await openHouse()
    await house.moveClock('2026-12-10T09:50:00Z')
    for (const text of ['sw here', 'school here', 'gp here', 'hv here'])
      await house.say('chair', text)
    await house.moveClock('2026-12-14T09:50:00Z')
    expect(await first('chair', 'was 4471 quorate')).toBe('There was a quorum.')
  })
})

describe('where several meetings fit', () => {
  beforeEach(async () => {
    house = await openHouse()
    const asked = await house.answer('admin', 'add new conference')
    await house.press(
      'admin',
      'Bring it in and invite',
      newConferenceForm({
        date: '2026-12-10',
        time: '10:30',
        invited: 'Dr Anil Bhatt; you know them',
      }),
      asked,
    )
    await house.press('gp', 'I can come')
  })

  it.each([
    ['is the gp coming', 'Dr Anil Bhatt (Larch Street Surgery)'],
    ['who is missing', 'No answer yet from'],
    ['are we quorate', 'There would be no quorum.'],
    ['what if the gp drops out', 'No, but not because of Larch Street Surgery'],
  ])('choosing one answers what was asked: ‘%s’', async (text, answer) => {
    expect(await say('chair', text)).toContain('Which meeting do you mean?')
    const chosen = (await say('chair', '4471')).replace('Round the Table ', '')
    expect(chosen.slice(0, answer.length)).toBe(answer)
  })

  it('a person who is at one of them alone needs no choosing', async () => {
    expect(await first('chair', 'is ruth coming')).toContain('Ruth Adeyemi')
  })

  it('what was said of who came is offered once the meeting is chosen', async () => {
    await house.moveClock('2026-12-10T10:35:00Z')
    expect(await say('chair', 'the gp is here')).toContain('Which meeting do you mean?')
    expect(await say('chair', '4471')).toContain('Here: Larch Street Surgery.')
    await house.say('chair', 'yes')
    expect(await say('chair', 'who is here')).toContain('Which meeting do you mean?')
    expect(await say('chair', '4471')).toContain('1 of 6 here')
  })
})
