// Somebody who chairs is away: the question is about the meetings that they chair, and about no other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, preset, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  const form = await house.onlyAnswer('admin', 'add new conference')
  await house.press(
    'admin',
    'Bring it in and invite',
    newConferenceForm({
      conference: '4700',
      date: '2026-12-01',
      chair: 'second-chair',
      counted_from: '',
      parents: '',
      invited: 'Grace Lindqvist',
    }),
    form,
  )
})
afterEach(() => house.close())

const said = async (person: string, text: string) => words(await house.onlyAnswer(person, text))

describe('who chairs when somebody is away', () => {
  it.each([
    ['admin', 'margaret is ill, who chairs?', '4471'],
    ['admin', 'tom is ill, who chairs?', '4700'],
    ['admin', 'margaret is ill who chairs 4471', '4471'],
    ['second-chair', 'i am ill, who chairs?', '4700'],
  ])('%s, ‘%s’, is shown %s', async (person, text, meeting) => {
    const form = await house.onlyAnswer(person, text)
    expect(words(form)).toContain(`Another chair ${meeting}, Initial conference`)
    expect(words(form)).not.toContain('I know no')
    expect(preset(form, 'who')).toBe('')
  })

  it('is about their meeting also after another one was spoken of', async () => {
    await house.say('admin', 'who is coming to 4700')
    expect(await said('admin', 'margaret is ill, who chairs?')).toContain('Another chair 4471')
  })

  it('with the name of whoever takes over shows what it would mean', async () => {
    expect(await said('admin', 'margaret is ill, tom ellery chairs 4471')).toContain(
      'From now on Tom Ellery',
    )
  })
})
