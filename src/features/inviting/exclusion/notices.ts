// What the chair is told of a request, and whoever asked of the decision: only while it is still
// so.
import { may } from '../../../domain/permissions.ts'
import { findConference } from '../../../domain/state/case.ts'
import type { NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { ask, decide, factsOf, findRequest } from './exclusion-facts.ts'
import { decidedNoticeCard, requestCard } from './view.ts'

/**
 * To the chair: drawn with what was asked, and not sent once it is decided or the meeting is off.
 */
const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const request = conference && findRequest(conference, notice.step)
  if (
    conference === undefined ||
    request === undefined ||
    request.decision !== undefined ||
    conference.cancelled !== undefined ||
    !may(to, decide(conference, family))
  )
    return undefined
  return requestCard(await factsOf({ actor: to, now, deps }, { family, conference }), request, {
    reason: '',
  })
}

/** To whoever asked, while they still have a part in the meeting. */
const decidedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  const request = conference && findRequest(conference, notice.step)
  if (
    conference === undefined ||
    request?.decision === undefined ||
    request.by !== to.id ||
    conference.cancelled !== undefined ||
    !may(to, ask(conference, family))
  )
    return undefined
  return decidedNoticeCard(await factsOf({ actor: to, now, deps }, { family, conference }), request)
}

export const notices = new Map<NoticeKey, NoticeView>([
  ['exclusion-asked/chair', askedNotice],
  ['exclusion-decided/owner', decidedNotice],
])
