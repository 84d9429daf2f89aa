// Who has which part in a family's plan now (docs/sources.md, section H): from the roster of the meetings that count at present,
// so that a part ends with the role. What a person may do with it is decided in permissions.ts.
import { commitmentsOf } from '../commitment/commitment.ts'
import type { PersonId } from '../ids.ts'
import type { Case } from '../state/case.ts'
import {
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from '../state/conference.ts'
import { confirmedColleague, currentAnswer } from '../state/invitation.ts'
import { planInForce } from './plan.ts'

const isDecided = (conference: Conference): boolean =>
  conference.records.some(({ duty, answer }) => duty === 'hold-conference' && answer !== 'not-held')

/**
 * The meetings whose roster counts now, the earliest first: the last conference that decided something and every meeting
 * after it; all of them while none has. A social worker of the conference before that has no part any more.
 */
export function currentMeetings(family: Case): Conference[] {
  const standing = family.conferences
    .filter((conference) => conference.cancelled === undefined)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const last = standing.findLastIndex(
    (conference) => !isCoreGroup(conference) && isDecided(conference),
  )
  return last < 0 ? standing : standing.slice(last)
}

/** Whether a conflict of interest is recorded anywhere in this family: then nothing of it exists for that person. */
export const isKeptOut = (family: Case, person: PersonId): boolean =>
  family.conferences.some((conference) => hasConflict(conference, person))

/** Chairs a conference of the family. A core group's own chair leads that meeting, and is no conference chair. */
export const isChairOf = (family: Case, person: PersonId): boolean =>
  currentMeetings(family).some(
    (conference) => !isCoreGroup(conference) && conference.chair === person,
  )
export const isLeadSocialWorkerOf = (family: Case, person: PersonId): boolean =>
  currentMeetings(family).some((conference) => conference.leadSocialWorker === person)

/** The lead social worker of the newest of these meetings: whom to tell when something is stuck. */
export const leadSocialWorkerOf = (family: Case): PersonId | undefined =>
  currentMeetings(family).at(-1)?.leadSocialWorker
/** The chair of the newest conference. */
export const chairOf = (family: Case): PersonId | undefined =>
  currentMeetings(family)
    .filter((conference) => !isCoreGroup(conference))
    .at(-1)?.chair

/** The people who are invited to these meetings and have not said 'this is not me', and the colleagues who come for them. */
const takingPart = (meetings: readonly Conference[]): PersonId[] =>
  meetings.flatMap((conference) =>
    standingInvitations(conference)
      .filter((invitation) => currentAnswer(invitation).status !== 'not-me')
      .flatMap((invitation) => [
        invitation.person,
        confirmedColleague(invitation) ?? invitation.person,
      ]),
  )

/** Whether this person is at the table at all: invited, coming for somebody, or running a meeting. */
export const takesPart = (family: Case, person: PersonId): boolean =>
  isChairOf(family, person) ||
  isLeadSocialWorkerOf(family, person) ||
  takingPart(currentMeetings(family)).includes(person)

/**
 * The core group: whoever has a place in the newest of its meetings, or was named a member while there is none yet, and
 * whoever owns an action of the plan in force while they are at the table (S1: the professionals whom the family
 * identified to work on the plan with them). Who stood in once, or was taken off, has no part any more.
 */
export function isInCoreGroup(family: Case, person: PersonId): boolean {
  const meetings = currentMeetings(family)
  const newest = meetings.filter(isCoreGroup).at(-1)
  const isMember =
    newest === undefined
      ? meetings.some((conference) =>
          standingInvitations(conference).some(
            (invitation) => invitation.coreGroup === 'member' && invitation.person === person,
          ),
        )
      : takingPart([newest]).includes(person)
  const owns =
    planInForce(family)?.actions.some(
      ({ owner }) => owner.owner === 'professional' && owner.person === person,
    ) === true
  return isMember || (owns && takesPart(family, person))
}

/** Everybody at the table, each once, in the order of their invitations: among whom an action finds its owner. */
export function tableOf(family: Case): PersonId[] {
  const meetings = currentMeetings(family)
  return [
    ...new Set([
      ...meetings.map((conference) => conference.leadSocialWorker),
      ...takingPart(meetings),
    ]),
  ].filter((personId) => !isKeptOut(family, personId))
}

/** Everybody whom the plan names in any version, who offered something for it, and who may yet own an action: for whoever has to say their names. */
export function namedInPlan(family: Case): PersonId[] {
  const { agreed = [], draft } = family.plan ?? {}
  const owners = [...agreed, ...(draft === undefined ? [] : [draft])].flatMap(({ actions }) =>
    actions.flatMap(({ owner }) => (owner.owner === 'professional' ? [owner.person] : [])),
  )
  return [
    ...new Set([
      ...tableOf(family),
      ...currentMeetings(family).map((conference) => conference.leadSocialWorker),
      ...owners,
      ...commitmentsOf(family).map((commitment) => commitment.owner),
      ...(draft === undefined ? [] : [draft.changedBy]),
    ]),
  ]
}
