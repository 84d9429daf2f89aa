// What comes into the draft whole: the offers that are finished, and the family's own plan.
import { z } from 'zod'

import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import { isIdText } from '../../../domain/ids.ts'
import { bringFamilyPlan, bringOffers } from '../../../domain/plan/sources.ts'
import type { Case } from '../../../domain/state/case.ts'
import { withPart } from '../../../domain/state/family-about.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { fresh, tooLong } from './entry-fields.ts'
import { type ActOnPlan, planNow, type PlanRef, writablePlan } from './facts.ts'
import { partsOf } from './family-lines.ts'
import { familyPlanForm, type FamilyPlanInputs } from './forms.ts'
import { boardCard } from './view.ts'

type BroughtIn = { readonly family: Case; readonly brought: number }

type BringIn = {
  readonly what: 'offers' | 'family-plan'
  readonly decide: (family: Case) => BroughtIn
}

/** Brings several entries into the draft in one commit; returns how many. Idempotent. */
const bring = async (
  context: RequestContext,
  ref: PlanRef,
  { what, decide }: BringIn,
): Promise<number> =>
  (await changeCase(context, ref.caseId, {
    find: (family) => writablePlan(context, family, ref),
    decide: ({ whole, family, meeting }) => {
      const after = decide(family)
      if (after.family === family) return unchanged(0)
      return commit(
        {
          family: withPart(whole, after.family),
          audit: [{ event: 'plan.brought-in', meeting: meeting.id, status: what }],
        },
        after.brought,
      )
    },
  })) ?? 0

export const bringIn: ActOnPlan = async (context, { ref }) => {
  const brought = await bring(context, ref, {
    what: 'offers',
    decide: (family) =>
      bringOffers(family, {
        by: context.actor.id,
        at: context.now,
        which: ref.slot === 'left-out' ? 'left-out' : 'ready',
      }),
  })
  const facts = await planNow(context, ref, 'edit-plan')
  if (facts === undefined) return notFoundCard(context.actor)
  return boardCard(
    facts,
    brought === 0
      ? 'There is no finished offer that is not in the plan already.'
      : `${brought === 1 ? '1 offer is' : `${brought} offers are`} in the draft now, under what ` +
          'it helps. Name the harm with the family, and change the words until they are theirs.',
  )
}

const familyPlanInputs = z.object({
  words: typed,
  harm: typed,
  childNotices: typed,
  agreedOn: typed,
  parts: typed,
})

export const keepFamilyPlan: ActOnPlan = async (context, { facts, ref }, data) => {
  const inputs: FamilyPlanInputs = familyPlanInputs.parse(data)
  if (!isIdText(ref.entry)) return notFoundCard(context.actor)
  const problem = (text: string) => familyPlanForm(facts, ref.entry, { inputs, problem: text })
  if (inputs.words === '') return problem('Please write what the family wants to get better.')
  const long = tooLong(
    {
      'What the family wants to get better': inputs.words,
      'The harm': inputs.harm,
      'What the child will notice': inputs.childNotices,
    },
    300,
  )
  if (long !== '') return problem(long)
  const agreedOn = parseLocalDate(inputs.agreedOn)
  if (!agreedOn.ok) return problem(agreedOn.refusal.words)
  if (agreedOn.value > inLondon(context.now).date)
    return problem(
      'The day of the family’s own meeting is still to ' +
        'come. Its plan comes in once they have agreed on it.',
    )
  const parts = partsOf(inputs.parts, context.now)
  if (!parts.ok) return problem(parts.refusal.words)
  const brought = await bring(context, ref, {
    what: 'family-plan',
    decide: (family) =>
      bringFamilyPlan(
        family,
        { ...inputs, agreedOn: agreedOn.value, parts: parts.value },
        { by: context.actor.id, at: context.now, newId: ref.entry },
      ),
  })
  const now = await planNow(context, ref, 'edit-plan')
  return now === undefined
    ? notFoundCard(context.actor)
    : boardCard(
        now,
        brought === 0
          ? 'This was in the plan already.'
          : 'The family’s own plan is in the draft, marked as theirs.',
      )
}

export const openFamilyPlan: ActOnPlan = (context, { facts }) =>
  familyPlanForm(facts, fresh(context, 'f'), {
    inputs: { words: '', harm: '', childNotices: '', agreedOn: '', parts: '' },
  })
