// How one outcome of the plan is seen by a member of the core group or by the family.
import type {
  ChildId,
  Instant,
  InvitationId,
  LocalDate,
  MeetingId,
  OutcomeId,
  PaperId,
  ParentId,
  PersonId,
} from '../ids.ts'

export const colours = ['green', 'amber', 'red', 'not-rated'] as const

export type RatingColour = (typeof colours)[number]

export const directions = ['better', 'same', 'worse'] as const

export type Direction = (typeof directions)[number]

export const safers = ['yes', 'partly', 'no', 'cannot-tell'] as const

export type Safer = (typeof safers)[number]

export const sightings = ['observed', 'told', 'recorded'] as const

/** How somebody knows it. */
export type Sighting = (typeof sightings)[number]

export type Evidence = { readonly words: string; readonly on: LocalDate; readonly how: Sighting }

export type NextStep = { readonly what: string; readonly who: string; readonly when: LocalDate }

/**
 * What a professional says about an outcome. Direction and safety are left out only where nothing
 * was rated.
 */
export type RatingWords = {
  readonly colour: RatingColour
  readonly evidence: readonly Evidence[]
  readonly direction?: Direction
  readonly safer?: Safer
  readonly saferWhy: string
  readonly barrier: string
  readonly helpNeeded: string
  readonly childSays: string
  readonly familySays: string
  readonly nextStep?: NextStep
}

type RatingBase = {
  readonly kind: 'rating'
  readonly id: PaperId
  readonly meeting: MeetingId
  readonly outcome: OutcomeId
  /** Counts from 1 for each person and outcome of a core group. */
  readonly number: number
  /** Who wrote it down. */
  readonly by: PersonId
  readonly at: Instant
  /** The entry that this one puts right. */
  readonly corrects?: PaperId
}

export type MemberRating = RatingBase &
  RatingWords & { readonly voice: 'member'; readonly invitation: InvitationId }

/** The family’s and the child’s own rating, taken down by staff: families do not use the bot. */
export type FamilyRating = RatingBase & {
  readonly colour: RatingColour
  readonly words: string
  readonly askedOn: LocalDate
} & (
    | { readonly voice: 'parent'; readonly parent: ParentId }
    | { readonly voice: 'child'; readonly child: ChildId }
  )

export type Rating = MemberRating | FamilyRating

/** 'Amber' with its shape, so that no meaning hangs on a colour alone. */
export const sayColour: Readonly<Record<RatingColour, string>> = {
  green: '● Green',
  amber: '▲ Amber',
  red: '■ Red',
  'not-rated': '○ Not rated',
}
