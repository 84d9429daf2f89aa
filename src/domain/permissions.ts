// Who may see and do what (domain.md section H), decided from the roster at the moment of the action, never from the
// possession of a card.
import { never } from './result.ts'
import { hasDuty, type Person } from './people.ts'
import type { Case, Conference } from './case.ts'
import type { Invitation } from './invitation.ts'
import type { Obligation } from './obligation.ts'

export type Act =
  | { readonly act: 'bring-in-conferences' }
  | { readonly act: 'add-people' }
  | { readonly act: 'see-status'; readonly conference: Conference }
  | { readonly act: 'answer-invitation'; readonly invitation: Invitation }
  /** `owed`: the obligations that the record is about; whoever owes one may record it. */
  | { readonly act: 'record-duty'; readonly conference: Conference; readonly owed: readonly Obligation[] }

/** Whether this person may do this now. People without a part in a case are told nothing, not even that it exists. */
export function may(person: Person, wanted: Act): boolean {
  switch (wanted.act) {
    case 'bring-in-conferences':
    case 'add-people':
      return hasDuty(person, 'administrator')
    case 'see-status':
      return hasDuty(person, 'administrator') || wanted.conference.chair === person.id || wanted.conference.leadSocialWorker === person.id
    case 'answer-invitation':
      return wanted.invitation.person === person.id && wanted.invitation.withdrawn === undefined
    case 'record-duty':
      return may(person, { act: 'see-status', conference: wanted.conference }) || wanted.owed.some((one) => one.owner === person.id)
    default:
      return never(wanted)
  }
}

/** The conferences of a case whose status this person may see. */
export const conferencesToOversee = (person: Person, family: Case): Conference[] =>
  family.conferences.filter((conference) => may(person, { act: 'see-status', conference }))
