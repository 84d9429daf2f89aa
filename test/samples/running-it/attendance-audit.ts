import { instant, localDate, localTime, practiceId } from '../../../src/domain/ids.ts'
import { auditAttendance } from '../../../src/domain/record/attendance-audit.ts'
import type { AuditLevel } from '../../../src/domain/record/attendance-csv.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import {
  auditCard,
  type AuditFacts,
  fileCard,
  noAuditCard,
} from '../../../src/features/running-it/attendance-audit/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const at = instant('2027-03-11T10:20:00Z')
const arrivals = new Map([
  [samplePeople.socialWorker.id, '09:55'],
  [samplePeople.school.id, '10:02'],
  [samplePeople.healthVisitor.id, '10:14'],
])

const held: Conference = {
  ...sampleConference,
  invitations: sampleConference.invitations.map((invitation): Invitation => {
    const time = arrivals.get(invitation.person)
    const by = { by: samplePeople.chair.id, at }
    return {
      ...invitation,
      marks:
        time === undefined
          ? [{ mark: 'absent', ...by }]
          : [{ mark: 'arrived', who: 'invited', time: localTime(time), mode: 'in-person', ...by }],
    }
  }),
  override: {
    by: samplePeople.chair.id,
    at,
    grounds: ['enough-information'],
    reason: 'The police sent what they know.',
    interimPlan: 'Daily visits.',
    newDate: localDate('2027-03-24'),
  },
}

function facts(
  ground: SampleGround,
  person: Person,
  level: AuditLevel,
  meetings: readonly Conference[],
): AuditFacts {
  const period = { from: localDate('2027-03-01'), to: localDate('2027-03-31') }
  const audited = auditAttendance(
    meetings.map((conference) => ({ family: sampleCase, conference })),
    period,
    {
      practices: new Map([[practiceId('statutory'), ground.practice]]),
      calendar: ground.calendar,
      now: instant('2027-04-01T09:00:00Z'),
    },
  )
  return {
    person,
    asked: { ...period, sector: '', meetingId: '' },
    level,
    audited,
    meetings: [],
    people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
    reasons: new Map(
      person.id === samplePeople.admin.id ? [] : [[held.id, held.override?.reason ?? '']],
    ),
  }
}

export const samples: FeatureSamples = (ground) => [
  {
    state: 'for the administrator',
    card: auditCard(facts(ground, samplePeople.admin, 'record', [held])),
  },
  {
    state: 'for the audit lead',
    card: auditCard(facts(ground, samplePeople.housing, 'pseudonymised', [held])),
  },
  {
    state: 'nobody was marked',
    card: auditCard(facts(ground, samplePeople.chair, 'record', [sampleConference])),
  },
  {
    state: 'nothing in this time',
    card: auditCard(facts(ground, samplePeople.chair, 'record', [])),
  },
  {
    state: 'the file in the chat',
    card: fileCard(facts(ground, samplePeople.chair, 'record', [held]), { offered: 'in-chat' }),
  },
  {
    state: 'the file as a link',
    card: fileCard(facts(ground, samplePeople.chair, 'record', [held]), {
      offered: 'link',
      url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
    }),
  },
  {
    state: 'the file is too large',
    card: fileCard(facts(ground, samplePeople.chair, 'record', [held]), { offered: 'too-large' }),
  },
  {
    state: 'the file did not arrive',
    card: fileCard(facts(ground, samplePeople.chair, 'record', [held]), {
      offered: 'not-reached',
    }),
  },
  { state: 'not for this person', card: noAuditCard(samplePeople.school) },
]
