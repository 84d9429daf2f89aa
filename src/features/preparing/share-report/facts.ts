// A report that is shared with the family, as its cards are drawn.
import { inLondon } from '../../../domain/dates/dates.ts'
import { deadlineIn } from '../../../domain/rules/deadlines.ts'
import { ruleFor } from '../../../domain/rules/practice.ts'
import { withFacts } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { reportFor, type ReportPlace } from '../shared/reports.ts'
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
  place: ReportPlace,
): Promise<SharingFacts> {
  const practice = practiceOf(deps, place.conference)
  const rule = ruleFor(practice, 'share-report', place.conference.kind)
  const due =
    rule === undefined
      ? undefined
      : deadlineIn(practice, rule, {
          kind: place.conference.kind,
          anchor: place.conference.date,
          calendar: deps.calendar,
        })
  return {
    ...place,
    person: actor,
    now,
    practice,
    due,
    people: await deps.directory.named([
      place.invitation.person,
      ...place.report.shared.map(({ by }) => by),
    ]),
  }
}
