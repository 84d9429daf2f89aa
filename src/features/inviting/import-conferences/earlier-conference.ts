// 'Book the review for 4471': what the form for the next conference of a family takes over from the
// newest one there is.
import { whoIsMeant } from '../../../domain/people/who-is-meant.ts'
import { parentsToTakeOver } from '../../../domain/report/parents.ts'
import { childrenOf, shareAChild } from '../../../domain/state/case.ts'
import { childrenToMeetAbout } from '../../../domain/state/children-on-plan.ts'
import { hasConflict, isCoreGroup, standingInvitations } from '../../../domain/state/conference.ts'
import { knowsOneOf } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import { familiesOf, type Meeting } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import type { ConferenceInputs } from './conference-inputs.ts'

/** What a text says of a family of its own: then it is not about the only one that is here. */
const bringsItsOwn = new RegExp(
  String.raw`\b(?:famil(?:y|ies)|child(?:ren)?|siblings?|kids|baby|` +
    String.raw`unborn|dob|born|case|invit\w*|social worker|sw)\b`,
  'i',
)

/**
 * By its number, or by a child; else the only family's, where the text brings none of its own.
 * Nothing where it is not certain.
 */
export async function earlierMeant(
  context: RequestContext,
  text: string,
): Promise<Meeting | undefined> {
  const all = (await familiesOf(context)).flatMap((family) =>
    family.conferences
      .filter(
        (conference) =>
          conference.cancelled === undefined &&
          !isCoreGroup(conference) &&
          !hasConflict(conference, context.actor.id),
      )
      .map((conference) => ({ family, conference })),
  )
  const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  const named = numbered(all, text)
  const ofChild = all.filter((meeting) =>
    childrenOf(meeting).some(({ label }) => {
      const low = label.toLowerCase()
      return words.includes(low) || words.includes(`${low}s`)
    }),
  )
  const isNamed =
    ofChild.length > 0 ||
    all.some(({ conference }) => text.toUpperCase().includes(conference.reference.toUpperCase()))
  if (!isNamed && bringsItsOwn.test(text)) return undefined
  const meant = named.length < all.length || ofChild.length === 0 ? named : ofChild
  const [newest, ...others] = meant.toSorted((a, b) =>
    b.conference.date.localeCompare(a.conference.date),
  )
  // A half-sibling's conference is none of the others' to go on from.
  const goesOn = ({ family, conference }: Meeting): boolean =>
    newest !== undefined &&
    family.id === newest.family.id &&
    shareAChild(family, conference, newest.conference)
  return others.every(goesOn) ? newest : undefined
}

/**
 * The family's number is not kept here, and the new meeting's own number, day and place are its
 * own. A child whose plan has ended is not taken over, nor the parents of that child and whoever
 * knows no other.
 */
export function takenOver(
  { family, conference }: Meeting,
  people: readonly Person[],
): Partial<ConferenceInputs> {
  const children = childrenToMeetAbout({ family, conference })
  return {
    practice: conference.practice,
    chair: conference.chair,
    social_worker: conference.leadSocialWorker,
    children: children.map(({ label, age }) => `${label}, ${age}`).join('\n'),
    parents: parentsToTakeOver({ family, conference })
      .map(({ label }) => label)
      .join('\n'),
    invited: standingInvitations(conference)
      .filter((invitation) => knowsOneOf(invitation, children))
      .flatMap((invitation) => people.find(({ id }) => id === invitation.person) ?? [])
      .filter(({ left }) => left === undefined)
      .map(({ name, email = '' }) =>
        whoIsMeant(people, { name, email: '' }).found === 'one' ? name : email,
      )
      .join('\n'),
  }
}
