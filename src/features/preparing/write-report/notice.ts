// The reminder to write a report, and the message to the chair that one is late. Not sent once the
// report is in.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { ownReportDuties } from '../../../domain/obligations/report-status.ts'
import { may } from '../../../domain/permissions.ts'
import type { Case } from '../../../domain/state/case.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { statusShow } from '../../kernel/linked-verbs.ts'
import { obligationsIn, type RequestContext } from '../../kernel/request-context.ts'
import { reportRule, reportWrite } from './verbs.ts'

const openReports = (
  context: Pick<RequestContext, 'deps' | 'now'>,
  family: Case,
  meeting: Conference['id'],
): Obligation[] =>
  obligationsIn(context, family).filter(
    (obligation) =>
      obligation.meeting === meeting &&
      ownReportDuties.includes(obligation.kind) &&
      isOpen(obligation),
  )

export const ownersReportNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const [mine] = openReports({ deps, now }, family, notice.meeting).filter(
    (obligation) => obligation.owner === to.id && notice.about.includes(obligation.id),
  )
  const invitation = conference?.invitations.find(
    (invitation) => invitation.id === mine?.invitation,
  )
  if (
    conference === undefined ||
    mine === undefined ||
    invitation === undefined ||
    !may(to, { act: 'write-report', conference, invitation })
  )
    return undefined
  return reportDueCard(to, { family, conference }, mine, now)
}

/** To whoever owes it: the day, the rule, and the way in. */
export function reportDueCard(
  to: Person,
  meeting: { readonly family: Case; readonly conference: Conference },
  owed: Obligation,
  now: Instant,
): PrivateCard {
  const { date } = inLondon(now)
  const { due, why } = owed.due
  const heading =
    due < date
      ? `Your report was due on ${sayDay(due)}`
      : due === date
        ? 'Your report is due today'
        : `Your report is due on ${sayDay(due)}`
  return linesCard(to, meeting, {
    heading,
    lines: [
      ...(due < date ? ['It is taken all the same: late is better than not there.'] : []),
      why.sentence,
      `Where this stands: ${why.source}`,
    ],
    offers: [
      {
        title: 'Write my report',
        verb: reportWrite,
        style: 'positive',
        invitationId: owed.invitation ?? '',
      },
      { title: 'Do I need one?', verb: reportRule, invitationId: owed.invitation ?? '' },
    ],
  })
}

export const chairsReportNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, { act: 'see-status', conference })) return undefined
  const open = openReports({ deps, now }, family, notice.meeting)
  return open.length === 0 ? undefined : reportsLateCard(to, { family, conference }, open)
}

/** To the chair: which agencies' reports are still to come. */
export function reportsLateCard(
  to: Person,
  meeting: { readonly family: Case; readonly conference: Conference },
  open: readonly Obligation[],
): PrivateCard {
  const agencies = open.flatMap((owed) =>
    meeting.conference.invitations
      .filter(({ id }) => id === owed.invitation)
      .map(({ agency, role }) => `${agency}, ${role}`),
  )
  const [first] = open
  return linesCard(to, meeting, {
    heading: 'Reports that are not in yet',
    lines: [
      ...(first === undefined ? [] : [`They were due on ${sayDay(first.due.due)}.`]),
      ...agencies.map((agency) => `■ ${agency}`),
      'Each of them was reminded. A late report is taken and marked late.',
    ],
    offers: [{ title: 'How the meeting stands', verb: statusShow }],
  })
}
