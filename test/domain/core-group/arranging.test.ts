// Who comes to a core group, arranging one, and its audit.
import { describe, expect, it } from 'vitest'

import {
  arranged,
  type ArrangedCoreGroup,
  membersToAsk,
} from '../../../src/domain/core-group/arranging.ts'
import { owingReport } from '../../../src/domain/core-group/core-group.ts'
import {
  invitationId,
  localDate,
  localTime,
  meetingId,
  personId,
  practiceId,
  reference,
} from '../../../src/domain/ids.ts'
import { chaseOrderOf, forecastOf } from '../../../src/domain/meeting/expected-quorum.ts'
import { alarms, nextAlarm } from '../../../src/domain/meeting/quorum-alarm.ts'
import { auditAttendance } from '../../../src/domain/record/attendance-audit.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Answer, Invitation } from '../../../src/domain/state/invitation.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { invitationFor } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'
import { absent, by, coreGroup, family, here, now, planned, record } from './core-group-ground.ts'

const colleague = (
  confirmation: Extract<Answer, { status: 'represented' }>['confirmation'],
): Answer => ({ status: 'represented', name: 'Callum Pryce', role: 'Deputy', confirmation, ...by })

describe('who comes to a core group', () => {
  const table = (answers: readonly Answer[], marks: Invitation['marks'] = []) =>
    coreGroup('2026-12-22', { invitations: [{ ...invitationFor('school'), answers, marks }] })
  it.each<[string, Conference, number]>([
    [
      'an agency that cannot come and sends nobody',
      table([{ status: 'declined', reason: 'Court', askInstead: 'Nobody', ...by }]),
      1,
    ],
    [
      'one whose colleague cannot come either',
      table([colleague({ status: 'refused', reason: 'Ill', at: by.at })]),
      1,
    ],
    [
      'one that was marked as not there',
      table([{ status: 'attending', mode: 'online', ...by }], absent),
      1,
    ],
    [
      'not one that came all the same',
      table([{ status: 'declined', reason: 'Court', askInstead: 'Nobody', ...by }], here),
      0,
    ],
    ['not one that has not answered yet', table([]), 0],
    ['not one that sends a colleague', table([colleague({ status: 'awaited' })]), 0],
    ['not one that comes', table([{ status: 'attending', mode: 'in-person', ...by }]), 0],
    ['not the wrong person', table([{ status: 'not-me', ...by }]), 0],
    [
      'nobody once it is cancelled',
      {
        ...table([{ status: 'declined', reason: 'Court', askInstead: 'Nobody', ...by }]),
        cancelled: { ...by, reason: 'Ill', late: false },
      },
      0,
    ],
    [
      'nobody for a conference, which has rules of its own',
      {
        ...table([{ status: 'declined', reason: 'Court', askInstead: 'Nobody', ...by }]),
        kind: 'initial',
      },
      0,
    ],
  ])('a report instead is owed by %s', (_who, conference, count) => {
    expect(owingReport(conference)).toHaveLength(count)
  })

  it('an agency of which somebody else comes owes none', () => {
    const both = table([{ status: 'declined', reason: 'Court', askInstead: 'Nobody', ...by }])
    const other: Invitation = {
      ...invitationFor('colleague'),
      agency: 'Agency of school',
      answers: [{ status: 'attending', mode: 'online', ...by }],
    }
    expect(owingReport({ ...both, invitations: [...both.invitations, other] })).toEqual([])
  })

  it('has no forecast, and an order in which to ask: first those who know a child', () => {
    const stranger: Invitation = { ...invitationFor('housing'), knows: [] }
    const one = coreGroup('2026-12-22', { invitations: [stranger, invitationFor('school')] })
    const asked = { family: family(planned, one), conference: one, practice: practice('statutory') }
    expect(forecastOf(asked)).toBeUndefined()
    expect(chaseOrderOf(asked).map(({ member }) => member.agency)).toEqual([
      'Agency of school',
      'Agency of housing',
    ])
    expect(JSON.stringify(chaseOrderOf(asked))).not.toContain('quorum')
  })
})

