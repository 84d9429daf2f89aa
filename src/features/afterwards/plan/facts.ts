// What the plan's cards are drawn from, and how its draft is changed: one entry at a time, in one commit each.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, type Instant, isIdText, type PersonId } from '../../../domain/ids.ts'
import { may } from '../../../domain/permissions.ts'
import {
  draftOf,
  type Edited,
  editPlan,
  entryOf,
  type PlanEdit,
} from '../../../domain/plan/draft.ts'
import { currentMeetings, namedInPlan } from '../../../domain/plan/roster.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { PlanWords } from '../../../domain/state/plan.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import type { ActOn, Find } from '../../kernel/press.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export type PlanFacts = {
  readonly person: Person
  readonly family: Case
  /** The newest meeting at which the plan is discussed. */
  readonly conference: Conference
  readonly practice: Practice
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  readonly draft: PlanWords & { readonly revision: number }
}

/** The plan's cards carry the case, the entry that a button is about, where it belongs, and the revision that was seen. */
const planRef = z.object({
  caseId: z
    .string()
    .refine(isIdText)
    .transform((text) => caseId(text)),
  entry: z.string().max(120).catch(''),
  slot: z.string().max(120).catch(''),
  seen: z.coerce.number().int().nonnegative().catch(0),
})
export type PlanRef = z.infer<typeof planRef>
/** What a button of the plan asks about: the plan as it stands, and the entry of it that the button names. */
export type PlanRequest = { readonly facts: PlanFacts; readonly ref: PlanRef }
export type ActOnPlan = ActOn<PlanRequest>

export async function planFacts(
  { deps, now }: Pick<RequestContext, 'deps' | 'now'>,
  person: Person,
  family: Case,
): Promise<PlanFacts | undefined> {
  const conference = currentMeetings(family).at(-1)
  if (conference === undefined) return undefined
  return {
    person,
    family,
    conference,
    practice: practiceOf(deps, conference),
    people: await deps.directory.named(namedInPlan(family)),
    now,
    draft: draftOf(family),
  }
}

/** The plan that a button names, for whoever may do that with it; anybody else learns nothing. */
export const planFor =
  (act: 'edit-plan' | 'read-plan'): Find<PlanRequest> =>
  async (context, data) => {
    const ref = planRef.safeParse(data)
    if (!ref.success) return undefined
    const facts = await planNow(context, ref.data, act)
    return facts === undefined ? undefined : { facts, ref: ref.data }
  }

/** The plan as it stands now; undefined for somebody who may not do that with it any more. */
export async function planNow(
  context: RequestContext,
  { caseId: id }: Pick<PlanRef, 'caseId'>,
  act: 'edit-plan' | 'read-plan',
): Promise<PlanFacts | undefined> {
  const family = await context.deps.cases.load(id)
  return family !== undefined && may(context.actor, { act, family })
    ? planFacts(context, context.actor, family)
    : undefined
}

/** Audits the read before the plan is shown. */
export const noteReading = (
  { deps, actor, now }: RequestContext,
  { family, conference }: PlanFacts,
): Promise<void> =>
  recordReadAccess(deps, { by: actor.id, at: now }, [
    { caseId: family.id, meeting: conference.id, what: 'plan' },
  ])

/** Audits at most one read a day for each writer: going back and forth while writing counts as one. */
export async function noteReturning(context: RequestContext, facts: PlanFacts): Promise<void> {
  const today = inLondon(context.now).date
  const read = (await context.deps.cases.audit(facts.family.id)).some(
    (chainedEntry) =>
      chainedEntry.event === 'read' &&
      chainedEntry.what === 'plan' &&
      chainedEntry.by === context.actor.id &&
      inLondon(chainedEntry.at).date === today,
  )
  if (!read) await noteReading(context, facts)
}

/** The families whose plan this person may read or write, those with the soonest meeting first. */
export async function plansOf(context: RequestContext, number?: string): Promise<Case[]> {
  const { actor } = context
  return inEachFamily(context, await familiesOf(context), (family) =>
    (may(actor, { act: 'read-plan', family }) || may(actor, { act: 'edit-plan', family })) &&
    (number === undefined ||
      family.conferences.some((conference) => conference.reference === number))
      ? [family]
      : [],
  )
}

export type EditOutcome = { readonly refusal: string; readonly edited?: Edited }

type WritablePlan = { readonly family: Case; readonly meeting: Conference }

/** The family as it stands inside a change, with its newest meeting, when this person may still write the plan. */
export function writablePlan({ actor }: RequestContext, family: Case): WritablePlan | undefined {
  const meeting = currentMeetings(family).at(-1)
  return meeting !== undefined && may(actor, { act: 'edit-plan', family })
    ? { family, meeting }
    : undefined
}

/** Makes one change of the draft. The last writer of an entry wins, and is told whose words were replaced. Idempotent. */
export async function changePlan(
  context: RequestContext,
  { caseId: id, seen }: Pick<PlanRef, 'caseId' | 'seen'>,
  edit: PlanEdit,
): Promise<EditOutcome> {
  const outcome = await changeCase<WritablePlan, EditOutcome>(context, id, {
    find: (family) => writablePlan(context, family),
    decide: ({ family, meeting }) => {
      const after = editPlan(family, edit, { by: context.actor.id, at: context.now, seen })
      if (!after.ok) return refused(after.refusal, { refusal: after.refusal.words })
      const edited = after.value
      if (edited.did === 'nothing') return unchanged({ refusal: '', edited })
      const event: AuditEvent = {
        event: 'plan.edited',
        meeting: meeting.id,
        entry: entryOf(edit),
        status: edited.did,
      }
      return commit({ family: edited.family, audit: [event] }, { refusal: '', edited })
    },
  })
  return outcome ?? { refusal: '' }
}

const editWords: Readonly<Record<Edited['did'], string>> = {
  added: 'Added.',
  changed: 'Changed.',
  removed: 'Removed.',
  moved: 'Moved up.',
  nothing: 'Nothing has changed.',
}

/** What a change did, and whose words it replaced. */
export async function sayEdited({ deps }: RequestContext, { did, over }: Edited): Promise<string> {
  const done = editWords[did]
  if (over === undefined) return done
  const who = (await deps.directory.get(over.by))?.name ?? 'A colleague'
  return over.words === ''
    ? `${done} ${who} had removed it after you opened it: it is back.`
    : `${done} ${who} had changed this after you opened it. It said: ‘${over.words}’. Yours stands now.`
}
