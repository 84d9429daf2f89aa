// A child who was brought into a meeting by mistake is taken out of it, and may be put back.
import { startsAt } from '../dates/starts-at.ts'
import type { Instant } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import { type Child, childrenOf, type FamilyMeeting } from '../state/case.ts'
import { type Conference, outcomeOf, standingInvitations } from '../state/conference.ts'
import type { Invitation } from '../state/invitation.ts'
import { type Paper, papersOf } from '../state/paper.ts'
import { markDecided } from '../state/said-by-file.ts'

/**
 * The meeting about the other children alone; a file that still names the child does not bring them
 * back. A child who is not in it changes nothing. Refuses the only child (`child.only`), a meeting
 * that has begun or was cancelled (`meeting.begun`, `meeting.cancelled`), and where something was
 * decided about the child or said in a report that was submitted (`child.decided`,
 * `child.reported`): what was decided and said stays true on record.
 */
export function withoutChild(
  { family, conference }: FamilyMeeting,
  child: Child,
  { at, papers }: { readonly at: Instant; readonly papers: readonly Paper[] },
): Result<Conference> {
  const { reference } = conference
  const children = childrenOf({ family, conference })
  const stay = children.filter(({ id }) => id !== child.id)
  if (stay.length === children.length) return ok(conference)
  const { label } = child
  if (conference.cancelled !== undefined)
    return refuse(
      'meeting.cancelled',
      `Meeting ${reference} was cancelled, so there is nothing to take ${label} out of.`,
    )
  if (outcomeOf(conference) !== undefined)
    return refuse(
      'child.decided',
      `Meeting ${reference} has decided about ${label}, and the decision stays on record. If ` +
        'it was recorded wrongly, record it again.',
    )
  if (startsAt(conference) <= at)
    return refuse(
      'meeting.begun',
      `Meeting ${reference} has begun, so its children stay as they are.`,
    )
  if (stay.length === 0)
    return refuse(
      'child.only',
      `${label} is the only child of ${reference}. If it is ` +
        `not needed, cancel it: type ‘cancel ${reference}’.`,
    )
  if (hasWords({ conference, child, papers }))
    return refuse(
      'child.reported',
      `A report to ${reference} that was submitted has words about ${label}. They stay on ` +
        `record, so ${label} stays in the meeting. Please say at the table that it is not about ` +
        `${label}.`,
    )
  return ok({
    ...markDecided(conference, ['children']),
    children: stay.map(({ id }) => id),
    invitations: conference.invitations.map((invitation) => withoutQuote(invitation, child)),
  })
}

/**
 * Why somebody is invited is not told any more where it names the child: the meeting is not theirs.
 */
const withoutQuote = (invitation: Invitation, child: Child): Invitation =>
  namesOfChild(child).some((name) => hasWord(invitation.why, name))
    ? { ...invitation, why: '' }
    : invitation

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(text)

/** What a child is called in a sentence: the whole label, and its first word. */
export function namesOfChild({ label }: Pick<Child, 'label'>): string[] {
  const [first = ''] = label.split(' ')
  return [...new Set([label, first])].filter(
    (name) => name.length > 1 && !/^(?:baby|unborn|child|twin)$/i.test(name),
  )
}

/** Who is invited because they know this child, and no other. */
export const invitedForAlone = (conference: Conference, { id }: Child): Invitation[] =>
  standingInvitations(conference).filter(
    ({ knows }) => knows !== undefined && knows.length > 0 && knows.every((known) => known === id),
  )

/**
 * The meeting with a child of the family who was taken out of it. A child who is in it changes
 * nothing. Refuses a meeting that has begun, was cancelled or has decided.
 */
export function withChildAgain(
  { family, conference }: FamilyMeeting,
  child: Child,
  at: Instant,
): Result<Conference> {
  const { reference } = conference
  const children = childrenOf({ family, conference })
  if (children.some(({ id }) => id === child.id)) return ok(conference)
  if (conference.cancelled !== undefined)
    return refuse('meeting.cancelled', `Meeting ${reference} was cancelled.`)
  if (startsAt(conference) <= at || outcomeOf(conference) !== undefined)
    return refuse(
      'meeting.begun',
      `Meeting ${reference} has begun, so its children stay as they are.`,
    )
  const now = family.children.filter(
    ({ id }) => id === child.id || children.some((other) => other.id === id),
  )
  return ok({ ...markDecided(conference, ['children']), children: now.map(({ id }) => id) })
}

const hasWords = ({
  conference,
  child,
  papers,
}: {
  readonly conference: Conference
  readonly child: Child
  readonly papers: readonly Paper[]
}): boolean =>
  papersOf(papers, 'report-version').some(
    ({ meeting, entries }) =>
      meeting === conference.id &&
      entries.some((entry) => entry.child === child.id && entry.words.trim() !== ''),
  )
