// Who was there counts, and whoever declined does not: checked by a second, naive count of agencies.
import { agencyId } from '../../../src/domain/ids.ts'
import { membersOf } from '../../../src/domain/meeting/attendance.ts'
import { forecast } from '../../../src/domain/quorum/forecast.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Event, Ground, Property } from './property.ts'

export const quorum: Property = {
  name: 'quorum',
  promise: 'The quorum counts agencies that come, each once (S1).',
  holds: (event, ground) => inTheForecast(event, ground) ?? onACard(event, ground),
}

function inTheForecast({ steps }: Event, ground: Ground): string | undefined {
  for (const { after } of steps)
    for (const conference of after?.conferences ?? []) {
      const rule = ground.practiceOf(conference.practice)?.quorum
      if (rule === undefined || after === undefined || !hasQuorum(conference)) continue
      const members = membersOf(conference)
      const { colour } = forecast({ members, children: after.children, rule })
      const broken =
        colour === 'red' ? undefined : tooFew(conference, ground, colour === 'green' ? 1 : 0)
      if (broken !== undefined) return broken
    }
  return undefined
}

/** What a card says of the one meeting that it is about. */
function onACard({ news }: Event, ground: Ground): string | undefined {
  for (const { where, text, to } of news.seen) {
    if (where !== 'card') continue
    const spare = text.includes('There would be enough people')
      ? 1
      : text.includes('There would be just enough people')
        ? 0
        : undefined
    const meetings = new Set(text.match(/"meetingId":"[^"]+"/g))
    const [only] = meetings
    if (spare === undefined || only === undefined || meetings.size > 1) continue
    const conference = meetingWith(ground.families, only.slice('"meetingId":"'.length, -1))
    if (conference === undefined || !hasQuorum(conference)) continue
    const broken = tooFew(conference, ground, spare)
    if (broken !== undefined) return `${to} reads that ${broken}`
  }
  return undefined
}

const hasQuorum = ({ kind, cancelled }: Conference): boolean =>
  kind !== 'core-group' && cancelled === undefined

const meetingWith = (families: ReadonlyMap<string, Case>, id: string): Conference | undefined =>
  [...families.values()]
    .flatMap(({ conferences }) => conferences)
    .find((conference) => conference.id === id)

/**
 * Agencies beside social care of which somebody said that they come; a colleague counts once they
 * have confirmed it.
 */
function tooFew(conference: Conference, { practiceOf }: Ground, spare: number): string | undefined {
  const rule = practiceOf(conference.practice)?.quorum
  if (rule === undefined || rule.countReports) return undefined
  const coming = new Set(
    conference.invitations
      .filter(({ withdrawn, answers }) => {
        const last = answers.at(-1)
        return (
          withdrawn === undefined &&
          (last?.status === 'attending' ||
            (last?.status === 'represented' && last.confirmation.status === 'confirmed'))
        )
      })
      .map(({ agency }) => agencyId(agency))
      .filter((agency) => !/social-?care/.test(agency)),
  )
  return coming.size < rule.minOther + spare
    ? `${conference.reference} has a quorum with ${coming.size} agencies beside social care`
    : undefined
}
