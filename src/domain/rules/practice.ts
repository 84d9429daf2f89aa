// How one authority does things, as data: every number with its source and how sure we are of it.
// The files are in src/practices/; this is their shape once read.
import type { LocalDate, LocalTime, PracticeId, RuleId } from '../ids.ts'
import type { MeetingKind } from '../state/meeting-kind.ts'
import type { Audience } from '../state/notice.ts'
import type { Purpose } from '../state/purpose.ts'

/**
 * How sure we are of a number: only 'read' may ever be called a rule of the source; 'ours' is never
 * 'statutory'.
 */
export type Tag = 'read' | 'second-hand' | 'ours' | 'confirm-locally'

export type Unit = 'working-days' | 'days' | 'weeks' | 'months'

/** The two ways to count days that a source printed without saying which (counting rule 3). */
export type DayReading = 'working-days' | 'calendar-days'

/** The thing from which a rule counts, and on which it says something is due. */
export type Anchor =
  | 'strategy-discussion'
  | 'conference'
  | 'invitation'
  | 'core-group'
  | 'transfer-notice'
  | 'allegation'
  /** The day on which an outcome was confirmed here. */
  | 'outcome'
  /** A day that a professional promised themselves (commitment.ts). */
  | 'promise'
  /** The day on which somebody asked the chair for a decision. */
  | 'request'

/** Who owes what a rule asks for. */
export type Duty =
  | 'chair'
  | 'administrator'
  | 'lead-social-worker'
  | 'invited-professional'
  | 'core-group-member'
  | 'absent-agency'

export type Rule = {
  readonly id: RuleId
  /** What must have happened by then, in plain words: 'Report submitted'. */
  readonly event: string
  readonly purpose: Purpose
  readonly anchor: Anchor
  /**
   * The meetings at which the rule counts: 'initial' alone where the source speaks of initial
   * conferences.
   */
  readonly kinds: readonly MeetingKind[]
  readonly n: number
  readonly unit: Unit
  readonly direction: 'before' | 'after'
  readonly owedBy: Duty
  /**
   * The tag of the duty itself and of its number: 'must respond' may be read in a source that gives
   * no number.
   */
  readonly tags: { readonly duty: Tag; readonly number: Tag }
  /** True where the source printed bare 'days': both readings are shown (counting rule 3). */
  readonly bareDays: boolean
  /**
   * A practice's own choice between the two readings of bare days; without it up to five days are
   * working days.
   */
  readonly readAs?: DayReading
  /** One duty for each child, or for each child older than this many years. */
  readonly forEachChild?: { readonly olderThan: number }
  /**
   * Another duty whose date governs when it is earlier: a report is not submitted after it was due
   * with the family.
   */
  readonly notLaterThan?: Purpose
  /**
   * True where the number was read elsewhere or is our own: the council confirms it before going
   * live.
   */
  readonly confirmLocally: boolean
  /**
   * True for a duty that stands beside this product: it is shown, and nothing is asked of anybody
   * for it here.
   */
  readonly outsideTheBot: boolean
  /** Where it stands: document and, where there is one, its key in docs/sources.md ('S3, P5'). */
  readonly source: string
  /** The rule in a sentence that a professional can check. */
  readonly paraphrase: string
}

/** docs/sources.md, section C. */
export type QuorumRule = {
  readonly requireSocialCare: boolean
  /** Agencies or disciplines beside social care. */
  readonly minOther: number
  readonly contactRequired: boolean
  readonly groupBy: 'agency' | 'discipline'
  readonly healthAsOne: boolean
  readonly perChild: boolean
  /** Sectors that must be there. */
  readonly mustHave: readonly Sector[]
  /** Whether an agency that sent a report but nobody counts as being there. */
  readonly countReports: boolean
  readonly countFamily: boolean
  readonly countChair: boolean
  readonly countObserver: boolean
  readonly countMinuteTaker: boolean
  readonly tag: Tag
  readonly source: string
}

export type Sector =
  | 'social-care'
  | 'education'
  | 'health'
  | 'police'
  | 'housing'
  | 'probation'
  | 'youth-justice'
  | 'voluntary'
  | 'other'

/** When one rung of an obligation's ladder is reached, and whom it tells. */
export type LadderStep = {
  readonly id: string
  readonly when:
    | { readonly at: 'once' }
    | { readonly at: 'halfway' }
    | { readonly at: 'due' }
    | { readonly at: 'before-due'; readonly workingDays: number }
    | { readonly at: 'after-due'; readonly workingDays: number }
    /** Again and again, every so many working days, until it is done. */
    | { readonly at: 'every-after-due'; readonly workingDays: number }
  readonly tell: Audience
}

/** A setting that is not a date, with where it stands and how sure we are of it. */
export type Sourced<Value> = { readonly value: Value; readonly tag: Tag; readonly source: string }

/**
 * School holidays are working days: a date inside one is only pointed out. 'MM-DD' comes every
 * year, 'YYYY-MM-DD' once.
 */
