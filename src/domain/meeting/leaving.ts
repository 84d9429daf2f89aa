// Somebody has left: what they still have to do with meetings to come, and those meetings without them.
import type { Instant, LocalDate, PersonId } from '../ids.ts'
import type { AuditEvent } from '../state/audit-entry.ts'
import type { Case } from '../state/case.ts'
import type { Conference } from '../state/conference.ts'
import { currentAnswer, type Invitation } from '../state/invitation.ts'

const isToCome = ({ date, cancelled }: Conference, today: LocalDate): boolean =>
  date >= today && cancelled === undefined

/** The meetings from today on that somebody runs: another has to be named before they can be taken off. */
export const meetingsRunBy = (family: Case, person: PersonId, today: LocalDate): Conference[] =>
  family.conferences.filter(
    (conference) =>
      isToCome(conference, today) &&
      [conference.chair, conference.leadSocialWorker, conference.administrator].includes(person),
  )

/** The meetings from today on at which somebody has a place: invited, or named to come for a colleague. */
export const meetingsAttendedBy = (
  family: Case,
  person: PersonId,
  today: LocalDate,
): Conference[] =>
  family.conferences.filter(
    (conference) =>
      isToCome(conference, today) &&
      conference.invitations.some(
        (invitation) => invitation.withdrawn === undefined && hasPart(invitation, person),
      ),
  )

function hasPart(invitation: Invitation, person: PersonId): boolean {
  const answer = currentAnswer(invitation)
  return (
    invitation.person === person || (answer.status === 'represented' && answer.person === person)
  )
}

type Done = { readonly by: PersonId; readonly at: Instant; readonly today: LocalDate }

/**
 * The family without them in the meetings to come: their invitations are withdrawn, and a place that they were to fill for a
 * colleague is open again. What they answered and wrote stays on record. The same value when there is nothing to end.
 */
export function withoutPerson(
  family: Case,
  person: PersonId,
  { by, at, today }: Done,
): { readonly family: Case; readonly audit: readonly AuditEvent[] } {
  const touched = meetingsAttendedBy(family, person, today)
  if (touched.length === 0) return { family, audit: [] }
  const audit = touched.flatMap((conference) =>
    conference.invitations
      .filter((invitation) => invitation.withdrawn === undefined && hasPart(invitation, person))
      .map((invitation): AuditEvent =>
        invitation.person === person
          ? { event: 'invitation.removed', meeting: conference.id, invitation: invitation.id }
          : {
              event: 'representative.answered',
              meeting: conference.id,
              invitation: invitation.id,
              status: 'taken-off',
            },
      ),
  )
  const after = (invitation: Invitation): Invitation => {
    if (invitation.withdrawn !== undefined || !hasPart(invitation, person)) return invitation
    return invitation.person === person
      ? { ...invitation, withdrawn: { why: 'removed', by, at } }
      : { ...invitation, answers: [...invitation.answers, { status: 'awaited' }] }
  }
  return {
    family: {
      ...family,
      conferences: family.conferences.map((conference) =>
        touched.includes(conference)
          ? { ...conference, invitations: conference.invitations.map(after) }
          : conference,
      ),
    },
    audit,
  }
}
