// Whatever was moved or called off is told to everybody it concerns.
import { addMinutes } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

/** Time enough for a weekend and a bank holiday. */
const patience = 6 * 1_440

export const announced: Property = {
  name: 'announced',
  promise:
    'Whoever is invited is told when a meeting is moved or called off (docs/sources.md, section C).',
  async monthly({ families, messagesOf, world, council }) {
    const since = addMinutes(world.now(), -45 * 1_440)
    const before = addMinutes(world.now(), -patience)
    for (const family of families.values()) {
      const messages = await messagesOf(family.id)
      for (const conference of family.conferences) {
        const moved = conference.moves.at(-1)?.at
        const changes = [
          { kind: 'moved', at: moved },
          { kind: 'cancelled', at: conference.cancelled?.at },
        ]
        for (const { kind, at } of changes) {
          if (at === undefined || at < since || at > before) continue
          if (kind === 'moved' && conference.cancelled !== undefined) continue
          for (const invitation of conference.invitations) {
            const { person, withdrawn, invitedAt } = invitation
            const isKnown = council.members.some((member) => member.person.id === person)
            if (withdrawn !== undefined || invitedAt >= at || !isKnown) continue
            if (conference.conflicts.includes(person)) continue
            const told = messages.some(
              ({ notice }) =>
                notice.to === person && notice.meeting === conference.id && notice.at >= at,
            )
            if (!told) return `${person} was not told that ${conference.reference} was ${kind}`
          }
        }
      }
    }
    return undefined
  },
}
