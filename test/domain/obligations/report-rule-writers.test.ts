// Whether somebody needs a report, and who may write it.
import { describe, expect, it } from 'vitest'

import { meetingId, personId } from '../../../src/domain/ids.ts'
import { reportRuleFor } from '../../../src/domain/obligations/report-rule.ts'
import { may } from '../../../src/domain/permissions.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import { oneFamily, onlyConference, person } from '../../support/families.ts'
import { practice } from '../../support/ground.ts'
import { coreGroup, marked, now, owed, review } from './report-rule-ground.ts'

describe('do I need a report', () => {
  const answer = (family: Case, name: string) => {
    const conference = family.conferences.find(
      (conference) => conference.id === meetingId('m-4471'),
    )
    const invitation = conference?.invitations.find(
      (invitation) => invitation.person === personId(name),
    )
    if (conference === undefined || invitation === undefined) throw new Error('They are invited')
    return reportRuleFor({
      family,
      conference,
      invitation,
      practice: practice('portsmouth'),
      owed: owed(family).filter((obligation) => obligation.meeting === conference.id),
    })
  }

  it('is answered from the rule, in both readings, with its source', () => {
    const family = review(
      'portsmouth',
      ['school', 'police'],
      [coreGroup('2027-01-11', marked('school', 'arrived'), marked('police', 'absent'))],
    )
    expect(answer(family, 'school')).toMatchObject({
      answer: 'no',
      heading: 'No report of your own',
    })
    expect(answer(family, 'police')).toMatchObject({
      answer: 'yes',
      heading: 'Yes: your agency was not part of a core group meeting',
    })
    expect(answer(family, 'police').lines.join(' ')).toContain(
      'Portsmouth one minute guide, July 2017',
    )
    expect(answer(review('portsmouth', ['school']), 'school').answer).toBe('depends')
  })
})

describe('who may write', () => {
  const family = oneFamily({ invited: ['school', 'police'] })
  const conference = onlyConference(family)
  const [school] = conference.invitations
  if (school === undefined) throw new Error('The school is invited')
  const writes = (name: string, invitation: Invitation = school, at: Conference = conference) =>
    may(person(name), { act: 'write-report', conference: at, invitation })
  const represented = (status: 'awaited' | 'refused' | 'confirmed'): Invitation => ({
    ...school,
    answers: [
      {
        status: 'represented',
        name: 'Callum',
        role: 'Deputy',
        person: personId('colleague'),
        by: school.person,
        at: now,
        confirmation:
          status === 'awaited'
            ? { status }
            : status === 'refused'
              ? { status, reason: '', at: now }
              : { status, mode: 'online', at: now },
      },
    ],
  })

  it('is whoever is invited, and a colleague who has said yes, while they have the part', () => {
    expect([
      writes('school'),
      writes('police'),
      writes('chair'),
      writes('admin'),
      writes('stranger'),
    ]).toEqual([true, false, false, false, false])
    expect([
      writes('colleague'),
      writes('colleague', represented('awaited')),
      writes('colleague', represented('confirmed')),
      writes('colleague', represented('refused')),
    ]).toEqual([false, false, true, false])
  })

  it('is nobody with a conflict of interest, nobody who was taken off, and not whoever said ‘this is not me’', () => {
    expect(writes('school', school, { ...conference, conflicts: [personId('school')] })).toBe(false)
    expect(
      writes('colleague', represented('confirmed'), {
        ...conference,
        conflicts: [personId('colleague')],
      }),
    ).toBe(false)
    expect(
      writes('school', {
        ...school,
        withdrawn: { why: 'removed', by: personId('admin'), at: now },
      }),
    ).toBe(false)
    expect(
      writes('school', { ...school, answers: [{ status: 'not-me', by: school.person, at: now }] }),
    ).toBe(false)
  })
})
