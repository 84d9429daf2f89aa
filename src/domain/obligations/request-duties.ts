// What the chair owes to whoever asked: a decision on keeping somebody of the family out of the
// room, and on not showing a report to one of them. Asked for until the meeting begins: then it has
// gone on one way or the other.
import { inLondon } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import { type Instant, type InvitationId, obligationId } from '../ids.ts'
import { memberKey, membersToShow } from '../report/parents.ts'
import type { NotShown } from '../report/sharing.ts'
import { standingEntries } from '../report/sharing.ts'
import type { MeetingContext } from '../rules/context.ts'
import { deadlineIn } from '../rules/deadlines.ts'
import { ruleFor } from '../rules/practice.ts'
import { actingFor, isCoreGroup } from '../state/conference.ts'
import type { Purpose } from '../state/purpose.ts'
import type { Obligation, ObligationStatus } from './obligation.ts'

/** A request, and when it was decided. */
type Asked = {
  readonly id: string
  readonly at: Instant
  readonly decidedAt?: Instant | undefined
  readonly invitation?: InvitationId
}

export function requestDuties(context: MeetingContext): Obligation[] {
  const { conference } = context
  if (isCoreGroup(conference)) return []
  const exclusions = conference.exclusions.map(({ id, at, decision }): Asked => ({
    id,
    at,
    decidedAt: decision?.at,
  }))
  return [
    ...exclusions.flatMap((asked) => duty(context, 'decide-exclusion', asked)),
    ...withheld(context).flatMap((asked) => duty(context, 'decide-withholding', asked)),
  ]
}

/**
 * Of each report and member of the family the request that stands: one that was shown after all
 * asks nothing any more.
 */
function withheld({ family, conference, practice }: MeetingContext): Asked[] {
  const members = membersToShow({ family, conference }, practice)
  return (conference.reports ?? []).flatMap((report) =>
    members.flatMap((member): Asked[] => {
      const last = standingEntries(report.shared)
        .filter((entry) => memberKey(entry) === memberKey(member))
        .at(-1)
      return last?.status !== 'not-shared'
        ? []
        : [
            {
              id: `${report.invitation ?? 'together'}:${memberKey(member)}`,
              at: last.at,
              decidedAt: decisionOf(last),
              ...(report.invitation === undefined ? {} : { invitation: report.invitation }),
            },
          ]
    }),
  )
}

const decisionOf = ({ agreed, refused }: NotShown): Instant | undefined => agreed?.at ?? refused?.at

function duty(
  { family, conference, practice, calendar }: MeetingContext,
  purpose: Purpose,
  { id, at, decidedAt, invitation }: Asked,
): Obligation[] {
  const rule = ruleFor(practice, purpose, conference.kind)
  if (rule === undefined) return []
  const due = deadlineIn(practice, rule, {
    kind: conference.kind,
    anchor: inLondon(at).date,
    calendar,
  })
  const state: ObligationStatus =
    decidedAt === undefined
      ? { status: 'open' }
      : { status: decidedAt <= due.at ? 'met' : 'met-late', at: decidedAt }
  return [
    {
      id: obligationId(`${rule.id}:${conference.id}:${id}`),
      kind: purpose,
      owner: actingFor(conference, conference.chair),
      caseId: family.id,
      meeting: conference.id,
      ...(invitation === undefined ? {} : { invitation }),
      since: at,
      until: startsAt(conference),
      due,
      state,
    },
  ]
}
