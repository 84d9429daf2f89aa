// Who owes a report, from each practice: the rules of docs/sources.md, section D.
import { describe, expect, it } from 'vitest'

import { instant, localTime, personId, practiceId } from '../../../src/domain/ids.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Mark } from '../../../src/domain/state/invitation.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { practice } from '../../support/ground.ts'
import { coreGroup, marked, now, owed, review } from './report-rule-ground.ts'

const owners = (family: Case, kind: Obligation['kind'], practices = shippedPractices()) =>
  owed(family, practices)
    .filter((obligation) => obligation.kind === kind)
    .map(({ owner }) => owner)

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
    const stateOf = (at: string) => {
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
      )?.state.status
    }
    expect([stateOf('2027-03-22T17:00:00Z'), stateOf('2027-03-22T17:00:01Z')]).toEqual([
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
