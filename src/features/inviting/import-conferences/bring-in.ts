// Brings conferences in, from a CSV file or from the administrator's form. Everything is looked at
// before anything is written; then each meeting is written in a commit of its own, or in several
// where many people are invited to it.
import type { CaseId } from '../../../domain/ids.ts'
import type { Case } from '../../../domain/state/case.ts'
import { StoreBusy } from '../../../ports/case-store.ts'
import type { Dependencies } from '../../kernel/request-context.ts'
import type { CellProblem, RawRow } from '../shared/csv-table.ts'
import { peopleByAddress } from '../shared/people-in-file.ts'
import { familyId, meetingOf } from './identifiers.ts'
import type { Occasion } from './import-context.ts'
import { mergeMeeting } from './meeting-merge.ts'
import { emptyFamily, type ImportPlan, type MeetingRows, planImport } from './plan.ts'
import { type ImportRow, readRows } from './rows.ts'
import { saidOnce } from './said-once.ts'
import { withoutFaulty } from './without-faulty.ts'

export type BroughtIn = {
  readonly conferences: number
  readonly invitations: number
  readonly people: number
  readonly changed: number
}

export type ImportOutcome =
  | {
      readonly ok: true
      readonly counts: BroughtIn
      /** What of the file was not taken, because it was decided otherwise here. */
      readonly notes: readonly CellProblem[]
    }
  | {
      readonly ok: false
      readonly problems: readonly CellProblem[]
      /** What came in all the same; without it nothing did. */
      readonly broughtIn?: { readonly counts: BroughtIn; readonly notes: readonly CellProblem[] }
    }

export type ImportOptions = {
  readonly by: Occasion['by']
  /** Families with a problem stay out, and the others come in. */
  readonly leaveOutFaulty?: boolean
}

/**
 * All of it or, when any row has a problem, nothing, unless it was asked to leave families out.
 * Idempotent.
 */
export async function bringIn(
  deps: Dependencies,
  raw: readonly RawRow[],
  { by, leaveOutFaulty = false }: ImportOptions,
): Promise<ImportOutcome> {
  const occasion: Occasion = { by, at: deps.clock.now(), homeTenant: deps.homeTenant }
  const checked = await check(deps, raw, occasion)
  if (checked.problems.length === 0) return write(deps, checked, [])
  const rest = leaveOutFaulty ? withoutFaulty(raw, checked.problems) : []
  if (rest.length === 0) return { ok: false, problems: checked.problems }
  const others = await check(deps, rest, occasion)
  return others.problems.length === 0
    ? write(deps, others, checked.problems)
    : { ok: false, problems: inOrder([...checked.problems, ...others.problems]) }
}

type Checked = {
  readonly rows: readonly ImportRow[]
  readonly plan: ImportPlan
  readonly problems: readonly CellProblem[]
}

async function check(
  deps: Dependencies,
  raw: readonly RawRow[],
  occasion: Occasion,
): Promise<Checked> {
  const { rows, problems } = readRows(raw)
  const here = await casesOf(deps, rows)
  const readable = rows.filter((row) => !here.unreadable.has(familyId(row.family)))
  const people = await deps.directory.all()
  const planned = planImport(
    readable,
    {
      people,
      byAddress: peopleByAddress(people),
      practices: deps.practices,
      calendar: deps.calendar,
      cases: here.cases,
    },
    occasion,
  )
  const all = [
    ...problems,
    ...planned.problems,
    ...unreadableProblems(rows, here.unreadable),
    ...(await deletedAmong(deps, readable)),
  ]
  const said = occasion.by === 'import' ? saidOnce(raw, all) : all
  return { rows, plan: planned.plan, problems: inOrder(said) }
}

const inOrder = (problems: readonly CellProblem[]): readonly CellProblem[] =>
  problems.toSorted((a, b) => a.line - b.line)

async function write(
  deps: Dependencies,
  { rows, plan }: Checked,
  leftOut: readonly CellProblem[],
): Promise<ImportOutcome> {
  const { by } = plan.context.occasion
  // People first: after a crash between the two steps they are known but not invited, and a retry
  // invites them.
  await deps.directory.keep(plan.people, by)
  const problems: CellProblem[] = []
  const written: MeetingRows[] = []
  let changed = 0
  for (const meeting of plan.meetings) {
    const done = await writeMeeting(deps, meeting, plan)
    changed += done.changed
    problems.push(...done.problems)
    if (done.problems.length === 0) written.push(meeting)
    if (done.isBusy) break
  }
  const broughtIn = { counts: countsOf(written, plan, changed), notes: plan.notes }
  const all = inOrder([...leftOut, ...problems])
  return all.length === 0
    ? { ok: true, ...broughtIn }
    : { ok: false, problems: all, ...(rows.length === 0 ? {} : { broughtIn }) }
}

