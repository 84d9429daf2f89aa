// Who owes a report, from each practice: the rules of docs/sources.md, section D.
import { describe, expect, it } from 'vitest'

import {
  instant,
  localDate,
  localTime,
  meetingId,
  personId,
  practiceId,
  reference,
} from '../../../src/domain/ids.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { reportRuleFor } from '../../../src/domain/obligations/report-rule.ts'
import { may } from '../../../src/domain/permissions.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Answer, Invitation, Mark } from '../../../src/domain/state/invitation.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'
import { person } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const now = instant('2027-03-15T10:00:00Z')
const owed = (family: Case, practices = shippedPractices()): Obligation[] =>
  obligations(family, { practices, calendar, now })
const owners = (family: Case, kind: Obligation['kind'], practices = shippedPractices()) =>
  owed(family, practices)
    .filter((obligation) => obligation.kind === kind)
    .map(({ owner }) => owner)

/** A review on Wed 24 March 2027 under this practice, with the first conference three months before it. */
function review(
  name: string,
  invited: readonly string[],
  coreGroups: readonly Conference[] = [],
): Case {
  const first = oneFamily({ id: 'f-1', number: '4400', date: '2026-12-29', invited })
  const second = {
    ...onlyConference(oneFamily({ id: 'f-1', number: '4471', date: '2027-03-24', invited })),
    kind: 'review' as const,
    practice: practiceId(name),
  }
  return {
    ...first,
    conferences: [{ ...onlyConference(first), practice: practiceId(name) }, ...coreGroups, second],
  }
}

const marked = (
  name: string,
  mark: 'arrived' | 'absent',
  answers: readonly Answer[] = [],
): Invitation => {
  const given = { by: personId('chair'), at: instant('2027-01-11T10:05:00Z') }
  const one: Mark =
    mark === 'arrived'
      ? { mark, who: 'invited', time: localTime('10:00'), mode: 'in-person', ...given }
      : { mark, ...given }
  return { ...invitationFor(name), id: invitationFor(`cg-${name}`).id, marks: [one], answers }
}

const coreGroup = (date: string, ...invitations: readonly Invitation[]): Conference => ({
  ...onlyConference(oneFamily({ number: `CG-${date}` })),
  id: meetingId(`m-cg-${date}`),
  reference: reference(`CG-${date}`),
  kind: 'core-group',
  date: localDate(date),
  practice: practiceId('portsmouth'),
  invitations,
})

describe('for a first conference everybody who is invited owes a report, also when they come', () => {
  it.each(['portsmouth', 'tower-hamlets', 'dorset', 'dudley'])('%s', (name) => {
    const base = oneFamily({ date: '2027-03-24', invited: ['school', 'police', 'gp'] })
    const [school, police, gp] = onlyConference(base).invitations
    if (school === undefined || police === undefined || gp === undefined)
      throw new Error('Three were invited')
    const given = { by: personId('x'), at: now }
    const invitations = [
      { ...school, answers: [{ status: 'attending', mode: 'online', ...given } as const] },
      {
        ...police,
        answers: [
          { status: 'declined', reason: 'court', askInstead: 'DS Okoro', ...given } as const,
        ],
      },
      { ...gp, answers: [{ status: 'not-me', ...given } as const] },
    ]
    const family = {
      ...base,
      conferences: [{ ...onlyConference(base), practice: practiceId(name), invitations }],
    }
    expect(owners(family, 'submit-report')).toEqual(['school', 'police'])
  })
})

