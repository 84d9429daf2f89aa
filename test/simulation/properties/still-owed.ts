// Nobody is asked for what is not theirs: a reminder goes to whoever has the place at the moment at which it goes out.
import type { MeetingId, PersonId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
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
  async holds({ news, steps }, ground) {
    const sent = new Set(news.sendings.flatMap(({ activity }) => activity ?? []))
    if (sent.size === 0) return undefined
    for (const id of news.written) {
      // Somebody may say or take back that they come in the same event.
      const standing = [
        ground.families.get(id),
        steps.find(({ after }) => after?.id === id)?.before,
      ]
      for (const { notice, progress } of await ground.messagesOf(id)) {
        if (progress.state !== 'sent' || !sent.has(progress.activity)) continue
        if (notice.tell !== 'owner' || isAnnouncement(notice)) continue
        if (!placesDuties.has(notice.kind) || !isKnown(ground, notice.to)) continue
        if (standing.every((family) => !holdsPlace(family, notice.meeting, notice.to)))
          return `${notice.to} was asked for ${notice.kind} at ${notice.meeting} that is not theirs`
      }
    }
    return undefined
  },
}

/** A colleague who has said that they come owes it in place of whoever is invited. */
const holdsPlace = (family: Case | undefined, meeting: MeetingId, person: PersonId): boolean =>
  family?.conferences
    .find(({ id }) => id === meeting)
    ?.invitations.some((invitation) => {
      const last = invitation.answers.at(-1)
      const colleague =
        last?.status === 'represented' && last.confirmation.status === 'confirmed'
          ? last.person
          : undefined
      return (colleague ?? invitation.person) === person
    }) === true
