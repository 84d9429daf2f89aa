// What everybody offered and promised: as much of it as this person may see.
import { commitmentsOf } from '../../../domain/commitment/commitment.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { commitmentLevelOf, may } from '../../../domain/permissions.ts'
import { partOfPromise } from '../../../domain/plan/plan-rights.ts'
import { isKeptOut } from '../../../domain/plan/roster.ts'
import type { Case } from '../../../domain/state/case.ts'
import {
  type Commitment,
  type CommitmentStatus,
  isPlanned,
  isUnoffered,
} from '../../../domain/state/commitment.ts'
import { hasStaffRole } from '../../../domain/state/person.ts'
import { nothingCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { countsCard, type ListedCommitment, listOf } from './list-card.ts'
import { statusWords } from './status-words.ts'

/**
 * 'What did everyone offer to do': as much of it as this person may see (docs/sources.md, section
 * H).
 */
export async function everybodys(
  context: RequestContext,
  { reference }: { readonly reference?: string },
): Promise<PrivateCard> {
  const { actor, deps, leaveOut } = context
  const widely = hasStaffRole(actor, 'administrator') || hasStaffRole(actor, 'audit-lead')
  const isNamed = ({ conferences }: Case): boolean =>
    reference === undefined || conferences.some((conference) => conference.reference === reference)
  const families = (await deps.cases.of(widely ? 'administrators' : actor.id, leaveOut)).filter(
    isNamed,
  )
  const seen = inEachFamily(context, families, (family) => readable(context, family)).filter(
    ({ family }) => isNamed(family),
  )
  if (seen.length > 0) {
    const offered = seen.filter(
      ({ commitment }) => commitment.status === 'smart' || commitment.status === 'agreed',
    ).length
    return listOf(context, seen, {
      heading: seen.every(({ commitment }) => commitment.owner === actor.id)
        ? 'What you said you would do'
        : 'What people offered and promised',
      lines: [
        sayCounts(seen.map(({ commitment }) => commitment.status)),
        ...(offered === 0 ? [] : [`${offered} can come into the plan. Type ‘plan’.`]),
      ],
    })
  }
  if (widely) return statusOnly(context, families)
  return nothingCard(
    actor,
    'Nobody has offered anything that you can see yet. Type what you can do to help, for ' +
      'example ‘I can take him to football on Saturdays’.',
  )
}

function isSeenAt(
  level: ReturnType<typeof commitmentLevelOf>,
  commitment: Commitment,
  reader: PersonId,
): boolean {
  switch (level) {
    case 'all':
      return true
    case 'plan-and-own':
      return isPlanned(commitment) || commitment.owner === reader
    case 'own':
      return commitment.owner === reader
    default:
      return false
  }
}

/** How much this person sees is asked for the children of each promise. */
const readable = ({ actor }: RequestContext, family: Case): ListedCommitment[] =>
  commitmentsOf(family)
    .filter((commitment) => may(actor, { act: 'read-commitment', family, commitment }))
    .map((commitment) => ({ family: partOfPromise(family, commitment), commitment }))
    .filter(({ family: part, commitment }) =>
      isSeenAt(commitmentLevelOf(actor, part), commitment, actor.id),
    )

/** '□ In the plan: 2, ✓ Done: 1' */
function sayCounts(all: readonly CommitmentStatus[]): string {
  const counts = Map.groupBy(all, (status) => status)
  return [...counts].map(([status, found]) => `${statusWords[status]}: ${found.length}`).join(', ')
}

/** What is counted: a draft is its writer’s alone. */
const offeredIn = (family: Case): Commitment[] =>
  commitmentsOf(family).filter((commitment) => !isUnoffered(commitment))

/**
 * Administrators see counts for each family, audit leads only the totals; neither sees what was
 * promised, or by whom.
 */
function statusOnly(context: RequestContext, families: readonly Case[]): PrivateCard {
  const { actor } = context
  const levels = inEachFamily(context, families, (family) => [
    { family, level: commitmentLevelOf(actor, family) },
  ]).filter(({ family }) => offeredIn(family).length > 0 && !isKeptOut(family, actor.id))
  const counted = levels.filter(({ level }) => level === 'status' || level === 'counts')
  if (counted.length === 0) return nothingCard(actor, 'Nobody has offered anything yet.')
  const statuses = (family: Case) => offeredIn(family).map(({ status }) => status)
  if (counted.every(({ level }) => level === 'counts'))
    return countsCard(actor, [
      `${counted.length} ${counted.length === 1 ? 'family' : 'families'}`,
      sayCounts(counted.flatMap(({ family }) => statuses(family))),
    ])
  return countsCard(
    actor,
    counted
      .slice(0, 15)
      .map(
        ({ family }) =>
          `${family.conferences.at(-1)?.reference ?? ''}: ${sayCounts(statuses(family))}`,
      ),
  )
}
