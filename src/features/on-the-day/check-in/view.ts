import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { InvitationId } from '../../../domain/ids.ts'
import {
  isMarkingTime,
  markingWindow,
  presenceOf,
  standingMarks,
} from '../../../domain/meeting/arrival.ts'
import { anybodyMarked, overrideOf } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import {
  type Conference,
  isCoreGroup,
  standingInvitations,
} from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { nameOf, sayMark, sayPresence } from './presence-words.ts'
import { quorumBox } from './quorum-box.ts'
import { asTheySaidButton, registerRow } from './register-rows.ts'

/**
 * The message on top of the list; `marked` is the invitation whose mark 'Undo' takes back, `undo`
 * what it does for several.
 */
export type DayNotice = {
  readonly notice: string
  readonly marked?: InvitationId
  readonly undo?: string
}

const mayMarkNow = ({ person, conference, now, calendar }: MeetingFacts): boolean =>
  may(person, { act: 'mark-arrival', conference }) && isMarkingTime(conference, { now, calendar })

/** Who is here, one row for each invitation, with the quorum of this moment on top. */
export function dayCard(
  facts: MeetingFacts,
  { notice, marked, undo: undoAll = '' }: DayNotice = { notice: '' },
): PrivateCard {
  const { conference, person, now } = facts
  const invitations = standingInvitations(conference)
  const canMark = mayMarkNow(facts)
  const undo = invitations.find((invitation) => invitation.id === marked)
  const here = invitations.filter(
    (invitation) => presenceOf(conference, invitation).status === 'here',
  ).length
  const quorum = quorumBox(facts)
  return {
    audience: 'one-person',
    to: person.id,
    template: 'day',
    data: {
      ...meetingIds(facts),
      heading: `${quorum.mark} ${here} of ${invitations.length} here${quorum.verdict}`,
      meeting: `${conference.reference}, ${sayWhen(conference)}`,
      line: sayMeeting(conference),
      notice,
      hasNotice: notice !== '',
      canUndo: canMark && undo !== undefined,
      invitationId: undo?.id ?? '',
      seen: undo?.marks.length ?? 0,
      canUndoAll: canMark && undoAll !== '',
      undoAll,
      ...quorum,
      ...asTheySaidButton(facts, canMark),
      canOverride:
        canMark &&
        anybodyMarked(conference) &&
        quorum.short &&
        may(person, { act: 'override-quorum', conference }) &&
        overrideOf(conference) === undefined,
      rows: invitations.map((invitation) => registerRow(facts, invitation, canMark)),
      closed: canMark ? '' : whyClosed(facts),
      hasClosed: !canMark && may(person, { act: 'mark-arrival', conference }),
      canRecord:
        !isCoreGroup(conference) &&
        may(person, { act: 'mark-arrival', conference }) &&
        startsAt(conference) <= now,
      duty: 'hold-conference',
      child: '',
    },
  }
}

/** 'Not here: Mereshire Police. Not marked yet: Larch Street Surgery.' */
export function sayNotHere({ conference }: MeetingFacts): string {
  const those = (status: 'absent' | 'not-marked') =>
    standingInvitations(conference)
      .filter((invitation) => presenceOf(conference, invitation).status === status)
      .map(({ agency }) => agency)
      .join(', ')
  const [absent, unmarked] = [those('absent'), those('not-marked')]
  const said = [
    ...(absent === '' ? [] : [`Not here: ${absent}.`]),
    ...(unmarked === '' ? [] : [`Not marked yet: ${unmarked}.`]),
  ]
  return said.length === 0 ? 'Everybody has come.' : said.join(' ')
}

export function sayWhoLeft({ conference }: MeetingFacts): string {
  const left = standingInvitations(conference).flatMap((invitation) => {
    const presence = presenceOf(conference, invitation)
    return presence.status === 'gone' ? [`${invitation.agency} at ${presence.left}`] : []
  })
  return left.length === 0 ? 'Nobody is marked as having left.' : `Left: ${left.join(', ')}.`
}

function whyClosed({ conference, calendar, now }: MeetingFacts): string {
  if (conference.cancelled !== undefined) return 'This meeting was cancelled.'
  const { from, until } = markingWindow(conference, calendar)
  return now < from
    ? `You can mark who is here from ${inLondon(from).time} on ${sayDay(conference.date)}.`
    : now >= until
      ? 'The list of this day is closed.'
      : ''
}

export type CheckInInputs = { readonly time: string; readonly mode: string; readonly who: string }
export type PersonForm = { readonly inputs: CheckInInputs; readonly problem: string }

/** One person's form: for a time other than now, a colleague who came instead, or a correction. */
export function personCard(
  facts: MeetingFacts,
  invitation: Invitation,
  { inputs, problem }: PersonForm,
): PrivateCard {
  const { conference } = facts
  const presence = presenceOf(conference, invitation)
  const marks = standingMarks(conference, invitation)
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'day-person',
    data: {
      ...meetingIds(facts),
      invitationId: invitation.id,
      seen: invitation.marks.length,
      agency: invitation.agency,
      person: nameOf(facts, invitation),
      line: sayMeeting(conference),
      state: sayPresence(facts, presence),
      marks: marks.map((mark) => ({ mark: sayMark(mark) })),
      hasMarks: marks.length > 1,
      problem,
      hasProblem: problem !== '',
      timeLabel:
        inLondon(facts.now).date === conference.date
          ? 'At what time? Leave empty for now'
          : `At what time on ${sayDay(conference.date)}?`,
      ...inputs,
      invited: facts.people.get(invitation.person)?.name ?? invitation.role,
    },
  }
}

/** For somebody with no meeting on right now. */
export const noMeetingNowCard = (person: Person): PrivateCard =>
  nothingCard(
    person,
    'No meeting of yours is on now. The chair and the administrator can mark who is here from ' +
      'an hour before the start to the end of the next working day.',
  )

/**
 * For somebody who is invited today and marks nobody: their answer is theirs to give, who is there
 * is the chair's to say.
 */
export const chairMarksCard = (person: Person, { time }: Pick<Conference, 'time'>): PrivateCard =>
  sentenceCard(
    person,
    `The chair marks who is here at your meeting today at ${time}, so you need not tell me. If ` +
      'you’re late or can’t come, do: ‘running 10 minutes late’, ‘I can’t come’.',
  )
