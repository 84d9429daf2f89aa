// A version of the plan is agreed, at a meeting and by whoever chairs it; whoever promised
// something in it is told.
import { z } from 'zod'

import { commitmentsOf } from '../../../domain/commitment/commitment.ts'
import { inLondon, parseLocalDate } from '../../../domain/dates/dates.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Agreeing, agreePlan } from '../../../domain/plan/agreeing.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import { isKeptOut } from '../../../domain/plan/roster.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { isOwed } from '../../../domain/state/commitment.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { familyAt, withPart } from '../../../domain/state/family-about.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { AgreedPlan } from '../../../domain/state/plan.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { planFacts, planNow, type PlanRequest } from './facts.ts'
import { agreeForm, agreeHows, type AgreeInputs } from './forms.ts'
import { boardCard, meetingsToAgree, planCard } from './view.ts'

export function openAgree(context: RequestContext, { facts, ref }: PlanRequest): PrivateCard {
  const meetings = meetingsToAgree(facts)
  const newest = meetings.at(-1)
  if (newest === undefined)
    return boardCard(
      facts,
      'The plan is agreed at a meeting, by whoever chairs it. ' +
        'It can be recorded here from the day of the meeting on.',
    )
  // Agreeing is refused if the draft has changed since the board that was read.
  return agreeForm(facts, meetings, {
    inputs: { meeting: newest.id, who: '', how: '', on: inLondon(context.now).date },
    seen: ref.seen,
  })
}

const agreeInputs = z.object({ meeting: typed, who: typed, how: typed, on: typed })

export async function agree(
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
  const problem = await keepAgreement(
    context,
    { family: facts.family, conference: meeting },
    {
      meeting: meeting.id,
      who: inputs.who,
      how: inputs.how,
      on: on.value,
      seen: ref.seen,
      by: context.actor.id,
      at: context.now,
    },
  )
  const now = await planNow(context, ref, 'read-plan')
  const inForce = now === undefined ? undefined : planInForce(now.family)
  if (now === undefined || problem === undefined) return notFoundCard(context.actor)
  if (problem !== '' || inForce === undefined)
    return agreeForm(now, meetings, {
      inputs,
      seen: ref.seen,
      problem: problem === '' ? 'Please open the draft again.' : problem,
    })
  return planCard(
    now,
    inForce,
    `Version ${inForce.number} is agreed. Whoever promised something is told, and everybody in ` +
      'the core group can read it: they type ‘plan’.',
  )
}

/**
 * Keeps the agreement in one commit; answers with what was wrong, or '' where nothing was, and
 * undefined where this person may no longer. A repeat writes nothing.
 */
const keepAgreement = (
  context: RequestContext,
  meeting: Meeting,
  agreement: Agreeing,
): Promise<string | undefined> =>
  changeMeeting<string>(context, meeting, {
    required: (conference, family) => ({ act: 'agree-plan', family, conference }),
    decide: ({ family: whole, conference }) => {
      const family = familyAt(whole, conference)
      if (isRepeat(family, agreement)) return unchanged('')
      const after = agreePlan(family, agreement)
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      const agreed = planInForce(after.value)
      if (agreed === undefined) return unchanged('')
      return commit(
        {
          family: withPart(whole, after.value),
          notices: agreedNotices(after.value, conference, { agreed, by: context.actor.id }),
          audit: [
            { event: 'plan.agreed', meeting: conference.id, version: agreed.number },
            ...promisesChanged(family, after.value),
          ],
        },
        '',
      )
    },
  })

/** Each promise that the agreement brings into the plan, or changes. */
const promisesChanged = (before: Case, after: Case): AuditEvent[] =>
  commitmentsOf(after)
    .filter((commitment) => !commitmentsOf(before).includes(commitment))
    .map((commitment) => ({
      event: 'commitment.changed',
      meeting: commitment.meeting,
      commitment: commitment.id,
      status: commitment.status,
    }))

/** A second tap on the same card: the draft is gone and the version exists. */
const isRepeat = (
  family: Case,
  { who, how, by }: Pick<Agreeing, 'who' | 'how' | 'by'>,
): boolean => {
  const last = planInForce(family)
  return (
    family.plan?.draft === undefined &&
    last !== undefined &&
    last.agreedBy === by &&
    last.familyAgreed.startsWith(`${who}: ${how}`)
  )
}

/**
 * One message to each professional who promised something in it, except the one who recorded it.
 */
function agreedNotices(
  family: Case,
  conference: Conference,
  { agreed, by }: { readonly agreed: AgreedPlan; readonly by: string },
): Announcement[] {
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

/**
 * Sends the agreed plan to those who promised something in it; dropped if a newer version has been
 * agreed.
 */
export const agreedNotice: NoticeView = async ({ notice, family: whole, to, now, deps }) => {
  const family = familyAt(whole, findConference(whole, notice.meeting))
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
