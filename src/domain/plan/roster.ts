// Who has which part in a family's plan now (docs/sources.md, section H): from the roster of the
// meetings that count at present, so that a part ends with the role. What a person may do with it
// is decided in permissions.ts.
import { commitmentsOf } from '../commitment/commitment.ts'
import type { PersonId } from '../ids.ts'
import { type Case, type Child, childrenOf } from '../state/case.ts'
import {
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
} from '../state/conference.ts'
import { isAboutAll, partsOf } from '../state/family-about.ts'
import { confirmedColleague, currentAnswer } from '../state/invitation.ts'
import { wordsInForce } from './plan.ts'

const isDecided = (conference: Conference): boolean =>
  conference.records.some(({ duty, answer }) => duty === 'hold-conference' && answer !== 'not-held')

/**
 * The meetings whose roster counts now, the earliest first: for each child the last conference that
 * decided something and every meeting after it; all of them while none has. A social worker of the
 * conference before that has no part any more.
 */
export function currentMeetings(family: Case): Conference[] {
  const counting = new Set(rosters(family).flat())
  return standingMeetings(family).filter((conference) => counting.has(conference))
}

const standingMeetings = (family: Case): Conference[] =>
  family.conferences
    .filter((conference) => conference.cancelled === undefined)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/** The meetings that count for each child; one list where no child is known. */
function rosters(family: Case): Conference[][] {
  const standing = standingMeetings(family)
  const about = (child: Child): Conference[] =>
    standing.filter((conference) => childrenOf({ family, conference }).includes(child))
  return family.children.length === 0
    ? [sinceDecided(standing)]
    : family.children.map((child) => sinceDecided(about(child)))
}

function sinceDecided(meetings: readonly Conference[]): Conference[] {
  const last = meetings.findLastIndex(
    (conference) => !isCoreGroup(conference) && isDecided(conference),
  )
  return meetings.slice(Math.max(last, 0))
}

/**
 * Whether some meeting that counts gives this part for every child: a right over one half-sibling
 * is none over the other.
 */
const forEveryChild = (family: Case, has: (meetings: readonly Conference[]) => boolean): boolean =>
  rosters(family).every(has)

/** The parts of the family that a meeting is about which counts now. */
export const currentParts = (family: Case): Case[] =>
  partsOf(family).filter((part) =>
    currentMeetings(part).some((conference) => isAboutAll(part, conference)),
  )

/** The newest of the meetings that count which is about all the children. */
export const newestMeeting = (family: Case): Conference | undefined =>
  currentMeetings(family).findLast((conference) => isAboutAll(family, conference))

/**
 * Whether a conflict of interest is recorded anywhere in this family: then nothing of it exists for
 * that person.
 */
export const isKeptOut = (family: Case, person: PersonId): boolean =>
  family.conferences.some((conference) => hasConflict(conference, person))

/**
 * Chairs a conference of the family. A core group's own chair leads that meeting, and is no
 * conference chair.
 */
export const isChairOf = (family: Case, person: PersonId): boolean =>
  forEveryChild(family, (meetings) =>
    meetings.some((conference) => !isCoreGroup(conference) && conference.chair === person),
  )
/** Chairs or holds a meeting of the family, a core group too. */
export const runsMeetingOf = (family: Case, person: PersonId): boolean =>
  forEveryChild(family, (meetings) =>
    meetings.some(
      (conference) => conference.chair === person || conference.leadSocialWorker === person,
    ),
  )
/**
 * Chairs a conference, or is the lead social worker: for one child the one, for another perhaps the
 * other.
 */
export const leadsPlanOf = (family: Case, person: PersonId): boolean =>
  forEveryChild(family, (meetings) => meetings.some((conference) => leads(conference, person)))
const leads = (conference: Conference, person: PersonId): boolean =>
  conference.leadSocialWorker === person ||
  (!isCoreGroup(conference) && conference.chair === person)

/** The lead social worker of the newest of these meetings: whom to tell when something is stuck. */
export const leadSocialWorkerOf = (family: Case): PersonId | undefined =>
  aboutAll(family).at(-1)?.leadSocialWorker
/** The chair of the newest conference. */
export const chairOf = (family: Case): PersonId | undefined =>
  aboutAll(family)
    .filter((conference) => !isCoreGroup(conference))
    .at(-1)?.chair

/** Those that count and are about all the children, whomever else they are about. */
const aboutAll = (family: Case): Conference[] =>
  currentMeetings(family).filter(
    (conference) => childrenOf({ family, conference }).length === family.children.length,
  )

/**
 * The people who are invited to these meetings and have not said 'this is not me', and the
 * colleagues who come for them.
 */
const takingPart = (meetings: readonly Conference[]): PersonId[] =>
  meetings.flatMap((conference) =>
    standingInvitations(conference)
      .filter((invitation) => currentAnswer(invitation).status !== 'not-me')
      .flatMap((invitation) => [
        invitation.person,
        confirmedColleague(invitation) ?? invitation.person,
      ]),
  )

/** Whether this person is at the table of this meeting, or runs it. */
export const isPartOf = (conference: Conference, person: PersonId): boolean =>
  leads(conference, person) || takingPart([conference]).includes(person)

/**
 * Whether this person is at the table at all: invited, coming for somebody, or running a meeting.
 */
export const takesPart = (family: Case, person: PersonId): boolean =>
  forEveryChild(
    family,
    (meetings) =>
      meetings.some((conference) => leads(conference, person)) ||
      takingPart(meetings).includes(person),
  )

/**
 * The core group: whoever has a place in the newest of its meetings, or was named a member while
 * there is none yet, and whoever owns an action of the plan in force, is at the table and was never
 * asked to a core group that counts (S1: the professionals whom the family identified to work on
 * the plan with them). Who stood in once, was taken off or was not asked again has no part any
 * more, and keeps their own promises alone.
 */
export function isInCoreGroup(family: Case, person: PersonId): boolean {
  const owns =
    wordsInForce(family)?.actions.some(
      ({ owner }) => owner.owner === 'professional' && owner.person === person,
    ) === true
  return (
    forEveryChild(family, (meetings) => isMember(meetings, person)) ||
    (owns &&
      takesPart(family, person) &&
      forEveryChild(family, (meetings) => !hasLeftCoreGroup(meetings, person)))
  )
}

/**
 * A place at a core group that counts, and none at the newest: an action alone does not bring it
 * back.
 */
const hasLeftCoreGroup = (meetings: readonly Conference[], person: PersonId): boolean =>
  meetings.some(
    (conference) =>
      isCoreGroup(conference) &&
      (conference.invitations.some((invitation) => invitation.person === person) ||
        takingPart([conference]).includes(person)),
  ) && !isMember(meetings, person)

function isMember(meetings: readonly Conference[], person: PersonId): boolean {
  const newest = meetings.filter(isCoreGroup).at(-1)
  return newest === undefined
    ? meetings.some((conference) =>
        standingInvitations(conference).some(
          (invitation) => invitation.coreGroup === 'member' && invitation.person === person,
        ),
      )
    : takingPart([newest]).includes(person)
}

/**
 * Everybody at the table, each once, in the order of their invitations: among whom an action finds
 * its owner.
 */
export function tableOf(family: Case): PersonId[] {
  const meetings = currentMeetings(family)
  return [
    ...new Set([
      ...meetings.map((conference) => conference.leadSocialWorker),
      ...takingPart(meetings),
    ]),
  ].filter((personId) => takesPart(family, personId) && !isKeptOut(family, personId))
}

/**
 * Everybody whom the plan names in any version, who offered something for it, and who may yet own
 * an action: for whoever has to say their names.
 */
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
