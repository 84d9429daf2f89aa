// What a report says (docs/sources.md, section D), as papers beside the case: the draft that its
// author is writing, each version that was submitted, and the restricted annex, which is a paper of
// its own so that whoever reads a report never has it in hand.
import {
  type ChildId,
  type Instant,
  type InvitationId,
  type LocalDate,
  type MeetingId,
  type PaperId,
  paperId,
  type PersonId,
} from '../ids.ts'

/**
 * Said once for the family. A worry stands under what it is: seen or recorded, thought, or heard
 * from somebody (P15).
 */
export const familyFields = [
  'involvement',
  'strengths',
  'worries-seen',
  'worries-thought',
  'worries-heard',
  'needs-to-change',
  'family-views',
  'offer',
  'contingency',
  'chronology',
  'access-needs',
  // A child who moves here brings these (P11).
  'current-plan',
  'earlier-reports',
  'assessment',
] as const
/** Said for each child. */
export const childFields = [
  'impact',
  'before-birth',
  'child-views',
  'child-views-how',
  'child-views-when',
  'child-views-by',
  'risk',
  'view',
] as const

export type FamilyField = (typeof familyFields)[number]
export type ChildField = (typeof childFields)[number]
export type ReportField = FamilyField | ChildField

/**
 * The clear view that every report ends in (S4): the words of the field 'view' are one of these.
 */
export const clearViews = ['cp-plan', 'cin-plan', 'neither'] as const
export type ClearView = (typeof clearViews)[number]

/** One field as it stands. */
export type ReportEntry = {
  readonly field: ReportField
  /** There for the fields that are said for each child, and for no other. */
  readonly child?: ChildId
  /** As typed; '' when it was emptied again. */
  readonly words: string
  /** When these words were given. Of two, the newer ones stand. */
  readonly at: Instant
  /** The day of the last report, from which these words were taken and not looked at since. */
  readonly from?: LocalDate
}

/**
 * An entry of a draft remembers the words before, so that what another device wrote is never lost.
 */
export type DraftEntry = ReportEntry & {
  readonly earlier?: readonly { readonly words: string; readonly at: Instant }[]
}

type ReportPaperBase = {
  readonly id: PaperId
  readonly meeting: MeetingId
  /** In whose place it is written: the draft passes with the part. */
  readonly invitation: InvitationId
}

export type ReportDraft = ReportPaperBase & {
  readonly kind: 'report-draft'
  readonly entries: readonly DraftEntry[]
  /** The step to carry on with. */
  readonly step: string
  /** The version that it amends; absent before the first was submitted. */
  readonly amends?: number
  /**
   * Where its author keeps their own words: each place as a digest that says nothing of them.
   * Private, and gone with the draft.
   */
  readonly kept: readonly string[]
  readonly by: PersonId
  readonly at: Instant
}

/** A version as it was submitted; never changed afterwards. */
export type SubmittedReport = ReportPaperBase & {
  readonly kind: 'report-version'
  /** Counts from 1; the same as in the case's ReportFacts. */
  readonly number: number
  readonly entries: readonly ReportEntry[]
  /** Agency and role for which it speaks, as they stood when it was submitted. */
  readonly agency: string
  readonly role: string
  readonly by: PersonId
  readonly at: Instant
  readonly late: boolean
  /** What differs from the version before; empty for the first. */
  readonly changed: readonly ChangedField[]
}

export type ChangedField = { readonly field: ReportField; readonly child?: ChildId }

/**
 * What must not be shared with the family yet, and why not (P6, P12). Routed by the chair alone.
 */
export type AnnexWords = { readonly words: string; readonly why: string }
/** While its report is a draft: for its writer alone, though the place passes to somebody else. */
export type AnnexDraft = ReportPaperBase &
  AnnexWords & { readonly kind: 'report-annex-draft'; readonly by: PersonId; readonly at: Instant }
/**
 * As submitted with a version of its report; a later one replaces it, and empty words take it back.
 */
export type SubmittedAnnex = ReportPaperBase &
  AnnexWords & {
    readonly kind: 'report-annex'
    readonly number: number
    readonly by: PersonId
    readonly at: Instant
  }

export type ReportPaper = ReportDraft | SubmittedReport | AnnexDraft | SubmittedAnnex

type PaperOwner = { readonly meeting: MeetingId; readonly invitation: InvitationId }
export const draftId = ({ meeting, invitation }: PaperOwner): PaperId =>
  paperId(`report-draft:${meeting}:${invitation}`)
export const versionId = ({ meeting, invitation }: PaperOwner, number: number): PaperId =>
  paperId(`report-version:${meeting}:${invitation}:${number}`)
/** Of one writer: it does not pass with the place, as the draft of the report does. */
export const annexDraftId = ({ meeting, invitation }: PaperOwner, writer: PersonId): PaperId =>
  paperId(`report-annex-draft:${meeting}:${invitation}:${writer}`)
/**
 * Where a draft of it lay before each writer had their own: it is still that of whoever wrote it.
 */
export const olderAnnexDraftId = ({ meeting, invitation }: PaperOwner): PaperId =>
  paperId(`report-annex-draft:${meeting}:${invitation}`)
/** `writer` where somebody else submitted that version. */
export const annexId = (
  { meeting, invitation }: PaperOwner,
  number: number,
  writer?: PersonId,
): PaperId =>
  paperId(
    `report-annex:${meeting}:${invitation}:${number}${writer === undefined ? '' : `:${writer}`}`,
  )

/** What stands in a field; '' where nothing does. */
export const wordsIn = (
  entries: readonly ReportEntry[],
  field: ReportField,
  child?: ChildId,
): string => entries.find((entry) => entry.field === field && entry.child === child)?.words ?? ''

export const clearViewOf = (
  entries: readonly ReportEntry[],
  child: ChildId,
): ClearView | undefined =>
  clearViews.find((clearView) => clearView === wordsIn(entries, 'view', child))
