import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant, PersonId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { FailureReason } from '../../../domain/messages/message.ts'
import { isUnreached, type Reach, type Totals } from '../../../domain/messages/reach.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type LineOffer, linesCard, toldCard } from '../../kernel/lines-card.ts'
import { phoneForm } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { deliveryShow } from './verbs.ts'

export type DeliveryFacts = Meeting & {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly reach: ReadonlyMap<PersonId, Reach>
}

const because: Readonly<Record<FailureReason, string>> = {
  'never-installed': 'has never opened Round the Table in Teams',
  blocked: 'has removed or blocked Round the Table in Teams',
  'stopped-by-admin':
    'could not be reached: an administrator of Teams has switched Round the Table off',
  'no-teams-account': 'has no Teams account here: a guest, or of another organisation',
  refused: 'Teams did not take the message',
  'gave-up': 'Teams did not answer, however often it was tried',
}
const when = (at: Instant): string => `${sayDay(inLondon(at).date)} at ${inLondon(at).time}`

function sayReach(reach: Reach): string {
  switch (reach.how) {
    case 'teams':
      return `● reached in Teams, ${when(reach.at)}`
    case 'e-mail':
      return `▲ told by e-mail, ${when(reach.at)}: ${because[reach.because]}`
    case 'on-its-way':
      return '… on its way'
    case 'not-reached':
      return `■ not reached, ${when(reach.at)}: ${because[reach.because]}. Please ring.`
    case 'unknown':
      return (
        `▲ tried twice, ${when(reach.at)}, and Teams ` +
        'did not say whether it arrived. Please ring.'
      )
  }
}

const order: readonly Reach['how'][] = ['not-reached', 'unknown', 'e-mail', 'on-its-way', 'teams']
const maxOffers = 4

/**
 * 'Everybody on the list has been reached.', or who has not. Of `asked`, where somebody is asked
 * about, alone.
 */
function sayWhetherAll(
  { conference, people, reach }: Pick<DeliveryFacts, 'conference' | 'people' | 'reach'>,
  asked: readonly PersonId[] = [],
): string {
  const listed = standingInvitations(conference)
    .map((invitation) => invitation.person)
    .filter((id) => asked.length === 0 || asked.includes(id))
  const named = (fits: (reached: Reach | undefined) => boolean): string =>
    new Intl.ListFormat('en-GB').format(
      listed.filter((id) => fits(reach.get(id))).map((id) => people.get(id)?.name ?? unknownHere),
    )
  const parts = [
    ['Not reached in Teams: ', named((reached) => reached !== undefined && isUnreached(reached))],
    ['Still on its way to ', named((reached) => reached?.how === 'on-its-way')],
    ['Nothing has been sent yet to ', named((reached) => reached === undefined)],
  ]
    .filter(([, names]) => names !== '')
    .map(([words, names]) => `${words}${names}.`)
  if (parts.length > 0) return parts.join(' ')
  return asked.length === 0
    ? 'Everybody on the list has been reached.'
    : `${named(() => true)} ${listed.length === 1 ? 'has' : 'have'} been reached.`
}

const unknownHere = 'Somebody who is no longer known here'

/**
 * Who was reached how about one meeting; those who were not, first, each with a button to record
 * what they say.
 */
export function reportCard(
  { person, people, reach, ...meeting }: DeliveryFacts,
  {
    told = false,
    asked = [],
  }: { readonly told?: boolean; readonly asked?: readonly PersonId[] } = {},
): PrivateCard {
  const rows = [...reach]
    .filter(([id]) => asked.length === 0 || asked.includes(id))
    .sort(([, a], [, b]) => order.indexOf(a.how) - order.indexOf(b.how))
  const nameOf = (id: PersonId) => people.get(id)?.name ?? unknownHere
  const unreached = rows.filter(([, reached]) => isUnreached(reached))
  const offers = standingInvitations(meeting.conference)
    .filter(
      (invitation) =>
        !isSettled(currentAnswer(invitation)) && unreached.some(([id]) => id === invitation.person),
    )
    .slice(0, maxOffers)
    .map((invitation): LineOffer => ({
      title: `${nameOf(invitation.person)} said by phone`,
      verb: phoneForm,
      invitationId: invitation.id,
    }))
  return linesCard(person, meeting, {
    heading: told ? 'Somebody was not reached' : 'Who was reached',
    notice: rows.length === 0 ? '' : sayWhetherAll({ ...meeting, people, reach }, asked),
    lines:
      rows.length === 0
        ? ['Nothing has been sent about this meeting yet.']
        : rows.map(([id, reached]) => ({ label: nameOf(id), text: sayReach(reached) })),
    offers: [...offers, { title: 'Look again', verb: deliveryShow }],
  })
}

const maxMeetings = 5

/** Several meetings at once: each with who was not reached, and a button to see more. */
export const reachedInEachCard = (
  person: Person,
  all: readonly { readonly facts: DeliveryFacts; readonly asked: readonly PersonId[] }[],
): PrivateCard =>
  toldCard(
    person,
    'Who was reached',
    [
      ...all
        .slice(0, maxMeetings)
        .map(
          ({ facts, asked }) =>
            `Meeting ${facts.conference.reference}: ${sayWhetherAll(facts, asked)}`,
        ),
      ...(all.length > maxMeetings
        ? ['There are more meetings. For one of those, say it again with its number.']
        : []),
    ],
    all.slice(0, maxMeetings).map(({ facts: { family, conference } }) => ({
      title: `Who was reached: ${conference.reference}`,
      verb: deliveryShow,
      caseId: family.id,
      meetingId: conference.id,
    })),
  )

/**
 * What became of all messages, in numbers that add up, and the meetings about which somebody was
 * not reached.
 */
export function totalsCard(
  person: Person,
  totals: Totals,
  unreached: readonly { readonly meeting: Meeting; readonly people: number }[],
): PrivateCard {
  const parts: readonly (readonly [number, string])[] = [
    [totals.sent, '● sent in Teams'],
    [totals.onTheirWay, '… on their way'],
    [totals.notNeeded, '○ no longer needed when they would have gone out'],
    [totals.byEmail, '▲ told by e-mail instead'],
    [totals.unknown, '▲ tried twice, and Teams did not say whether they arrived'],
    [totals.notReached, '■ not delivered'],
  ]
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  const rest = unreached.length - maxMeetings
  const meetings = unreached
    .slice(0, maxMeetings)
    .map(
      ({ meeting: { conference }, people }) =>
        `Meeting ${conference.reference}: ${people} ` +
        `${people === 1 ? 'person was' : 'people were'} not reached in Teams.`,
    )
  return toldCard(
    person,
    'How delivery is',
    [
      totals.all === 0
        ? 'Nothing has been sent yet.'
        : `${totals.all} ${totals.all === 1 ? 'message' : 'messages'} about meetings of the last ` +
          'four weeks and those to come:',
      ...said,
      ...(unreached.length === 0
        ? []
        : [...meetings, ...(rest > 0 ? [`And ${rest} more meetings.`] : [])]),
    ],
    unreached.slice(0, maxMeetings).map(({ meeting: { family, conference } }) => ({
      title: `Who was reached: ${conference.reference}`,
      verb: deliveryShow,
      caseId: family.id,
      meetingId: conference.id,
    })),
  )
}
