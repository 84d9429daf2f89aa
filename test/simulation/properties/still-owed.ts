// Nobody is asked for what is not theirs: a reminder goes to whoever has the place when it goes out.
import { addMinutes } from '../../../src/domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../src/domain/ids.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { isAnnouncement } from '../../../src/domain/state/notice.ts'
import { isKnown, type Property } from './property.ts'

const placesDuties: ReadonlySet<string> = new Set([
  'submit-report',
  'absent-agency-report',
  'core-group-update',
])

export const stillOwed: Property = {
  name: 'still-owed',
  promise:
    'Whoever comes instead owes what the place owes; whoever handed over is asked no more (S1).',
  async monthly(ground) {
    const { families, messagesOf, world } = ground
    const since = addMinutes(world.now(), -45 * 1_440)
    for (const family of families.values())
      for (const { notice, progress } of await messagesOf(family.id)) {
        if (progress.state !== 'sent' || progress.at < since) continue
        if (notice.tell !== 'owner' || isAnnouncement(notice)) continue
        const conference = family.conferences.find(({ id }) => id === notice.meeting)
        if (conference === undefined || !placesDuties.has(notice.kind)) continue
        if (isKnown(ground, notice.to) && !hadPlace(conference, notice.to, progress.at))
          return `${notice.to} was asked for ${notice.kind} at ${conference.reference} that is not theirs`
      }
    return undefined
  },
}

/** As it stood when the message went out, and not as it stands now. */
const hadPlace = (conference: Conference, person: PersonId, at: Instant): boolean =>
  conference.invitations.some((invitation) => {
    const last = invitation.answers
      .filter((answer) => answer.status === 'awaited' || answer.at <= at)
      .at(-1)
    const colleague =
      last?.status === 'represented' &&
      last.confirmation.status === 'confirmed' &&
      last.confirmation.at <= at
        ? last.person
        : undefined
    return (colleague ?? invitation.person) === person
  })
