// Somebody has left: what they still have to do with meetings to come, and those meetings without
// them.
import { startsAt } from '../dates/starts-at.ts'
import type { Instant, PersonId } from '../ids.ts'
import type { AuditEvent } from '../state/audit-entry.ts'
import type { Case } from '../state/case.ts'
import { type Conference, standingInvitations } from '../state/conference.ts'
import { type Invitation, representedBy } from '../state/invitation.ts'
import type { Announcement } from '../state/notice.ts'
import { leftNotices, officesOf } from './office.ts'
import { colleagueLeft } from './representation.ts'

/** A meeting that has begun is history, on the same day too: leaving changes nothing of it. */
const toCome = ({ conferences }: Case, now: Instant): Conference[] =>
  conferences.filter(
    (conference) => conference.cancelled === undefined && startsAt(conference) > now,
  )

/**
 * The meetings to come that somebody runs: another has to be named before they can be taken off.
 */
export const meetingsRunBy = (family: Case, person: PersonId, now: Instant): Conference[] =>
  toCome(family, now).filter((conference) => officesOf(conference, person).length > 0)

/**
 * The meetings to come at which somebody has a place: invited, or named to come for a colleague.
 */
export const meetingsAttendedBy = (family: Case, person: PersonId, now: Instant): Conference[] =>
  toCome(family, now).filter((conference) => placesOf(conference, person).length > 0)

const placesOf = (conference: Conference, person: PersonId): Invitation[] =>
  standingInvitations(conference).filter(
    (invitation) => invitation.person === person || representedBy(invitation) === person,
  )

type Done = { readonly by: PersonId; readonly at: Instant }
type Left = {
  readonly family: Case
  readonly audit: readonly AuditEvent[]
  readonly notices: readonly Announcement[]
}

/**
 * The family without them in the meetings to come: their invitations are withdrawn, and a place
 * that they were to fill for a colleague is open again, of which that colleague is told. Of a
 * meeting that they still run, one who runs it too is told: it may be kept from whoever took them
 * off. What they answered and wrote stays on record. The same value when there is nothing to end.
 */
export function withoutPerson(family: Case, person: PersonId, { by, at }: Done): Left {
  return meetingsAttendedBy(family, person, at)
    .flatMap((conference) =>
      placesOf(conference, person).map((invitation) => ({ conference, invitation })),
    )
    .reduce<Left>(
      (sofar, { conference, invitation }) => {
        const meeting = conference.id
        const isTheirs = invitation.person === person
        const after: Invitation = isTheirs
          ? { ...invitation, withdrawn: { why: 'removed', by, at } }
          : { ...invitation, answers: [...invitation.answers, { status: 'awaited' }] }
        return {
          family: withInvitation(sofar.family, conference, after),
          audit: [
            ...sofar.audit,
            isTheirs
              ? { event: 'invitation.removed', meeting, invitation: invitation.id }
              : {
                  event: 'representative.answered',
                  meeting,
                  invitation: invitation.id,
                  status: 'taken-off',
                },
          ],
          notices: isTheirs
            ? sofar.notices
            : [...sofar.notices, colleagueLeft({ family, conference, after, at })],
        }
      },
      {
        family,
        audit: [],
        notices: meetingsRunBy(family, person, at).flatMap((conference) =>
          leftNotices(family.id, conference, { person, at }),
        ),
      },
    )
}

const withInvitation = (family: Case, { id }: Conference, after: Invitation): Case => ({
  ...family,
  conferences: family.conferences.map((conference) =>
    conference.id === id
      ? {
          ...conference,
          invitations: conference.invitations.map((invitation) =>
            invitation.id === after.id ? after : invitation,
          ),
        }
      : conference,
  ),
})
