import { describe, expect, it } from 'vitest'

import {
  namedLike,
  type PersonMeant,
  sayUnclear,
  whoIsMeant,
} from '../../../src/domain/people/who-is-meant.ts'
import { person } from '../../support/families.ts'

const school = 'Alder Lane Primary School'
const deputy = person('deputy', {
  name: 'Callum Pryce',
  agency: school,
  role: 'Deputy designated safeguarding lead',
})
const caretaker = person('caretaker', { name: 'Callum Pryce', agency: school, role: 'Caretaker' })
const housing = person('housing', {
  name: 'Holly Ash',
  agency: 'Harrowmere Housing',
  role: 'Housing officer',
})
const everybody = [deputy, caretaker, housing]

const ids = (meant: PersonMeant): readonly string[] => {
  switch (meant.found) {
    case 'one':
      return [meant.person.id]
    case 'nobody':
      return []
    case 'unclear':
      return ['which?', ...meant.people.map(({ id }) => id)]
    case 'former':
      return ['once', meant.person.id]
  }
}
const meant = (typed: Partial<Parameters<typeof whoIsMeant>[1]>) =>
  ids(whoIsMeant(everybody, { name: '', email: '', ...typed }))

describe('an address', () => {
  it('decides alone, whatever the name says', () => {
    expect(meant({ name: 'Callum Pryce', email: 'HOUSING@example.org' })).toEqual(['housing'])
  })

  it('that nobody has is somebody new, though the name is known', () => {
    expect(meant({ name: 'Holly Ash', email: 'holly.other@charity.example' })).toEqual([])
  })
})

describe('a name', () => {
  it('counts when exactly one person has it, however it is typed', () => {
    expect(meant({ name: ' holly  ASH' })).toEqual(['housing'])
    expect(meant({ name: 'Holly' })).toEqual([])
    expect(meant({ name: '' })).toEqual([])
  })

  it('that two people have is asked about, unless one of them alone is what was typed', () => {
    expect(meant({ name: 'Callum Pryce' })).toEqual(['which?', 'deputy', 'caretaker'])
    expect(meant({ name: 'Callum Pryce', role: 'Deputy DSL' })).toEqual(['deputy'])
    expect(meant({ name: 'Callum Pryce', role: 'Teaching assistant' })).toEqual([
      'which?',
      'deputy',
      'caretaker',
    ])
  })

  it('whose agency or work is another than what was typed is asked about: it may be a namesake', () => {
    expect(meant({ name: 'Holly Ash', role: 'Family worker' })).toEqual(['which?', 'housing'])
    expect(meant({ name: 'Holly Ash', agency: 'Kestrel Charity' })).toEqual(['which?', 'housing'])
    expect(meant({ name: 'Holly Ash', role: 'Housing', agency: 'harrowmere housing' })).toEqual([
      'housing',
    ])
  })

  it('of which only a part was typed fits whoever has all of its words', () => {
    expect(namedLike(everybody, 'callum').map(({ id }) => id)).toEqual(['deputy', 'caretaker'])
    expect(namedLike(everybody, 'holly pryce')).toEqual([])
    expect(namedLike(everybody, ' ')).toEqual([])
  })
})

it('the question names role, agency and address, so that people of one name can be told apart', () => {
  expect(sayUnclear([deputy, caretaker], 'Which?')).toBe(
    'Of that name I know Callum Pryce (Deputy designated safeguarding ' +
      'lead, Alder Lane Primary School, deputy@example.org); Callum Pryce ' +
      '(Caretaker, Alder Lane Primary School, caretaker@example.org). Which?',
  )
  expect(sayUnclear([housing], 'Is it them?')).toContain('Of that name I know only Holly Ash')
})
