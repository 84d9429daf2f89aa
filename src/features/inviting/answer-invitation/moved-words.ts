// What an invitation asks when its meeting was moved after the answer.
import { answeredFor } from '../../../domain/meeting/representation.ts'
import { never } from '../../../domain/result.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { InvitationFacts } from './invitation-facts.ts'

type MovedWords = {
  readonly heading: string
  readonly sentence: string
  /** The button that gives the same answer for the new day; '' for none. */
  readonly still: string
  /** The same answer keeps the place filled, so its button is the primary one. */
  readonly keepsPlace: boolean
  readonly standing: string
}

/** An answer that was given for another day has to be given again. */
export function sayMoved({ conference, invitation }: InvitationFacts): MovedWords {
  const answer = currentAnswer(invitation)
  const before = toBeConfirmedAgain(conference, invitation)
    ? answeredFor(conference, answer)
    : undefined
  if (before === undefined)
    return {
      heading:
        conference.kind === 'core-group' ? 'Can you come to the core group?' : 'Can you come?',
      sentence: '',
      still: '',
      keepsPlace: false,
      standing: '',
    }
  const sentence =
    `The meeting was moved: ${sayWhen(conference)}. Your answer was for ` +
    `${before.date === conference.date ? before.time : sayWhen(before)}.`
  switch (answer.status) {
    case 'attending':
      return {
        heading: 'Can you still come?',
        sentence,
        still: 'Yes, still',
        keepsPlace: true,
        standing: answer.mode,
      }
    case 'represented':
      return {
        heading: 'Can your colleague still come?',
        sentence,
        still: answer.confirmation.status === 'refused' ? '' : 'Yes, still',
        keepsPlace: answer.confirmation.status !== 'refused',
        standing: '',
      }
    case 'declined':
      return {
        heading: 'Can you come on the new day?',
        sentence,
        still: 'I still cannot come',
        keepsPlace: false,
        standing: '',
      }
    case 'awaited':
    case 'undecided':
    case 'not-me':
      return {
        heading: 'Can you come on the new day?',
        sentence,
        still: '',
        keepsPlace: false,
        standing: '',
      }
    default:
      return never(answer)
  }
}
