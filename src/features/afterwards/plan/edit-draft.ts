// Writing the draft, entry by entry: what a card sends is read, kept in one commit, and the card
// says what it did.
import { z } from 'zod'

import { parseLocalDate } from '../../../domain/dates/dates.ts'
import { actionId, contingencyId, isIdText, outcomeId, personId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { type PlanEdit, usualDay } from '../../../domain/plan/draft.ts'
import { tableOf } from '../../../domain/plan/roster.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { ActionOwner, EntryId } from '../../../domain/state/plan.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { bringIn, keepFamilyPlan, openFamilyPlan } from './bring-in.ts'
import { fresh, tooLong } from './entry-fields.ts'
import {
  type ActOnPlan,
  changePlan,
  noteReturning,
  type PlanFacts,
  planFor,
  planNow,
  type PlanRef,
  type PlanRequest,
  sayEdited,
} from './facts.ts'
import {
  actionForm,
  type ActionInputs,
  familyOwner,
  outcomeForm,
  type OutcomeInputs,
  whatIfForm,
  type WhatIfInputs,
} from './forms.ts'
import {
  planAction,
  planBoard,
  planBringOffers,
  planFamilyForm,
  planKeepAction,
  planKeepFamily,
  planKeepOutcome,
  planKeepWhatIf,
  planMoveUp,
  planOutcome,
  planRemove,
  planWhatIf,
} from './verbs.ts'
import { boardCard } from './view.ts'
/** What is shown of the plan as it stands after a change, or of what was refused. */
type AfterEdit = {
  readonly shown: (facts: PlanFacts, notice: string) => PrivateCard
  readonly refused: (facts: PlanFacts, problem: string) => PrivateCard
}

/**
 * Makes a change and shows the result; a refused change goes back to its form with what was typed.
 */
async function write(
  context: RequestContext,
  { ref, edit }: { readonly ref: PlanRef; readonly edit: PlanEdit },
  { shown, refused }: AfterEdit,
): Promise<PrivateCard> {
  const { refusal, edited } = await changePlan(context, ref, edit)
  const facts = await planNow(context, ref, 'edit-plan')
  if (facts === undefined) return notFoundCard(context.actor)
  if (edited === undefined)
    return refusal === '' ? notFoundCard(context.actor) : refused(facts, refusal)
  return shown(facts, await sayEdited(context, edited))
}

const outcomeInputs = z.object({ words: typed, harm: typed, childNotices: typed, children: typed })
const keepOutcome: ActOnPlan = (context, { facts, ref }, data) => {
  const inputs: OutcomeInputs = outcomeInputs.parse(data)
  if (!isIdText(ref.entry)) return notFoundCard(context.actor)
  const long = tooLong(
    {
      'What should get better': inputs.words,
      'The harm': inputs.harm,
      'What the child will notice': inputs.childNotices,
    },
    300,
  )
  if (long !== '') return outcomeForm(facts, ref.entry, { inputs, problem: long })
  const stands = facts.draft.outcomes.find((outcome) => outcome.id === ref.entry)
  const chosen = facts.family.children
    .filter(({ id }) => inputs.children.split(',').includes(id))
    .map(({ id }) => id)
  const someChildren = chosen.length > 0 && chosen.length < facts.family.children.length
  const outcome = {
    id: outcomeId(ref.entry),
    words: inputs.words,
    harm: inputs.harm,
    childNotices: inputs.childNotices,
    ...(someChildren ? { children: chosen } : {}),
    ...(stands?.from === undefined ? {} : { from: stands.from }),
  }
  return write(
    context,
    { ref, edit: { edit: 'outcome', outcome } },
    {
      shown: (now, notice) => outcomeForm(now, ref.entry, { notice }),
      refused: (now, problem) => outcomeForm(now, ref.entry, { inputs, problem }),
    },
  )
}

const actionInputs = z.object({
  words: typed,
  outcome: typed,
  owner: typed,
  who: typed,
  agreedOn: typed,
  by: typed,
})

/**
 * Who does it: one professional of the table, or somebody of the family with the day on which they
 * agreed.
 */
function ownerOf(
  facts: PlanFacts,
  inputs: ActionInputs,
  before: ActionOwner | undefined,
): Result<ActionOwner> {
  if (inputs.owner === '') return refuse('plan.owner', 'Please choose one person who does it.')
  if (inputs.owner !== familyOwner) {
    const known = isIdText(inputs.owner) ? personId(inputs.owner) : undefined
    const isThere =
      known !== undefined &&
      (tableOf(facts.family).includes(known) ||
        (before?.owner === 'professional' && before.person === known))
    return isThere
      ? ok({ owner: 'professional', person: known })
      : refuse('plan.owner', 'Please choose somebody from the list.')
  }
  if (inputs.agreedOn === '')
    return refuse(
      'plan.not-agreed',
      'Please say on which day they agreed to it themselves. ' +
        'Nothing is promised for anybody of the family.',
    )
  const agreedOn = parseLocalDate(inputs.agreedOn)
  return agreedOn.ok ? ok({ owner: 'family', who: inputs.who, agreedOn: agreedOn.value }) : agreedOn
}

const keepAction: ActOnPlan = (context, { facts, ref }, data) => {
  const inputs: ActionInputs = actionInputs.parse(data)
  if (!isIdText(ref.entry)) return notFoundCard(context.actor)
  const refused = (now: PlanFacts, problem: string) => actionForm(now, ref, { inputs, problem })
  const long = tooLong({ 'What is done': inputs.words, 'Who of the family': inputs.who }, 300)
  if (long !== '') return refused(facts, long)
  const stands = facts.draft.actions.find((action) => action.id === ref.entry)
  const owner = ownerOf(facts, inputs, stands?.owner)
  if (!owner.ok) return refused(facts, owner.refusal.words)
  const by = parseLocalDate(inputs.by)
  if (!by.ok)
    return refused(
      facts,
      inputs.by === '' ? 'Please give the day by which it is done.' : by.refusal.words,
    )
  const belongs = inputs.outcome === '' ? ref.slot : inputs.outcome
  if (!isIdText(belongs)) return refused(facts, 'Please choose what it is for.')
  const sameOwner =
    stands?.owner.owner === 'professional' &&
    owner.value.owner === 'professional' &&
    stands.owner.person === owner.value.person
  const action = {
    id: actionId(ref.entry),
    outcome: outcomeId(belongs),
    words: inputs.words,
    owner: owner.value,
    by: by.value,
    ...(sameOwner && stands.commitment !== undefined ? { commitment: stands.commitment } : {}),
    ...(stands?.from === undefined ? {} : { from: stands.from }),
  }
  return write(
    context,
    { ref, edit: { edit: 'action', action } },
    { shown: (now, notice) => outcomeForm(now, belongs, { notice }), refused },
  )
}

const whatIfInputs = z.object({ whatIf: typed, then: typed, who: typed, outcome: typed })
const keepWhatIf: ActOnPlan = (context, { facts, ref }, data) => {
  const inputs: WhatIfInputs = whatIfInputs.parse(data)
  if (!isIdText(ref.entry)) return notFoundCard(context.actor)
  const long = tooLong({ 'What if': inputs.whatIf, Then: inputs.then, Who: inputs.who }, 300)
  if (long !== '') return whatIfForm(facts, ref.entry, { inputs, problem: long })
  const outcome = facts.draft.outcomes.find((outcome) => outcome.id === inputs.outcome)
  const contingency = {
    id: contingencyId(ref.entry),
    ...(outcome === undefined ? {} : { outcome: outcome.id }),
    whatIf: inputs.whatIf,
    then: inputs.then,
    who: inputs.who,
  }
  return write(
    context,
    { ref, edit: { edit: 'what-if', contingency } },
    {
      shown: (now, notice) => whatIfForm(now, fresh(context, 'w'), { notice }),
      refused: (now, problem) => whatIfForm(now, ref.entry, { inputs, problem }),
    },
  )
}

type EntryOfPlan = {
  readonly id: EntryId
  /** The card to go back to. */
  readonly back: (facts: PlanFacts, notice: string) => PrivateCard
}

/** The entry that a button names, whichever kind it is. */
function entryIn({ facts: { draft }, ref }: PlanRequest): EntryOfPlan | undefined {
  const outcome = draft.outcomes.find((outcome) => outcome.id === ref.entry)
  if (outcome !== undefined) return { id: outcome.id, back: boardCard }
  const action = draft.actions.find((action) => action.id === ref.entry)
  if (action !== undefined)
    return { id: action.id, back: (now, notice) => outcomeForm(now, action.outcome, { notice }) }
  const contingency = draft.contingencies.find((contingency) => contingency.id === ref.entry)
  return contingency === undefined ? undefined : { id: contingency.id, back: boardCard }
}

const moveOrRemove =
  (edit: 'remove' | 'move-up'): ActOnPlan =>
  (context, request) => {
    const found = entryIn(request)
    if (found === undefined) return boardCard(request.facts, 'This is not in the plan any more.')
    return write(
      context,
      { ref: request.ref, edit: { edit, entry: found.id } },
      {
        shown: found.back,
        refused: (now, problem) =>
          now.draft.outcomes.some(({ id }) => id === found.id)
            ? outcomeForm(now, found.id, { problem })
            : boardCard(now, problem),
      },
    )
  }

const openBoard: ActOnPlan = async (context, { facts }) => {
  await noteReturning(context, facts)
  return boardCard(facts, '')
}

const openOutcome: ActOnPlan = (context, { facts, ref }) =>
  outcomeForm(facts, isIdText(ref.entry) ? ref.entry : fresh(context, 'o'), {})

const openAction: ActOnPlan = (context, { facts, ref }) =>
  actionForm(
    facts,
    { entry: isIdText(ref.entry) ? ref.entry : fresh(context, 'a'), slot: ref.slot },
    { day: usualDay(context.now) },
  )

const openWhatIf: ActOnPlan = (context, { facts, ref }) =>
  whatIfForm(facts, isIdText(ref.entry) ? ref.entry : fresh(context, 'w'), {})

const edit = (verb: string, act: ActOnPlan): Verb => pressOn(verb, planFor('edit-plan'), act)

export const writingVerbs: readonly Verb[] = [
  edit(planBoard, openBoard),
  edit(planOutcome, openOutcome),
  edit(planKeepOutcome, keepOutcome),
  edit(planAction, openAction),
  edit(planKeepAction, keepAction),
  edit(planWhatIf, openWhatIf),
  edit(planKeepWhatIf, keepWhatIf),
  edit(planRemove, moveOrRemove('remove')),
  edit(planMoveUp, moveOrRemove('move-up')),
  edit(planBringOffers, bringIn),
  edit(planFamilyForm, openFamilyPlan),
  edit(planKeepFamily, keepFamilyPlan),
]
