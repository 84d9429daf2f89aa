// How an answer reads to the person who gave it.
import { never } from '../../../domain/result.ts'
import { type Conference, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import {
  currentAnswer,
  type Declined,
  type Invitation,
  type Represented,
} from '../../../domain/state/invitation.ts'
import { sayAskedInstead } from '../shared/asked-instead.ts'
import type { InvitationFacts } from './invitation-facts.ts'

/**
 * Which answer counts while somebody chooses another: '' before the first one, and after a move,
 * which has its own sentence.
 */
export const soFar = ({ invitation, conference }: InvitationFacts): string =>
  currentAnswer(invitation).status === 'awaited' || toBeConfirmedAgain(conference, invitation)
    ? ''
    : 'Until you choose another answer, this one stands: ' +
      `${sayAnswer(invitation, conference).heading.toLowerCase()}.`

/** 'What stands now: you are coming.' */
export const standsNow = ({ invitation, conference }: InvitationFacts): string =>
  currentAnswer(invitation).status === 'awaited'
    ? 'You have not answered now.'
    : `What stands now: ${sayAnswer(invitation, conference).heading.toLowerCase()}.`

type AnswerWords = {
  readonly heading: string
  readonly theirWords: string
  readonly next: string
  readonly online: boolean
  readonly comes: boolean
}

export function sayAnswer(invitation: Invitation, conference: Conference): AnswerWords {
  const answer = currentAnswer(invitation)
  const plain = { theirWords: '', next: '', online: false, comes: false }
  switch (answer.status) {
    case 'awaited':
      return { ...plain, heading: 'You have not answered yet' }
    case 'attending':
      return answer.mode === 'online'
        ? { ...plain, heading: 'You join online', online: true, comes: true }
        : {
            ...plain,
            heading: 'You are coming',
            comes: true,
            next:
              conference.place === undefined
                ? ''
                : 'Please be there a few minutes early: the family is waiting too.',
          }
    case 'represented':
      return { ...plain, theirWords: `${answer.name}, ${answer.role}`, ...sayColleague(answer) }
    case 'declined':
      return {
        ...plain,
        heading: 'You cannot come',
        theirWords: answer.reason,
        next: sayNext(answer, invitation, conference),
      }
    case 'undecided':
      return {
        ...plain,
        heading: 'You are not sure yet',
        next: 'We ask again before the answer is due.',
      }
    case 'not-me':
      return {
        ...plain,
        heading: 'This is not you',
        next: 'Thank you. The conference administrator is told and looks for the right person.',
      }
    default:
      return never(answer)
  }
}

const sayNext = (answer: Declined, invitation: Invitation, conference: Conference): string =>
  [
    ...(answer.sends === undefined ? [] : ['You send a report instead.']),
    answer.askInstead === ''
      ? `If somebody else can come for ${invitation.agency}, choose ‘Change’.`
      : sayAskedInstead(conference, invitation, answer),
  ].join(' ')

/** Naming a colleague is not enough: they have to confirm (docs/sources.md, section C). */
export function sayColleague({
  person,
  confirmation,
}: Represented): Pick<AnswerWords, 'heading' | 'next'> {
  switch (confirmation.status) {
    case 'awaited':
      return person === undefined
        ? {
            heading: 'A colleague comes for you',
            next:
              'We cannot reach your colleague in Teams. Please hand over yourself, today: when ' +
              'and where it is, and what is due. The conference administrator is told, and ' +
              'records it when your colleague has confirmed.',
          }
        : {
            heading: 'A colleague comes for you',
            next:
              'We have asked your colleague. We tell you when they answer; until then your ' +
              'agency counts as not confirmed. Please hand over what you know.',
          }
    case 'confirmed':
      return {
        heading: 'Your colleague comes for you',
        next:
          confirmation.mode === 'online'
            ? 'They have confirmed, and join online.'
            : 'They have confirmed.',
      }
    case 'refused':
      return {
        heading: 'Your colleague cannot come',
        next: 'Please name somebody else, or say why nobody can come.',
      }
    default:
      return never(confirmation)
  }
}
