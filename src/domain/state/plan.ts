// The plan, in the family’s words (S1): what should become better, each outcome naming the harm
// that it repairs, and under it who does what by when. What was agreed is frozen as agreed; the
// next version stands beside it.
import type {
  ActionId,
  ChildId,
  CommitmentId,
  ContingencyId,
  Instant,
  LocalDate,
  MeetingId,
  OutcomeId,
  PersonId,
} from '../ids.ts'

export type PlanOutcome = {
  readonly id: OutcomeId
  /** As the family says it. */
  readonly words: string
  /**
   * The harm that it repairs; '' when it only promotes wellbeing, which belongs into a child in
   * need plan (S1).
   */
  readonly harm: string
  /** What the child will notice when it is better. */
  readonly childNotices: string
  /** Absent: every child whom the plan is about. */
  readonly children?: readonly ChildId[]
  /** Brought in from the family's own plan, made at a family group conference (S2). */
  readonly from?: 'family'
}

/**
 * One owner (docs/sources.md, section F): a professional, or somebody of the family who has agreed
 * to it themselves.
 */
export type ActionOwner =
  | { readonly owner: 'professional'; readonly person: PersonId }
  | { readonly owner: 'family'; readonly who: string; readonly agreedOn: LocalDate }

export type PlanAction = {
  readonly id: ActionId
  readonly outcome: OutcomeId
  readonly words: string
  readonly owner: ActionOwner
  readonly by: LocalDate
  /** The offer from which it was drafted. */
  readonly commitment?: CommitmentId
  readonly from?: 'family'
}

/** 'What if … then … who' (S5). */
export type Contingency = {
  readonly id: ContingencyId
  readonly outcome?: OutcomeId
  readonly whatIf: string
  readonly then: string
  readonly who: string
}

export type PlanWords = {
  readonly outcomes: readonly PlanOutcome[]
  readonly actions: readonly PlanAction[]
  readonly contingencies: readonly Contingency[]
}

/** A version that chair and family agreed; never changed afterwards. Numbers count from 1. */
export type AgreedPlan = PlanWords & {
  readonly number: number
  /** The conference or core group at which it was agreed. */
  readonly meeting: MeetingId
  readonly agreedBy: PersonId
  readonly agreedAt: Instant
  /** How the family agreed, and who of them. */
  readonly familyAgreed: string
}

/**
 * The next version while it is written: each entry remembers who touched it last, so that two
 * people may write at once.
 */
export type PlanDraft = PlanWords & {
  readonly changedBy: PersonId
  readonly changedAt: Instant
  /** Counts the changes. */ readonly revision: number
  readonly touched: readonly Touched[]
}

export type Touched = { readonly entry: EntryId; readonly by: PersonId; readonly revision: number }

export type EntryId = OutcomeId | ActionId | ContingencyId

/**
 * Something that the family does, recorded as done; what professionals do is done as their
 * commitment.
 */
export type ActionDone = {
  readonly action: ActionId
  readonly on: LocalDate
  readonly by: PersonId
  readonly at: Instant
}

/** The next version for children whose meetings are their own, named by one of these meetings. */
export type OtherDraft = { readonly meeting: MeetingId; readonly draft: PlanDraft }

export type Plan = {
  /** About the children of the family's first meeting: see state/family-about.ts. */
  readonly draft?: PlanDraft
  /** Where half-siblings have meetings of their own. */
  readonly otherDrafts?: readonly OtherDraft[]
  readonly agreed: readonly AgreedPlan[]
  readonly done?: readonly ActionDone[]
  /** Offers whose action was taken out of a draft: they stay out until somebody asks for them. */
  readonly leftOut?: readonly CommitmentId[]
}
