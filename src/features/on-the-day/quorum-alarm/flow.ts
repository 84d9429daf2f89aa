// Tells the chair and the administrator a working day ahead that a meeting would have no quorum.
import { alarmFrom, isAlarming } from '../../../domain/meeting/quorum-alarm.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { practiceOf } from '../../kernel/request-context.ts'
import { alarmCard } from './view.ts'

/** Dropped when the quorum is back, or the meeting has moved, begun or been cancelled since. */
export const alarmNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    !isAlarming(family, conference, { ...deps, now }) ||
    alarmFrom(conference, deps) !== notice.at
  )
    return undefined
  return alarmCard(to, { family, conference }, practiceOf(deps, conference))
}
