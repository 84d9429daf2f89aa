// The invitation's card as a message about a change: the chair asks again, or the meeting has moved.
import { answeredCard, askingCard } from './view.ts'
import { currentAnswer, isSettled, representedBy } from '../../domain/meeting/invitation.ts'
import { describe } from './answering.ts'
import { invitationOf } from '../../domain/meeting/representation.ts'
import { may } from '../../domain/permissions.ts'
import { sayWhen } from '../meeting-words.ts'
import { toldCard } from '../meetings.ts'
import { startsAt, toBeConfirmedAgain, type Case } from '../../domain/case.ts'
import type { NoticeView } from '../feature.ts'

/** The invitation of the person who is told, while an answer to it is of any use. */
function open(notice: Parameters<NoticeView>[0]['notice'], family: Case, now: Parameters<NoticeView>[0]['now']) {
  const found = invitationOf(family, notice)
  return found === undefined || found.conference.cancelled !== undefined || found.invitation.withdrawn !== undefined || startsAt(found.conference) <= now ? undefined : found
}

/** Not sent once there is an answer. */
export const chaseNotice: NoticeView = async ({ notice, family, to, now, rooms }) => {
  const found = open(notice, family, now)
  if (found === undefined || !may(to, { act: 'answer-invitation', invitation: found.invitation })) return undefined
  const answer = currentAnswer(found.invitation)
  const facts = describe({ rooms, now }, to, { family, ...found })
  const settled = isSettled(answer) && !toBeConfirmedAgain(found.conference, found.invitation)
  if (settled && answer.status === 'represented' && answer.confirmation.status !== 'confirmed') return answeredCard(facts, 'The chair asks: can your colleague come?')
  return settled ? undefined : askingCard(facts, 'The chair asks: can you come?')
}

/** The new day with the question; to a colleague who comes for somebody, the new day alone. */
export const movedNotice: NoticeView = async ({ notice, family, to, now, rooms }) => {
  const found = open(notice, family, now)
  if (found === undefined) return undefined
  const { conference, invitation } = found
  if (may(to, { act: 'answer-invitation', invitation })) {
    const facts = describe({ rooms, now }, to, { family, ...found })
    const settled = isSettled(currentAnswer(invitation))
    if (notice.step === 'rearranged') return settled && !toBeConfirmedAgain(conference, invitation) ? answeredCard(facts, 'Where this meeting is held has changed.') : askingCard(facts, 'Where this meeting is held has changed.')
    if (settled && !toBeConfirmedAgain(conference, invitation)) return undefined
    return askingCard(facts, settled ? '' : 'This meeting has a new day or time.')
  }
  if (representedBy(invitation) !== to.id) return undefined
  const invited = (await rooms.directory.get(invitation.person))?.name ?? 'Your colleague'
  const words = notice.step === 'rearranged' ? `Where meeting ${conference.reference} on ${sayWhen(conference)} is held has changed: ${conference.place ?? 'online only'}.` : `Meeting ${conference.reference}, to which you come for ${invited}, is now on ${sayWhen(conference)}. ${invited} is asked to confirm it for the new day.`
  return toldCard(to, notice.step === 'rearranged' ? 'A meeting is held somewhere else' : 'A meeting has a new day', [words])
}
