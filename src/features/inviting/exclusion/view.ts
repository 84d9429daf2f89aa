import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import { isLateRequest } from '../../../domain/meeting/exclusion.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { ExclusionRequest } from '../../../domain/state/conference.ts'
import { linesCard, meetingIds, sayMeeting, toldCard } from '../../kernel/lines-card.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { ExclusionFacts } from './exclusion-facts.ts'
import { exclusionLook } from './verbs.ts'

const nameOf = ({ people }: ExclusionFacts, id: PersonId): string =>
  people.get(id)?.name ?? 'somebody'

/** By when, whose rule it is, and that a late request is taken all the same. */
function sayDue({ due, now }: ExclusionFacts): string {
  if (due === undefined) return 'The sooner the chair knows, the better it can be prepared.'
  const { deadline, chosen } = due
  const whose = chosen
    ? ` (${deadline.why.rule})`
    : `, ${deadline.why.n} working days before: our default, as this practice has chosen no rule`
  const by = `The chair needs it by ${sayDay(deadline.due)}, ${inLondon(deadline.at).time}${whose}.`
  return now > deadline.at ? `${by} That has passed: send it all the same. It is marked late.` : by
}

export const askForm = (
  facts: ExclusionFacts,
  { who, grounds }: { readonly who: string; readonly grounds: string },
  problem: string,
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'exclusion-form',
  data: {
    ...meetingIds(facts),
    meeting: sayMeeting(facts.conference),
    due: sayDue(facts),
    who,
    grounds,
    problem,
    hasProblem: problem !== '',
  },
})

/** What became of a request, to whoever made it. */
export function askedCard(
  facts: ExclusionFacts,
  { who, decision, at }: ExclusionRequest,
): PrivateCard {
  const stands =
    decision === undefined
      ? `Sent to the chair, ${sayWhen(inLondon(at))}. The chair decides.`
      : sayDecision(who, decision.allowed)
  return linesCard(facts.person, facts, {
    heading: decision === undefined ? 'The chair has your request' : 'The chair has decided',
    lines: [
      `You asked that ${who} stays out of this meeting.`,
      stands,
      ...(decision === undefined ? [] : [`Why: ${decision.reason}`]),
    ],
    offers: [],
  })
}

const sayDecision = (who: string, allowed: boolean): string =>
  allowed ? `Decided: ${who} stays out. The chair tells the family.` : `Decided: ${who} may come.`

/** The chair decides, with a reason; a decision can be changed while the meeting is to come. */
export function requestCard(
  facts: ExclusionFacts,
  request: ExclusionRequest,
  { reason, problem = '' }: { readonly reason: string; readonly problem?: string },
): PrivateCard {
  const late = isLateRequest(request, facts.due)
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'exclusion-request',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(facts.conference),
      entry: request.id,
      problem,
      hasProblem: problem !== '',
      reason,
      notice:
        request.decision === undefined ? '' : sayDecision(request.who, request.decision.allowed),
      hasNotice: request.decision !== undefined,
      late:
        late && facts.due !== undefined
          ? 'Asked late: it was due on ' +
            `${sayDay(facts.due.deadline.due)}${facts.due.chosen ? '' : ' (our default)'}.`
          : '',
      hasLate: late,
      who: request.who,
      person: `${nameOf(facts, request.by)}, ${sayWhen(inLondon(request.at))}`,
      detail: request.grounds,
    },
  }
}

function sayStanding(decision: ExclusionRequest['decision']): string {
  if (decision === undefined) return 'still open'
  return decision.allowed ? 'stays out' : 'may come'
}

/** Every request in this meeting, to the chair. */
export const requestsCard = (facts: ExclusionFacts): PrivateCard =>
  linesCard(facts.person, facts, {
    heading:
      facts.conference.exclusions.length === 0 ? 'No requests' : 'Requests that somebody stays out',
    lines:
      facts.conference.exclusions.length === 0
        ? [
            'Nobody has asked that somebody stays out of this meeting. Whoever is invited can ' +
              'ask here; what you decide by yourself, you tell the family yourself.',
          ]
        : facts.conference.exclusions.map(
            ({ who, by, decision }, index) =>
              `${index + 1}. ${who}, asked by ${nameOf(facts, by)}: ${sayStanding(decision)}`,
          ),
    offers: facts.conference.exclusions.map(({ id, decision }, index) => ({
      title: `${decision === undefined ? 'Decide' : 'Look at'} request ${index + 1}`,
      verb: exclusionLook,
      entry: id,
    })),
  })

export const decidedNoticeCard = (facts: ExclusionFacts, request: ExclusionRequest): PrivateCard =>
  toldCard(facts.person, 'The chair has decided your request', [
    sayMeeting(facts.conference),
    request.decision === undefined ? '' : sayDecision(request.who, request.decision.allowed),
    `Why: ${request.decision?.reason ?? ''}`,
  ])
