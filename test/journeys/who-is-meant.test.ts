// Whom the words for a person mean, wherever somebody is named: an address decides alone, a name
// counts when exactly one fits, the surname decides, and else it is asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

/** What is typed, whom of the chairs it means, and what is asked where it means nobody. */
const chairs: readonly (readonly [string, string, string])[] = [
  ['Margaret Osei', 'chair', ''],
  ['M Osei', 'chair', ''],
  ['M. Osei', 'chair', ''],
  ['Osei, Margaret', 'chair', ''],
  ['Ms Osei', 'chair', ''],
  ['Dr. Osei', 'chair', ''],
  ['Margaret', 'chair', ''],
  ['tom.ellery@example.org', 'second-chair', ''],
  ['Tom Whitfield', '', '‘Tom Whitfield’. Do you mean Tom Ellery (Conference chair'],
  ['Margaret Hughes', '', '‘Margaret Hughes’. Do you mean Margaret Osei'],
  ['Margaret Oseo', '', '‘Margaret Oseo’. Do you mean Margaret Osei'],
  ['M Hughes', '', '‘M Hughes’'],
  ['Ms Hughes', '', '‘Ms Hughes’'],
]

describe('who is to chair, and whose social worker it is', () => {
  it.each(some(chairs))('‘%s’ in a pasted e-mail', async (who, id, asked) => {
    const form = await house.onlyAnswer(
      'admin',
      `Please set up an ICPC\nChildren: Sam Green, 9\nDate: ` +
        `15 December 2026 at 2pm\nChair: ${who}\nThanks`,
    )
    expect(fieldsOn(form)['chair']).toBe(id)
    expect(words(form)).toContain(asked)
    expect(words(form).includes('I know no chair')).toBe(asked !== '')
  })

  it.each(some(chairs))('‘%s’ in a sentence for another chair', async (who, id, asked) => {
    const shown = words(await house.onlyAnswer('admin', `change the chair of 4471 to ${who}`))
    expect(shown).toContain(
      id === 'chair'
        ? 'Margaret Osei is the chair already.'
        : asked === ''
          ? 'Another chair? '
          : asked,
    )
  })

  it.each([
    [
      'a name in small letters',
      'new icpc 4611 for Sam Green 9, 15 dec 2pm, chair tom whitfield, sw daniel',
      { chair: '', social_worker: 'social-worker' },
      'Chair: I know no chair called ‘tom whitfield’.',
    ],
    [
      'another’s name beside an address',
      'Please set up an ICPC\nChair: Margaret Osei (tom.ellery@example.org)',
      { chair: '' },
      'give the name or the address alone',
    ],
    [
      'a social worker of whom only the first name is known',
      'Please set up an ICPC for Sam Green 9\nSocial worker Daniel Patel',
      { social_worker: '' },
      'Do you mean Daniel Whitlock (Lead social worker',
    ],
  ])('%s is asked about, and nobody is told', async (_what, text, fields, asked) => {
    const form = await house.onlyAnswer('admin', text)
    expect(fieldsOn(form)).toMatchObject(fields)
    expect(words(form)).toContain(asked)
  })
})

describe('whom the school sends', () => {
  it.each([
    ['Callum Pryce will come instead of me', 'Callum'],
    ['C Pryce will come instead of me', 'Callum'],
    ['Mr Pryce will come instead of me', 'Callum'],
    ['callum.pryce@example.org will come instead of me', 'Callum'],
  ])('‘%s’ asks Callum', async (text, who) => {
    await house.onlyAnswer('school', text)
    expect(words(await house.onlyAnswer('school', 'my invitations'))).toContain(who)
    expect(words(await house.last('school-deputy'))).toContain('Ruth')
  })

  it.each(['Callum Whitfield', 'Owen Rees', 'Ms Hughes'])(
    '‘%s’ is nobody of the school, so nobody is asked',
    async (who) => {
      const before = (await house.chat('school-deputy')).length
      const form = await house.onlyAnswer('school', `${who} will come instead of me to 4471`)
      expect(JSON.stringify(form.cards)).toContain(who.split(' ')[1])
      expect((await house.chat('school-deputy')).length).toBe(before)
      expect(words(form)).not.toContain('Owen Rees (')
    },
  )
})

describe('who is added, taken off, and given a duty', () => {
  it.each([
    ['add Ruth Jones to 4471', 'Ruth Jones', 'Do you mean Ruth Adeyemi'],
    ['add L Novak to 4471', 'Leah Novak', ''],
    ['add Novak, Leah to 4471', '', 'Leah Novak (Domestic'],
    ['add Ms Novak to 4471', 'Leah Novak', ''],
    ['add R Adeyemi to 4471', '', 'Ruth Adeyemi (Designated'],
  ])('‘%s’', async (text, name, asked) => {
    const form = await house.onlyAnswer('admin', text)
    expect(fieldsOn(form)['name'] ?? '').toBe(name)
    expect(words(form)).toContain(asked)
  })

  it.each([
    ['Ruth Jones', 'Do you mean Ruth Adeyemi (Designated'],
    ['R Adeyemi', 'Ruth Adeyemi'],
    ['Adeyemi, Ruth', 'Ruth Adeyemi'],
    ['Ms Adeyemi', 'Ruth Adeyemi'],
    ['Callum Price', 'Do you mean Callum Pryce'],
    ['ruth.adeyemi@example.org', 'Ruth Adeyemi'],
  ])('‘%s’, taken off the directory', async (who, shown) => {
    const look = await house.onlyAnswer('admin', `take ${who} off the directory`)
    expect(words(look)).toContain(shown)
  })
})

/** What is typed for DC Helen Marsh, of whom the list has one, and whether it is her. */
describe('who rang', () => {
  it.each([
    ["Helen Marsh rang, she can't come", true],
    ["H Marsh rang, she can't come", true],
    ["Marsh, Helen rang: can't come", true],
    ["Ms Marsh rang, she can't come", true],
    ["DC Marsh rang, she can't come", true],
    ["helen.marsh@example.org rang, she can't come", true],
    ["Owen rang, Helen can't come", true],
    ["Helen Hughes rang, she can't come", false],
    ["Ms Hughes rang, she can't come", false],
    ["H Hughes rang, she can't come", false],
    ["Owen rang, Helen Hughes can't come", false],
  ])('‘%s’', async (text, isHelen) => {
    const shown = words(await house.onlyAnswer('admin', text))
    expect(shown.includes('DC Helen Marsh, Child abuse')).toBe(isHelen)
  })
})

describe('who is given a duty for the whole council', () => {
  it.each([
    ['make Ruth Adeyemi a chair', 'Ruth Adeyemi, Alder Lane Primary School, becomes a conference'],
    ['make R Adeyemi an administrator', 'becomes a conference administrator'],
    ['give Ms Adeyemi the duty of chair', 'becomes a conference chair'],
    ['give the duty of audit lead to Adeyemi, Ruth', 'becomes an audit lead'],
    ['ruth.adeyemi@example.org is a chair now', 'becomes a conference chair'],
    ['Tom Ellery is no longer a chair', 'Tom Ellery, Harrowmere Council, is no longer'],
    ['make Tom Whitfield a chair', 'Do you mean'],
    ['make Ruth Jones an administrator', 'Do you mean Ruth Adeyemi (Designated'],
  ])('‘%s’', async (text, shown) => {
    expect(words(await house.onlyAnswer('admin', text))).toContain(shown)
  })

  it('whoever is nobody here stands in the form', async () => {
    const form = await house.onlyAnswer('admin', 'make Ruth Jones an administrator')
    expect(fieldsOn(form)['who']).toBe('Ruth Jones')
  })
})
