// The register at the start of a meeting, to whoever runs it: everybody who is expected is on it.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { isItsDay, whoRunsIt } from '../../../domain/meeting/day-notices.ts'
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { factsOf } from '../../kernel/meeting-facts.ts'
import { dayCard } from './view.ts'

/** Dropped once the day is over, the meeting has another day, or its outcome is recorded. */
export const beginsNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    !isItsDay(conference, now) ||
    startsAt(conference) !== notice.at ||
    !whoRunsIt(conference).includes(to.id) ||
    !may(to, { act: 'see-status', conference })
  )
    return undefined
  return dayCard(await factsOf({ deps, actor: to, now }, { family, conference }))
}
