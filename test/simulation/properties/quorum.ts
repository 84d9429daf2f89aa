// Who was there counts, and whoever declined does not: checked by a second, naive count of agencies.
import { agencyId } from '../../../src/domain/ids.ts'
import { membersOf } from '../../../src/domain/meeting/attendance.ts'
import { forecast } from '../../../src/domain/quorum/forecast.ts'
import type { Property } from './property.ts'

export const quorum: Property = {
  name: 'quorum',
  promise: 'The quorum counts agencies that come, each once (S1).',
  holds({ steps }, { practiceOf }) {
    for (const { after } of steps)
      for (const conference of after?.conferences ?? []) {
        if (conference.kind === 'core-group' || conference.cancelled !== undefined) continue
        const rule = practiceOf(conference.practice)?.quorum
        if (rule === undefined || after === undefined) continue
        const coming = new Set(
          conference.invitations
            .filter(({ withdrawn, answers }) => {
              const last = answers.at(-1)?.status
              return withdrawn === undefined && (last === 'attending' || last === 'represented')
            })
            .map(({ agency }) => agencyId(agency)),
        )
        const { colour } = forecast({
          members: membersOf(conference),
          children: after.children,
          rule,
        })
        if (colour === 'green' && coming.size < 2)
          return `${conference.reference} is said to have a quorum with ${coming.size} agencies`
      }
    return undefined
  },
}
