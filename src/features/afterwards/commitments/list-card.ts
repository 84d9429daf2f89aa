// Promises in a list, with a button each, and how many stand how.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import { type Commitment, type CommitmentStatus, isOwed } from '../../../domain/state/commitment.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type Reader, readerOf } from './facts.ts'
import { nameOf, statusWords } from './status-words.ts'
import { commitmentShow } from './verbs.ts'

export type ListedCommitment = { readonly family: Case; readonly commitment: Commitment }

export type ListWords = {
  readonly heading: string
  readonly notice?: string
  readonly lines?: readonly string[]
  /** The verb that a row's button presses. */
  readonly verb?: string
  readonly action?: string
  /** What was typed already, for the form that the button opens. */
  readonly first?: string
}

const maxListed = 14

/** Sort order: promises still to be kept (by date), then offers, then what is over. */
const order: Readonly<Record<CommitmentStatus, number>> = {
  stuck: 0,
  'in-plan': 1,
  'in-progress': 1,
  agreed: 2,
  smart: 3,
  offered: 4,
  done: 5,
  withdrawn: 6,
}

const dayOf = ({ commitment: { words } }: ListedCommitment): string => words.finishBy ?? '9999'

const inOrder = (all: readonly ListedCommitment[]): ListedCommitment[] =>
  [...all].sort(
    (a, b) =>
      order[a.commitment.status] - order[b.commitment.status] || (dayOf(a) < dayOf(b) ? -1 : 1),
  )

/** Commitments as rows with a button each; other people's are shown with their name. */
export function listCard(
  { person, people, now }: Reader,
  all: readonly ListedCommitment[],
  {
    heading,
    notice = '',
    lines = [],
    verb = commitmentShow,
    action = 'Open',
    first = '',
  }: ListWords,
): PrivateCard {
  const rows = inOrder(all)
  const about = ({ family }: ListedCommitment) =>
    [family.id, ...family.children.map(({ id }) => id)].join(' ')
  const several = new Set(rows.map(about)).size > 1
  return {
    audience: 'one-person',
    to: person.id,
    template: 'commitment-list',
    data: {
      heading,
      notice,
      hasNotice: notice !== '',
      lines: lines.map((text) => ({ text })),
      first,
      hasFirst: first !== '',
      rows: rows.slice(0, maxListed).map(({ family, commitment }) => ({
        caseId: family.id,
        entry: commitment.id,
        verb,
        action,
        promise: commitment.words.promise,
        hasWho: commitment.owner !== person.id,
        who: nameOf({ people }, commitment.owner),
        line: [
          statusWords[commitment.status],
          sayDays(commitment, now),
          ...(several ? [findConference(family, commitment.meeting)?.reference ?? ''] : []),
        ]
          .filter((text) => text !== '')
          .join(' · '),
      })),
      more: `And ${rows.length - maxListed} more.`,
      hasMore: rows.length > maxListed,
    },
  }
}

function sayDays(commitment: Commitment, now: Reader['now']): string {
  if (commitment.status === 'done') return sayDay(commitment.on)
  const { finishBy } = commitment.words
  if (finishBy === undefined || commitment.status === 'withdrawn') return ''
  return isOwed(commitment) && finishBy < inLondon(now).date
    ? `was promised by ${sayDay(finishBy)}`
    : `by ${sayDay(finishBy)}`
}

/** For those who may see the counts but not what was promised. */
export const countsCard = (person: Person, lines: readonly string[]): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'commitment-list',
  data: {
    heading: 'How promises stand',
    notice: '',
    hasNotice: false,
    lines: lines.map((text) => ({ text })),
    first: '',
    hasFirst: false,
    rows: [],
    more: '',
    hasMore: false,
  },
})

/** Loads the people that the list names, and draws it. */
export async function listOf(
  context: RequestContext,
  listed: readonly ListedCommitment[],
  words: ListWords,
): Promise<PrivateCard> {
  return listCard(
    await readerOf(
      context,
      context.actor,
      listed.map(({ commitment }) => commitment),
    ),
    listed,
    words,
  )
}
