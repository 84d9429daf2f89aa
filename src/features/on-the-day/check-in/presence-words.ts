// How somebody's presence reads: here or online, since when, how late, and what they said
// beforehand.
import type { LocalTime } from '../../../domain/ids.ts'
import {
  attendeeOf,
  hasCome,
  minutesAfterStart,
  type Presence,
  presenceOf,
} from '../../../domain/meeting/arrival.ts'
import { isInDoubt } from '../../../domain/meeting/doubt.ts'
import { timingNow } from '../../../domain/meeting/timing.ts'
import { never } from '../../../domain/result.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { type Conference, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import {
  type Answer,
  currentAnswer,
  type Invitation,
  type Mark,
  type Mode,
} from '../../../domain/state/invitation.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'

/** Who sits there: 'Callum Pryce for Ruth Adeyemi' when a colleague comes. */
export function nameOf(
  { people, conference }: Pick<MeetingFacts, 'people' | 'conference'>,
  invitation: Invitation,
): string {
  const invited = people.get(invitation.person)?.name ?? invitation.role
  const presence = presenceOf(conference, invitation)
  const comer = hasCome(presence) ? presence.who : attendeeOf(invitation)
  if (comer === 'invited') return `${invited}, ${invitation.role}`
  const answer = currentAnswer(invitation)
  return `${answer.status === 'represented' ? answer.name : 'A colleague'} for ${invited}`
}

const modeWords: Readonly<Record<Mode, string>> = { 'in-person': 'Here', online: 'Online' }

export function sayPresence({ conference, practice }: MeetingFacts, presence: Presence): string {
  switch (presence.status) {
    case 'not-marked':
      return '□ Not marked yet'
    case 'here':
      return `● ${modeWords[presence.mode]} since ${presence.arrived}${sayLate(conference, practice, presence.arrived)}`
    case 'gone':
      return `▷ Left at ${presence.left}, came at ${presence.arrived}${sayLate(conference, practice, presence.arrived)}`
    case 'absent':
      return '✕ Not here'
    default:
      return never(presence)
  }
}

/** Later than the practice lets pass; 0 for whoever was in time. */
function minutesLate(conference: Conference, practice: Practice, arrived: LocalTime): number {
  const minutes = minutesAfterStart(conference, arrived)
  return minutes > practice.lateMinutes.value ? minutes : 0
}

function sayLate(conference: Conference, practice: Practice, arrived: LocalTime): string {
  const minutes = minutesLate(conference, practice, arrived)
  return minutes > 0 ? `, ▲ ${minutes} minutes late` : ''
}

export function isHereLate(
  { conference, practice }: MeetingFacts,
  invitation: Invitation,
): boolean {
  const presence = presenceOf(conference, invitation)
  return presence.status === 'here' && minutesLate(conference, practice, presence.arrived) > 0
}

function sayAnswer(answer: Answer): string {
  switch (answer.status) {
    case 'attending':
      return answer.mode === 'online' ? 'Said: joins online' : 'Said: comes'
    case 'represented':
      return answer.confirmation.status === 'confirmed'
        ? 'A colleague has confirmed'
        : 'A colleague is named, not confirmed'
    case 'declined':
      return 'Said: cannot come'
    case 'awaited':
    case 'undecided':
    case 'not-me':
      return ''
    default:
      return never(answer)
  }
}

/** What they said beforehand, while nobody has marked them. */
export function sayExpected(conference: Conference, invitation: Invitation): string {
  const answer = currentAnswer(invitation)
  const late = invitation.timings.filter((timing) => timing.kind === 'late').at(-1)
  const said = toBeConfirmedAgain(conference, invitation)
    ? 'Has to say again for this day'
    : isInDoubt(invitation)
      ? 'Not marked yet: said yes, then something like a no'
      : sayAnswer(answer)
  const moved = conference.moves.at(-1)?.at
  return late === undefined || (moved !== undefined && late.at <= moved)
    ? said
    : `${said === '' ? '' : `${said}. `}Running ${late.minutes} minutes late`
}

/** 'Said: leaves at 10:45', unless it was said of a day before the meeting was moved. */
export function sayLeaves(conference: Conference, invitation: Invitation): string {
  const moved = conference.moves.at(-1)?.at
  const standing = invitation.timings.filter(({ at }) => moved === undefined || at > moved)
  const { leavesAt } = timingNow({ ...invitation, timings: standing })
  return leavesAt === undefined ? '' : `Said: leaves at ${leavesAt}`
}

export function sayMark(mark: Mark): string {
  switch (mark.mark) {
    case 'arrived':
      return `${modeWords[mark.mode]} from ${mark.time}`
    case 'left':
      return `Left at ${mark.time}`
    case 'absent':
      return 'Not here'
    case 'taken-back':
      return 'Taken back'
    default:
      return never(mark)
  }
}

/** 'Mereshire Police: Online since 10:12, ▲ 12 minutes late.' */
export function sayMarked(facts: MeetingFacts, invitation: Invitation): string {
  return (
    `${invitation.agency}: ` +
    `${sayPresence(facts, presenceOf(facts.conference, invitation)).replace(/^[^A-Z]+/, '')}.`
  )
}
