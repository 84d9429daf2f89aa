// Loads what the cards about sharing a report are drawn from.
import { inLondon } from '../../../domain/dates/dates.ts'
import { deadlineIn } from '../../../domain/rules/deadlines.ts'
import { ruleFor } from '../../../domain/rules/practice.ts'
import { withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { type MeetingReport, reportFor } from '../shared/reports.ts'
import type { SharingFacts, SharingInputs } from './view.ts'

export const sharing = withFacts(reportFor('record-sharing'), describe)

export const startOf = (
  { now }: Pick<RequestContext, 'now'>,
  members: readonly string[] = [],
): SharingInputs => ({
  members,
  somebody: '',
  how: '',
  on: inLondon(now).date,
  reaction: '',
})

export async function describe(
  { actor, deps, now }: RequestContext,
  found: MeetingReport,
): Promise<SharingFacts> {
  const practice = practiceOf(deps, found.conference)
  const rule = ruleFor(practice, 'share-report', found.conference.kind)
  const due =
    rule === undefined
      ? undefined
      : deadlineIn(practice, rule, {
          kind: found.conference.kind,
          anchor: found.conference.date,
          calendar: deps.calendar,
        })
  return {
    ...found,
    person: actor,
    now,
    practice,
    due,
    people: await deps.directory.named([
      found.invitation.person,
      ...found.report.shared.map(({ by }) => by),
    ]),
  }
}
