// Section H's table for reports, tried whole: every role, every document, every state.
import { describe, expect, it } from 'vitest'

import { instant, invitationId, personId } from '../../../src/domain/ids.ts'
import { type Act, may } from '../../../src/domain/permissions.ts'
import { versionFor } from '../../../src/domain/report/access.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Answer, Invitation } from '../../../src/domain/state/invitation.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { ReportFacts } from '../../../src/domain/state/report-facts.ts'
import { invitationFor, oneFamily, onlyConference, person } from '../../support/families.ts'

const at = instant('2026-12-02T10:00:00Z')
const answered = (name: string, ...answers: Answer[]): Invitation => ({
  ...invitationFor(name),
  answers,
})
const colleague = (name: string, status: 'awaited' | 'confirmed' | 'refused'): Answer => ({
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
const invitations: readonly Invitation[] = [
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
const base: Conference = {
  ...onlyConference(oneFamily({})),
  invitations,
  administrator: personId('admin'),
  conflicts: [personId('conflicted')],
}

const roles = {
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
type Role = keyof typeof roles

const own = invitationId('i-author')
const version = { number: 1, by: personId('author'), at, late: false }
const everybody = {
  version: 1,
  to: invitations.map(({ id }) => id).filter((id) => id !== own),
  by: personId('admin'),
  at,
}
const report = (more: Partial<ReportFacts>): ReportFacts => ({ ...factsFor(base, own), ...more })
const states = {
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
type State = keyof typeof states

const writes: readonly Role[] = ['author', 'author’s colleague']
const runs: readonly Role[] = ['chair', 'lead social worker']
const reads: readonly Role[] = ['core-group professional', 'invited', 'colleague who comes']
/** Invited, and with a colleague in their place: they stay invited. */
const administrators: readonly Role[] = ['administrator', 'another administrator']
const none: readonly Role[] = []

type Document =
  | 'draft'
  | 'report'
  | 'report as a file'
  | 'annex'
  | 'that there is an annex'
  | 'ledger'
  | 'with whom it was shared'
  | 'recording with whom it was shared'
  | 'version for one parent'
  | 'making a version for one parent'
  | 'pack'
  | 'deciding what is not shown'
  | 'letting the annex be read'
  | 'sending it round'
const always = (...who: readonly (readonly Role[])[]): Record<State, readonly Role[]> => ({
  'a draft': who.flat(),
  submitted: who.flat(),
  circulated: who.flat(),
  'annex opened to the lead social worker': who.flat(),
  'annex closed again': who.flat(),
  'circulated and called off': who.flat(),
})
const onceIn = (...who: readonly (readonly Role[])[]): Record<State, readonly Role[]> => ({
  ...always(...who),
  'a draft': none,
})
const chair: readonly Role[] = ['chair']

/** Who may, and everybody who is not named may not. */
const table: Record<Document, Record<State, readonly Role[]>> = {
  draft: always(writes),
  report: {
    ...onceIn(runs, writes),
    circulated: [...runs, ...writes, ...reads, 'administrator'],
    'circulated and called off': [...runs, ...writes, 'administrator'],
  },
  'report as a file': {
    ...onceIn(runs, writes),
    circulated: [...runs, ...writes, 'administrator'],
    'circulated and called off': [...runs, ...writes, 'administrator'],
  },
  // It never passes with the place: whoever wrote it and the chair, and whom the chair lets read it.
  annex: {
    ...onceIn(chair, ['author']),
    'annex opened to the lead social worker': [...runs, 'author'],
  },
  'that there is an annex': {
    ...onceIn(chair, writes, administrators),
    'annex opened to the lead social worker': [...runs, ...writes, ...administrators],
  },
  ledger: always(runs, writes),
  'with whom it was shared': always(runs, writes, administrators),
  'recording with whom it was shared': always(['lead social worker'], writes),
  'version for one parent': onceIn(runs, writes),
  'making a version for one parent': onceIn(writes),
  pack: always(runs, ['administrator']),
  'deciding what is not shown': always(chair),
  'letting the annex be read': always(chair),
  'sending it round': always(chair, administrators),
}

const acts: Record<Document, (conference: Conference) => Act> = {
  draft: (conference) => ({
    act: 'write-report',
    conference,
    invitation: invitations[0] ?? invitationFor('author'),
  }),
  report: (conference) => ({ act: 'read-report', conference, report: factsFor(conference, own) }),
  'report as a file': (conference) => ({
    act: 'export-report',
    conference,
    report: factsFor(conference, own),
  }),
  annex: (conference) => ({ act: 'read-annex', conference, report: factsFor(conference, own) }),
  'that there is an annex': (conference) => ({
    act: 'know-of-annex',
    conference,
    report: factsFor(conference, own),
  }),
  ledger: (conference) => ({ act: 'read-ledger', conference, report: factsFor(conference, own) }),
  'with whom it was shared': (conference) => ({
    act: 'see-sharing',
    conference,
    report: factsFor(conference, own),
  }),
  'recording with whom it was shared': (conference) => ({
    act: 'record-sharing',
    conference,
    report: factsFor(conference, own),
  }),
  'version for one parent': (conference) => ({
    act: 'read-version-for',
    conference,
    report: factsFor(conference, own),
  }),
  'making a version for one parent': (conference) => ({
    act: 'make-version-for',
    conference,
    report: factsFor(conference, own),
  }),
  pack: (conference) => ({ act: 'read-pack', conference }),
  'deciding what is not shown': (conference) => ({ act: 'decide-withholding', conference }),
  'letting the annex be read': (conference) => ({ act: 'route-annex', conference }),
  'sending it round': (conference) => ({ act: 'circulate-reports', conference }),
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] =>
  Object.keys(record).filter((one): one is Key => one in record)
const rows = keysOf(table).flatMap((document) =>
  keysOf(states).flatMap((state) =>
    keysOf(roles).map((role) => ({
      document,
      state,
      role,
      allowed: table[document][state].includes(role),
    })),
  ),
)

describe('section H, every role, every document, every state', () => {
  it(`has ${keysOf(roles).length} roles, ${keysOf(table).length} documents and ${keysOf(states).length} states`, () => {
    expect(rows).toHaveLength(17 * 14 * 6)
  })

  it.each(rows)('$document, $state: $role: $allowed', ({ document, state, role, allowed }) => {
    expect(may(roles[role], acts[document](states[state]))).toBe(allowed)
  })

  it.each(keysOf(states))(
    'with a conflict of interest even the chair, the administrator, the lead social worker and the author see nothing: %s',
    (state) => {
      const everybodys = { ...states[state], conflicts: Object.values(roles).map(({ id }) => id) }
      for (const document of keysOf(table))
        for (const role of keysOf(roles))
          expect(may(roles[role], acts[document](everybodys)), `${document}, ${role}`).toBe(false)
    },
  )
})

describe('a copy ends with the part', () => {
  const circulated = states.circulated
  const reading = (conference: Conference, who: Person) =>
    versionFor(who, conference, factsFor(conference, own))
  const changed = (name: string, more: Partial<Invitation>): Conference => ({
    ...circulated,
    invitations: circulated.invitations.map((invitation) =>
      invitation.person === name ? { ...invitation, ...more } : invitation,
    ),
  })

  it.each([
    ['is taken off the list', { withdrawn: { why: 'removed', by: personId('admin'), at } }],
    ['says that it is not them', { answers: [{ status: 'not-me', by: personId('invited'), at }] }],
  ] satisfies [string, Partial<Invitation>][])('of somebody who %s', (_why, more) => {
    expect(reading(circulated, roles.invited)).toBe(1)
    expect(reading(changed('invited', more), roles.invited)).toBeUndefined()
  })

  it('of a colleague who comes no more', () => {
    expect(reading(circulated, roles['colleague who comes'])).toBe(1)
    expect(
      reading(
        changed('represented', {
          answers: [
            colleague('colleague', 'confirmed'),
            { status: 'attending', mode: 'online', by: personId('represented'), at },
          ],
        }),
        roles['colleague who comes'],
      ),
    ).toBeUndefined()
  })

  it('of a chair and a lead social worker who were replaced', () => {
    const replaced = {
      ...circulated,
      chair: personId('second-chair'),
      leadSocialWorker: personId('other'),
    }
    expect(reading(replaced, roles.chair)).toBeUndefined()
    expect(reading(replaced, roles['lead social worker'])).toBeUndefined()
    expect(reading(replaced, roles['another chair'])).toBe(1)
  })
})

describe('which version is read', () => {
  const amended = withReport(
    base,
    report({ versions: [version, { ...version, number: 2 }], circulated: [everybody] }),
  )
  const reading = (role: Role, conference = amended) =>
    versionFor(roles[role], conference, factsFor(conference, own))

  it('the newest by whoever runs the meeting and its author; by the others the one that went round', () => {
    expect(
      (['chair', 'lead social worker', 'author', 'administrator', 'invited'] satisfies Role[]).map(
        (role) => reading(role),
      ),
    ).toEqual([2, 2, 2, 1, 1])
  })

  it('by somebody who was invited after it went round: none, until it goes to them', () => {
    const late = { ...amended, invitations: [...amended.invitations, invitationFor('outsider')] }
    expect(reading('outsider', late)).toBeUndefined()
  })
})
