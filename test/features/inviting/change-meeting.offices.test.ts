// Another chair, another lead social worker: asked for in words, or under 'Change the meeting'.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  readOffice,
  saysOffice,
} from '../../../src/features/inviting/change-meeting/office-sentences.ts'
import { buttons, type House, openHouse, words } from '../../support/house.ts'
import { some } from '../../support/some.ts'

describe('what is said of it', () => {
  it.each([
    ['change the chair of 4471 to Margaret', 'chair', 'Margaret'],
    ['Change chair to Margaret Osei', 'chair', 'Margaret Osei'],
    ['tom is ill, margaret chairs 5103', 'chair', 'margaret'],
    ['margaret will chair 4471 instead', 'chair', 'margaret'],
    ['Margaret is the new chair for 4471', 'chair', 'Margaret'],
    ['make margaret the chair of 4471', 'chair', 'margaret'],
    ['new chair for 4471', 'chair', ''],
    ['the chair is ill', 'chair', ''],
    ['change lead social worker for 4471', 'lead-social-worker', ''],
    ['change the social worker for 4471 to Shazia Malik', 'lead-social-worker', 'Shazia Malik'],
    ['Shazia Malik takes over as lead social worker', 'lead-social-worker', 'Shazia Malik'],
    ['new social worker for 4471', 'lead-social-worker', ''],
    ['the social worker left', 'lead-social-worker', ''],
    ['change the administrator of 4471 to Nell Ferris', 'administrator', 'Nell Ferris'],
    ['Priya takes over as administrator of 4471', 'administrator', 'Priya'],
    ['the administrator has left', 'administrator', ''],
  ])('‘%s’', (text, office, who) => {
    const plain = text.toLowerCase()
    expect(saysOffice.some((pattern) => pattern.test(plain))).toBe(true)
    expect(readOffice(text)).toEqual({ office, who })
  })

  it.each([
    'who chairs 4471',
    'when does she chair it',
    'i chair 4471',
    'tell the chair i am late',
    'the chair is mum',
    'change the chair’s report',
    'my social worker is nice',
    'the social worker hit him',
  ])('‘%s’ is none of this', (text) => {
    expect(saysOffice.some((pattern) => pattern.test(text))).toBe(false)
  })
})

describe('in the chat', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  it('the administrator names another chair in a sentence, sees what it means, and both hear of it', async () => {
    const checked = await house.onlyAnswer('admin', 'change the chair of 4471 to Tom')
    expect(words(checked)).toContain('Another chair? ')
    await house.press('admin', 'Change the chair', {}, checked)
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('second-chair'))).toContain('You are the chair of a meeting')
    expect(words(await house.last('chair'))).toContain('You are no longer the chair of a meeting')
    expect(words(await house.onlyAnswer('second-chair', "who's coming"))).toContain('4471')
    expect(words(await house.onlyAnswer('chair', "who's coming"))).not.toContain('of 6')
  })

  it('is offered under ‘Change the meeting’, and an unknown name is asked about', async () => {
    const menu = await house.press(
      'chair',
      'Change the meeting',
      {},
      await house.onlyAnswer('chair', '4471'),
    )
    expect(buttons(menu).map(({ title }) => title)).toContain('Another chair')
    const form = await house.press('chair', 'Another lead social worker', {}, menu)
    const asked = await house.press('chair', 'See what it would mean', { who: 'Zara' }, form)
    expect(words(asked)).toContain('I know nobody called ‘Zara’')
  })

  it.each([
    'change lead social worker for 4471',
    'the social worker left',
    'The social worker has left.',
    'our social worker has left',
  ])('‘%s’ opens the form, and is no worry about a colleague', async (text) => {
    expect(words(await house.onlyAnswer('admin', text))).toContain('Another lead social worker')
  })

  it.each([
    ['admin', 'the gp has left', 'Nothing is changed yet.'],
    ['school', 'the social worker has left', 'Please tell Priya Nair, who arranges your meetings.'],
    ['chair', 'the administrator has left', 'Another administrator'],
  ])('%s, who says ‘%s’, hears what can be done', async (who, text, answer) => {
    expect(words(await house.onlyAnswer(who, text))).toContain(answer)
  })

  it('a new place is filled in as it was typed, and nothing is changed by words alone', async () => {
    const form = await house.onlyAnswer('admin', 'Change the place of 4471 to the Town Hall')
    expect(words(form)).toContain('What it would mean')
    expect(JSON.stringify(form.cards)).toContain('the Town Hall')
    expect(words(await house.onlyAnswer('school', 'my invitations'))).not.toContain('Town Hall')
  })

  it.each(['no longer invite Dr Bhatt to 4471', 'don’t invite the gp to 4471 any more'])(
    '‘%s’ looks at what taking them off would mean',
    async (text) => {
      const asked = words(await house.onlyAnswer('admin', text))
      expect(asked).toContain('Take this person off the list?')
      expect(asked).toContain('Dr Anil Bhatt')
    },
  )

  it('is nothing that somebody who is only invited can do', async () => {
    const said = words(await house.answer('school', 'change the chair of 4471 to Tom'))
    expect(said).not.toContain('Another chair')
    const menu = await house.onlyAnswer('chair', '4471')
    const data = buttons(menu)[0]?.data
    const [own] = (await house.chat('school')).filter((shown) => shown.cards.length > 0)
    const forged = { ...data, entry: 'chair second-chair chair', who: 'Tom Ellery' }
    const pressed = [
      await house.pressRaw('school', own?.id ?? '', 'meeting.office-form', forged),
      await house.pressRaw('school', own?.id ?? '', 'meeting.office-check', forged),
      await house.pressRaw('school', own?.id ?? '', 'meeting.office', forged),
    ]
    for (const { activity } of some(pressed))
      expect(activity && words(activity)).toContain('I cannot find this for you.')
  })
})