export type SchoolBreak = { readonly name: string; readonly from: string; readonly to: string }

/** The break in which a day falls, where there is one; it may run over New Year. */
export const schoolBreakOn = (
  { schoolBreaks }: Pick<Practice, 'schoolBreaks'>,
  date: LocalDate,
): SchoolBreak | undefined =>
  schoolBreaks.find(({ from, to }) => {
    const day = from.length === 5 ? date.slice(5) : date
    return from <= to ? from <= day && day <= to : day >= from || day <= to
  })

export type Practice = {
  readonly id: PracticeId
  /** 'Portsmouth' */
  readonly name: string
  /** The rules in force. */
  readonly rules: ReadonlyMap<RuleId, Rule>
  /** Rules of other places that a council may choose; nothing is owed for them until it does. */
  readonly selectable: ReadonlyMap<RuleId, Rule>
  readonly quorum: QuorumRule
  /** Of every purpose; one of which nobody is reminded has no steps, and says why as its source. */
  readonly ladders: ReadonlyMap<string, Sourced<readonly LadderStep[]>>
  /** Messages go out between these times on working days (Europe/London). */
  readonly quietHours: { readonly from: LocalTime; readonly until: LocalTime }
  /** Whether the day from which days are counted is itself day 1 (counting rule 1 says no). */
  readonly countStartDay: boolean
  /** More minutes than this after the start is late. */
  readonly lateMinutes: Sourced<number>
  /** How long a meeting is expected to take, in minutes: for the calendars of those who come. */
  readonly meetingMinutes: Sourced<{ readonly conference: number; readonly coreGroup: number }>
  /**
   * Whoever was asked again is left in peace for this many working days, however many people tap.
   */
  readonly chaseQuietWorkingDays: Sourced<number>
  /**
   * Whether each professional writes a report of their own for a review (Portsmouth: the core group
   * writes one).
   */
  readonly individualReportsAtReview: Sourced<boolean>
  /**
   * How many days after its outcome was confirmed a closed case is deleted, once its record is
   * filed.
   */
  readonly keepDays: Sourced<number>
  /**
   * The age from which a child is shown the reports about the family (S2: from about 14 young
   * people make bigger decisions).
   */
  readonly sharesWithChildrenFrom: Sourced<number>
  /**
   * Whether nobody sees anybody else's rating before all are in or the core group begins (Norfolk's
   * independent forms, P10).
   */
  readonly blindRatings: Sourced<boolean>
  /** A rating older than this many weeks is shown as old. */
  readonly staleRatingWeeks: Sourced<number>
  /**
   * Agencies, in groups, that count as one service when somebody comes for a colleague; none unless
   * the council says so.
   */
  readonly sameService: Sourced<readonly (readonly string[])[]>
  readonly schoolBreaks: readonly SchoolBreak[]
  readonly words: {
    /** 'conference chair', 'QARO' */
    readonly chair: string
    /** Telephone numbers are null until the council fills them in: say so, never invent one. */
    readonly frontDoor: {
      readonly name: string
      readonly telephone: string | null
      readonly outOfHours: string | null
    }
    /** How somebody disagrees with the chair's decision; null until the council fills it in. */
    readonly appeal: string | null
  }
}

/**
 * The practice of that name; throws when it is not configured, which is a mistake of the
 * installation and not of a user.
 */
export function practiceUnder(
  practices: ReadonlyMap<PracticeId, Practice>,
  id: PracticeId,
): Practice {
  const practice = practices.get(id)
  if (practice === undefined)
    throw new Error(`The practice '${id}' is named by a conference and not configured`)
  return practice
}

/** The steps by which a duty is reminded of; none where nobody is (the practice says why). */
export const ladderOf = (
  practice: Pick<Practice, 'ladders'>,
  purpose: string,
): readonly LadderStep[] => practice.ladders.get(purpose)?.value ?? []

/** The rule in force for a duty at a kind of meeting; undefined where this practice has none. */
export function ruleFor(practice: Practice, purpose: Purpose, kind: MeetingKind): Rule | undefined {
  return [...practice.rules.values()].find(
    (rule) => rule.purpose === purpose && rule.kinds.includes(kind),
  )
}

/** Who owes it, in this practice's words: 'QARO', 'lead social worker'. */
export function sayDuty(duty: Duty, practice: Practice): string {
  return duty === 'chair'
    ? practice.words.chair
    : duty === 'absent-agency'
      ? 'agency that was not there'
      : duty.replaceAll('-', ' ')
}

/**
 * 'MAST, 01234 567890 (evenings and weekends: …)', or 'MAST, your council’s front door' where the
 * council has entered no number yet.
 */
export function sayFrontDoor(practice: Practice): string {
  const { name, telephone, outOfHours } = practice.words.frontDoor
  const ownName = /front door/i.test(name) ? '' : `${name}, `
  const day = telephone === null ? `${ownName}your council’s front door` : `${name}, ${telephone}`
  return outOfHours === null ? day : `${day} (evenings and weekends: ${outOfHours})`
}
