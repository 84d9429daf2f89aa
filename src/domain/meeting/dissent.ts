// Somebody disagrees with what a conference decided: it is written down in their words and kept.
// Nothing about the decision changes by it; how to take it further is the council's own route (S2,
// P7).
import { ok, refuse, type Result } from '../result.ts'
import { type Conference, outcomeOf } from '../state/conference.ts'
import type { Dissent } from '../state/dissent.ts'

/**
 * What is kept. The same words of the same person again are the same dissent. Refuses before there
 * is a decision (`dissent.nothing-decided`), and without who (`dissent.who`) or what
 * (`dissent.words`).
 */
export function dissent(
  conference: Conference,
  given: Omit<Dissent, 'kind'>,
  standing: readonly Dissent[],
): Result<Dissent> {
  if (outcomeOf(conference) === undefined)
    return refuse(
      'dissent.nothing-decided',
      'No decision of this conference is recorded yet. Once ' +
        'it is, you can say here that you do not agree with it.',
    )
  if (given.who === '') return refuse('dissent.who', 'Please say who does not agree.')
  if (given.words === '')
    return refuse(
      'dissent.words',
      'Please write what they do not agree with, and why, in their words.',
    )
  return ok(
    standing.find(
      (dissent) =>
        dissent.meeting === given.meeting &&
        dissent.by === given.by &&
        dissent.who === given.who &&
        dissent.words === given.words &&
        dissent.takenBackAt === undefined,
    ) ?? { kind: 'dissent', ...given },
  )
}

export const isTheirs = ({ by, about }: Pick<Dissent, 'by' | 'about'>, person: string): boolean =>
  by === person || about === person

/**
 * Taken back by whoever wrote it down or whose it is, and by nobody else: it stays, marked, for
 * those who have read it. Twice is once. Undefined where it is not there, or not theirs.
 */
export function takeBackDissent(
  standing: readonly Dissent[],
  { id, by, at }: Pick<Dissent, 'by' | 'at'> & { readonly id: string },
): Dissent | undefined {
  const found = standing.find((dissent) => dissent.id === id && isTheirs(dissent, by))
  return found === undefined || found.takenBackAt !== undefined
    ? found
    : { ...found, takenBackAt: at }
}
