// A colleague instead: one person, one place; the same service; and after a move.
import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, type PersonId, personId } from '../../../src/domain/ids.ts'
import { answer, choiceProblem, sameService } from '../../../src/domain/meeting/answer.ts'
import { answeredFor, placeProblem } from '../../../src/domain/meeting/representation.ts'
import { type Invitation, representedBy } from '../../../src/domain/state/invitation.ts'
import { loadPractice } from '../../../src/practices/load.ts'
import { onlyConference } from '../../support/families.ts'
import { practice, refusal, value } from '../../support/practices.ts'
import {
  asOf,
  conference,
  confirmed,
  deputy,
  midwife,
  named,
  naming,
  refused,
  school,
  withSchool,
} from './representation-ground.ts'

describe('one person, one place', () => {
  it('somebody who comes for another place is refused with the reason, until they have said no', () => {
    const taken = (invitation: Invitation) =>
      placeProblem(onlyConference(withSchool(invitation)), midwife, {
        name: 'Callum Pryce',
        person: deputy,
      })
    expect(taken(named)?.code).toBe('representative.taken')
    expect(taken(confirmed)?.code).toBe('representative.taken')
    expect(taken(refused)).toBeUndefined()
    expect(
      placeProblem(onlyConference(withSchool(named)), named, {
        name: 'Callum Pryce',
        person: deputy,
      }),
    ).toBeUndefined()
  })

  it('somebody who is invited in their own right is refused, unless the invitation was not for them', () => {
    expect(
      placeProblem(conference, school, { name: 'Midwife', person: personId('midwife') })?.code,
    ).toBe('representative.invited')
    const notMe = value(answer(midwife, { status: 'not-me' }, asOf(midwife)))
    expect(
      placeProblem(onlyConference(withSchool(notMe)), school, {
        name: 'Midwife',
        person: personId('midwife'),
      }),
    ).toBeUndefined()
  })

  it('somebody whom the directory does not know is told apart by their address', () => {
    const stranger = value(
      answer(
        school,
        {
          status: 'represented',
          name: 'Zara',
          role: 'Head',
          agency: school.agency,
          email: 'Zara@example.org',
        },
        asOf(school),
      ),
    )
    const there = onlyConference(withSchool(stranger))
    expect(
      placeProblem(there, midwife, { name: 'Z. Quill', email: 'zara@example.org' })?.code,
    ).toBe('representative.taken')
    expect(placeProblem(there, midwife, { name: 'Zara' })).toBeUndefined()
  })

  it('a conflict of interest cannot be told from a place that somebody has already', () => {
    const said = (at: typeof conference, who: PersonId) =>
      placeProblem(at, school, { name: 'Callum Pryce', person: who })?.words
    const ofConflict = said({ ...conference, conflicts: [deputy] }, deputy)
    expect(ofConflict).toBe(
      'Callum Pryce cannot come in your place at this meeting. Please ' +
        'choose somebody else: one person can only fill one place.',
    )
    expect(said(conference, personId('midwife'))).toBe(ofConflict)
    expect(
      placeProblem(onlyConference(withSchool(named)), midwife, {
        name: 'Callum Pryce',
        person: deputy,
      })?.words,
    ).toBe(ofConflict)
  })
})

describe('the same service', () => {
  const grouped = [['Agency of midwife', 'Agency of health']]

  it('is the same agency, unless the council groups agencies', () => {
    expect(sameService('Agency of Midwife', 'agency of midwife')).toBe(true)
    expect(sameService('Agency of midwife', 'Agency of health')).toBe(false)
    expect(sameService('Agency of midwife', 'agency of Health', grouped)).toBe(true)
    expect(sameService('Agency of midwife', 'Agency of school', grouped)).toBe(false)
    const visitor = naming(midwife, { agency: 'Agency of health' })
    expect(choiceProblem(midwife, visitor)?.code).toBe('representative.other-agency')
    expect(choiceProblem(midwife, visitor, grouped)).toBeUndefined()
    expect(refusal(answer(midwife, visitor, asOf(midwife))).code).toBe(
      'representative.other-agency',
    )
    expect(
      representedBy(value(answer(midwife, visitor, asOf(midwife, { services: grouped })))),
    ).toBe(deputy)
  })

  it('is grouped in the council’s own file, and by none that comes with the product', () => {
    expect(practice('dudley').sameService.value).toEqual([])
    const own = loadPractice({
      id: 'own',
      name: 'Own',
      extends: 'dudley',
      sameService: { value: grouped, tag: 'ours', source: 'Agreed with both services' },
    })
    expect(value(own).sameService.value).toEqual(grouped)
    const wrong = loadPractice({
      id: 'own',
      name: 'Own',
      extends: 'dudley',
      sameService: { value: [['Alone']] },
    })
    expect(refusal(wrong).words).toContain('a group of at least two agencies')
  })
})

describe('after a move', () => {
  it('says for which day an answer was given, also after several moves', () => {
    const slot = (date: string) => ({ date: localDate(date), time: localTime('10:00') })
    const moves = [
      { from: slot('2026-12-10'), to: slot('2026-12-11'), at: instant('2026-11-25T09:00:00Z') },
      { from: slot('2026-12-11'), to: slot('2026-12-14'), at: instant('2026-11-26T09:00:00Z') },
    ].map((one) => ({ ...one, reason: '', by: personId('admin') }))
    const given = (moment: string) =>
      answeredFor(
        { ...conference, moves },
        { status: 'undecided', by: school.person, at: instant(moment) },
      )?.date
    expect(given('2026-11-24T09:00:00Z')).toBe('2026-12-10')
    expect(given('2026-11-25T10:00:00Z')).toBe('2026-12-11')
    expect(given('2026-11-27T10:00:00Z')).toBeUndefined()
    expect(answeredFor({ ...conference, moves }, { status: 'awaited' })).toBeUndefined()
  })
})
