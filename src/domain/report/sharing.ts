// Sharing reports with the family before others have them: who has been shown which report, how,
// and what they said; or why not, agreed with the chair (S2, S5, P6). Kept as a ledger because a
// council was found at fault for less (P13).
import { inLondon } from '../dates/dates.ts'
import type { Instant, InvitationId, LocalDate, PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Conference } from '../state/conference.ts'
import type { ReportFacts, ReportVersion, Shared, SharedWith } from '../state/report-facts.ts'
import { type FamilyMember, sameMember } from './parents.ts'
import { reportOf } from './report.ts'

export type WasShown = Extract<Shared, { readonly status: 'shared' }>
export type NotShown = Extract<Shared, { readonly status: 'not-shared' }>
export type SharingMeans = WasShown['how']

/** How a report stands with one member of the family. */
export type SharingState =
  | { readonly status: 'not-yet' }
  | { readonly status: 'shown'; readonly entry: WasShown }
  /** The chair has been asked that it is not shown, and has not said yet. */
  | { readonly status: 'asked'; readonly entry: NotShown }
  | {
      readonly status: 'withheld'
      readonly entry: NotShown
      readonly agreed: { readonly by: PersonId; readonly at: Instant }
    }
  /** The chair said that it is to be shown. */
  | { readonly status: 'to-be-shown'; readonly entry: NotShown }

/**
 * The ledger without what was recorded by mistake: taking back ends the last record of that member
 * alone.
 */
export const standingEntries = (shared: readonly Shared[]): (WasShown | NotShown)[] => {
  const standing: (WasShown | NotShown)[] = []
  for (const entry of shared) {
    if (entry.status !== 'taken-back') standing.push(entry)
    else {
      const last = standing.findLastIndex(
        (before) => before.status === 'shared' && sameMember(before, entry),
      )
      if (last !== -1) standing.splice(last, 1)
    }
  }
  return standing
}

/**
 * How many records of this member the ledger has, taken back or not: which of them a card showed.
 */
export const recordsOf = (report: ReportFacts, member: SharedWith): number =>
  report.shared.filter((entry) => sameMember(entry, member)).length

/**
 * The last thing recorded about a member decides; what was shown once stays shown, whatever is
 * asked for later.
 */
export function shownTo(report: ReportFacts | undefined, member: SharedWith): SharingState {
  const theirs = standingEntries(report?.shared ?? []).filter((shared) =>
    sameMember(shared, member),
  )
  const shown = theirs.filter((shared) => shared.status === 'shared').at(-1)
  if (shown?.status === 'shared') return { status: 'shown', entry: shown }
  const entry = theirs.at(-1)
  if (entry?.status !== 'not-shared') return { status: 'not-yet' }
  if (entry.agreed !== undefined) return { status: 'withheld', entry, agreed: entry.agreed }
  return entry.refused === undefined ? { status: 'asked', entry } : { status: 'to-be-shown', entry }
}

/** The day on which nothing more was owed to this member; undefined while something is. */
function settledOn(
  shown: SharingState,
): { readonly on: LocalDate; readonly at: Instant } | undefined {
  if (shown.status === 'shown') return { on: shown.entry.on, at: shown.entry.at }
  return shown.status === 'withheld'
    ? { on: inLondon(shown.agreed.at).date, at: shown.agreed.at }
    : undefined
}

/**
 * When everybody of the family had been shown it, or a reason stood that the chair had agreed;
 * undefined before.
 */
export function everybodyShown(
  report: ReportFacts | undefined,
  members: readonly FamilyMember[],
): { readonly on: LocalDate; readonly at: Instant } | undefined {
  const settled = members
    .map((member) => settledOn(shownTo(report, member)))
    .filter((one) => one !== undefined)
  return settled.length < members.length
    ? undefined
    : settled.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
}

