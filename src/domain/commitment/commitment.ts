// 'This is what I can do to help' (S1): one promise of one professional, from the first offer until it is kept or taken
// back. One type for each state, joined by `status`. Nobody's promise is ever made for them: a parent's part stands in the
// plan once they have agreed to it themselves (domain.md section F, guard 4).
import type { Case } from '../case.ts'
import type {
  ActionId,
  CommitmentId,
  Instant,
  LocalDate,
  MeetingId,
  OutcomeId,
  PersonId,
} from '../ids.ts'

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
export type FamilyAgreement = Given & {
  readonly who: string
  readonly how: AgreementWay
  readonly on: LocalDate
}

/** 'I looked after it, and this is how it goes': between the first step and the end. */
export type Check = Given & { readonly on: LocalDate; readonly words: string }

type Given = { readonly by: PersonId; readonly at: Instant }
type Base = {
  readonly id: CommitmentId
  /** At which meeting, or before which, it was offered. */ readonly meeting: MeetingId
  readonly owner: PersonId
  readonly offeredAt: Instant
}
type Promised = Base & { readonly words: SmartWords; readonly agreement: FamilyAgreement }
type Kept = Promised & {
  /** Its action in the plan. */ readonly action: ActionId
  /** When it came into the plan. */ readonly since: Instant
  readonly checks: readonly Check[]
}

export type Offered = Base & { readonly status: 'offered'; readonly words: OfferWords }
export type MadeSmart = Base & {
  readonly status: 'smart'
  readonly words: SmartWords
  readonly at: Instant
}
export type Agreed = Promised & { readonly status: 'agreed' }
export type InPlan = Kept & { readonly status: 'in-plan' }
export type InProgress = Kept & { readonly status: 'in-progress'; readonly startedOn: LocalDate }
export type Done = Kept &
  Given & {
    readonly status: 'done'
    readonly startedOn: LocalDate
    readonly on: LocalDate
    /** What the child notices now. */ readonly seen: string
  }
export type Stuck = Kept &
  Given & {
    readonly status: 'stuck'
    readonly startedOn?: LocalDate
    readonly why: string
    readonly wouldHelp: string
  }
export type Withdrawn = Base &
  Given & {
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

export const commitmentsOf = (family: Case): readonly Commitment[] => family.commitments ?? []
export const findCommitment = (family: Case, id: CommitmentId): Commitment | undefined =>
  commitmentsOf(family).find((commitment) => commitment.id === id)
export const commitmentFor = (family: Case, action: ActionId): Commitment | undefined =>
  commitmentsOf(family).find((commitment) => isPlanned(commitment) && commitment.action === action)

/** Who made it, who recorded that the family agreed, who brought it to where it stands: for whoever has to say their names. */
export const namedInCommitment = (commitment: Commitment): PersonId[] => [
  commitment.owner,
  ...('agreement' in commitment ? [commitment.agreement.by] : []),
  ...('by' in commitment ? [commitment.by] : []),
]

/** Puts it in the place of the one with its id, or at the end. */
export function replaceCommitment(family: Case, changed: Commitment): Case {
  const all = commitmentsOf(family)
  return {
    ...family,
    commitments: all.some((commitment) => commitment.id === changed.id)
      ? all.map((commitment) => (commitment.id === changed.id ? changed : commitment))
      : [...all, changed],
  }
}
