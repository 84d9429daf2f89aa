// The meetings that the tests of the report rule share.
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
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Answer, Invitation, Mark } from '../../../src/domain/state/invitation.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { invitationFor, oneFamily, onlyConference } from '../../support/families.ts'
import { calendar } from '../../support/ground.ts'

export const now = instant('2027-03-15T10:00:00Z')
export const owed = (family: Case, practices = shippedPractices()): Obligation[] =>
  obligations(family, { practices, calendar, now })

/** A review on Wed 24 March 2027 under this practice, with the first conference three months before it. */
export function review(
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

export const marked = (
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

export const coreGroup = (date: string, ...invitations: readonly Invitation[]): Conference => ({
  ...onlyConference(oneFamily({ number: `CG-${date}` })),
  id: meetingId(`m-cg-${date}`),
  reference: reference(`CG-${date}`),
  kind: 'core-group',
  date: localDate(date),
  practice: practiceId('portsmouth'),
  invitations,
})
