// ‘This is what I can do to help’: one promise of one professional, from the offer until it is kept
// or taken back.
import type {
  ActionId,
  CommitmentId,
  Instant,
  LocalDate,
  MeetingId,
  OutcomeId,
  PersonId,
} from '../ids.ts'
import type { Stamp } from './stamp.ts'

/** 'What if … then … who' (S5); empty texts until somebody has thought of one. */
export type WhatIf = { readonly trigger: string; readonly then: string; readonly who: string }

/** What somebody has said so far: kept at every step, so that nobody begins anew. */
export type OfferWords = {
  /** In the family's language, 25 words at the most once it is SMART. */
  readonly promise: string
  /** The outcome that it helps; absent before there is one to choose. */
  readonly outcome?: OutcomeId
  /** Without an outcome to choose: what should get better, as the family says it. */
  readonly hope: string
  readonly childNotices: string
  /** Until when, as it was typed: 'easter'. */
  readonly until: string
  readonly firstStepBy?: LocalDate
  readonly finishBy?: LocalDate
  readonly checkInDate?: LocalDate
  readonly howOften: string
  readonly howFamilyKnows: string
  readonly needsFromOthers: string
  readonly whatIf: WhatIf
}

/** Specific, measurable, achievable, realistic, timely (S5): it has both dates. */
export type SmartWords = OfferWords & {
  readonly firstStepBy: LocalDate
  readonly finishBy: LocalDate
}

export const agreementWays = [
  'together',
  'visit',
  'telephone',
  'advocate',
  'with-the-plan',
] as const

export type AgreementWay = (typeof agreementWays)[number]

/** How the family agreed to the wording: who of them, how, on which day, and who recorded it. */
export type FamilyAgreement = Stamp & {
  readonly who: string
  readonly how: AgreementWay
  readonly on: LocalDate
}

/** 'I looked after it, and this is how it goes': between the first step and the end. */
export type Check = Stamp & { readonly on: LocalDate; readonly words: string }

type CommitmentBase = {
  readonly id: CommitmentId
  /** At which meeting, or before which, it was offered. */ readonly meeting: MeetingId
  readonly owner: PersonId
  readonly offeredAt: Instant
}

type PromisedCommitment = CommitmentBase & {
  readonly words: SmartWords
  readonly agreement: FamilyAgreement
}

type PlannedCommitment = PromisedCommitment & {
  /** Its action in the plan. */ readonly action: ActionId
  /** When it came into the plan. */ readonly since: Instant
  readonly checks: readonly Check[]
}

export type Offered = CommitmentBase & { readonly status: 'offered'; readonly words: OfferWords }

export type MadeSmart = CommitmentBase & {
  readonly status: 'smart'
  readonly words: SmartWords
  readonly at: Instant
}

export type Agreed = PromisedCommitment & { readonly status: 'agreed' }

export type InPlan = PlannedCommitment & { readonly status: 'in-plan' }

export type InProgress = PlannedCommitment & {
  readonly status: 'in-progress'
  readonly startedOn: LocalDate
}

export type Done = PlannedCommitment &
  Stamp & {
    readonly status: 'done'
    readonly startedOn: LocalDate
    readonly on: LocalDate
    /** What the child notices now. */ readonly seen: string
  }

export type Stuck = PlannedCommitment &
  Stamp & {
    readonly status: 'stuck'
    readonly startedOn?: LocalDate
    readonly why: string
    readonly wouldHelp: string
  }

export type Withdrawn = CommitmentBase &
  Stamp & {
    readonly status: 'withdrawn'
    readonly words: OfferWords
    readonly was: Live['status']
    readonly reason: string
    readonly action?: ActionId
  }

/** Not yet kept, and not taken back. */
export type Live = Offered | MadeSmart | Agreed | InPlan | InProgress | Stuck

export type Commitment = Live | Done | Withdrawn

export type CommitmentStatus = Commitment['status']

export const isLive = (commitment: Commitment): commitment is Live =>
  commitment.status !== 'done' && commitment.status !== 'withdrawn'

/** In the plan and still to be kept. */
export const isOwed = (commitment: Commitment): commitment is InPlan | InProgress | Stuck =>
  commitment.status === 'in-plan' ||
  commitment.status === 'in-progress' ||
  commitment.status === 'stuck'

/** In the plan, kept ones included. */
export const isPlanned = (
  commitment: Commitment,
): commitment is InPlan | InProgress | Stuck | Done =>
  isOwed(commitment) || commitment.status === 'done'

/** Never offered: it is its writer’s alone, and to everybody else there is none. */
export const isUnoffered = (commitment: Commitment): boolean =>
  commitment.status === 'offered' ||
  (commitment.status === 'withdrawn' && commitment.was === 'offered')
