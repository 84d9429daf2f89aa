// What the tests of the case store share.
import { expect } from 'vitest'

import { startsAt } from '../../src/domain/dates/starts-at.ts'
import { caseId, personId } from '../../src/domain/ids.ts'
import { answer, type Choice } from '../../src/domain/meeting/answer.ts'
import type { AuditEntry, ChainedEntry } from '../../src/domain/state/audit-entry.ts'
import { type Case, findInvitation, replaceInvitation } from '../../src/domain/state/case.ts'
import type { Invitation } from '../../src/domain/state/invitation.ts'
import type { CaseStore, Change } from '../../src/ports/case-store.ts'
import { hashOf } from '../../src/store/audit/chain.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { onlyConference, setClock } from '../support/families.ts'
import { ownFolder } from '../support/folders.ts'
import { anyNumberOf } from '../support/some.ts'
import { type UnluckyStore, unluckyStore } from '../support/unlucky-store.ts'

export const folder = ownFolder()
export const open: UnluckyStore[] = []

type House = {
  readonly cases: CaseStore
  readonly store: UnluckyStore
  readonly pauses: number[]
  committed: number
}
export const clock = setClock('2026-11-23T10:00:00.000Z')

/** The cases of one process, over the real SQLite store. Two on one file are two processes. */
export function openCases(file = ':memory:'): House {
  const store = unluckyStore(openSqlite(file, () => clock.now()))
  open.push(store)
  const house: House = {
    store,
    committed: 0,
    pauses: [],
    cases: caseStore({
      store,
      clock,
      committed: () => (house.committed += 1),
      pause: (milliseconds) => {
        house.pauses.push(milliseconds)
        return Promise.resolve()
      },
    }),
  }
  return house
}

export const broughtIn = (family: Case): AuditEntry[] =>
  family.conferences.map((conference) => ({
    event: 'conference.brought-in',
    meeting: conference.id,
    by: 'import',
    at: clock.now(),
  }))
export const bringIn = (cases: CaseStore, family: Case) =>
  cases.change(family.id, () => ({
    change: 'commit',
    family,
    audit: broughtIn(family),
    answer: undefined,
  }))

export const attending: Choice = { status: 'attending', mode: 'in-person' }

/** What a tap decides: pure, as every decision has to be, because it may be made again. */
export const tap =
  (name: string, choice: Choice = attending, seen?: number) =>
  (family: Case | undefined): Change<string> => {
    const found = family?.conferences
      .flatMap((conference) => conference.invitations)
      .find((invitation) => invitation.person === personId(name))
    const place =
      family === undefined || found === undefined ? undefined : findInvitation(family, found.id)
    if (family === undefined || place === undefined) return { change: 'none', answer: 'not found' }
    const { conference, invitation } = place
    const decided = answer(invitation, choice, {
      by: personId(name),
      at: clock.now(),
      closesAt: startsAt(conference),
      seen: seen ?? invitation.answers.length,
    })
    if (!decided.ok)
      return { change: 'refused', refusal: decided.refusal, answer: decided.refusal.code }
    if (decided.value === invitation) return { change: 'none', answer: 'as before' }
    return {
      change: 'commit',
      family: replaceInvitation(family, decided.value),
      answer: 'kept',
      audit: [
        {
          event: 'invitation.answered',
          meeting: conference.id,
          invitation: invitation.id,
          status: choice.status,
          by: personId(name),
          at: clock.now(),
        },
      ],
    }
  }

/** Throws unless the entries are numbered 1 to n, each with the hash of the one before it and its own. */
export function unbroken(entries: readonly ChainedEntry[]): readonly ChainedEntry[] {
  let previous = ''
  for (const [index, entry] of anyNumberOf(entries.entries())) {
    expect(entry.number).toBe(index + 1)
    expect(entry.previous).toBe(previous)
    expect(entry.hash).toBe(hashOf(entry))
    previous = entry.hash
  }
  return entries
}

export async function loaded(cases: CaseStore, id = 'f-alder'): Promise<Case> {
  const family = await cases.load(caseId(id))
  if (family === undefined) throw new Error('The case is not there')
  return family
}
export const answersOf = (family: Case): Invitation['answers'][] =>
  onlyConference(family).invitations.map((invitation) => [...invitation.answers])
export const names = (many: number): string[] =>
  Array.from({ length: many }, (_, index) => `guest-${index}`)
