import { instant, invitationId, localDate, parentId } from '../../../src/domain/ids.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import { deadlineIn } from '../../../src/domain/rules/deadlines.ts'
import { ruleFor } from '../../../src/domain/rules/practice.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { ReportFacts, Shared } from '../../../src/domain/state/report-facts.ts'
import {
  reportsCard,
  type ReportStatusFacts,
  type StatusRow,
} from '../../../src/features/preparing/report-status/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const done = { by: samplePeople.school.id, at: sampleNow }
const mum: Shared = {
  who: 'parent',
  parent: parentId('mum'),
  status: 'shared',
  on: localDate('2027-02-24'),
  how: 'talked-through',
  reaction: '',
  ...done,
}
const dad: Shared = {
  who: 'parent',
  parent: parentId('dad'),
  status: 'not-shared',
  reason: 'It would harm a police investigation. He is to be interviewed next week.',
  ...done,
}

const ofPerson = (of: Person, more: Partial<ReportFacts>): ReportFacts => ({
  ...factsFor(sampleConference, invitationId(`i-${of.id}`)),
  ...more,
})
const conference: Conference = [
  ofPerson(samplePeople.school, {
    versions: [
      { number: 1, ...done, late: false },
      { number: 2, by: done.by, at: instant('2027-02-25T10:00:00Z'), late: false },
    ],
    shared: [mum],
    circulated: [
      {
        version: 2,
        to: [invitationId(`i-${samplePeople.healthVisitor.id}`)],
        by: samplePeople.admin.id,
        at: sampleNow,
      },
    ],
  }),
  ofPerson(samplePeople.healthVisitor, { versions: [{ number: 1, ...done, late: true }] }),
  ofPerson(samplePeople.police, { shared: [mum, dad] }),
].reduce(withReport, sampleConference)

function facts(
  { practice, calendar }: SampleGround,
  person: Person,
  { of = conference, reader = false }: { readonly of?: Conference; readonly reader?: boolean } = {},
): ReportStatusFacts {
  const rule = ruleFor(practice, 'submit-report', 'initial')
  const rows = of.invitations.map((invitation): StatusRow => ({
    invitation,
    report: factsFor(of, invitation.id),
    owed: true,
  }))
  return {
    person,
    family: sampleCase,
    conference: of,
    practice,
    now: sampleNow,
    due:
      rule === undefined
        ? undefined
        : deadlineIn(practice, rule, { kind: 'initial', anchor: of.date, calendar }),
    withAnnex: new Set(reader ? [] : [invitationId(`i-${samplePeople.school.id}`)]),
    rows: reader ? rows.filter(({ report }) => (report.circulated ?? []).length > 0) : rows,
  }
}

export const samples: FeatureSamples = (ground) => {
  const chairs = facts(ground, samplePeople.chair)
  return [
    { state: 'for the chair', card: reportsCard(chairs) },
    {
      state: 'has the school shared it',
      card: reportsCard(chairs, {
        about: 'sharing',
        rows: chairs.rows.slice(1, 2),
        said: 'school',
      }),
    },
    {
      state: 'nobody of that agency',
      card: reportsCard(chairs, { about: 'sharing', rows: [], said: 'probation' }),
    },
    { state: 'for the administrator', card: reportsCard(facts(ground, samplePeople.admin)) },
    {
      state: 'nothing has come',
      card: reportsCard(facts(ground, samplePeople.chair, { of: sampleConference })),
    },
    {
      state: 'for somebody to whom one came round',
      card: reportsCard(facts(ground, samplePeople.healthVisitor, { reader: true })),
    },
    {
      state: 'nothing to read yet',
      card: reportsCard({ ...facts(ground, samplePeople.healthVisitor), rows: [] }),
    },
  ]
}
