// The plan: read by the core group, written and agreed by chair and lead social worker with the family, told to whoever
// promised something in it.
import { z } from 'zod'

import { commitmentsOf } from '../../../domain/commitment/commitment.ts'
import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import { actionId, isIdText } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { agreePlan } from '../../../domain/plan/agreeing.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import { familyDid, familyDidNot } from '../../../domain/plan/progress.ts'
import { isKeptOut } from '../../../domain/plan/roster.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import { isOwed } from '../../../domain/state/commitment.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Notice } from '../../../domain/state/notice.ts'
import type { AgreedPlan } from '../../../domain/state/plan.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeKey, NoticeView, TextHandler, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { writingVerbs } from './edit-draft.ts'
import { handOver } from './export.ts'
import {
  type ActOnPlan,
  noteReading,
  type PlanFacts,
  planFacts,
  planFor,
  planNow,
  type PlanRequest,
  plansOf,
} from './facts.ts'
import { agreeForm, agreeHows, type AgreeInputs } from './forms.ts'
import {
  planAgree,
  planAgreeForm,
  planEasyRead,
  planFamilyDid,
  planFamilyDidNot,
  planShow,
  planWord,
} from './verbs.ts'
import { boardCard, meetingsToAgree, noPlanCard, planCard, whichPlanCard } from './view.ts'

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
    intents: [],
    commands: [
      'plan',
      'the plan',
      'our plan',
      'show me the plan',
      'show the plan',
      'show plan',
      'what is the plan',
      'whats the plan',
      'what is in the plan',
      'whats in the plan',
      'what’s in the plan',
      "what's in the plan",
      'what does the plan say',
      'plan in force',
      'draft the plan',
      'write the plan',
      'change the plan',
      'edit the plan',
      'child protection plan',
    ],
    begins: ['plan for', 'show me the plan for', 'the plan for'],
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

function openAgree(context: RequestContext, { facts, ref }: PlanRequest): PrivateCard {
  const meetings = meetingsToAgree(facts)
  const newest = meetings.at(-1)
  if (newest === undefined)
    return boardCard(
      facts,
      'The plan is agreed at a meeting, by whoever chairs it. It can be recorded here from the day of the meeting on.',
    )
  // The revision of the board that was read: what was changed since is read first.
  return agreeForm(facts, meetings, {
    inputs: { meeting: newest.id, who: '', how: '', on: inLondon(context.now).date },
    seen: ref.seen,
  })
}

const agreeInputs = z.object({ meeting: typed, who: typed, how: typed, on: typed })
async function agree(
  context: RequestContext,
  { facts, ref }: PlanRequest,
  data: unknown,
): Promise<PrivateCard> {
  const inputs: AgreeInputs = agreeInputs.parse(data)
  const meetings = meetingsToAgree(facts)
  const again = (problem: string) => agreeForm(facts, meetings, { inputs, seen: ref.seen, problem })
  const meeting = meetings.find((conference) => conference.id === inputs.meeting)
  if (meeting === undefined)
    return meetings.length === 0
      ? boardCard(facts, 'The plan is agreed at a meeting, by whoever chairs it.')
      : again('Please choose the meeting at which it was agreed.')
  if (!agreeHows.some((agreeHow) => agreeHow === inputs.how))
    return again('Please choose how they agreed.')
  const on = parseLocalDate(inputs.on)
  if (!on.ok) return again(on.refusal.words)
  const problem =
    (await changeMeeting<string>(
      context,
      { family: facts.family, conference: meeting },
      {
        required: (conference, family) => ({ act: 'agree-plan', family, conference }),
        decide: ({ family, conference }) => {
          if (isRepeat(family, { ...inputs, seen: ref.seen, by: context.actor.id }))
            return unchanged('')
          const after = agreePlan(family, {
            meeting: conference.id,
            who: inputs.who,
            how: inputs.how,
            on: on.value,
            seen: ref.seen,
            by: context.actor.id,
            at: context.now,
          })
          if (!after.ok) return refused(after.refusal, after.refusal.words)
          const agreed = planInForce(after.value)
          if (agreed === undefined) return unchanged('')
          return commit(
            {
              family: after.value,
              notices: agreedNotices(after.value, conference, { agreed, by: context.actor.id }),
              audit: agreedAudit({ before: family, after: after.value, agreed }),
            },
            '',
          )
        },
      },
    )) ?? ''
  const now = await planNow(context, ref, 'read-plan')
  const inForce = now === undefined ? undefined : planInForce(now.family)
  if (now === undefined) return notFoundCard(context.actor)
  if (problem !== '' || inForce === undefined)
    return agreeForm(now, meetings, {
      inputs,
      seen: ref.seen,
      problem: problem === '' ? 'Please open the draft again.' : problem,
    })
  return planCard(
    now,
    inForce,
    `Version ${inForce.number} is agreed. Whoever promised something is told, and everybody in the core group can read it: they type ‘plan’.`,
  )
}

