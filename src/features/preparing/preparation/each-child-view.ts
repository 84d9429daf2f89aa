// The form for an outcome that is not the same for each child: one choice a child.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { ChildId } from '../../../domain/ids.ts'
import { childrenToTellApart, outcomesForChild } from '../../../domain/meeting/outcome.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomeOf } from '../../../domain/state/conference.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { DutyFacts } from './view.ts'
import { whatWasSeen } from './what-was-seen.ts'

/** A child without an answer is asked about. */
export type EachInputs = { readonly answers: ReadonlyMap<ChildId, string>; readonly on: string }

/** The field of the child at this place of the form. */
export const childField = (index: number): string => `child${index + 1}`

/** Whether what stands tells apart the children whom this form asks about. */
export function isToldApart({ family, conference, duty }: DutyFacts): boolean {
  const each = outcomeOf(conference)?.each ?? []
  return (
    duty === 'hold-conference' &&
    new Set(each.map(({ answer }) => answer)).size > 1 &&
    childrenToTellApart({ family, conference }).length > 0
  )
}

/** What is recorded of each child; nothing is chosen for anybody before. */
export function standingEach({ conference, now }: DutyFacts): EachInputs {
  const outcome = outcomeOf(conference)
  return {
    answers: new Map((outcome?.each ?? []).map(({ child, answer }) => [child, answer])),
    on: outcome?.on ?? inLondon(now).date,
  }
}

export function eachForm(
  { person, family, conference, question }: DutyFacts,
  { answers, on }: EachInputs,
  problem: string,
  kept = false,
): PrivateCard {
  const children = childrenToTellApart({ family, conference })
  return {
    audience: 'one-person',
    to: person.id,
    template: 'duty-each',
    data: {
      caseId: family.id,
      meetingId: conference.id,
      childIds: children.map(({ id }) => id).join(','),
      seen: whatWasSeen(conference, { duty: 'hold-conference' }),
      question: question.question,
      meeting: `${conference.reference}, ${sayWhen(conference)}`,
      problem,
      hasProblem: problem !== '',
      kept,
      undecided: !kept,
      children: children.map(({ id, label }, index) => ({
        id: childField(index),
        label,
        answer: answers.get(id) ?? '',
        answers: outcomesForChild(conference).map(({ title, value }) => ({ title, value })),
      })),
      on,
    },
  }
}
