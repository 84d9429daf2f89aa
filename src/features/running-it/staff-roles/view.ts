import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  type StaffRoleChange,
  staffRoles,
  staffRoleWords,
} from '../../../domain/people/staff-roles.ts'
import { hasStaffRole, type Person, type StaffRole } from '../../../domain/state/person.ts'

/** 'give.chair', 'take.chair': what a button and a choice carry. */
export const slotOf = ({ duty, give }: StaffRoleChange): string =>
  `${give ? 'give' : 'take'}.${duty}`
export const changes: readonly StaffRoleChange[] = staffRoles.flatMap((duty) => [
  { duty, give: true },
  { duty, give: false },
])

const means: Readonly<Record<StaffRole, string>> = {
  administrator:
    'An administrator adds people and meetings, and sees who is coming to every meeting.',
  chair: 'A chair can be named for meetings, and sees those that they chair.',
  'audit-lead':
    'An audit lead sees how many came and were on time, ' +
    'without names, and why a chair went on without a quorum.',
}

/** What came of it, or what has to be mended first; and whom it was about. */
export type RolesShown = {
  readonly notice?: string
  readonly problem?: string
  readonly who?: string
}

export function rolesCard(
  to: Person,
  people: readonly Person[],
  { notice = '', problem = '', who = '' }: RolesShown,
): PrivateCard {
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return {
    audience: 'one-person',
    to: to.id,
    template: 'standing-duties',
    data: {
      notice,
      hasNotice: notice !== '',
      problem,
      hasProblem: problem !== '',
      holders: staffRoles.flatMap((duty) =>
        byName
          .filter((person) => hasStaffRole(person, duty))
          .map((person) => ({
            text: `${person.name}: ${staffRoleWords[duty]}${person.account === undefined ? ' (not in Teams yet)' : ''}`,
          })),
      ),
      // A council's whole directory fits into no card: somebody is named, not chosen.
      who,
      changes: changes.map((change) => ({
        title:
          `${change.give ? 'Becomes' : 'Is no longer'} ` +
          `${article(change.duty)} ${staffRoleWords[change.duty]}`,
        value: slotOf(change),
      })),
    },
  }
}

const article = (duty: StaffRole): string => (duty === 'audit-lead' ? 'an' : 'a')

export const checkCard = (to: Person, person: Person, change: StaffRoleChange): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'standing-duty-check',
  data: {
    entry: person.id,
    slot: slotOf(change),
    sentence:
      `${person.name}, ${person.agency}, ${change.give ? 'becomes' : 'is no longer'} ` +
      `${article(change.duty)} ${staffRoleWords[change.duty]}.`,
    means:
      `${means[change.duty]} ` +
      `${change.give ? 'It counts from now on.' : 'What they see through it ends at once.'} It ` +
      'is kept on record who changed it.',
  },
})

export const sayChanged = (person: Person, change: StaffRoleChange, changed: boolean): string =>
  `${person.name} ` +
  `${change.give ? (changed ? 'is now' : 'was already') : changed ? 'is no longer' : 'was not'} ` +
  `${article(change.duty)} ${staffRoleWords[change.duty]}.`
