// The quorum of this moment, as the register's first line says it.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { anybodyMarked, overrideOf, quorumThere } from '../../../domain/meeting/quorum-that-day.ts'
import { may } from '../../../domain/permissions.ts'
import { missingFor } from '../../../domain/quorum/forecast.ts'
import type { ChildQuorum } from '../../../domain/quorum/quorum.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { isCoreGroup } from '../../../domain/state/conference.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { sayCounts } from '../shared/child-counts.ts'

/** Shape, ground and word together, from what the child with the least to spare has. */
function verdictNow(facts: MeetingFacts): Verdict {
  if (isCoreGroup(facts.conference)) return { mark: '', verdict: '', style: 'default' }
  if (!anybodyMarked(facts.conference)) return { mark: '□', verdict: '', style: 'emphasis' }
  const { quorate, children } = quorumThere(facts)
  if (!quorate) return { mark: '■', verdict: ': no quorum now', style: 'attention' }
  return Math.min(...children.map(({ spare }) => spare)) > 0
    ? { mark: '●', verdict: ': there is a quorum', style: 'good' }
    : { mark: '▲', verdict: ': just enough for a quorum', style: 'good' }
}

type Verdict = { readonly mark: string; readonly verdict: string; readonly style: string }

/** The quorum of this moment, with what each child has to spare or is missing. */
export function quorumBox(facts: MeetingFacts) {
  const { conference, practice, person } = facts
  const { quorate, children } = quorumThere(facts)
  const decided = overrideOf(conference)
  const hasChildren = anybodyMarked(conference) && !isCoreGroup(conference)
  const reason =
    decided !== undefined && may(person, { act: 'read-override-reason', conference })
      ? decided.reason
      : ''
  return {
    ...verdictNow(facts),
    short: !quorate && !isCoreGroup(conference),
    counts: sayCounts(children, practice.quorum),
    children: hasChildren
      ? children.map((childQuorum) => ({ who: sayChild(childQuorum, practice) }))
      : [],
    hasChildren,
    decided:
      decided === undefined
        ? ''
        : `✓ The chair decided on ${sayWhen(inLondon(decided.at))} to go on without a quorum. ` +
          `New date: ${sayDay(decided.newDate)}.`,
    hasDecided: decided !== undefined,
    reason,
    hasReason: reason !== '',
  }
}

function sayChild(childQuorum: ChildQuorum, practice: Practice): string {
  const { child, quorate, spare } = childQuorum
  const who = child?.label ?? 'The family'
  if (!quorate) return `■ ${who}: missing ${missingFor(childQuorum, practice.quorum).join('; ')}`
  return spare > 0 ? `● ${who}: enough, ${spare} to spare` : `▲ ${who}: just enough`
}
