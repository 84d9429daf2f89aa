// 'Helen and Femi both said yes', 'school rang they're coming, gp sends apologies': the answers of
// several people in one message.
import type { Invitation } from '../../../domain/state/invitation.ts'
import { type InviteeList, mentionsOf } from '../../kernel/match-invitees.ts'
import { readToldAnswer, type ToldAnswer } from './parse-phone-answer.ts'

export type SeveralTold = readonly {
  readonly invitation: Invitation
  readonly answer: Exclude<ToldAnswer, ''>
}[]

type Clause = { of: readonly (readonly Invitation[])[]; answer: ToldAnswer }

/**
 * Of those on the list whom the words name for certain; a clause without an answer goes with the
 * one behind it, else before it.
 */
export function readSeveral(listed: InviteeList, text: string): SeveralTold {
  const clauses = text
    .split(/[,;.]+|\b(?:and|but|while|whereas|also|plus)\b|&/i)
    .filter((words) => words.trim() !== '')
    .map((words): Clause => ({
      of: mentionsOf(listed, words).map(({ of }) => of),
      answer: readToldAnswer(words.trim()),
    }))
  // 'Callum is coming for Ruth' is one answer about two people.
  if (clauses.some(({ of }) => of.length > 1)) return []
  const told = new Map<Invitation['id'], SeveralTold[number]>()
  clauses.forEach((clause, at) => {
    const answer = clause.answer === '' ? answerBeside(clauses, at) : clause.answer
    for (const [invitation, ...others] of clause.of)
      if (invitation !== undefined && others.length === 0 && answer !== '')
        told.set(invitation.id, { invitation, answer })
  })
  return [...told.values()]
}

/**
 * 'Helen and Femi both said yes'; 'school rang, they are coming'. Somebody else's answer behind
 * one's own is not taken.
 */
function answerBeside(clauses: readonly Clause[], at: number): ToldAnswer {
  const behind = clauses.slice(at + 1).find(({ answer }) => answer !== '')
  if (behind !== undefined) return behind.answer
  return clauses.slice(0, at).findLast(({ answer }) => answer !== '')?.answer ?? ''
}
