// That somebody comes late or cannot come, to the chair, as soon as they say so on the day.
import { membersOf } from '../../../domain/meeting/attendance.ts'
import { saysNo } from '../../../domain/meeting/day-word.ts'
import { invitationOf } from '../../../domain/meeting/representation.ts'
import { sayTiming, timingNow } from '../../../domain/meeting/timing.ts'
import { may } from '../../../domain/permissions.ts'
import { forecast } from '../../../domain/quorum/forecast.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { isCoreGroup } from '../../../domain/state/conference.ts'
import { confirmedColleague, currentAnswer } from '../../../domain/state/invitation.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { dayShow, statusShow } from '../../kernel/linked-verbs.ts'
import { practiceOf } from '../../kernel/request-context.ts'

const onTheDay = [
  { title: 'Who is here', verb: dayShow },
  { title: 'Who is coming', verb: statusShow },
]

/** Dropped once it is taken back, or said anew with other minutes. */
export const lateNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    `minutes-${timingNow(found.invitation).lateMinutes ?? ''}` !== notice.step ||
    !may(to, { act: 'see-status', conference: found.conference })
  )
    return undefined
  const { conference, invitation } = found
  const comes = await deps.directory.get(confirmedColleague(invitation) ?? invitation.person)
  return linesCard(
    to,
    { family, conference },
    {
      heading: 'Somebody comes late',
      lines: [`${comes?.name ?? 'Somebody'}, ${comes?.agency ?? ''}: ${sayTiming(invitation)}.`],
      offers: onTheDay,
    },
  )
}

/** With what it means for the quorum. Dropped once it is taken back. */
export const cannotComeNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    !saysNo(found.invitation) ||
    !may(to, { act: 'see-status', conference: found.conference })
  )
    return undefined
  const { conference, invitation } = found
  const answer = currentAnswer(invitation)
  const invited = await deps.directory.get(invitation.person)
  const who = answer.status === 'represented' ? answer.name : (invited?.name ?? invitation.role)
  const reason = answer.status === 'declined' ? answer.reason : ''
  const { sentence } = forecast({
    members: membersOf(conference),
    children: childrenOf({ family, conference }),
    rule: practiceOf(deps, conference).quorum,
  })
  return linesCard(
    to,
    { family, conference },
    {
      heading: 'Somebody cannot come',
      lines: [
        `${who}, ${invitation.agency}${reason === '' ? '.' : `: ${reason}`}`,
        ...(isCoreGroup(conference) ? [] : [sentence]),
      ],
      offers: onTheDay,
    },
  )
}