describe('a Portsmouth review', () => {
  const held = [
    coreGroup('2027-01-11', marked('school', 'arrived'), marked('police', 'absent')),
    coreGroup('2027-02-22', marked('school', 'arrived'), marked('police', 'arrived')),
  ]

  it('asks nobody for a report of their own but the agency outside the core group and the member who was away: both readings of S1', () => {
    const family = review('portsmouth', ['school', 'police', 'gp'], held)
    expect(
      owed(family).filter(
        (obligation) => obligation.kind === 'submit-report' && obligation.meeting === 'm-4471',
      ),
    ).toEqual([])
    expect(owners(family, 'absent-agency-report')).toEqual(['police', 'gp'])
    expect(
      owed(family).filter((obligation) => obligation.kind === 'core-group-report'),
    ).toMatchObject([{ owner: 'social-worker', due: { due: '2027-03-22' } }])
  })

  it('a colleague who came instead was there; a report to that core group was a report', () => {
    const colleague: Mark = {
      mark: 'arrived',
      who: 'representative',
      time: localTime('10:00'),
      mode: 'online',
      by: personId('chair'),
      at: instant('2027-01-11T10:05:00Z'),
    }
    const sent = [
      coreGroup('2027-01-11', marked('school', 'arrived'), {
        ...marked('police', 'absent'),
        marks: [colleague],
      }),
    ]
    expect(
      owners(review('portsmouth', ['school', 'police'], sent), 'absent-agency-report'),
    ).toEqual([])
    const [first] = held
    const away = first?.invitations[1]
    if (first === undefined || away === undefined) throw new Error('The police were invited')
    const wrote = withReport(first, {
      kind: 'individual',
      invitation: away.id,
      versions: [{ number: 1, by: personId('police'), at: now, late: false }],
      shared: [],
    })
    expect(
      owners(review('portsmouth', ['school', 'police'], [wrote]), 'absent-agency-report'),
    ).toEqual([])
  })

  it('who was marked as there goes before what was said of the invitation; where nobody was marked, that decides', () => {
    const said = (family: Case, part: 'member' | 'absent'): Case => ({
      ...family,
      conferences: family.conferences.map((conference) =>
        conference.kind === 'review'
          ? {
              ...conference,
              invitations: conference.invitations.map((each) => ({ ...each, coreGroup: part })),
            }
          : conference,
      ),
    })
    expect(
      owners(
        said(review('portsmouth', ['school', 'police'], held), 'member'),
        'absent-agency-report',
      ),
    ).toEqual(['police'])
    expect(
      owners(
        said(review('portsmouth', ['school', 'police'], []), 'absent'),
        'absent-agency-report',
      ),
    ).toEqual(['school', 'police'])
    expect(owners(review('portsmouth', ['school', 'police'], []), 'absent-agency-report')).toEqual(
      [],
    )
  })

  it('a core group of an earlier plan, or one that was cancelled, counts for nothing', () => {
    const early = coreGroup('2026-10-01', marked('school', 'arrived'), marked('police', 'absent'))
    const off = {
      ...coreGroup('2027-01-11', marked('school', 'arrived'), marked('police', 'absent')),
      cancelled: { by: personId('chair'), at: now, reason: 'snow', late: true },
    }
    expect(
      owners(review('portsmouth', ['school', 'police'], [early, off]), 'absent-agency-report'),
    ).toEqual([])
  })

  it('is met by the report itself, and met late by one that came after its day', () => {
    const family = review('portsmouth', ['school', 'police'], held)
    const standing = (at: string) => {
      const conferences = family.conferences.map((conference) => {
        const theirs = conference.kind === 'review' ? conference.invitations[1] : undefined
        return theirs === undefined
          ? conference
          : withReport(conference, {
              kind: 'individual',
              invitation: theirs.id,
              versions: [{ number: 1, by: personId('police'), at: instant(at), late: false }],
              shared: [],
            })
      })
      return owed({ ...family, conferences }).find(
        (obligation) => obligation.kind === 'absent-agency-report',
      )?.standing.status
    }
    expect([standing('2027-03-22T17:00:00Z'), standing('2027-03-22T17:00:01Z')]).toEqual([
      'met',
      'met-late',
    ])
  })
})

describe('a review elsewhere', () => {
  it.each(['tower-hamlets', 'dorset', 'dudley'])(
    '%s asks each for a report, as its profile says',
    (name) => {
      expect(
        owed(review(name, ['school', 'police']))
          .filter(
            (obligation) => obligation.kind === 'submit-report' && obligation.meeting === 'm-4471',
          )
          .map(({ owner }) => owner),
      ).toEqual(['school', 'police'])
    },
  )

  it('asks nobody where a council has said that the core group’s report is enough', () => {
    const own = {
      ...practice('dorset'),
      individualReportsAtReview: { value: false, tag: 'read', source: 'its own' } as const,
    }
    expect(
      owed(review('dorset', ['school']), new Map([...shippedPractices(), [own.id, own]])).filter(
        (obligation) => obligation.kind === 'submit-report' && obligation.meeting === 'm-4471',
      ),
    ).toEqual([])
  })
})

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
