// 'Do I need a report if I'm coming?': the answer of the practice's rules, with where each stands.
import { coreGroupParticipation } from '../core-group/participation.ts'
import { sayDay } from '../dates/dates.ts'
import { type Practice, type Rule, ruleFor } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import type { Invitation } from '../state/invitation.ts'
import type { Obligation } from './obligation.ts'
import { ownReportDuties } from './report-status.ts'

export type RuleAnswer = {
  readonly answer: 'yes' | 'no' | 'depends'
  readonly heading: string
  /** The rule, its source, the day, in sentences. */
  readonly lines: readonly string[]
}

export type ReportRuleContext = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  readonly practice: Practice
  /** Everything that is owed in this meeting. */ readonly owed: readonly Obligation[]
}

export function reportRuleFor(context: ReportRuleContext): RuleAnswer {
  const { conference, invitation, owed } = context
  const own = owed.find(
    (obligation) =>
      obligation.invitation === invitation.id && ownReportDuties.includes(obligation.kind),
  )
  if (own !== undefined) return owesOne(own)
  return conference.kind === 'core-group' ? noneAtCoreGroup : owesNone(context)
}

const owesOne = (own: Obligation): RuleAnswer => ({
  answer: 'yes',
  heading:
    own.kind === 'submit-report'
      ? 'Yes, also when you come'
      : 'Yes: your agency was not part of a core group meeting',
  lines: [
    own.due.why.sentence,
    sayIsDone(own),
    'It informs the meeting; being there is something ' +
      'else, and a report never counts as being there.',
    `Where this stands: ${own.due.why.source}`,
  ],
})

const noneAtCoreGroup: RuleAnswer = {
  answer: 'no',
  heading: 'Not if you come',
  lines: [
    'Whoever cannot come to a core group sends a colleague, ' +
      'or word of how things are before the meeting.',
    'Where this stands: Portsmouth one minute guide, July 2017',
  ],
}

function owesNone({ family, conference, invitation, practice }: ReportRuleContext): RuleAnswer {
  const [together, absent] = [
    ruleFor(practice, 'core-group-report', conference.kind),
    ruleFor(practice, 'absent-agency-report', conference.kind),
  ]
  if (together === undefined && absent === undefined)
    return {
      answer: 'no',
      heading: 'No report is asked of you here',
      lines: [`${practice.name} asks for none at this meeting. You may still write one.`],
    }
  const lines = [together, absent]
    .filter((rule) => rule !== undefined)
    .flatMap((rule: Rule) => [rule.paraphrase, `Where this stands: ${rule.source}`])
  const isKnown = coreGroupParticipation(family, conference, invitation) !== 'not-known'
  return isKnown
    ? {
        answer: 'no',
        heading: 'No report of your own',
        lines: [
          'Your agency is part of the core group, which writes ' +
            'one report together. Please give it your update.',
          ...lines,
        ],
      }
    : {
        answer: 'depends',
        heading: 'Only if your agency was not part of a core group meeting',
        lines: ['Nobody has told me yet who was at the core groups.', ...lines],
      }
}

const sayIsDone = ({ state, due }: Obligation): string =>
  state.status === 'open'
    ? `It is due on ${sayDay(due.due)}, 17:00. A late one is taken, and marked late.`
    : 'Yours is in already. Thank you.'
