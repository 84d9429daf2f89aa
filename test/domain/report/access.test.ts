// Section H's table for reports, tried whole: every role, every document, every state.
import { describe, expect, it } from 'vitest'

import { type Act, may } from '../../../src/domain/permissions.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { invitationFor } from '../../support/families.ts'
import { some } from '../../support/some.ts'
import { invitations, own, type Role, roles, states } from './access-ground.ts'

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

  it.each(some(rows))(
    '$document, $state: $role: $allowed',
    ({ document, state, role, allowed }) => {
      expect(may(roles[role], acts[document](states[state]))).toBe(allowed)
    },
  )

  it.each(some(keysOf(states)))(
    'with a conflict of interest even the chair, the administrator, the lead social worker and the author see nothing: %s',
    (state) => {
      const everybodys = { ...states[state], conflicts: Object.values(roles).map(({ id }) => id) }
      for (const document of some(keysOf(table)))
        for (const role of some(keysOf(roles)))
          expect(may(roles[role], acts[document](everybodys)), `${document}, ${role}`).toBe(false)
    },
  )
})
