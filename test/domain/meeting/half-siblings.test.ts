// Which conference follows which: those that share a child. A half-sibling's is another chain.
import { expect, it } from 'vitest'

import { coreGroupsBefore } from '../../../src/domain/core-group/participation.ts'
import { instant, invitationId, localDate, personId } from '../../../src/domain/ids.ts'
import { latestDay } from '../../../src/domain/meeting/latest-day.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { may } from '../../../src/domain/permissions.ts'
import { closedBy } from '../../../src/domain/record/retention.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import { lastReportOf } from '../../../src/domain/report/submitting.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import {
  invitationFor,
  oneFamily,
  onlyConference,
  outcomeRecorded,
  person,
} from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { conferenceNumbered, familyOfNiaAndKit, kit, nia } from '../../support/nia-and-kit.ts'

const meeting = (number: string, date: string, more: Partial<Conference>): Conference =>
  conferenceNumbered(number, { date: localDate(date), ...more })
const planned = (on: string): Pick<Conference, 'records'> => ({
  records: [outcomeRecorded(`${on}T12:00:00Z`)],
})
const initial = meeting('5101', '2026-12-10', { children: [nia], ...planned('2026-12-10') })
const ofKit = meeting('5102', '2027-01-14', {
  children: [kit],
  chair: personId('other-chair'),
  ...planned('2027-01-14'),
})
const review = meeting('5103', '2027-03-03', { children: [nia], kind: 'review' })
const context = {
  practices: new Map([[onlyConference(oneFamily()).practice, practice('statutory')]]),
  calendar,
  now: instant('2027-01-20T10:00:00Z'),
}

it('a first review is counted from the child’s own conference, and still owed when the other’s was held', () => {
  const ground = { practice: practice('statutory'), calendar }
  expect(
    latestDay({ family: familyOfNiaAndKit(initial, ofKit, review), conference: review, ...ground })
      ?.anchor,
  ).toBe('2026-12-10')
  const owed = (...conferences: Conference[]) =>
    obligations(familyOfNiaAndKit(...conferences), context).some(
      ({ kind, meeting }) => kind === 'hold-first-review' && meeting === initial.id,
    )
  expect(owed(initial, ofKit)).toBe(true)
  expect(owed(initial, ofKit, review)).toBe(false)
})

it('the core groups before a review are those about its child', () => {
  const groups = [nia, kit].map((child, index) =>
    meeting(`CG${index}`, '2027-02-01', { kind: 'core-group', children: [child] }),
  )
  expect(
    coreGroupsBefore(familyOfNiaAndKit(initial, ...groups, review), review).map(
      ({ reference }) => reference,
    ),
  ).toEqual(['CG0'])
})

it('whoever chairs the other child’s later conference reads no feedback about this one', () => {
  const act = (conferences: Conference[]) =>
    may(person('other-chair'), {
      act: 'read-feedback',
      family: familyOfNiaAndKit(...conferences),
      conference: initial,
    })
  expect(act([initial, ofKit])).toBe(false)
  expect(act([initial, { ...ofKit, children: [nia] }])).toBe(true)
})

it('a report begins with nothing that was written about the other child', () => {
  const school = { ...invitationFor('school'), id: invitationId('i-school-2') }
  const [invited] = initial.invitations
  if (invited === undefined) throw new Error('The school is invited')
  const written = withReport(initial, {
    ...factsFor(initial, invited.id),
    versions: [
      { number: 1, by: personId('school'), at: instant('2026-12-01T10:00:00Z'), late: false },
    ],
  })
  const last = (conference: Conference) =>
    lastReportOf(familyOfNiaAndKit(written, conference), conference, {
      invitation: school,
      author: person('school'),
    })
  expect(last(ofKit)).toBeUndefined()
  expect(last(review)?.date).toBe('2026-12-10')
})

const decided = (conference: Conference, answer: string): Conference => ({
  ...conference,
  records: planned(conference.date).records.map((record) => ({ ...record, answer })),
})

it('a record is kept for as long as a plan goes on for one of them, however the other’s conference ended', () => {
  expect(closedBy(familyOfNiaAndKit(initial, decided(ofKit, 'no-plan')))).toBeUndefined()
  expect(closedBy(familyOfNiaAndKit(decided(initial, 'no-plan'), ofKit))).toBeUndefined()
  const both = [decided(initial, 'no-plan'), decided(ofKit, 'no-plan')]
  expect(closedBy(familyOfNiaAndKit(...both))?.conference.reference).toBe('5102')
})
