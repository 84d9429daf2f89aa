// Who speaks, and what of the council they know: their own meetings, and the people and agencies at
// them.
import { namesOfChild } from '../domain/meeting/child-out.ts'
import type { Case, FamilyMeeting } from '../domain/state/case.ts'
import { hasPart } from '../domain/state/case.ts'
import { type Conference, hasConflict } from '../domain/state/conference.ts'
import { familyAt, isWithin } from '../domain/state/family-about.ts'
import { hasStaffRole, type Person } from '../domain/state/person.ts'
import { familiesOf } from '../features/kernel/meeting-access.ts'
import type { RequestContext } from '../features/kernel/request-context.ts'
import type { Speaker } from '../understanding/meaning/intents.ts'

export const speaker = (person: Person): Speaker =>
  hasStaffRole(person, 'administrator') || hasStaffRole(person, 'audit-lead')
    ? 'administrator'
    : hasStaffRole(person, 'chair')
      ? 'chair'
      : 'professional'

/**
 * Names, agencies and numbers of this person's own meetings, so that they are recognised; nobody
 * else's.
 */
export async function scope({ actor, deps }: RequestContext) {
  const families = await familiesOf({ actor, deps, leaveOut: () => undefined })
  const known = families.flatMap((family) =>
    family.conferences
      .filter((conference) => isKnownTo(actor, family, conference))
      .map((conference) => ({ family, conference })),
  )
  const conferences = known.map(({ conference }) => conference)
  const agencies = [
    ...new Set(
      conferences.flatMap((conference) =>
        conference.invitations.map((invitation) => invitation.agency),
      ),
    ),
  ]
  // Those at the same meetings, and the colleagues who may come instead.
  const invited = new Set(
    conferences.flatMap((conference) =>
      conference.invitations.map((invitation) => invitation.person),
    ),
  )
  const [there, colleagues] = await Promise.all([
    deps.directory.named(invited),
    deps.directory.ofAgencies([actor.agency]),
  ])
  const people = [
    ...new Map([...there.values(), ...colleagues].map((person) => [person.id, person])).values(),
  ].filter((person) => person.id !== actor.id)
  return {
    references: conferences.map(({ reference }) => reference),
    // One that was called off is meant by nobody who does not name it.
    meetings: new Map(
      conferences
        .filter(({ cancelled }) => cancelled === undefined)
        .map(({ id, reference }) => [id, reference]),
    ),
    agencies,
    people,
    children: [...new Set(known.flatMap(({ family }) => family.children.flatMap(namesOfChild)))],
    names: {
      meetings: known,
      others: [
        actor.name,
        ...people.map(({ name }) => name),
        ...agencies,
        ...known.flatMap(otherNames),
      ],
    },
  }
}

/** What else has a name at a meeting: where it is, the parents, and whoever must not come. */
const otherNames = ({ family, conference }: FamilyMeeting): string[] => [
  ...(conference.place === undefined ? [] : [conference.place]),
  // 'Dad of Nia' is no other Nia.
  ...(family.parents ?? []).map(({ label }) =>
    family.children.reduce((words, child) => words.replaceAll(child.label, ''), label),
  ),
  ...conference.exclusions.map(({ who }) => who),
  ...conference.invitations.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.status === 'represented' ? [answer.name] : [])),
  ),
]

/**
 * Whoever runs a meeting knows the earlier ones about the same children as well: the next chair
 * reads what was said there.
 */
function isKnownTo(person: Person, family: Case, conference: Conference): boolean {
  if (hasConflict(conference, person.id)) return false
  if (hasStaffRole(person, 'administrator')) return true
  const runs = ({ chair, leadSocialWorker }: Conference) =>
    chair === person.id || leadSocialWorker === person.id
  return (
    hasPart(conference, person.id) ||
    family.conferences.some((own) => runs(own) && isWithin(familyAt(family, own), conference))
  )
}
