// Writing the next version of the plan. Each change is about one entry, so that two people may
// write at once: the newest words of each entry stand, and whoever wrote over somebody is told what
// was there. An agreed version is never touched.
import { furthestDays, isForFamily } from '../commitment/smart.ts'
import { addDays, daysBetween, inLondon, sayDate, sayTooFar } from '../dates/dates.ts'
import type { ActionId, CommitmentId, ContingencyId, Instant, OutcomeId, PersonId } from '../ids.ts'
import { never, ok, type Refusal, type Result } from '../result.ts'
import type { Case } from '../state/case.ts'
import type {
  Contingency,
  EntryId,
  Plan,
  PlanAction,
  PlanDraft,
  PlanOutcome,
  PlanWords,
} from '../state/plan.ts'
import { wordsInForce } from './plan.ts'

export type PlanEdit =
  | { readonly edit: 'outcome'; readonly outcome: PlanOutcome }
  | { readonly edit: 'action'; readonly action: PlanAction }
  | { readonly edit: 'what-if'; readonly contingency: Contingency }
  | { readonly edit: 'remove'; readonly entry: EntryId }
  /** One place up among its own kind; an action among those of its outcome. */
  | { readonly edit: 'move-up'; readonly entry: EntryId }

/** `seen`: the draft's revision on the card that was in front of them. */
export type EditContext = { readonly by: PersonId; readonly at: Instant; readonly seen: number }

export type Edited = {
  readonly family: Case
  readonly did: 'added' | 'changed' | 'removed' | 'moved' | 'nothing'
  /** Somebody else had changed this entry since the card was drawn. */
  readonly over?: { readonly by: PersonId; readonly words: string }
}

/** The next version as it stands; before somebody begins, that is the version in force. */
export function draftOf(family: Case): PlanWords & { readonly revision: number } {
  const from = family.plan?.draft ?? wordsInForce(family)
  return {
    outcomes: from?.outcomes ?? [],
    actions: from?.actions ?? [],
    contingencies: from?.contingencies ?? [],
    revision: family.plan?.draft?.revision ?? 0,
  }
}

/** Makes one change. Refuses what cannot stand in a plan; the same change again does nothing. */
export function editPlan(family: Case, edit: PlanEdit, writing: EditContext): Result<Edited> {
  const draft = draftOf(family)
  const problem = problemOf(family, edit, writing.at)
  if (problem !== undefined) return { ok: false, refusal: problem }
  const entry = entryOf(edit)
  const before = wordsOf(draft, entry)
  if (isRepeatedMove(family, edit, writing)) return ok({ family, did: 'nothing' })
  const next = applied(draft, edit)
  if (JSON.stringify(next) === JSON.stringify(wordsAlone(draft)))
    return ok({ family, did: 'nothing' })
  const other = family.plan?.draft?.touched.findLast(
    (touched) =>
      touched.entry === entry && touched.revision > writing.seen && touched.by !== writing.by,
  )
  const over = other === undefined ? {} : { over: { by: other.by, words: before ?? '' } }
  const did =
    edit.edit === 'remove'
      ? 'removed'
      : edit.edit === 'move-up'
        ? 'moved'
        : before === undefined
          ? 'added'
          : 'changed'
  const offer =
    edit.edit === 'remove' ? draft.actions.find(({ id }) => id === entry)?.commitment : undefined
  return ok({
    family: leavingOut(withDraft(family, next, { ...writing, entries: [entry] }), offer),
    did,
    ...over,
  })
}

/** A second tap on 'Move up' of one card: without this it would move two places. */
const isRepeatedMove = (family: Case, edit: PlanEdit, { by, seen }: EditContext): boolean =>
  edit.edit === 'move-up' &&
  (family.plan?.draft?.touched ?? []).some(
    (touched) => touched.entry === edit.entry && touched.by === by && touched.revision > seen,
  )

const leavingOut = (family: Case, offer: CommitmentId | undefined): Case =>
  family.plan === undefined || offer === undefined
    ? family
    : {
        ...family,
        plan: { ...family.plan, leftOut: [...new Set([...(family.plan.leftOut ?? []), offer])] },
      }

/** Keeps words as the draft, each changed entry marked with who changed it. */
export function withDraft(
  family: Case,
  words: PlanWords,
  { by, at, entries }: Pick<EditContext, 'by' | 'at'> & { readonly entries: readonly EntryId[] },
): Case {
  const plan: Plan = family.plan ?? { agreed: [] }
  const revision = (plan.draft?.revision ?? 0) + 1
  const kept = (plan.draft?.touched ?? []).filter((touched) => !entries.includes(touched.entry))
  const draft: PlanDraft = {
    ...wordsAlone(words),
    changedBy: by,
    changedAt: at,
    revision,
    touched: [...kept, ...entries.map((entry) => ({ entry, by, revision }))],
  }
  return { ...family, plan: { ...plan, draft } }
}

export const wordsAlone = ({ outcomes, actions, contingencies }: PlanWords): PlanWords => ({
  outcomes,
  actions,
  contingencies,
})

export const entryOf = (edit: PlanEdit): EntryId =>
  edit.edit === 'outcome'
    ? edit.outcome.id
    : edit.edit === 'action'
      ? edit.action.id
      : edit.edit === 'what-if'
        ? edit.contingency.id
        : edit.entry