/** That it was agreed, and each promise that this changes. */
const agreedAudit = ({
  before,
  after,
  agreed,
}: {
  readonly before: Case
  readonly after: Case
  readonly agreed: AgreedPlan
}): AuditEvent[] => [
  { event: 'plan.agreed', meeting: agreed.meeting, version: agreed.number },
  ...commitmentsOf(after)
    .filter((commitment) => !commitmentsOf(before).includes(commitment))
    .map((commitment): AuditEvent => ({
      event: 'commitment.changed',
      meeting: commitment.meeting,
      commitment: commitment.id,
      status: commitment.status,
    })),
]

/** The same tap twice: the draft is gone, and the version is there. */
const isRepeat = (
  family: Case,
  { who, how, by }: AgreeInputs & { readonly seen: number; readonly by: string },
): boolean => {
  const last = planInForce(family)
  return (
    family.plan?.draft === undefined &&
    last !== undefined &&
    last.agreedBy === by &&
    last.familyAgreed.startsWith(`${who}: ${how}`)
  )
}

/** One message to each professional who has promised something in it; whoever recorded it knows. */
function agreedNotices(
  family: Case,
  conference: Conference,
  { agreed, by }: { readonly agreed: AgreedPlan; readonly by: string },
): Notice[] {
  const owners = new Set(
    agreed.actions.flatMap(({ owner }) =>
      owner.owner === 'professional' && owner.person !== by && !isKeptOut(family, owner.person)
        ? [owner.person]
        : [],
    ),
  )
  return [...owners].map((to) =>
    noticeOf(
      {
        caseId: family.id,
        conference,
        kind: 'plan-agreed',
        event: `v${agreed.number}`,
        step: String(agreed.number),
        at: agreed.agreedAt,
      },
      { to, tell: 'owner' },
    ),
  )
}

type PlanInForce = { readonly family: Case; readonly version: AgreedPlan }

/** What somebody of the family did or did not do after all, in the version in force. */
function recordFamily(status: 'done' | 'not-done'): ActOnPlan {
  return async (context, { ref }) => {
    if (!isIdText(ref.entry)) return notFoundCard(context.actor)
    const entry = actionId(ref.entry)
    const stamp = { by: context.actor.id, at: context.now }
    const notice = await changeCase<PlanInForce, string>(context, ref.caseId, {
      find: (family) => {
        const version = planInForce(family)
        return version !== undefined && may(context.actor, { act: 'edit-plan', family })
          ? { family, version }
          : undefined
      },
      decide: ({ family, version }) => {
        const after =
          status === 'done'
            ? familyDid(family, entry, { on: inLondon(context.now).date, ...stamp })
            : familyDidNot(family, entry)
        if (!after.ok) return refused(after.refusal, after.refusal.words)
        if (after.value === family) return unchanged('')
        return commit(
          {
            family: after.value,
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

/** To whoever promised something: the plan as agreed, drawn when sent; the newest version tells it all. */
const agreedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const version = planInForce(family)
  const promised = commitmentsOf(family).some(
    (commitment) => commitment.owner === to.id && isOwed(commitment),
  )
  if (
    version === undefined ||
    String(version.number) !== notice.step ||
    !promised ||
    !may(to, { act: 'read-plan', family })
  )
    return undefined
  const facts = await planFacts({ deps, now }, to, family)
  return facts === undefined
    ? undefined
    : planCard(facts, version, 'The plan is agreed, with what you said you would do.')
}

export const notices = new Map<NoticeKey, NoticeView>([['plan-agreed/owner', agreedNotice]])
