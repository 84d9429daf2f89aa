// A core group is arranged from a conference: whoever was invited to that is asked, unless somebody
// leaves them out.
import type { Instant, InvitationId, MeetingId, Reference } from '../ids.ts'
import { type Arrangement, slotProblem } from '../meeting/changes.ts'
import { parentsToTakeOver } from '../report/parents.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import type { Case, FamilyMeeting } from '../state/case.ts'
import { childrenToMeetAbout } from '../state/children-on-plan.ts'
import { type Conference, hasConflict, standingInvitations } from '../state/conference.ts'
import { currentAnswer, type Invitation, knowsOneOf } from '../state/invitation.ts'

export type ArrangedCoreGroup = Arrangement & {
  readonly id: MeetingId
  readonly reference: Reference
  /** The conference's invitations to take over, each with the id that it gets at the core group. */
  readonly asked: readonly { readonly from: Invitation; readonly id: InvitationId }[]
}

/**
 * Whom a core group can take over from a conference: who is invited there, is the right person, and
 * has no conflict of interest, and does not know only children whom it is not about.
 */
export function membersToAsk(meeting: FamilyMeeting): Invitation[] {
  const { conference } = meeting
  const children = childrenToMeetAbout(meeting)
  return standingInvitations(conference).filter(
    (invitation) =>
      currentAnswer(invitation).status !== 'not-me' &&
      !hasConflict(conference, invitation.person) &&
      knowsOneOf(invitation, children),
  )
}

/**
 * The family with a core group more, about the children who are on a plan, under the practice and
 * the administrator of the conference, led by its lead social worker. The same one again changes
 * nothing, whatever has become of it since. Refuses a number that another meeting has
 * (`core-group.number-taken`), a day that has passed or is too far away, no place and no link, and
 * nobody invited.
 */
export function arranged(
  family: Case,
  conference: Conference,
  wanted: ArrangedCoreGroup,
  at: Instant,
): Result<Case> {
  const { id, reference, date, time, place, onlineLink, asked } = wanted
  const standing = family.conferences.find((conference) => conference.reference === reference)
  if (standing !== undefined) {
    const first = standing.moves[0]?.from ?? standing
    const repeats =
      standing.id === id &&
      standing.kind === 'core-group' &&
      first.date === date &&
      first.time === time
    return repeats ? ok(family) : refuse('core-group.number-taken', numberTaken)
  }
  const problem = problemWith(wanted, at)
  if (problem !== undefined) return { ok: false, refusal: problem }
  const children = childrenToMeetAbout({ family, conference })
  const parents = conference.parents === undefined ? [] : parentsToTakeOver({ family, conference })
  const coreGroup: Conference = {
    id,
    reference,
    kind: 'core-group',
    date,
    time,
    ...(place === undefined ? {} : { place }),
    ...(onlineLink === undefined ? {} : { onlineLink }),
    practice: conference.practice,
    chair: conference.leadSocialWorker,
    leadSocialWorker: conference.leadSocialWorker,
    administrator: conference.administrator,
    children: children.map((child) => child.id),
    ...(parents.length === 0 ? {} : { parents: parents.map((parent) => parent.id) }),
    invitations: asked.map(({ from, id: own }) => ({
      id: own,
      person: from.person,
      agency: from.agency,
      role: from.role,
      why: from.why,
      ...(from.knows === undefined ? {} : { knows: from.knows }),
      invitedAt: at,
      answers: [],
      timings: [],
      marks: [],
    })),
    records: [],
    moves: [],
    exclusions: [],
    chases: [],
    // A conflict of interest is one with the family: it holds for every meeting of it.
    conflicts: [...new Set(family.conferences.flatMap((conference) => conference.conflicts))],
  }
  return ok({ ...family, conferences: [...family.conferences, coreGroup] })
}

/**
 * The same words whether it is this family's or another's: whose number it is, is nobody else's to
 * know.
 */
export const numberTaken = 'That number is taken. Please give the core group another one.'

function problemWith(
  { date, time, place, onlineLink, asked }: ArrangedCoreGroup,
  at: Instant,
): Refusal | undefined {
  const problem = slotProblem({ date, time }, at)
  if (problem !== undefined) return problem
  if (place === undefined && onlineLink === undefined)
    return {
      code: 'meeting.nowhere',
      words: 'Please give a place or an online link, so that people know where to go.',
    }
  return asked.length === 0
    ? { code: 'core-group.nobody', words: 'Please tick at least one person.' }
    : undefined
}
