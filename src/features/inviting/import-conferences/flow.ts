// Imports conferences, from a CSV file or from the administrator's form in chat: both become the same rows.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { Case } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard, notYoursCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import type { CellProblem, RawRow } from '../shared/csv-table.ts'
import { idsByAddress } from '../shared/people-in-file.ts'
import { formRows, sayProblems } from './form-rows.ts'
import { familyId, meetingOf } from './identifiers.ts'
import type { Occasion } from './import-context.ts'
import { applyRows, planImport } from './plan.ts'
import { readCsv, readRows, type Row } from './rows.ts'
import { conferenceBringIn, conferenceForm } from './verbs.ts'
import { broughtInCard, formCard, type FormInputs } from './view.ts'

export type BroughtIn = {
  readonly conferences: number
  readonly invitations: number
  readonly people: number
  readonly changed: number
}
export type Outcome =
  | { readonly ok: true; readonly counts: BroughtIn }
  | { readonly ok: false; readonly problems: readonly CellProblem[] }

/** All of the file or, when any row has a problem, nothing. Idempotent. */
export async function importCsv(
  deps: Dependencies,
  text: string,
  by: Occasion['by'],
): Promise<Outcome> {
  const { raw, problems } = readCsv(text)
  return problems.length > 0 ? { ok: false, problems } : bringIn(deps, raw, by)
}

async function bringIn(
  deps: Dependencies,
  raw: readonly RawRow[],
  by: Occasion['by'],
): Promise<Outcome> {
  const { rows, problems } = readRows(raw)
  const occasion: Occasion = { by, at: deps.clock.now(), homeTenant: deps.homeTenant }
  const { plan, problems: more } = planImport(
    rows,
    {
      people: await deps.directory.all(),
      practices: new Set(deps.practices.keys()),
      cases: await casesOf(deps, rows),
    },
    occasion,
  )
  const all = [...problems, ...more, ...(await deletedAmong(deps, rows))].sort(
    (a, b) => a.line - b.line,
  )
  if (all.length > 0) return { ok: false, problems: all }

  // People first: after a crash between the two steps they are known but not invited, and a retry invites them.
  await deps.directory.keep(plan.people, by)
  const ids = idsByAddress(await deps.directory.all())
  let changed = 0
  for (const family of plan.families) {
    changed += await deps.cases.change<number>(family.id, (before) => {
      const { family: after, audit, notices } = applyRows(before, family, ids, occasion)
      return after === before
        ? { change: 'none', answer: 0 }
        : { change: 'commit', family: after, audit, notices, answer: audit.length }
    })
  }
  return {
    ok: true,
    counts: {
      conferences: new Set(rows.map((row) => row.conference)).size,
      invitations: rows.length,
      people: plan.people.length,
      changed,
    },
  }
}

/**
 * A file that is imported every night must not bring back what was deleted: a family that comes back has a meeting with a
 * number of its own. Deleted is whatever the trail names up to the last erasure.
 */
async function deletedAmong({ cases }: Dependencies, rows: readonly Row[]): Promise<CellProblem[]> {
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
        'This meeting’s record was filed, and deleted here. Take the row out; if the family is to meet anew, give the meeting a number of its own.',
    }))
}

/** The cases that the rows touch, and those in which their conference numbers stand already. */
async function casesOf(deps: Dependencies, rows: readonly Row[]): Promise<Case[]> {
  const families = await Promise.all(
    [...new Set(rows.map((row) => familyId(row.family)))].map((id) => deps.cases.load(id)),
  )
  const numbered = await Promise.all(
    [...new Set(rows.map((row) => row.conference))].map((number) =>
      deps.cases.withReference(number),
    ),
  )
  return [...families, ...numbered].filter((family) => family !== undefined)
}

const inputs = z.object({
  family: typed,
  conference: typed,
  kind: typed,
  practice: typed,
  date: typed,
  time: typed,
  counted_from: typed,
  place: typed,
  online_link: typed,
  chair: typed,
  social_worker: typed,
  children: typed,
  parents: typed,
  invited: z.string().max(8_000).catch(''),
})

export const verbs: readonly Verb[] = [
  { verb: conferenceForm, press: async (context) => openForm(context) },
  { verb: conferenceBringIn, press: bringInFromForm },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['create'],
    commands: ['add new conference', 'new conference', 'add a conference'],
    say: async (context) => [await openForm(context)],
  },
]

const empty: FormInputs = {
  family: '',
  conference: '',
  kind: 'initial',
  practice: '',
  date: '',
  time: '',
  counted_from: '',
  place: '',
  online_link: '',
  chair: '',
  social_worker: '',
  children: '',
  parents: '',
  invited: '',
}

async function openForm(context: RequestContext): Promise<PrivateCard> {
  if (!may(context.actor, { act: 'bring-in-conferences' })) return notYoursCard(context.actor)
  return formCard(await facts(context), { ...empty, practice: await lastPractice(context) }, [])
}

/** Most councils have one: that of the latest conference is offered. */
async function lastPractice({ deps }: RequestContext): Promise<string> {
  const all = (await deps.cases.of('administrators', () => undefined)).flatMap(
    (family) => family.conferences,
  )
  return (
    all.reduce<(typeof all)[number] | undefined>(
      (latest, conference) =>
        latest === undefined || conference.date >= latest.date ? conference : latest,
      undefined,
    )?.practice ?? ''
  )
}

/** Everybody: the form finds people by name, and offers those who are called alike. */
const facts = async (context: RequestContext) => ({
  person: context.actor,
  people: await context.deps.directory.all(),
  practices: [...context.deps.practices.values()],
})

async function bringInFromForm(context: RequestContext, data: unknown): Promise<PrivateCard> {
  if (!may(context.actor, { act: 'bring-in-conferences' })) return notYoursCard(context.actor)
  const form = inputs.safeParse(data)
  const known = await facts(context)
  if (!form.success)
    return formCard(known, empty, ['The form came back unreadable. Please fill it in again.'])
  const { raw, problems } = formRows(form.data, known)
  if (problems.length > 0) return formCard(known, form.data, problems)
  // Checked before anything is written: somebody with a conflict of interest must not learn that the family is here.
  const here = await context.deps.cases.load(familyId(form.data.family))
  if (here?.conferences.some((conference) => hasConflict(conference, context.actor.id)) === true)
    return notFoundCard(context.actor)
  const outcome = await bringIn(context.deps, raw, context.actor.id)
  if (!outcome.ok) return formCard(known, form.data, sayProblems(outcome.problems))
  const family = await context.deps.cases.load(familyId(form.data.family))
  const conference = family?.conferences.find(
    (conference) => conference.reference === form.data.conference.toUpperCase(),
  )
  if (family === undefined || conference === undefined)
    throw new Error('A conference that was just brought in is not there')
  // Whoever was new in the form is known by now.
  return broughtInCard(await facts(context), {
    family,
    conference,
    practice: practiceOf(context.deps, conference),
    calendar: context.deps.calendar,
    now: context.now,
    changed: outcome.counts.changed,
  })
}
