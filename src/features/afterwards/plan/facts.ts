// What the plan's cards are drawn from, and how its draft is changed: one entry at a time, in one commit each.
import { z } from 'zod'

import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import { caseId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
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
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { PlanWords } from '../../../domain/state/plan.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { Verb } from '../../kernel/feature.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import { recordReadAccess } from '../../kernel/record-read-access.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export type PlanFacts = {
  readonly person: Person
  readonly family: Case
  /** The meeting that the plan is spoken of at: the newest that counts. */ readonly conference: Conference
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
export type Asked = {
  readonly context: RequestContext
  readonly facts: PlanFacts
  readonly ref: PlanRef
  readonly data: unknown
}

export async function planFacts(
  { deps, now }: { readonly deps: Dependencies; readonly now: Instant },
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

/** A button of the plan, for whoever may do that with it; anybody else learns nothing. */
export function withPlan(
  act: 'edit-plan' | 'read-plan',
  work: (asked: Asked) => Promise<PrivateCard> | PrivateCard,
): Verb['press'] {
  return async (context, data) => {
    const ref = planRef.safeParse(data)
    const family = ref.success ? await context.deps.cases.load(ref.data.caseId) : undefined
    const facts =
      family !== undefined && may(context.actor, { act, family })
        ? await planFacts(context, context.actor, family)
        : undefined
    return ref.success && facts !== undefined
      ? work({ context, facts, ref: ref.data, data })
      : notFoundCard(context.actor)
  }
}

/** Who reads the plan stands in the family's audit trail before they do. */
export const noteReading = (
  { deps, actor, now }: RequestContext,
  { family, conference }: PlanFacts,
): Promise<void> =>
  recordReadAccess(deps, { by: actor.id, at: now }, [
    { caseId: family.id, meeting: conference.id, what: 'plan' },
  ])

/** Going back to the draft while writing it is the same reading; a card from another day is a new one. */
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

/** Makes one change of the draft: permission asked again, the newest words of an entry stand, a repeat writes nothing. */
export function changePlan(
  { context, ref }: Pick<Asked, 'context' | 'ref'>,
  edit: PlanEdit,
): Promise<EditOutcome> {
  return context.deps.cases.change<EditOutcome>(ref.caseId, (family) => {
    const meeting = family === undefined ? undefined : currentMeetings(family).at(-1)
    if (
      family === undefined ||
      meeting === undefined ||
      !may(context.actor, { act: 'edit-plan', family })
    )
      return { change: 'none', answer: { refusal: '' } }
    const after = editPlan(family, edit, { by: context.actor.id, at: context.now, seen: ref.seen })
    if (!after.ok)
      return { change: 'refused', refusal: after.refusal, answer: { refusal: after.refusal.words } }
    if (after.value.did === 'nothing')
      return { change: 'none', answer: { refusal: '', edited: after.value } }
    return {
      change: 'commit',
      family: after.value.family,
      audit: [
        {
          event: 'plan.edited',
          meeting: meeting.id,
          entry: entryOf(edit),
          status: after.value.did,
          by: context.actor.id,
          at: context.now,
        },
      ],
      answer: { refusal: '', edited: after.value },
    }
  })
}

/** What a change did, and whose words it replaced. */
export async function sayEdited({ deps }: RequestContext, { did, over }: Edited): Promise<string> {
  const done =
    did === 'added'
      ? 'Added.'
      : did === 'changed'
        ? 'Changed.'
        : did === 'removed'
          ? 'Removed.'
          : did === 'moved'
            ? 'Moved up.'
            : 'Nothing has changed.'
  if (over === undefined) return done
  const who = (await deps.directory.get(over.by))?.name ?? 'A colleague'
  return over.words === ''
    ? `${done} ${who} had removed it after you opened it: it is back.`
    : `${done} ${who} had changed this after you opened it. It said: ‘${over.words}’. Yours stands now.`
}
