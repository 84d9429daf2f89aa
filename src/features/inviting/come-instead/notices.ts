// What whoever asked a colleague to come instead is told of the answer.
import { invitationOf } from '../../../domain/meeting/representation.ts'
import { may } from '../../../domain/permissions.ts'
import { confirmedColleague } from '../../../domain/state/invitation.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { sayConference, toldCard } from '../../kernel/lines-card.ts'
import { chasePreview, statusShow } from '../../kernel/linked-verbs.ts'

/** Not sent once it is no longer so. */
export const answeredNotice: NoticeView = async ({ notice, family, to, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    !may(to, { act: 'see-status', conference: found.conference })
  )
    return undefined
  const { conference, invitation } = found
  const comes = confirmedColleague(invitation)
  const asked = conference.chases.findLast(
    (one) => one.invitation === invitation.id && one.person !== undefined,
  )
  const who = comes ?? asked?.person
  if (who === undefined || (comes === undefined) !== (notice.step === 'cannot')) return undefined
  const people = await deps.directory.named([who, invitation.person])
  const name = people.get(who)?.name ?? 'A colleague'
  const invited = people.get(invitation.person)?.name ?? invitation.role
  const ids = { caseId: family.id, meetingId: conference.id }
  return toldCard(
    to,
    comes === undefined ? 'The colleague you asked cannot come' : 'A colleague comes instead',
    [
      `${sayConference(conference)}: ${name} ${comes === undefined ? 'cannot come' : 'comes'} ` +
        `instead of ${invited}, ${invitation.agency}.`,
    ],
    comes === undefined
      ? [{ title: 'Whom to ask next', verb: chasePreview, ...ids }]
      : [{ title: 'Who is coming', verb: statusShow, ...ids }],
  )
}
