// The reminders of what has to be ready. They are drawn at the moment of sending, and not sent once
// nothing is left.
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { openDuties } from './facts.ts'
import { dutyListCard } from './view.ts'

/** Everything that one person owes for one meeting, in one message. */
export const ownersNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const left = openDuties({ deps, now }, family, () => true).filter(
    (obligation) =>
      obligation.meeting === notice.meeting &&
      obligation.owner === to.id &&
      notice.about.includes(obligation.id),
  )
  return left.length === 0
    ? undefined
    : dutyListCard(
        to,
        left.map((obligation) => ({ family, obligation })),
        { now, dutyButtons: deps.dutyButtons },
      )
}

/**
 * To whoever oversees the meeting, once it is late: what is still open, whichever feature does it.
 */
export const chairsNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || !may(to, { act: 'see-status', conference })) return undefined
  const left = openDuties({ deps, now }, family, () => true).filter(
    (obligation) => obligation.meeting === notice.meeting && notice.about.includes(obligation.id),
  )
  return left.length === 0
    ? undefined
    : dutyListCard(
        to,
        left.map((obligation) => ({ family, obligation })),
        { now, dutyButtons: deps.dutyButtons },
      )
}
