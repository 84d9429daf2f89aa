// A name in a sentence is somebody's only where the whole of it is theirs, and an address decides
// alone: nobody is sent a family's names because a stranger is called alike.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { buttons, type House, openHouse, words } from '../support/house.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

const said = async (person: string, text: string) => house.onlyAnswer(person, text)
const form = 'Who will come for you?'
const named = 'A colleague comes for you'
const askedOf = async (person: string) => (await house.chat(person)).map(words).join(' | ')

describe('somebody who only shares a name with a colleague', () => {
  it.each([
    ['school', 'school-deputy', 'Sarah Pryce will come instead of me', 'Sarah Pryce'],
    ['school', 'school-deputy', 'sarah pryce will come for me', 'sarah pryce'],
    ['school', 'school-deputy', 'Callum Other will come instead of me', 'Callum Other'],
    ['school', 'school-deputy', 'callum other will come instead of me', 'callum other'],
    ['school', 'school-deputy', 'sending callum other instead of me', 'callum other'],
    ['school', 'school-deputy', 'mark pryce will come instead of me', 'mark pryce'],
    ['school', 'school-deputy', 'grace pryce will come instead of me', 'grace pryce'],
    ['school', 'school-deputy', 'cover for me: Callum Other', 'Callum Other'],
    ['school', 'school-deputy', "I can't come, Sarah Pryce will come instead", 'Sarah Pryce'],
    [
      'health-visitor',
      'health-visitor-colleague',
      'my colleague Jo Smith will come instead of me',
      'Jo Smith',
    ],
  ])('%s: nobody else (%s) is asked with ‘%s’', async (who, other, text, name) => {
    const before = await askedOf(other)
    const shown = await said(who, text)
    expect(words(shown)).toContain(form)
    expect(JSON.stringify(shown.cards)).toContain(`"value":"${name}"`)
    expect(await askedOf(other)).toBe(before)
  })
})

describe('an address in a sentence', () => {
  it.each([
    [
      'school',
      'school-deputy',
      'callum.other@elsewhere.example will come instead of me',
      ['', 'callum.other@elsewhere.example'],
    ],
    [
      'school',
      'school-deputy',
      'Callum Pryce (callum.other@elsewhere.example) will come instead of me',
      ['Callum Pryce', 'callum.other@elsewhere.example'],
    ],
    [
      'police',
      'police-colleague',
      'Owen Rees (owen.other@police.example) will come for me',
      ['Owen Rees', 'owen.other@police.example'],
    ],
  ])('%s: that is nobody’s here (%s) is filled in with ‘%s’', async (who, other, text, filled) => {
    const before = await askedOf(other)
    const shown = await said(who, text)
    expect(words(shown)).toContain(form)
    for (const value of some(filled))
      expect(JSON.stringify(shown.cards)).toContain(`"value":"${value}"`)
    expect(await askedOf(other)).toBe(before)
  })

  it('that is a colleague’s names them, whatever the name', async () => {
    const shown = await said('school', 'Cal (callum.pryce@example.org) will come instead of me')
    expect(words(shown)).toContain(`${named} Callum Pryce`)
  })

  it('beside a no offers to ask nobody of a like name', async () => {
    const shown = await said('school', "I can't come, ask callum.other@elsewhere.example")
    expect(buttons(shown).map(({ title }) => title)).not.toContain('Ask Callum')
  })
})

describe('a name that is one colleague’s', () => {
  it.each([
    ['school', 'callum will come for me', 'Callum Pryce'],
    ['school', 'callum pryce will come instead', 'Callum Pryce'],
    ['school', 'Callum from our team will come for me', 'Callum Pryce'],
    ['school', 'Callum P will come instead of me', 'Callum Pryce'],
    ['school', 'Callm Pryce will come instead of me', 'Callum Pryce'],
    ['school', 'callum is attending on my behalf', 'Callum Pryce'],
    ['school', 'sending callum instead', 'Callum Pryce'],
    ['health-visitor', 'my colleague Jo will come instead of me', 'Jo Tanner'],
    ['police', 'DC Owen Rees will come for me', 'DC Owen Rees'],
  ])('%s: ‘%s’ names them as before', async (who, text, name) => {
    expect(words(await said(who, text))).toContain(`${named} ${name}`)
  })
})
