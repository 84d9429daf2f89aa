// The roles, documents and states that the tests of access share.
import { instant, invitationId, personId } from '../../../src/domain/ids.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Answer, Invitation } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { ReportFacts } from '../../../src/domain/state/report-facts.ts'
import { invitationFor, oneFamily, onlyConference, person } from '../../support/families.ts'

export const at = instant('2026-12-02T10:00:00Z')
const answered = (name: string, ...answers: Answer[]): Invitation => ({
  ...invitationFor(name),
  answers,
})
export const colleague = (name: string, status: 'awaited' | 'confirmed' | 'refused'): Answer => ({
  status: 'represented',
  name,
  role: 'Nurse',
  person: personId(name),
  by: personId('x'),
  at,
  confirmation:
    status === 'awaited'
      ? { status }
      : status === 'confirmed'
        ? { status, mode: 'online', at }
        : { status, reason: 'ill', at },
})

/** The school wrote the report. Everybody else stands for one line of the table. */
export const invitations: readonly Invitation[] = [
  answered('author', colleague('authors-colleague', 'confirmed')),
  { ...invitationFor('core-member'), coreGroup: 'member' },
  invitationFor('invited'),
  answered('represented', colleague('colleague', 'confirmed')),
  answered('asking', colleague('asked-colleague', 'awaited')),
  answered('alone', colleague('refusing-colleague', 'refused')),
  answered('wrong-person', { status: 'not-me', by: personId('wrong-person'), at }),
  { ...invitationFor('removed'), withdrawn: { why: 'removed', by: personId('chair'), at } },
  invitationFor('conflicted'),
]
export const base: Conference = {
  ...onlyConference(oneFamily({})),
  invitations,
  administrator: personId('admin'),
  conflicts: [personId('conflicted')],
}

export const roles = {
  chair: person('chair', { duties: ['chair'] }),
  'another chair': person('second-chair', { duties: ['chair'] }),
  administrator: person('admin', { duties: ['administrator'] }),
  'another administrator': person('other-admin', { duties: ['administrator'] }),
  'lead social worker': person('social-worker'),
  author: person('author'),
  'author’s colleague': person('authors-colleague'),
  'core-group professional': person('core-member'),
  invited: person('invited'),
  'colleague who comes': person('colleague'),
  'colleague who has not said': person('asked-colleague'),
  'colleague who cannot': person('refusing-colleague'),
  'wrong person': person('wrong-person'),
  'taken off the list': person('removed'),
  'with a conflict of interest': person('conflicted'),
  'audit lead': person('auditor', { duties: ['audit-lead'] }),
  outsider: person('outsider'),
} satisfies Record<string, Person>
export type Role = keyof typeof roles

export const own = invitationId('i-author')
export const version = { number: 1, by: personId('author'), at, late: false }
export const everybody = {
  version: 1,
  to: invitations.map(({ id }) => id).filter((id) => id !== own),
  by: personId('admin'),
  at,
}
export const report = (more: Partial<ReportFacts>): ReportFacts => ({
  ...factsFor(base, own),
  ...more,
})
export const states = {
  'a draft': base,
  submitted: withReport(base, report({ versions: [version] })),
  circulated: withReport(base, report({ versions: [version], circulated: [everybody] })),
  'annex opened to the lead social worker': withReport(
    base,
    report({ versions: [version], annexDecisions: [{ allowed: true, by: personId('chair'), at }] }),
  ),
  'annex closed again': withReport(
    base,
    report({
      versions: [version],
      annexDecisions: [
        { allowed: true, by: personId('chair'), at },
        { allowed: false, by: personId('chair'), at },
      ],
    }),
  ),
  'circulated and called off': {
    ...withReport(base, report({ versions: [version], circulated: [everybody] })),
    cancelled: { by: personId('chair'), at, reason: 'x', late: false },
  },
} satisfies Record<string, Conference>
