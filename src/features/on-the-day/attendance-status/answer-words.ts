// How an answer reads on the chair's status.
import { never } from '../../../domain/result.ts'
import type { Answer, Declined, Represented } from '../../../domain/state/invitation.ts'

type AnswerWords = { readonly mark: string; readonly detail: string; readonly hasDetail: boolean }

/** An answer as a mark with its words, and what belongs to it. */
export function sayStanding(answer: Answer): AnswerWords {
  const words = (mark: string, detail = '') => ({ mark, detail, hasDetail: detail !== '' })
  switch (answer.status) {
    case 'awaited':
      return words('… No answer yet')
    case 'attending':
      return words(answer.mode === 'online' ? '✓ Joins online' : '✓ Comes')
    case 'represented':
      return sayColleague(answer)
    case 'declined':
      return words('✕ Cannot come', sayNo(answer))
    case 'undecided':
      return words('? Not sure yet')
    case 'not-me':
      return words('! Not the right person')
    default:
      return never(answer)
  }
}

const sayNo = ({ reason, askInstead, sends }: Declined): string =>
  [
    ...(reason === '' ? [] : [reason]),
    ...(sends === undefined ? [] : ['sends a report instead']),
    ...(askInstead === '' ? [] : [`To ask: ${askInstead}`]),
  ].join('. ')

/**
 * Naming somebody is not enough: the mark says whether that person has confirmed (docs/sources.md,
 * section C).
 */
function sayColleague({ name, role, confirmation }: Represented): AnswerWords {
  switch (confirmation.status) {
    case 'awaited':
      return {
        mark: '↻ Sends a colleague',
        detail: `${name}, ${role}: not confirmed yet`,
        hasDetail: true,
      }
    case 'confirmed':
      return {
        mark: confirmation.mode === 'online' ? '✓ Colleague joins online' : '✓ Colleague comes',
        detail: `${name}, ${role}${confirmation.takenBy === undefined ? '' : ', confirmed by telephone'}`,
        hasDetail: true,
      }
    case 'refused':
      return {
        mark: '✕ Colleague cannot come',
        detail: `${name}, ${role}${confirmation.reason === '' ? '' : `: ${confirmation.reason}`}`,
        hasDetail: true,
      }
    default:
      return never(confirmation)
  }
}
