import { owingReport } from '../../../domain/core-group/core-group.ts'
import { hasReported } from '../../../domain/core-group/update.ts'
import { sayDay } from '../../../domain/dates/dates.ts'
import { chaseOrderOf, forecastOf, noQuorumWords } from '../../../domain/meeting/expected-quorum.ts'
import { anybodyMarked } from '../../../domain/meeting/quorum-that-day.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import type { Forecast } from '../../../domain/quorum/forecast.ts'
import {
  type Conference,
  isCoreGroup,
  outcomeOf,
  standingInvitations,
} from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import { nothingCard } from '../../kernel/cards.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { meetingMoveForm } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { sayCounts } from '../shared/child-counts.ts'
import type { StatusFacts } from './facts.ts'
import { sayFirst, sayQuorumThere } from './first-sentence.ts'
import { chaseRows, forecastStyle, maxToAsk, sayChildQuorum, sayVerdict } from './forecast-words.ts'
import { answerRank, invitationRow } from './invitation-rows.ts'
import { lateDay, preparationOf } from './preparation-lines.ts'
import type { Question } from './question.ts'
import { type Helper, statusButtons, whoHelps } from './status-buttons.ts'
import { statusShow } from './verbs.ts'

/**
 * The answer in a sentence, the quorum's verdict and the one button that helps; each agency and
 * whom to ask after that is behind 'Everybody'.
 */
export function statusCard(
  facts: StatusFacts,
  question: Question = { about: 'status' },
): PrivateCard {
  const { conference, person } = facts
  if (conference.cancelled !== undefined) return cancelledStatusCard(facts)
  // Once anybody is marked, or the outcome is recorded, the forecast is out of date.
  const begun = anybodyMarked(conference) || outcomeOf(conference) !== undefined
  const expected = begun ? undefined : forecastOf(facts)
  const chase = begun ? [] : chaseOrderOf(facts)
  const helps = begun ? undefined : whoHelps(facts)
  const owing = owingReport(conference).filter(
    (invitation) => !hasReported(conference, invitation.id),
  )
  const checks = preparationOf(facts)
  const { late, lateWhy } = lateDay(facts)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'status',
    data: {
      ...meetingData(facts),
      begun: begun ? whoCame(conference) : '',
      hasBegun: begun && question.about !== 'quorum',
      ...sayFirst(facts, question, {
        quorum: begun ? sayQuorumThere(facts) : expected?.sentence,
        verdict: expected !== undefined,
      }),
      ...verdictData(facts, expected, helps),
      owing: owing.map((invitation) => ({ agency: invitation.agency })),
      hasOwing: owing.length > 0,
      rows: standingInvitations(conference)
        .sort((a, b) => answerRank(conference, a) - answerRank(conference, b))
        .map((invitation) => invitationRow(facts, invitation)),
      chase: chaseRows(chase),
      hasChase: chase.length > 0,
      others: `And ${chase.length - maxToAsk} more, under ‘Chase’.`,
      hasOthers: chase.length > maxToAsk,
      late,
      lateWhy,
      hasLate: late !== '',
      ...statusButtons(facts, {
        begun,
        canChase: chase.length > 0,
        helps,
        isLate: late !== '',
      }),
      checks: checks.lines,
      hasChecks: checks.lines.length > 0,
      checksDone: checks.done,
      hasDone: checks.done !== '',
    },
  }
}

/** 'social care', where the role tells; else the agency as it is called. */
function placeOf({ role, agency }: Invitation): string {
  const { sector } = roleKind(role)
  return sector === 'other' ? agency : sector.replaceAll('-', ' ')
}

/** The verdict with each child's count, and whoever helps most; a core group has no quorum. */
function verdictData(
  { practice }: StatusFacts,
  expected: Forecast | undefined,
  helps: Helper | undefined,
): CardData {
  return {
    hasForecast: expected !== undefined,
    children: (expected?.children ?? []).map(sayChildQuorum),
    verdict: expected === undefined ? '' : sayVerdict(expected),
    counts: expected === undefined ? '' : sayCounts(expected.children, practice.quorum),
    style: expected === undefined ? 'default' : forecastStyle[expected.colour],
    forecast: expected?.sentence ?? '',
    helps: helps === undefined ? '' : `Missing: ${helps.name}, ${placeOf(helps.invitation)}`,
    hasHelps: helps !== undefined,
    hasHelpsAlone: helps !== undefined && expected === undefined,
  }
}

const whoCame = (conference: Conference): string =>
  isCoreGroup(conference)
    ? 'Who came is under ‘Who is here’.'
    : 'Who came, and whether there was a quorum, is under ‘Who is here’.'

/** Nobody owes anything for a cancelled meeting, but it can be given a new date. */
const cancelledStatusCard = (facts: StatusFacts): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'This meeting is cancelled',
    lines: ['Everybody is told. Nobody owes anything for it.'],
    offers: [
      { title: 'Give it a new date', verb: meetingMoveForm },
      { title: 'Look again', verb: statusShow },
    ],
  })

export const meetingData = ({ family, conference }: StatusFacts): CardData => ({
  caseId: family.id,
  meetingId: conference.id,
  reference: conference.reference,
  kind: kindWords[conference.kind],
  when: `${sayDay(conference.date)} at ${conference.time}`,
})

/** After the reply-by date, without being asked: who has not answered and what that means. */
export const unansweredCard = (facts: StatusFacts, silent: readonly Invitation[]): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'unanswered',
  data: {
    ...meetingData(facts),
    count: silent.length === 1 ? 'One person has' : `${silent.length} people have`,
    rows: silent.map((invitation) => invitationRow(facts, invitation)),
    forecast: forecastOf(facts)?.sentence ?? noQuorumWords,
  },
})

/** No meeting fits, or none is to come: offers those that this person does have. */
export const noMeetingCard = (
  person: Person,
  others: readonly Meeting[],
  asked: 'named' | 'to-come',
) =>
  whichMeetingCard(person, statusShow, others, {
    asks:
      asked === 'named'
        ? 'I find no such meeting among yours. These are yours:'
        : 'No meeting of yours is to come. These were before:',
  })

/**
 * For everybody else. The same words whether or not such a meeting exists, so that nothing is given
 * away.
 */
export const ownAnswersOnlyCard = (person: Person) =>
  nothingCard(
    person,
    'Who comes is shown to the chair, the lead social worker and the conference administrator ' +
      'of a meeting. Type ‘my invitations’ to see your own answers.',
  )