const countsOf = (
  written: readonly MeetingRows[],
  { people, context }: ImportPlan,
  changed: number,
): BroughtIn => ({
  conferences: written.length,
  invitations: written.flatMap(({ rows }) => rows).filter(({ line }) => !context.takenOff.has(line))
    .length,
  people: people.length,
  changed,
})

type Written = {
  readonly changed: number
  readonly problems: readonly CellProblem[]
  /** The store could not be reached in time: what comes after would wait as long. */
  readonly isBusy: boolean
}

/**
 * A commit of the store takes 100 documents, and a row is one of the trail. Whoever is told of a
 * move is told by the first.
 */
const rowsAtOnce = 30

async function writeMeeting(
  deps: Dependencies,
  { family, rows }: MeetingRows,
  { context }: ImportPlan,
): Promise<Written> {
  let changed = 0
  try {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce)
      const done = await deps.cases.change<Committed>(family, (before) => {
        const merged = mergeMeeting(before ?? emptyFamily(family), some, context)
        const { events, notices, problems } = merged
        const answer = { changed: events.length, problems }
        if (events.length === 0) return { change: 'none', answer }
        const { by, at } = context.occasion
        return {
          change: 'commit',
          family: merged.family,
          audit: events.map((event) => ({ ...event, by, at })),
          notices,
          answer,
        }
      })
      changed += done.changed
      if (done.problems.length > 0) return { changed, problems: done.problems, isBusy: false }
    }
    return { changed, problems: [], isBusy: false }
  } catch (error) {
    if (error instanceof StoreBusy) return { changed, problems: busyProblem(rows), isBusy: true }
    throw error
  }
}

type Committed = Pick<Written, 'changed' | 'problems'>

const busyProblem = ([first]: readonly ImportRow[]): CellProblem[] =>
  first === undefined
    ? []
    : [
        {
          line: first.line,
          column: 'family',
          reason:
            `${first.conference} of ${first.family} could not be kept, because the store is ` +
            'busy. What stands above it in the file is in; import the same file again for the ' +
            'rest.',
        },
      ]

/**
 * A file that is imported every night must not bring back what was deleted: a family that comes
 * back has a meeting with a number of its own. Deleted is whatever the trail names up to the last
 * erasure.
 */
async function deletedAmong(
  { cases }: Dependencies,
  rows: readonly ImportRow[],
): Promise<CellProblem[]> {
  const families = new Set(rows.map((row) => familyId(row.family)))
  const trails = await Promise.all([...families].map((id) => cases.audit(id)))
  const deleted = new Set(
    trails.flatMap((trail) => {
      const erasure = trail.findLastIndex((chainedEntry) => chainedEntry.event === 'case.erased')
      return trail.slice(0, erasure + 1).map((chainedEntry) => chainedEntry.meeting)
    }),
  )
  return rows
    .filter((row) => deleted.has(meetingOf(row)))
    .map(({ line }) => ({
      line,
      column: 'conference',
      reason:
        'This meeting’s record was filed, and deleted here. Take the row out; if the family is ' +
        'to meet anew, give the meeting a number of its own.',
    }))
}

type CasesHere = { readonly cases: readonly Case[]; readonly unreadable: ReadonlySet<CaseId> }

/** The cases that the rows touch, and those in which their conference numbers stand already. */
async function casesOf(deps: Dependencies, rows: readonly ImportRow[]): Promise<CasesHere> {
  const unreadable = new Set<CaseId>()
  const families = await Promise.all(
    [...new Set(rows.map((row) => familyId(row.family)))].map(async (id) => {
      try {
        return await deps.cases.load(id)
      } catch (error) {
        if (error instanceof StoreBusy) throw error
        unreadable.add(id)
        return undefined
      }
    }),
  )
  const numbers = rows
    .filter((row) => !unreadable.has(familyId(row.family)))
    .map((row) => row.conference)
  const numbered = await Promise.all(
    [...new Set(numbers)].map((number) => deps.cases.withReference(number)),
  )
  return { cases: [...families, ...numbered].filter((family) => family !== undefined), unreadable }
}

const unreadableProblems = (
  rows: readonly ImportRow[],
  unreadable: ReadonlySet<CaseId>,
): CellProblem[] =>
  rows
    .filter(
      (row, index) =>
        unreadable.has(familyId(row.family)) &&
        rows.findIndex((other) => other.family === row.family) === index,
    )
    .map(({ line, family }) => ({
      line,
      column: 'family',
      reason:
        `What is kept of ${family} cannot be read here, so nothing of it can be changed. Please ` +
        'tell whoever runs Round the Table.',
    }))