it('nobody is alarmed the day before a core group that too few people have answered', () => {
  const one = coreGroup('2027-03-02', { invitations: [invitationFor('school')] })
  const ground = { practices: shippedPractices(), calendar, now }
  expect(alarms(family(one), ground)).toEqual([])
  expect(nextAlarm(family(coreGroup('2027-03-10')), ground)).toBeUndefined()
  expect(alarms(family({ ...one, kind: 'initial' }), ground)).toHaveLength(2)
})

describe('arranging one', () => {
  const about = (conference: Conference) => ({ family: family(conference), conference })
  const wanted = (more: Partial<ArrangedCoreGroup> = {}): ArrangedCoreGroup => ({
    id: meetingId('m-cg'),
    reference: reference('4471-CG1'),
    date: localDate('2027-03-10'),
    time: localTime('10:00'),
    place: 'Family Hub',
    asked: membersToAsk(about(planned)).map((from) => ({
      from,
      id: invitationId(`cg-${from.person}`),
    })),
    ...more,
  })
  it('takes over the people, the practice and every conflict of interest, and nobody’s answer', () => {
    const answered = {
      ...planned,
      conflicts: [personId('police')],
      invitations: planned.invitations.map((invitation): Invitation => ({
        ...invitation,
        answers: [{ status: 'attending', mode: 'online', ...by }],
      })),
    }
    const after = arranged(
      family(answered),
      answered,
      wanted({
        asked: membersToAsk(about(answered)).map((from) => ({ from, id: invitationId('cg-i') })),
      }),
      now,
    )
    const group = after.ok ? after.value.conferences.at(-1) : undefined
    expect(group).toMatchObject({
      kind: 'core-group',
      chair: 'social-worker',
      administrator: 'admin',
      practice: practiceId('statutory'),
      conflicts: ['police'],
    })
    expect(
      group?.invitations.map((invitation) => [
        invitation.person,
        invitation.answers.length,
        invitation.invitedAt,
      ]),
    ).toEqual([['school', 0, now]])
  })

  it('a second time changes nothing, even after it was moved; another day under the same number is refused', () => {
    const first = arranged(family(planned), planned, wanted(), now)
    if (!first.ok) throw new Error(first.refusal.words)
    expect(arranged(first.value, planned, wanted(), now)).toEqual({ ok: true, value: first.value })
    const to = { date: localDate('2027-03-12'), time: localTime('10:00') }
    const moved: Case = {
      ...first.value,
      conferences: first.value.conferences.map((conference) =>
        conference.id === 'm-cg'
          ? {
              ...conference,
              ...to,
              moves: [
                { ...by, from: { date: conference.date, time: conference.time }, to, reason: '' },
              ],
            }
          : conference,
      ),
    }
    expect(arranged(moved, planned, wanted(), now)).toEqual({ ok: true, value: moved })
    expect(
      arranged(first.value, planned, wanted({ date: localDate('2027-03-11') }), now),
    ).toMatchObject({ ok: false, refusal: { code: 'core-group.number-taken' } })
  })
})

describe('the audit', () => {
  it('counts a core group once, whether it was also recorded or not, and gives it no quorum', () => {
    const recorded = {
      ...planned,
      records: [
        ...planned.records,
        record('hold-first-core-group', 'done', '2026-12-22'),
        record('hold-next-core-group', 'done', '2027-01-28'),
      ],
    }
    const one = family(recorded, coreGroup('2026-12-22'))
    const { meetings } = auditAttendance(
      one.conferences.map((conference) => ({ family: one, conference })),
      { from: localDate('2026-12-01'), to: localDate('2027-01-31') },
      { practices: shippedPractices(), calendar, now },
    )
    expect(
      meetings.map((each) => [each.date, each.coreGroup, each.quorate, each.time === undefined]),
    ).toEqual([
      ['2026-12-10', false, undefined, false],
      ['2026-12-22', true, undefined, false],
      ['2027-01-28', true, undefined, true],
    ])
  })
})
