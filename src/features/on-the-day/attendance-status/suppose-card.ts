// 'Can we go ahead if the police do not come?': the forecast without somebody, with nothing changed.
import { membersOf } from '../../../domain/meeting/attendance.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { whatIf } from '../../../domain/quorum/forecast.ts'
import type { Leaver } from '../../../domain/quorum/quorum.ts'
import { isCoreGroup } from '../../../domain/state/conference.ts'
import type { StatusFacts } from './facts.ts'
import { chaseRows, forecastStyle, forecastWords } from './forecast-words.ts'
import { meetingData, statusCard } from './view.ts'

/** 'Can we go ahead if police do not come': what the forecast would be, and what it is now. */
export function supposeCard(facts: StatusFacts, leaver: Leaver): PrivateCard {
  if (isCoreGroup(facts.conference)) return statusCard(facts, { about: 'quorum' })
  const { before, after, without } = whatIf(
    {
      members: membersOf(facts.conference),
      children: facts.family.children,
      rule: facts.practice.quorum,
    },
    countedLeaver(facts, leaver),
  )
  // Leaves out whoever is only imagined away: they have not declined.
  const toAsk = after.chaseOrder.filter(({ member }) =>
    before.chaseOrder.some(
      (chase) => chase.member.who === member.who && chase.member.standing === member.standing,
    ),
  )
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'suppose',
    data: {
      ...meetingData(facts),
      lead: `Without ${without}`,
      colour: forecastWords[after.colour],
      style: forecastStyle[after.colour],
      forecast: after.sentence,
      before:
        before.colour === after.colour
          ? 'The same colour as now.'
          : `Now: ${forecastWords[before.colour]}`,
      chase: chaseRows(toAsk),
      hasChase: after.colour !== 'green' && toAsk.length > 0,
    },
  }
}

/** A person is counted by id and named by agency. */
const countedLeaver = ({ conference }: StatusFacts, leaver: Leaver): Leaver => {
  const invitation =
    'person' in leaver
      ? conference.invitations.find((invitation) => invitation.person === leaver.person)
      : undefined
  const alone =
    invitation !== undefined &&
    conference.invitations.filter(({ agency }) => agency === invitation.agency).length === 1
  return invitation !== undefined && alone ? { agency: invitation.agency } : leaver
}