/** Those who have not seen it, and for whom no agreed reason stands. */
export const notYetShown = (
  report: ReportFacts | undefined,
  members: readonly FamilyMember[],
): FamilyMember[] => members.filter((member) => settledOn(shownTo(report, member)) === undefined)

/**
 * Whom of the family this version had not been shown to when it was submitted (S5: shared first).
 * It follows from the ledger: what was shown on that day or before it counts, whenever it was
 * written down.
 */
export function unsharedAtSubmission(
  report: ReportFacts,
  { at }: Pick<ReportVersion, 'at'>,
  members: readonly FamilyMember[],
): FamilyMember[] {
  const day = inLondon(at).date
  return members.filter((member) => {
    const settled = settledOn(shownTo(report, member))
    return settled === undefined || settled.on > day
  })
}

/** Whether it was changed after this member had seen it: then they know an earlier one. */
export function changedSince(
  report: ReportFacts | undefined,
  shown: SharingState,
): ReportVersion | undefined {
  if (shown.status !== 'shown') return undefined
  const newest = report?.versions.at(-1)
  return newest !== undefined && newest.number > 1 && inLondon(newest.at).date > shown.entry.on
    ? newest
    : undefined
}

export type ToRecord = {
  readonly members: readonly SharedWith[]
  readonly on: LocalDate
  readonly how: SharingMeans
  readonly reaction: string
  readonly by: PersonId
  readonly at: Instant
}

/**
 * Records that it was shown. The same again changes nothing. Refuses nobody at all, and a day that
 * is still to come.
 */
export function showing(
  report: ReportFacts,
  { members, on, how, reaction, by, at }: ToRecord,
): Result<ReportFacts> {
  if (members.length === 0)
    return refuse('members.missing', 'Please say to whom you have shown it.')
  if (on > inLondon(at).date)
    return refuse(
      'day.to-come',
      'That day is still to come. Give the day on which it was shown, today at the latest.',
    )
  const fresh = members.filter(
    (sharedWith) =>
      !standingEntries(report.shared).some(
        (known) =>
          sameMember(known, sharedWith) &&
          known.status === 'shared' &&
          known.on === on &&
          known.how === how &&
          known.reaction === reaction,
      ),
  )
  if (fresh.length === 0) return ok(report)
  return ok({
    ...report,
    shared: [
      ...report.shared,
      ...fresh.map((sharedWith): Shared => ({
        ...whom(sharedWith),
        status: 'shared',
        on,
        how,
        reaction,
        by,
        at,
      })),
    ],
  })
}

type TakingBack = Pick<ToRecord, 'by' | 'at'> & {
  readonly member: SharedWith
  readonly seen?: number | undefined
}

/**
 * Takes the last record of this member back, and that one alone. Refuses where nothing says that it
 * was shown to them, and from a card that shows an older record (`seen`, as `recordsOf` counted
 * them).
 */
export function sharingTakenBack(
  report: ReportFacts,
  { member, seen, by, at }: TakingBack,
): Result<ReportFacts> {
  if (shownTo(report, member).status !== 'shown')
    return refuse(
      'sharing.none',
      'It is not recorded as shown to them, so there is nothing to take back.',
    )
  if (seen !== undefined && seen !== recordsOf(report, member))
    return refuse(
      'card.outdated',
      'That button was on an older card. This is where things stand now.',
    )
  return ok({
    ...report,
    shared: [...report.shared, { ...whom(member), status: 'taken-back', by, at }],
  })
}

export const whom = (sharedWith: SharedWith): SharedWith =>
  sharedWith.who === 'parent'
    ? { who: 'parent', parent: sharedWith.parent }
    : { who: 'child', child: sharedWith.child }

/**
 * The facts of a report that may not have been begun: something can be recorded of it all the same.
 */
export const factsFor = (conference: Conference, invitation: InvitationId): ReportFacts =>
  reportOf(conference, invitation) ?? { kind: 'individual', invitation, versions: [], shared: [] }
