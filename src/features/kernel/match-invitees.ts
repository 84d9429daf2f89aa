// Whom of a meeting's list a typed sentence means.
import { agencyId, type PersonId } from '../../domain/ids.ts'
import { roleKind } from '../../domain/people/role-kind.ts'
import { type Conference, standingInvitations } from '../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../domain/state/invitation.ts'
import type { Person } from '../../domain/state/person.ts'
import { plainWords } from '../../understanding/normalise.ts'
import { readAgency } from '../../understanding/reading/who.ts'
import { sectorOf, type Slots } from '../../understanding/slots.ts'

type Listed = { readonly conference: Conference; readonly people: ReadonlyMap<PersonId, Person> }

/** By name, by the agency's own name, by role, then by what everyday words stand for: 'the gp', 'HV', 'old bill'. */
export function matchInvitees(
  { conference, people }: Listed,
  slots: Pick<Slots, 'personId' | 'agency' | 'role'>,
  text: string,
): Invitation[] {
  const all = standingInvitations(conference)
  const low = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}\s’'-]/gu, ' ')} `
  const namesOf = (invitation: Invitation): string[] => {
    const answer = currentAnswer(invitation)
    return [
      people.get(invitation.person)?.name ?? '',
      ...(answer.status === 'represented' ? [answer.name] : []),
    ]
  }
  const byName = all.filter(
    (invitation) =>
      invitation.person === slots.personId ||
      namesOf(invitation).some((name) =>
        name
          .toLowerCase()
          .split(/\s+/)
          .some((part) => part.length > 2 && low.includes(` ${part} `)),
      ),
  )
  if (byName.length > 0) return byName
  const byAgency = all.filter((invitation) => agencyId(text).includes(agencyId(invitation.agency)))
  if (byAgency.length > 0) return byAgency
  const { agency, role: word } =
    slots.agency === undefined && slots.role === undefined ? readAgency(plainWords(text)) : slots
  const role = word?.replaceAll('-', ' ')
  const byRole =
    role === undefined
      ? []
      : all.filter(
          (invitation) => roleKind(invitation.role).discipline === roleKind(role).discipline,
        )
  if (byRole.length > 0) return byRole
  return agency === undefined || role !== undefined
    ? []
    : all.filter((invitation) => roleKind(invitation.role).sector === sectorOf[agency])
}

/** Of several meetings, those whose number stands in the text; all of them where none does. */
export function numbered<Meeting extends { readonly conference: Conference }>(
  meetings: readonly Meeting[],
  text: string,
): Meeting[] {
  const words = text.toLowerCase().split(/[\s,.;:!?]+/)
  const named = meetings.filter(({ conference }) =>
    words.includes(conference.reference.toLowerCase()),
  )
  return named.length > 0 ? named : [...meetings]
}
