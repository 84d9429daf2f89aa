// The lines of the register: what one tap marks, and what stands behind each name.
import { presenceOf } from '../../../domain/meeting/arrival.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { standingInvitations, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { nameOf, sayExpected, sayLeaves, sayPresence } from './presence-words.ts'
import { dayAbsent, dayHere, dayLeft, dayOnline } from './verbs.ts'
import { asTheySaid, entryText, modeSaid } from './wanted-marks.ts'

/** Marks in one tap everybody who said that they come: 'As they said: 4 here, 1 online'. */
export function asTheySaidButton(facts: MeetingFacts, canMark: boolean): CardData {
  const wanted = canMark ? asTheySaid(facts) : []
  const online = wanted.filter(
    ({ marking }) => marking.mark === 'arrived' && marking.mode === 'online',
  ).length
  const counts = [
    [wanted.length - online, 'here'],
    [online, 'online'],
  ] satisfies [number, string][]
  const said = counts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`)
  return {
    saidTitle: `As they said: ${said.join(', ')}`,
    said: entryText(wanted),
    hasSaid: wanted.length > 0,
  }
}

/**
 * One line each, with the one mark that comes next; every other one is behind the agency’s name.
 */
export function registerRow(
  facts: MeetingFacts,
  invitation: Invitation,
  canMark: boolean,
): CardData {
  const { conference } = facts
  const presence = presenceOf(conference, invitation)
  const inRoom = presence.status === 'here' && presence.mode === 'in-person'
  const onLine = presence.status === 'here' && presence.mode === 'online'
  const canHere =
    canMark && !inRoom && (conference.place !== undefined || presence.status !== 'here')
  const canOnline = canMark && !onLine && conference.onlineLink !== undefined
  const next = nextMark(facts, invitation)
  return {
    ...meetingIds(facts),
    invitationId: invitation.id,
    seen: invitation.marks.length,
    agency: invitation.agency,
    others: `others-${invitation.id}`,
    opens: canMark ? ' ▾' : '',
    person: nameOf(facts, invitation),
    state: sayState(facts, invitation),
    canMark,
    toggle: next.title,
    toggleVerb: next.verb,
    canHere: canHere && next.verb !== dayHere,
    canOnline: canOnline && next.verb !== dayOnline,
    canLeft: canMark && presence.status === 'here' && next.verb !== dayLeft,
    canAbsent: canMark && presence.status === 'not-marked' && next.verb !== dayAbsent,
  }
}

/** Whoever is here may leave; whoever is not comes, or stays away, the way they said. */
function nextMark({ conference }: MeetingFacts, invitation: Invitation) {
  const presence = presenceOf(conference, invitation)
  if (presence.status === 'here') return { title: 'Left', verb: dayLeft }
  if (
    presence.status === 'not-marked' &&
    currentAnswer(invitation).status === 'declined' &&
    !toBeConfirmedAgain(conference, invitation)
  )
    return { title: 'Not here', verb: dayAbsent }
  const isOnline =
    conference.onlineLink !== undefined &&
    (conference.place === undefined || modeSaid(invitation) === 'online')
  return isOnline ? { title: 'Online', verb: dayOnline } : { title: 'Here', verb: dayHere }
}

/**
 * What they are marked as; before that, what they said. With a name where the agency alone does not
 * tell who sits there: a colleague, or one of two of the same agency.
 */
function sayState(facts: MeetingFacts, invitation: Invitation): string {
  const { conference } = facts
  const presence = presenceOf(conference, invitation)
  const leaves = sayLeaves(conference, invitation)
  const expected = sayExpected(conference, invitation)
  const shown =
    presence.status === 'not-marked' && expected !== ''
      ? [`□ ${expected}`, leaves]
      : [sayPresence(facts, presence), presence.status === 'here' ? leaves : '']
  const sits = nameOf(facts, invitation)
  const isAlone =
    standingInvitations(conference).filter(({ agency }) => agency === invitation.agency).length < 2
  return [...shown, isAlone && sits.endsWith(`, ${invitation.role}`) ? '' : sits]
    .filter((said) => said !== '')
    .join('. ')
}