function wordsOf(plan: PlanWords, entry: EntryId): string | undefined {
  const contingency = plan.contingencies.find(({ id }) => id === entry)
  return (
    plan.outcomes.find(({ id }) => id === entry)?.words ??
    plan.actions.find(({ id }) => id === entry)?.words ??
    (contingency === undefined ? undefined : `${contingency.whatIf}: ${contingency.then}`)
  )
}

function applied(plan: PlanWords, edit: PlanEdit): PlanWords {
  const { outcomes, actions, contingencies } = plan
  switch (edit.edit) {
    case 'outcome':
      return { outcomes: put(outcomes, edit.outcome), actions, contingencies }
    case 'action':
      return { outcomes, actions: put(actions, edit.action), contingencies }
    case 'what-if':
      return { outcomes, actions, contingencies: put(contingencies, edit.contingency) }
    case 'remove':
      return {
        outcomes: without(outcomes, edit.entry),
        actions: without(actions, edit.entry),
        contingencies: without(contingencies, edit.entry),
      }
    case 'move-up':
      return {
        outcomes: up(outcomes, edit.entry, () => true),
        actions: up(
          actions,
          edit.entry,
          (planAction, otherPlanAction) => planAction.outcome === otherPlanAction.outcome,
        ),
        contingencies: up(contingencies, edit.entry, () => true),
      }
    default:
      return never(edit)
  }
}

type Entry = { readonly id: OutcomeId | ActionId | ContingencyId }
const put = <One extends Entry>(all: readonly One[], written: One): One[] =>
  all.some(({ id }) => id === written.id)
    ? all.map((otherOne) => (otherOne.id === written.id ? written : otherOne))
    : [...all, written]
const without = <One extends Entry>(all: readonly One[], entry: EntryId): One[] =>
  all.filter(({ id }) => id !== entry)

/** Changes places with the one before it that it may change places with. */
function up<One extends Entry>(
  all: readonly One[],
  entry: EntryId,
  mayPass: (one: One, other: One) => boolean,
): One[] {
  const place = all.findIndex(({ id }) => id === entry)
  const moving = all[place]
  if (moving === undefined) return [...all]
  const before = all.slice(0, place).findLastIndex((otherOne) => mayPass(moving, otherOne))
  const passed = all[before]
  return passed === undefined
    ? [...all]
    : all.map((one, at) => (at === before ? moving : at === place ? passed : one))
}

/**
 * More than a family and a core group can carry, and more than one commit may hold when all of them
 * change at once.
 */
export const maxActions = 30
const fullPlan: Refusal = {
  code: 'plan.full',
  words:
    `A plan holds ${maxActions} actions at the most. More than that nobody can keep in mind: ` +
    'which of them matter most to the child?',
}

/**
 * What cannot stand in a plan: words without an owner, a day that is past, a parent's part that
 * they have not agreed to.
 */
function problemOf(family: Case, edit: PlanEdit, now: Instant): Refusal | undefined {
  const draft = draftOf(family)
  switch (edit.edit) {
    case 'outcome':
      return edit.outcome.words === ''
        ? {
            code: 'plan.no-words',
            words: 'Please write what should get better, in the family’s words.',
          }
        : undefined
    case 'action':
      return actionProblem(draft, edit.action, now)
    case 'what-if': {
      const { whatIf, then, who } = edit.contingency
      return whatIf === '' || then === '' || who === ''
        ? {
            code: 'plan.what-if',
            words:
              'A ‘what if’ needs all three: what may happen, what is done then, and who does it.',
          }
        : undefined
    }
    case 'remove':
      return draft.actions.some(({ outcome }) => outcome === edit.entry)
        ? {
            code: 'plan.has-actions',
            words:
              'There are actions under this. Please move or remove ' +
              'them first, so that nobody’s promise is lost.',
          }
        : undefined
    case 'move-up':
      return undefined
    default:
      return never(edit)
  }
}

function actionProblem(draft: PlanWords, action: PlanAction, now: Instant): Refusal | undefined {
  const today = inLondon(now).date
  const { words, owner, by } = action
  const stands = draft.actions.find(({ id }) => id === action.id)
  if (words === '') return { code: 'plan.no-words', words: 'Please write what is done.' }
  if (stands === undefined && draft.actions.length >= maxActions) return fullPlan
  if (!draft.outcomes.some(({ id }) => id === action.outcome))
    return {
      code: 'plan.no-outcome',
      words: 'The outcome that this belongs to is gone. Please choose another.',
    }
  // An action that stands already keeps its day, even once that has passed.
  if (by < today && stands?.by !== by)
    return { code: 'plan.past', words: `${sayDate(by)} has passed. Please give a day to come.` }
  if (daysBetween(today, by) > furthestDays) return { code: 'plan.far', words: sayTooFar(by) }
  if (owner.owner === 'professional') {
    return isForFamily(words)
      ? {
          code: 'plan.for-family',
          words:
            'This reads as something that somebody of the family does. Choose ‘Somebody of the ' +
            'family’, and say on which day they agreed to it themselves.',
        }
      : undefined
  }
  if (owner.who === '') return { code: 'plan.who', words: 'Please say who of the family does it.' }
  return owner.agreedOn > today
    ? {
        code: 'plan.not-agreed',
        words:
          `${sayDate(owner.agreedOn)} is still to come. Nothing is promised for the family ` +
          'before they have agreed to it themselves.',
      }
    : undefined
}

/** Four weeks on: what an action without a day is first shown with. */
export const usualDay = (now: Instant) => addDays(inLondon(now).date, 28)
