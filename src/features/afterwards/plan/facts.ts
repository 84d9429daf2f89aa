// What the plan's cards are drawn from, and how its draft is changed: one entry at a time, in one
// commit each.
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
import { currentParts, namedInPlan, newestMeeting } from '../../../domain/plan/roster.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { familyAt, withPart } from '../../../domain/state/family-about.ts'
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
  /** The part of the family whose plan it is (state/family-about.ts). */
  readonly family: Case
  /** The newest meeting at which the plan is discussed. */
  readonly conference: Conference
  readonly practice: Practice
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  readonly draft: PlanWords & { readonly revision: number }
}

/**
 * The plan's cards carry the case, the entry that a button is about, where it belongs, and the
 * revision that was seen.
 */
const planRef = z.object({
  caseId: z
    .string()
    .refine(isIdText)
    .transform((text) => caseId(text)),
  /**
   * A meeting about the children whose plan it is. Cards from before half-siblings had plans of
   * their own carry none.
   */
  meetingId: z.string().catch(''),
  entry: z.string().max(120).catch(''),
  slot: z.string().max(120).catch(''),
  seen: z.coerce.number().int().nonnegative().catch(0),
})
export type PlanRef = z.infer<typeof planRef>
/**
 * What a button of the plan asks about: the plan as it stands, and the entry of it that the button
 * names.
 */
export type PlanRequest = { readonly facts: PlanFacts; readonly ref: PlanRef }
export type ActOnPlan = ActOn<PlanRequest>

export async function planFacts(
  { deps, now }: Pick<RequestContext, 'deps' | 'now'>,
  person: Person,
  family: Case,
): Promise<PlanFacts | undefined> {
  const conference = newestMeeting(family)
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
  ref: Pick<PlanRef, 'caseId' | 'meetingId'>,
  act: 'edit-plan' | 'read-plan',
): Promise<PlanFacts | undefined> {
  const part = partMeant(context, await context.deps.cases.load(ref.caseId), ref)
  return part !== undefined && may(context.actor, { act, family: part })
    ? planFacts(context, context.actor, part)
    : undefined
}

/**
 * The part of the family that a button names; one without a meeting means the only plan that this
 * person may read.
 */
function partMeant(
  { actor }: Pick<RequestContext, 'actor'>,
  family: Case | undefined,
  { meetingId: id }: Pick<PlanRef, 'meetingId'>,
): Case | undefined {
  if (family === undefined) return undefined
  if (id !== '') {
    const conference = family.conferences.find((one) => one.id === id)
    return conference === undefined ? undefined : familyAt(family, conference)
  }
  const [only, ...others] = currentParts(family).filter((part) =>
    may(actor, { act: 'read-plan', family: part }),
  )
  return others.length > 0 ? undefined : only
}

/** Audits the read before the plan is shown. */
export const noteReading = (
  { deps, actor, now }: RequestContext,
  { family, conference }: PlanFacts,
): Promise<void> =>
  recordReadAccess(deps, { by: actor.id, at: now }, [
    { caseId: family.id, meeting: conference.id, what: 'plan' },
  ])

/**
 * Audits at most one read a day for each writer: going back and forth while writing counts as one.
 */
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

/**
 * The parts of families whose plan this person may read or write, those with the soonest meeting
 * first.
 */
export async function plansOf(context: RequestContext, number?: string): Promise<Case[]> {
  const { actor } = context
  return inEachFamily(context, await familiesOf(context), (family) =>
    currentParts(family).filter(
      (part) =>
        (may(actor, { act: 'read-plan', family: part }) ||
          may(actor, { act: 'edit-plan', family: part })) &&
        (number === undefined ||
          part.conferences.some((conference) => conference.reference === number)),
    ),
  )
}

export type EditOutcome = { readonly refusal: string; readonly edited?: Edited }

type WritablePlan = { readonly whole: Case; readonly family: Case; readonly meeting: Conference }

/**
 * The family as it stands inside a change, and its part with the newest meeting, when this person
 * may still write the plan.
 */
export function writablePlan(
  context: RequestContext,
  whole: Case,
  ref: Pick<PlanRef, 'meetingId'>,
): WritablePlan | undefined {
  const family = partMeant(context, whole, ref)
  const meeting = family === undefined ? undefined : newestMeeting(family)
  return family !== undefined &&
    meeting !== undefined &&
    may(context.actor, { act: 'edit-plan', family })
    ? { whole, family, meeting }
    : undefined
}

/**
 * Makes one change of the draft. The last writer of an entry wins, and is told whose words were
 * replaced. Idempotent.
 */
export async function changePlan(
  context: RequestContext,
  ref: Pick<PlanRef, 'caseId' | 'meetingId' | 'seen'>,
  edit: PlanEdit,
): Promise<EditOutcome> {
  const { caseId: id, seen } = ref
  const outcome = await changeCase<WritablePlan, EditOutcome>(context, id, {
    find: (family) => writablePlan(context, family, ref),
    decide: ({ whole, family, meeting }) => {
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
      return commit(
        { family: withPart(whole, edited.family), audit: [event] },
        { refusal: '', edited },
      )
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
    : `${done} ${who} had changed this after you opened ` +
        `it. It said: ‘${over.words}’. Yours stands now.`
}
