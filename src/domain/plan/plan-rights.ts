// Who may see and do what with a family's plan, and with what was offered and promised for it
// (docs/sources.md, section H).
import { type Case, findConference } from '../state/case.ts'
import { type Commitment, isUnoffered } from '../state/commitment.ts'
import type { Conference } from '../state/conference.ts'
import { familyAt } from '../state/family-about.ts'
import { hasStaffRole, type Person } from '../state/person.ts'
import {
  currentMeetings,
  isInCoreGroup,
  isKeptOut,
  isPartOf,
  leadsPlanOf,
  takesPart,
} from './roster.ts'

export type PlanAct =
  /**
   * 'This is what I can do to help': whoever is at the table of a meeting may offer something
   * there.
   */
  | { readonly act: 'offer-commitment'; readonly family: Case; readonly conference: Conference }
  /**
   * To say how a promise goes: whoever made it, or, once it is offered, the chair or lead social
   * worker for them. To read one takes the same, or the plan that it is in.
   */
  | {
      readonly act: 'keep-commitment' | 'read-commitment'
      readonly family: Case
      readonly commitment: Commitment
    }
  /**
   * The plan of one part of the family (state/family-about.ts): of all of it, only for whoever may
   * for every child. It is written by chair and lead social worker, read by the core group, agreed
   * at a meeting by whoever chairs it.
   */
  | { readonly act: 'edit-plan' | 'read-plan'; readonly family: Case }
  | { readonly act: 'agree-plan'; readonly family: Case; readonly conference: Conference }

export function mayWithPlan(person: Person, wanted: PlanAct): boolean {
  const { family } = wanted
  switch (wanted.act) {
    case 'offer-commitment':
      return (
        isPartOf(wanted.conference, person.id) &&
        takesPart(familyAt(family, wanted.conference), person.id)
      )
    case 'keep-commitment':
      return mayKeep(person, partOfPromise(family, wanted.commitment), wanted.commitment)
    case 'read-commitment':
      return (
        mayKeep(person, partOfPromise(family, wanted.commitment), wanted.commitment) ||
        ('since' in wanted.commitment &&
          isInCoreGroup(partOfPromise(family, wanted.commitment), person.id))
      )
    case 'edit-plan':
      return leadsPlanOf(family, person.id)
    case 'read-plan':
      return leadsPlanOf(family, person.id) || isInCoreGroup(family, person.id)
    case 'agree-plan':
      return (
        wanted.conference.chair === person.id &&
        currentMeetings(familyAt(family, wanted.conference)).some(
          (conference) => conference.id === wanted.conference.id,
        )
      )
  }
}

/** The children of the meeting for which it was promised. */
export const partOfPromise = (family: Case, { meeting }: Commitment): Case =>
  familyAt(family, findConference(family, meeting))

const mayKeep = (person: Person, family: Case, commitment: Commitment): boolean =>
  (leadsPlanOf(family, person.id) &&
    !(isUnoffered(commitment) && commitment.owner !== person.id)) ||
  (commitment.owner === person.id && takesPart(family, person.id))

/**
 * How much a person sees of what was offered and promised for one part of a family
 * (docs/sources.md, section H); nothing at all where they have no part.
 */
export type CommitmentLevel = 'all' | 'plan-and-own' | 'own' | 'status' | 'counts' | 'nothing'
export function commitmentLevelOf(person: Person, family: Case): CommitmentLevel {
  if (isKeptOut(family, person.id)) return 'nothing'
  if (leadsPlanOf(family, person.id)) return 'all'
  if (isInCoreGroup(family, person.id)) return 'plan-and-own'
  if (takesPart(family, person.id)) return 'own'
  if (hasStaffRole(person, 'administrator')) return 'status'
  return hasStaffRole(person, 'audit-lead') ? 'counts' : 'nothing'
}
