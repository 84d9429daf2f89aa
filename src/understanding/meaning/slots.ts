// What a message says beside its intent. A slot that the message does not fill is absent.
import type { LocalDate, LocalTime } from '../../domain/ids.ts'
import type { Sector } from '../../domain/rules/practice.ts'

export type TypedColour = 'green' | 'amber' | 'red' | 'not-rated'

/**
 * One rating in a message; outcome 1 is the first outcome of the plan. Without a number it is about
 * one that is not named.
 */
export type RatingSlot = { readonly outcome?: number; readonly colour: TypedColour }

/**
 * The agency that everyday words stand for: 'old bill' is 'police', 'the HV' and 'the GP' are
 * 'health'.
 */
export type AgencyWord =
  | 'social-care'
  | 'school'
  | 'nursery'
  | 'health'
  | 'police'
  | 'housing'
  | 'probation'
  | 'youth-justice'
  | 'domestic-abuse'
  | 'substance-misuse'
  | 'voluntary'
  | 'fire'
  | 'legal'
  | 'cafcass'
  | 'early-help'

/** The sector of the practice rules that an agency word belongs to. */
export const sectorOf: Record<AgencyWord, Sector> = {
  'social-care': 'social-care',
  school: 'education',
  nursery: 'education',
  health: 'health',
  police: 'police',
  housing: 'housing',
  probation: 'probation',
  'youth-justice': 'youth-justice',
  'domestic-abuse': 'voluntary',
  'substance-misuse': 'health',
  voluntary: 'voluntary',
  fire: 'other',
  legal: 'other',
  cafcass: 'other',
  'early-help': 'social-care',
}

export const isAgencyWord = (text: string): text is AgencyWord => Object.hasOwn(sectorOf, text)

export type RoleWord =
  | 'health-visitor'
  | 'school-nurse'
  | 'gp'
  | 'midwife'
  | 'paediatrician'
  | 'mental-health-worker'
  | 'nurse'
  | 'social-worker'
  | 'team-manager'
  | 'designated-safeguarding-lead'
  | 'head-teacher'
  | 'teacher'
  | 'police-officer'
  | 'housing-officer'
  | 'probation-officer'
  | 'youth-justice-worker'
  | 'domestic-abuse-adviser'
  | 'substance-misuse-worker'
  | 'family-support-worker'
  | 'interpreter'
  | 'advocate'
  | 'chair'
  | 'foster-carer'
  | 'guardian'
  | 'administrator'
  | 'minute-taker'
  | 'solicitor'

/** What a deadline or a rule is asked about. */
export type AskedRule =
  | 'ICPC'
  | 'RCPC'
  | 'core-group'
  | 'report'
  | 'core-group-report'
  | 'share'
  | 'reply'
  | 'notice'
  | 'midway'
  | 'minutes'
  | 'decision-letter'
  | 'rag-update'
  | 'chair-contact'
  | 'transfer'

/** Why a request is refused. */
export const refuseReasons = [
  'confidential',
  'notMine',
  'professionalDecision',
  'falsify',
  'allegation',
  'retention',
  'injection',
] as const
export type RefuseWhy = (typeof refuseReasons)[number]

/** The part of a report or an update that help is asked for. */
export type FieldWord =
  | 'impact'
  | 'strengths'
  | 'worries'
  | 'childs-views'
  | 'familys-views'
  | 'offer'
  | 'view'
  | 'chronology'
  | 'contingency'
  | 'involvement'
  | 'needs-to-change'
  | 'restricted'
  | 'evidence'
  | 'colour'
  | 'barrier'

export type Slots = {
  readonly date?: LocalDate
  readonly time?: LocalTime
  /** Both days included. */
  readonly period?: { readonly from: LocalDate; readonly to: LocalDate }
  /** The conference's number as typed, in capitals. */
  readonly reference?: string
  readonly agency?: AgencyWord
  readonly role?: RoleWord
  /**
   * A word for somebody in the family ('mum', 'dad', 'parents', 'child', …), or a name as the
   * roster or the message has it.
   */
  readonly person?: string
  /** The roster's id, when exactly one person on it fits the name. */
  readonly personId?: string
  readonly ratings?: readonly RatingSlot[]
  /** The reason in the person's own words, as typed. */
  readonly reason?: string
  readonly mode?: 'in-person' | 'online'
  /** How late somebody will be, how long a reminder may wait. */
  readonly minutes?: number
  /** A local authority's name, as typed: 'Dudley'. */
  readonly authority?: string
  readonly asked?: AskedRule
  /** An outcome of the plan: its number, or the words for it. */
  readonly outcome?: number | string
  /** Until when an offer holds, as typed or as a date. */
  readonly until?: string
  /** What is offered, done, stuck or read out, in the person's own words. */
  readonly what?: string
  readonly field?: FieldWord
  /**
   * For `whatIf`: all who are named where it is more than one, and whether they are meant together.
   */
  readonly leaving?: readonly { readonly agency?: AgencyWord; readonly role?: RoleWord }[]
  readonly together?: boolean
  /** For `chase`: those who have not replied at all. */
  readonly who?: 'no-reply'
  readonly why?: RefuseWhy
}
