// What follows from a promise in the plan.
import { describe, expect, it } from 'vitest'

import { begin, check, finish, getStuck, withdraw } from '../../../src/domain/commitment/steps.ts'
import { instant, meetingId, personId } from '../../../src/domain/ids.ts'
import { nextWake, remindersDue } from '../../../src/domain/messages/ladder.ts'
import { isOpen } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Commitment } from '../../../src/domain/state/commitment.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, day, practice, value } from '../../support/practices.ts'
import { now, step } from './commitment-ground.ts'

const portsmouth = practice('portsmouth')
const ground = (at: string) => ({
  practices: new Map([
    [portsmouth.id, portsmouth],
    [practice('statutory').id, practice('statutory')],
  ]),
  calendar,
  now: instant(at),
})
const { inPlan: sample } = samplePromise
const planned: Commitment = {
  ...sample,
  meeting: meetingId('m-4471'),
  owner: personId('school'),
  since: instant('2026-12-10T12:00:00.000Z'),
  words: {
    ...sample.words,
    firstStepBy: day('2026-12-15'),
    checkInDate: day('2027-01-13'),
    finishBy: day('2027-02-14'),
  },
}
const family = (commitment: Commitment, ...more: Conference[]): Case => {
  const base = oneFamily({ invited: ['school', 'police'] })
  return { ...base, conferences: [...base.conferences, ...more], commitments: [commitment] }
}
const owed = (family: Case, at = '2026-12-11T09:00:00Z') =>
  obligations(family, ground(at)).filter(({ kind }) => kind.endsWith('-commitment'))
const coreGroup = (date: string): Conference => ({
  ...onlyConference(oneFamily({ invited: ['school'] })),
  id: meetingId('m-cg'),
  kind: 'core-group',
  date: day(date),
  invitations: [{ ...invitationFor('school') }],
})

describe('what follows from a promise in the plan', () => {
  it('is owed on the days that were promised, a Sunday too, with the practice’s rule and why', () => {
    expect(owed(family(planned)).map(({ kind, due, owner }) => [kind, due.due, owner])).toEqual([
      ['begin-commitment', '2026-12-15', 'school'],
      ['check-commitment', '2027-01-13', 'school'],
      ['keep-commitment', '2027-02-14', 'school'],
    ])
    expect(owed(family(planned))[2]?.due.why).toMatchObject({
      rule: 'K03',
      steps: ['Sun 14 February 2027 is the day that was promised.'],
    })
  })

  it('is met by what was said, late where it was late, and asks nothing once it is done', () => {
    const begun = value(
      begin(planned, day('2026-12-16'), {
        by: personId('school'),
        at: instant('2026-12-16T10:00:00Z'),
      }),
    )
    expect(owed(family(begun)).map(({ state }) => state.status)).toEqual([
      'met-late',
      'open',
      'open',
    ])
    const done = value(
      finish(
        begun,
        { on: day('2027-01-05'), seen: '' },
        { by: personId('school'), at: instant('2027-01-05T10:00:00Z') },
      ),
    )
    expect(owed(family(done)).map(({ state }) => state.status)).toEqual([
      'met-late',
      'waived',
      'met',
    ])
    expect(remindersDue(family(done), owed(family(done)), ground('2027-06-01T12:00:00Z'))).toEqual(
      [],
    )
    expect(
      nextWake(family(done), owed(family(done)), ground('2027-01-06T12:00:00Z')),
    ).toBeUndefined()
  })

  it('while it is stuck only the end is reminded of; taken back nothing is owed', () => {
    const stuck = value(getStuck(planned, { why: 'Full', wouldHelp: '' }, step))
    expect(owed(family(stuck)).map(({ kind }) => kind)).toEqual(['keep-commitment'])
    expect(owed(family(value(withdraw(planned, 'Moved', step))))).toEqual([])
  })

  it('reminds midway, two days before and on the working day, and tells the chair the day after', () => {
    const at = (moment: string) =>
      remindersDue(
        family(value(begin(planned, day('2026-12-10'), step))),
        owed(family(value(begin(planned, day('2026-12-10'), step)))),
        ground(moment),
      )
        .filter(({ kind }) => kind === 'keep-commitment')
        .map((notice) => `${notice.step}/${notice.to}`)
    expect(at('2027-01-12T15:00:00Z')).toEqual(['midway/school'])
    expect(at('2027-02-11T09:30:00Z')).toEqual(['two-days-before/school'])
    expect(at('2027-02-12T09:30:00Z')).toEqual(['due/school'])
    expect(at('2027-02-15T09:30:00Z')).toEqual(['due/school', 'late/chair'])
  })

  it('is for the lead social worker to see to once its owner has no part any more', () => {
    const one = family(planned)
    const gone: Case = {
      ...one,
      conferences: one.conferences.map((conference) => ({
        ...conference,
        invitations: conference.invitations.map((invitation) =>
          invitation.person === 'school'
            ? {
                ...invitation,
                withdrawn: { why: 'removed' as const, by: personId('admin'), at: now },
              }
            : invitation,
        ),
      })),
    }
    expect(new Set(owed(gone).map(({ owner }) => owner))).toEqual(new Set(['social-worker']))
  })

  it('is for the chair to see to where the lead social worker has a conflict of interest', () => {
    const kept = (promise: Commitment): Case => {
      const one = family(promise)
      return {
        ...one,
        conferences: one.conferences.map((conference) => ({
          ...conference,
          conflicts: [personId('school'), personId('social-worker')],
        })),
      }
    }
    const own: Commitment = { ...planned, owner: personId('social-worker') }
    for (const promise of [planned, own])
      expect(new Set(owed(kept(promise)).map(({ owner }) => owner))).toEqual(new Set(['chair']))
  })

  it('before a core group each owner says once how theirs goes, and is not asked again', () => {
    const group = coreGroup('2027-01-20')
    const [asked] = owed(family(planned, group)).filter(({ kind }) => kind === 'update-commitment')
    expect([asked?.due.due, asked?.owner, asked && isOpen(asked), asked?.meeting]).toEqual([
      '2027-01-19',
      'school',
      true,
      'm-cg',
    ])
    const said = value(
      check(
        planned,
        { on: day('2027-01-18'), words: 'Well' },
        { by: personId('school'), at: instant('2027-01-18T10:00:00Z') },
      ),
    )
    expect(
      owed(family(said, group)).find(({ kind }) => kind === 'update-commitment')?.state.status,
    ).toBe('met')
    expect(
      owed(
        family(planned, {
          ...group,
          cancelled: { reason: 'x', late: false, by: personId('admin'), at: now },
        }),
      ).some(({ kind }) => kind === 'update-commitment'),
    ).toBe(false)
  })
})
