import { describe, expect, it } from 'vitest'

import { roleKind } from '../../../src/domain/people/role-kind.ts'
import { hasStaffRole, sameAgency } from '../../../src/domain/state/person.ts'
import { person } from '../../support/families.ts'

describe('two spellings of an agency', () => {
  it.each([
    ['Queen’s Park Primary School', 'queens park primary school'],
    ['St. Jude’s', 'St Judes'],
    ['Health & Care', 'health and care'],
    ['  Mereshire   Police ', 'Mereshire Police'],
    ['Mereshire-Police', 'Mereshire Police'],
    ['Café Réunion', 'Cafe Reunion'],
  ])('are one: ‘%s’ and ‘%s’', (one, other) => {
    expect(sameAgency(one, other)).toBe(true)
  })

  it.each([
    ['Alder Lane Primary School', 'Alder Lane Primary'],
    ['Mereshire Police', 'Mereshire Probation'],
    ['School 1', 'School 2'],
  ])('are two: ‘%s’ and ‘%s’', (one, other) => {
    expect(sameAgency(one, other)).toBe(false)
  })
})

describe('what a role counts as', () => {
  it.each([
    ['Social Worker', 'social-care'],
    ['lead social worker', 'social-care'],
    ['DSL', 'education'],
    ['Head teacher', 'education'],
    ['Nursery key worker', 'education'],
    ['School nurse', 'health'],
    ['Health visitor', 'health'],
    ['GP', 'health'],
    ['Dr. – General Practitioner', 'health'],
    ['Detective Constable, CAIT', 'police'],
    ['DC', 'police'],
    ['Probation officer', 'probation'],
    ['YJS worker', 'youth-justice'],
    ['Housing Officer', 'housing'],
    ['IDVA', 'voluntary'],
    ['Fire officer', 'other'],
    ['', 'other'],
    ['!!!', 'other'],
  ])('‘%s’ is %s', (role, sector) => {
    expect(roleKind(role).sector).toBe(sector)
  })

  it('is decided by the longest name inside: a school nurse is a nurse and no school', () => {
    expect(roleKind('Senior school nurse (bank)').discipline).toBe('school nursing')
    expect(roleKind('Deputy designated safeguarding lead and SENCO').discipline).toBe('school')
  })

  it('never turns a role that merely sounds alike into social care', () => {
    for (const role of [
      'Social media officer',
      'Social prescriber',
      'Worker',
      'Volunteer',
      'Mum’s friend',
    ])
      expect(roleKind(role).sector).not.toBe('social-care')
  })

  it('never takes a short name out of the middle of a word or a sentence', () => {
    expect(roleKind('Upscaling dc converter').sector).toBe('other')
  })
})

describe('a standing duty', () => {
  it('is what the directory says, and nothing else', () => {
    expect(hasStaffRole(person('x', { duties: ['chair', 'audit-lead'] }), 'audit-lead')).toBe(true)
    expect(hasStaffRole(person('x', { role: 'administrator' }), 'administrator')).toBe(false)
  })
})
