// To the administrator: somebody says that an invitation is not for them, so that somebody else has
// to be found.
import { invitationOf } from '../../../domain/meeting/representation.ts'
import { may } from '../../../domain/permissions.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { meetingMenu, statusShow } from '../../kernel/linked-verbs.ts'

type Occasion = Parameters<NoticeView>[0]

/**
 * Who said it, and at which meeting; undefined once they are off its list, or where this person
 * does not run it.
 */
async function saidBy({ notice, family, to, deps }: Occasion) {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.conference.cancelled !== undefined ||
    !may(to, { act: 'change-meeting', conference: found.conference })
  )
    return undefined
  const { conference, invitation } = found
  return {
    meeting: { family, conference },
    isSoStill: currentAnswer(invitation).status === 'not-me',
    name: (await deps.directory.get(invitation.person))?.name ?? 'Somebody',
    ...invitation,
  }
}

const offers = [
  { title: 'Change the meeting', verb: meetingMenu, style: 'positive' },
  { title: 'Who is coming', verb: statusShow },
] as const

/** Not sent once they have given another answer, or are off the list. */
export const wrongPersonNotice: NoticeView = async (occasion) => {
  const said = await saidBy(occasion)
  return said?.isSoStill !== true
    ? undefined
    : linesCard(occasion.to, said.meeting, {
        heading: 'Not the right person',
        lines: [
          `${said.name}, ${said.role}, ${said.agency}, says that this invitation is not for them.`,
          'Please find out who it is for. ‘Change the meeting’ ' +
            'takes them off the list and invites somebody else.',
        ],
        offers,
      })
}

/** Where they have taken it back or given another answer, nobody else has to be found. */
export const wrongPersonSettled: NoticeView = async (occasion) => {
  const said = await saidBy(occasion)
  return said === undefined
    ? undefined
    : linesCard(occasion.to, said.meeting, {
        heading: 'Nobody else has to be found',
        lines: [`The invitation is for ${said.name} after all.`],
        offers: [offers[1]],
      })
}
