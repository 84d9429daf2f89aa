import type { PrivateCard } from '../../../domain/messages/card.ts'
import { parentsAreKnown, parentsOf } from '../../../domain/report/parents.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { childrenOf, sayChildren } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type ParentsFacts = Meeting & { readonly person: Person; readonly practice: Practice }
export type ParentsInputs = { readonly parents: string }

export const asLines = (meeting: Meeting): string =>
  parentsOf(meeting)
    .map((parent) => parent.label)
    .join('\n')

/** One a line, as the family says it. */
export function parentsForm(
  facts: ParentsFacts,
  { parents }: ParentsInputs,
  { problem = '', kept = false }: { readonly problem?: string; readonly kept?: boolean } = {},
): PrivateCard {
  const { value } = facts.practice.sharesWithChildrenFrom
  const known = parentsAreKnown(facts)
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'parents-form',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(facts.conference),
      about: sayChildren(childrenOf(facts)),
      parents,
      problem,
      hasProblem: problem !== '',
      kept,
      formOpen: !kept,
      receipt: parents.split('\n').join(', '),
      guess:
        'Nobody has said yet, so Mum and Dad are offered. Change them if that is not this family.',
      isGuess: !known,
      children: `Children from ${value} on are shown the reports too (${facts.practice.name}).`,
    },
  }
}
