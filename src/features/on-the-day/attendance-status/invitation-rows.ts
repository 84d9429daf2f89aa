// Who was invited and what they answered, as the rows of a card and as one sentence.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { sayTiming } from '../../../domain/meeting/timing.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import {
  type Conference,
  placeRevision,
  standingInvitations,
  toBeConfirmedAgain,
} from '../../../domain/state/conference.ts'
import {
  type Answer,
  currentAnswer,
  type Invitation,
  isSettled,
} from '../../../domain/state/invitation.ts'
import { sayStanding } from './answer-words.ts'
import type { StatusFacts } from './facts.ts'

/** '3 of 5 have answered: 2 come, 1 cannot.' */
export function sayAnswered(conference: Conference): string {
  const invited = standingInvitations(conference)
  const again = invited.filter((invitation) => toBeConfirmedAgain(conference, invitation)).length
  const answers = invited
    .filter((invitation) => !toBeConfirmedAgain(conference, invitation))
    .map(currentAnswer)
  const settled = answers.filter(isSettled).length
  const count = (...statuses: Answer['status'][]) =>
    answers.filter((answer) => statuses.includes(answer.status)).length
  const parts = [
    [count('attending'), 'coming'],
    [
      answers.filter((answer) => answer.status === 'represented' && isSettled(answer)).length,
      'sending a colleague',
    ],
    [count('declined'), 'not coming'],
    [count('not-me'), 'the wrong person'],
    [again, 'to say again for the new day'],
  ] satisfies [number, string][]
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  const all = invited.length
  const start =
    settled === all
      ? all === 1
        ? 'The one invited person has answered'
        : `All ${all} have answered`
      : `${settled} of ${all} ${settled === 1 ? 'has' : 'have'} answered`
  return said.length === 0 ? `${start}.` : `${start}: ${said.join(', ')}.`
}

export const agenciesOf = (invitations: readonly Invitation[]): string =>
  [...new Set(invitations.map((invitation) => invitation.agency))].join(', ')

/** Who still has to answer stands on top. */
export const answerRank = (conference: Conference, invitation: Invitation): number =>
  toBeConfirmedAgain(conference, invitation)
    ? 0
    : ['awaited', 'not-me', 'undecided', 'declined', 'represented', 'attending'].indexOf(
        currentAnswer(invitation).status,
      )

/**
 * How an answer stands now: one from before a move has to be given again, and counts for nothing
 * until then.
 */
export function standingWords(
  conference: Conference,
  invitation: Invitation,
): ReturnType<typeof sayStanding> {
  const standing = sayStanding(currentAnswer(invitation))
  return toBeConfirmedAgain(conference, invitation)
    ? { ...standing, mark: '? To say again' }
    : standing
}

export function invitationRow(
  { person, people, family, conference, now }: StatusFacts,
  invitation: Invitation,
): CardData {
  const answer = currentAnswer(invitation)
  const name = people.get(invitation.person)?.name ?? ''
  const again = toBeConfirmedAgain(conference, invitation)
  const standing = standingWords(conference, invitation)
  const timing = sayTiming(invitation)
  const detail = [again ? 'Answered for another day' : '', standing.detail, timing]
    .filter((text) => text !== '')
    .join('; ')
  const isOpen =
    answer.status === 'represented' &&
    answer.confirmation.status === 'awaited' &&
    now < startsAt(conference)
  return {
    caseId: family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: placeRevision(conference, invitation),
    agency: invitation.agency,
    person: name === '' ? invitation.role : `${name}, ${invitation.role}`,
    ...standing,
    detail,
    hasDetail: detail !== '',
    canRecord: isOpen && may(person, { act: 'record-confirmation', conference, invitation }),
  }
}
