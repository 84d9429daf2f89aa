// Who may see and do what with a family's plan, and with what was offered and promised for it (docs/sources.md, section H).
import type { Case } from '../state/case.ts'
import type { Commitment } from '../state/commitment.ts'
import type { Conference } from '../state/conference.ts'
import { hasStaffRole, type Person } from '../state/person.ts'
import {
  currentMeetings,
  isChairOf,
  isInCoreGroup,
  isKeptOut,
  isLeadSocialWorkerOf,
  takesPart,
} from './roster.ts'

export type PlanAct =
  /** 'This is what I can do to help': whoever is at the family's table may offer something. */
  | { readonly act: 'offer-commitment'; readonly family: Case }
  /** To say how a promise goes: whoever made it, or the chair or lead social worker for them. To read one takes the same, or the plan that it is in. */
  | {
      readonly act: 'keep-commitment' | 'read-commitment'
      readonly family: Case
      readonly commitment: Commitment
    }
  /** The plan: written by chair and lead social worker, read by the core group, agreed at a meeting by whoever chairs it. */
  | { readonly act: 'edit-plan' | 'read-plan'; readonly family: Case }
  | { readonly act: 'agree-plan'; readonly family: Case; readonly conference: Conference }

export function mayWithPlan(person: Person, wanted: PlanAct): boolean {
  const { family } = wanted
  switch (wanted.act) {
    case 'offer-commitment':
      return takesPart(family, person.id)
    case 'keep-commitment':
      return mayKeep(person, family, wanted.commitment)
    case 'read-commitment':
      return (
        mayKeep(person, family, wanted.commitment) ||
        ('since' in wanted.commitment && isInCoreGroup(family, person.id))
      )
    case 'edit-plan':
      return leads(family, person)
    case 'read-plan':
      return leads(family, person) || isInCoreGroup(family, person.id)
    case 'agree-plan':
      return (
        wanted.conference.chair === person.id &&
        currentMeetings(family).some((conference) => conference.id === wanted.conference.id)
      )
  }
}

const mayKeep = (person: Person, family: Case, commitment: Commitment): boolean =>
  leads(family, person) || (commitment.owner === person.id && takesPart(family, person.id))

const leads = (family: Case, { id }: Person): boolean =>
  isChairOf(family, id) || isLeadSocialWorkerOf(family, id)

/** How much a person sees of what was offered and promised for a family (docs/sources.md, section H); nothing at all where they have no part. */
export type CommitmentLevel = 'all' | 'plan-and-own' | 'own' | 'status' | 'counts' | 'nothing'
export function commitmentLevelOf(person: Person, family: Case): CommitmentLevel {
  if (isKeptOut(family, person.id)) return 'nothing'
  if (leads(family, person)) return 'all'
  if (isInCoreGroup(family, person.id)) return 'plan-and-own'
  if (takesPart(family, person.id)) return 'own'
  if (hasStaffRole(person, 'administrator')) return 'status'
  return hasStaffRole(person, 'audit-lead') ? 'counts' : 'nothing'
}
