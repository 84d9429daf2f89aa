// That somebody comes late, to the chair, as soon as they say so.
import { invitationOf } from '../../../domain/meeting/representation.ts'
import { sayTiming, timingNow } from '../../../domain/meeting/timing.ts'
import { may } from '../../../domain/permissions.ts'
import { confirmedColleague } from '../../../domain/state/invitation.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { dayShow, statusShow } from '../../kernel/linked-verbs.ts'

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
      offers: [
        { title: 'Who is here', verb: dayShow },
        { title: 'Who is coming', verb: statusShow },
      ],
    },
  )
}
