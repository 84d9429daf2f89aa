// What an administrator owes to the record of a closed case.
import { inLondon } from '../dates/dates.ts'
import { type Instant, obligationId, ruleId } from '../ids.ts'
import { closedBy, type Closing, holdOn, settledSince } from '../record/retention.ts'
import type { RuleContext } from '../rules/context.ts'
import { deadline } from '../rules/deadlines.ts'
import { type Practice, practiceUnder, type Rule } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import { actingFor } from '../state/conference.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

/** The rule by which a record is kept, with the practice's own number of days. */
const keepingRule = ({ keepDays }: Practice): Rule => ({
  id: ruleId('KEEP'),
  event: 'Record put into the council’s own system',
  purpose: 'export-record',
  anchor: 'outcome',
  kinds: ['initial', 'review', 'pre-birth', 'transfer-in', 'outside-home'],
  n: keepDays.value,
  unit: 'days',
  direction: 'after',
  owedBy: 'administrator',
  tags: { duty: keepDays.tag, number: keepDays.tag },
  bareDays: false,
  confirmLocally: true,
  outsideTheBot: false,
  source: keepDays.source,
  paraphrase:
    `The record goes into the council’s own system within ${keepDays.value} days of the outcome ` +
    'being confirmed. Then what is kept here is deleted.',
})

/**
 * What the administrator owes once a case is closed: the record put where it belongs, before it is
 * deleted here. Nothing during a hold.
 */
export function retentionDuties(family: Case, { practices, calendar }: RuleContext): Obligation[] {
  const closed = closedBy(family)
  if (closed === undefined || holdOn(family) !== undefined) return []
  const { conference, at } = closed
  const practice = practiceUnder(practices, conference.practice)
  const due = deadline(keepingRule(practice), inLondon(at).date, calendar, {
    countStartDay: practice.countStartDay,
  })
  return [
    {
      id: obligationId(`KEEP:${conference.id}:${inLondon(at).date}`),
      kind: 'export-record',
      owner: actingFor(conference, conference.administrator),
      caseId: family.id,
      meeting: conference.id,
      since: at,
      due,
      state: stateOf(family, closed, due.at),
    },
  ]
}

function stateOf(family: Case, closed: Closing, due: Instant): ObligationStatus {
  const settled = settledSince(family, closed)
  if (settled === undefined) return { status: 'open' }
  return settled.how === 'not-needed'
    ? { status: 'waived', at: settled.at }
    : { status: settled.at <= due ? 'met' : 'met-late', at: settled.at }
}
