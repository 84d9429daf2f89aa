// A report's version for one parent: parents who live apart may be given separate versions (P15).
// Parts are left out of it where somebody would be harmed by them, for a reason that the chair has
// agreed beforehand (P6), and it says so itself.
import { type ChildId, type Instant, type PaperId, paperId, type PersonId } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type {
  ChangedField,
  ReportEntry,
  ReportField,
  SubmittedReport,
} from '../state/report-words.ts'
import type { PartKey, VersionFor, VersionForParts } from '../state/version-for.ts'

export const partKey = ({
  field,
  child,
}: {
  readonly field: ReportField
  readonly child?: ChildId | undefined
}): PartKey => (child === undefined ? field : `${field}/${child}`)

export const versionForId = ({ meeting, invitation, parent }: VersionForParts): PaperId =>
  paperId(`report-version-for:${meeting}:${invitation}:${parent}`)

/**
 * The same report for the chair's agreement; what stood before is replaced and has to be agreed
 * anew. Refuses no part, and no reason.
 */
export function versionForAsked(
  wanted: Omit<VersionFor, 'kind' | 'id' | 'decision' | 'leavesOut'> & {
    readonly parts: readonly PartKey[]
  },
  report: SubmittedReport,
  standing: VersionFor | undefined,
): Result<VersionFor> {
  const { parts, ...rest } = wanted
  const leavesOut = report.entries
    .filter((entry) => entry.words !== '' && parts.includes(partKey(entry)))
    .map(({ field, child }): ChangedField => (child === undefined ? { field } : { field, child }))
  if (leavesOut.length === 0)
    return refuse(
      'parts.missing',
      'Please choose what is left out. If nothing is, this parent can have the whole report.',
    )
  if (rest.rationale.trim() === '')
    return refuse(
      'rationale.missing',
      'Please write who would be harmed by it, and how. The chair decides on your reason.',
    )
  const asked: VersionFor = {
    ...rest,
    kind: 'report-version-for',
    id: versionForId(rest),
    rationale: rest.rationale.trim(),
    leavesOut,
  }
  return ok(
    standing !== undefined &&
      standing.number === asked.number &&
      standing.rationale === asked.rationale &&
      sameParts(standing.leavesOut, leavesOut) &&
      standing.decision?.agreed !== false
      ? standing
      : asked,
  )
}

const sameParts = (
  readonlyArray: readonly ChangedField[],
  otherReadonlyArray: readonly ChangedField[],
): boolean =>
  readonlyArray.map(partKey).sort().join() === otherReadonlyArray.map(partKey).sort().join()

/** The chair agrees, or does not; the same again changes nothing. */
export const versionForDecided = (
  standing: VersionFor,
  { agreed, by, at }: { readonly agreed: boolean; readonly by: PersonId; readonly at: Instant },
): VersionFor =>
  standing.decision?.agreed === agreed ? standing : { ...standing, decision: { agreed, by, at } }

/** It may be printed: agreed by the chair, and made from the report as it stands now. */
export const mayBePrinted = (version: VersionFor, newest: number | undefined): boolean =>
  version.decision?.agreed === true && version.number === newest

export const leftOutWords = 'A part is left out here, agreed with the chair.'

/**
 * What this parent reads: every part that is left out says so in its place. A clear view that is
 * left out says nothing else.
 */
export const entriesFor = (
  { leavesOut }: Pick<VersionFor, 'leavesOut'>,
  entries: readonly ReportEntry[],
): { readonly shown: readonly ReportEntry[]; readonly leftOut: readonly PartKey[] } => {
  const out = new Set(leavesOut.map(partKey))
  return {
    shown: entries.filter((entry) => !out.has(partKey(entry))),
    leftOut: entries.filter((entry) => entry.words !== '' && out.has(partKey(entry))).map(partKey),
  }
}
