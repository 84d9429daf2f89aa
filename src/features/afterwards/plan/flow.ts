// The plan: read by the core group, written and agreed by chair and lead social worker with the
// family, told to whoever promised something in it.
import { inLondon } from '../../../domain/dates/dates.ts'
import { actionId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import { familyDid, familyDidNot } from '../../../domain/plan/progress.ts'
import type { Case } from '../../../domain/state/case.ts'
import { withPart } from '../../../domain/state/family-about.ts'
import type { AgreedPlan } from '../../../domain/state/plan.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeKey, NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { agree, agreedNotice, openAgree } from './agree-plan.ts'
import { writingVerbs } from './edit-draft.ts'
import { handOver } from './export.ts'
import {
  type ActOnPlan,
  noteReading,
  type PlanFacts,
  planFacts,
  planFor,
  planNow,
  plansOf,
  writablePlan,
} from './facts.ts'
import {
  planAgree,
  planAgreeForm,
  planEasyRead,
  planFamilyDid,
  planFamilyDidNot,
  planShow,
  planWord,
} from './verbs.ts'
import { boardCard, noPlanCard, planCard, whichPlanCard } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(planShow, planFor('read-plan'), (context, { facts, ref }) =>
    show(context, facts, ref.entry),
  ),
  ...writingVerbs,
  pressOn(planWord, planFor('read-plan'), (context, request) =>
    handOver(context, request, 'record'),
  ),
  pressOn(planEasyRead, planFor('read-plan'), (context, request) =>
    handOver(context, request, 'family'),
  ),
  pressOn(planAgreeForm, planFor('edit-plan'), openAgree),
  pressOn(planAgree, planFor('edit-plan'), agree),
  pressOn(planFamilyDid, planFor('edit-plan'), recordFamily('done')),
  pressOn(planFamilyDidNot, planFor('edit-plan'), recordFamily('not-done')),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['plan'],
    say: async (context, { slots }) => [await open(context, slots.reference)],
  },
]

/** Whoever writes it finds the draft, whoever reads it the version in force. */
async function open(context: RequestContext, number: string | undefined): Promise<PrivateCard> {
  const families = await plansOf(context, number)
  const [only, ...others] = families
  if (only === undefined) return noPlanCard(context.actor)
  if (others.length > 0) return whichPlanCard(context.actor, families)
  const facts = await planFacts(context, context.actor, only)
  return facts === undefined ? noPlanCard(context.actor) : show(context, facts, '')
}

async function show(
  context: RequestContext,
  facts: PlanFacts,
  entry: string,
): Promise<PrivateCard> {
  const { family, person } = facts
  const version =
    family.plan?.agreed.find((agreedPlan) => String(agreedPlan.number) === entry) ??
    planInForce(family)
  const writes = may(person, { act: 'edit-plan', family })
  const draft =
    entry === '' && writes && (version === undefined || family.plan?.draft !== undefined)
  if (!draft && version === undefined) return noPlanCard(person)
  await noteReading(context, facts)
  return draft || version === undefined ? boardCard(facts, '') : planCard(facts, version, '')
}

type PlanInForce = { readonly whole: Case; readonly family: Case; readonly version: AgreedPlan }

/** What somebody of the family did or did not do after all, in the version in force. */
function recordFamily(status: 'done' | 'not-done'): ActOnPlan {
  return async (context, { ref }) => {
    if (!isIdText(ref.entry)) return notFoundCard(context.actor)
    const entry = actionId(ref.entry)
    const stamp = { by: context.actor.id, at: context.now }
    const notice = await changeCase<PlanInForce, string>(context, ref.caseId, {
      find: (whole) => {
        const writable = writablePlan(context, whole, ref)
        const version = writable === undefined ? undefined : planInForce(writable.family)
        return writable === undefined || version === undefined
          ? undefined
          : { ...writable, version }
      },
      decide: ({ whole, family, version }) => {
        const after =
          status === 'done'
            ? familyDid(family, entry, { on: inLondon(context.now).date, ...stamp })
            : familyDidNot(family, entry)
        if (!after.ok) return refused(after.refusal, after.refusal.words)
        if (after.value === family) return unchanged('')
        return commit(
          {
            family: withPart(whole, after.value),
            audit: [{ event: 'plan.edited', meeting: version.meeting, entry, status }],
          },
          status === 'done' ? 'Recorded: they did it.' : 'Taken back.',
        )
      },
    })
    const facts = await planNow(context, ref, 'read-plan')
    const version = facts === undefined ? undefined : planInForce(facts.family)
    return facts === undefined || version === undefined
      ? notFoundCard(context.actor)
      : planCard(facts, version, notice ?? '')
  }
}

export const notices = new Map<NoticeKey, NoticeView>([['plan-agreed/owner', agreedNotice]])
