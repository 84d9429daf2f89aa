import { describe, expect, it } from 'vitest'

import { coreGroupsHeld } from '../../../src/domain/core-group/core-group.ts'
import { localDate, meetingId } from '../../../src/domain/ids.ts'
import { previousWasInquorate } from '../../../src/domain/meeting/quorum-that-day.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { invitationFor } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { some } from '../../support/some.ts'
import { absent, by, coreGroup, family, here, now, planned, record } from './core-group-ground.ts'

const owed = (family: Case, kind: Obligation['kind']): Obligation[] =>
  obligations(family, { practices: shippedPractices(), calendar, now }).filter(
    (each) => each.kind === kind,
  )
const days = (family: Case): string[] => coreGroupsHeld(family, planned).map(({ on }) => on)

describe('a core group was held', () => {
  it('when somebody was marked as there, or when it was recorded; each day once', () => {
    expect(days(family(planned, coreGroup('2026-12-22')))).toEqual(['2026-12-22'])
    const both = {
      ...planned,
      records: [...planned.records, record('hold-first-core-group', 'done', '2026-12-22')],
    }
    expect(
      coreGroupsHeld(family(both, coreGroup('2026-12-22'), coreGroup('2027-02-01')), both).map(
        ({ on }) => on,
      ),
    ).toEqual(['2026-12-22', '2027-02-01'])
  })

  it.each([
    ['nobody was marked', { invitations: [invitationFor('school')] }],
    [
      'everybody was marked as not there',
      { invitations: [{ ...invitationFor('school'), marks: absent }] },
    ],
    ['it was cancelled', { cancelled: { ...by, reason: 'Ill', late: false } }],
  ])('but not while %s', (_why, more) => {
    expect(days(family(planned, coreGroup('2026-12-22', more)))).toEqual([])
  })

  it('under the plan that stood on its day, and under no other', () => {
    const later: Conference = {
      ...planned,
      id: meetingId('m-later'),
      kind: 'pre-birth',
      date: localDate('2027-01-14'),
      records: [record('hold-conference', 'plan', '2027-01-14')],
    }
    const all = family(planned, later, coreGroup('2026-12-22'), coreGroup('2027-01-20'))
    expect(days(all)).toEqual(['2026-12-22'])
    expect(coreGroupsHeld(all, later).map(({ on }) => on)).toEqual(['2027-01-20'])
    expect(days(family(planned, coreGroup('2026-12-09')))).toEqual([])
  })

  it('under the review that kept the plan, where the conference that made it is not known here', () => {
    const review: Conference = {
      ...planned,
      kind: 'review',
      records: [record('hold-conference', 'plan-continues', '2026-12-10')],
    }
    const one = family(review, coreGroup('2026-12-22'))
    expect(owed(one, 'hold-next-core-group').map((each) => each.due.due)).toEqual(['2027-02-02'])
  })
})

describe('the dates of core groups', () => {
  it('the first is met by the one that was held, and the next is six weeks after it', () => {
    const one = family(planned, coreGroup('2026-12-22'))
    expect(owed(one, 'hold-first-core-group')).toMatchObject([
      { due: { due: '2026-12-24' }, state: { status: 'met' } },
    ])
    expect(owed(one, 'hold-next-core-group')).toMatchObject([
      { due: { due: '2027-02-02' }, state: { status: 'open' } },
    ])
  })

  it('one that was held too late is said to be late', () => {
    expect(owed(family(planned, coreGroup('2026-12-29')), 'hold-first-core-group')).toMatchObject([
      { state: { status: 'met-late' } },
    ])
  })

  it('a core group that is booked stands in no review’s way', () => {
    expect(owed(family(planned, coreGroup('2026-12-22')), 'hold-first-review')).toHaveLength(1)
  })

  it('a core group asks its people for an answer, and for nothing that belongs to a conference', () => {
    for (const [id] of some(shippedPractices())) {
      const one = obligations(family(planned, coreGroup('2026-12-22', { practice: id })), {
        practices: shippedPractices(),
        calendar,
        now,
      }).filter((each) => each.meeting === 'cg-2026-12-22')
      expect(
        one.map((each) => each.kind),
        id,
      ).toEqual(['answer-invitation'])
    }
  })

  it('a core group in between hides no conference that had no quorum', () => {
    const next: Conference = {
      ...planned,
      id: meetingId('m-next'),
      date: localDate('2027-03-04'),
      records: [],
    }
    const alone = { ...planned, invitations: [{ ...invitationFor('school'), marks: here }] }
    expect(
      previousWasInquorate({
        family: family(alone, coreGroup('2026-12-22'), next),
        conference: next,
        practice: practice('statutory'),
      }),
    ).toBe(true)
  })
})
