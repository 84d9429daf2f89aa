import { inLondon } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import type { Effect } from '../../../domain/meeting/move-effects.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import { type LineOffer, linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import { exclusionForm, exclusionList, phoneWhich, statusShow } from '../../kernel/linked-verbs.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import {
  meetingAddForm,
  meetingCancelForm,
  meetingConflictForm,
  meetingMenu,
  meetingMoveForm,
  meetingOfficeForm,
  meetingRemoveList,
} from './verbs.ts'

export const nameOf = ({ people }: MeetingFacts, id: PersonId): string =>
  people.get(id)?.name ?? 'somebody'
export const seeStatus: LineOffer = { title: 'Who is coming', verb: statusShow }
export const menuOffer: LineOffer = { title: 'Change something else', verb: meetingMenu }

/** What can be changed about this meeting. */
export function menuCard(facts: MeetingFacts): PrivateCard {
  const { person, conference } = facts
  const cancelled = conference.cancelled !== undefined
  const offers: readonly (LineOffer | false)[] = [
    {
      title: cancelled ? 'Give it a new date' : 'Another day, time or place',
      verb: meetingMoveForm,
    },
    !cancelled && { title: 'Invite somebody else', verb: meetingAddForm },
    !cancelled && { title: 'Take somebody off the list', verb: meetingRemoveList },
    !cancelled &&
      standingInvitations(conference).some((invitation) =>
        may(person, { act: 'record-confirmation', conference, invitation }),
      ) && { title: 'Somebody told me their answer', verb: phoneWhich },
    !cancelled &&
      may(person, { act: 'ask-for-exclusion', conference }) && {
        title: 'Somebody of the family should stay out',
        verb: exclusionForm,
      },
    !cancelled &&
      may(person, { act: 'decide-exclusion', conference }) &&
      conference.exclusions.length > 0 && {
        title: 'Requests that somebody stays out',
        verb: exclusionList,
      },
    ...(may(person, { act: 'change-office', conference })
      ? [
          { title: 'Another chair', verb: meetingOfficeForm, entry: 'chair' },
          {
            title: 'Another lead social worker',
            verb: meetingOfficeForm,
            entry: 'lead-social-worker',
          },
          { title: 'Another administrator', verb: meetingOfficeForm, entry: 'administrator' },
        ]
      : []),
    may(person, { act: 'record-conflict', conference }) && {
      title: 'Conflict of interest',
      verb: meetingConflictForm,
    },
    !cancelled && { title: 'Cancel the meeting', verb: meetingCancelForm },
  ]
  return linesCard(person, facts, {
    heading: 'Change the meeting',
    lines: cancelled ? ['It is cancelled. Nobody is asked for anything.'] : [],
    offers: offers.filter((offer) => offer !== false),
  })
}

export type MoveInputs = {
  readonly date: string
  readonly time: string
  readonly place: string
  readonly link: string
  readonly reason: string
}
export type MoveForm = {
  readonly inputs: MoveInputs
  readonly effects?: readonly Effect[]
  readonly problem?: string
  readonly seen?: string
}

/**
 * The form; once it was looked at, what it would mean stands above the fields, and it can be done.
 */
export const moveForm = (
  { person, family, conference, now }: MeetingFacts,
  { inputs, effects = [], problem = '', seen = '' }: MoveForm,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-move',
  data: {
    ...meetingIds({ family, conference }),
    meeting: sayMeeting(conference, now),
    heading: conference.cancelled === undefined ? 'Another day, time or place' : 'A new date',
    problem,
    hasProblem: problem !== '',
    effects: effects.map(({ warns, words }) => ({ text: `${warns ? '▲' : '•'} ${words}` })),
    hasEffects: effects.length > 0,
    ...inputs,
    seen,
    checked: seen !== '',
    unchecked: seen === '',
  },
})

export const movedCard = (
  facts: MeetingFacts,
  { told, changed }: { readonly told: number; readonly changed: boolean },
): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: changed ? 'The meeting is changed' : 'It stands like this already',
    lines: changed
      ? [
          `${told} ${told === 1 ? 'person is' : 'people are'} told, once each, in working hours.`,
          'Every date before the meeting is counted anew. ' +
            'Answers for the old day are to be confirmed again.',
        ]
      : ['Nothing was changed, and nobody was told.'],
    offers: [seeStatus, menuOffer],
  })

export type CancelForm = {
  readonly reason: string
  readonly problem?: string
  readonly late: boolean
  /** How many people are told. */ readonly touched: number
}

export const cancelForm = (
  { person, family, conference, now }: MeetingFacts,
  { reason, problem = '', late, touched }: CancelForm,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-cancel',
  data: {
    ...meetingIds({ family, conference }),
    meeting: sayMeeting(conference, now),
    problem,
    hasProblem: problem !== '',
    reason,
    seen: String(conference.moves.length),
    late: late
      ? 'This is a late cancellation: the family and the ' +
        'professionals have prepared. It is logged as late.'
      : '',
    hasLate: late,
    touches:
      `${touched} ${touched === 1 ? 'person is' : 'people are'} told in neutral words, without ` +
      'your reason. The parents have to be told too.',
  },
})

/**
 * Cancelled: to those who run it. `sentences` are the limits for a new date, with where they come
 * from.
 */
export const cancelledCard = (facts: MeetingFacts, sentences: readonly string[]): PrivateCard => {
  const { cancelled } = facts.conference
  const when = cancelled === undefined ? undefined : inLondon(cancelled.at)
  return linesCard(facts.person, facts, {
    heading: 'This meeting is cancelled',
    lines: [
      ...(cancelled === undefined || when === undefined
        ? []
        : [
            `By ${nameOf(facts, cancelled.by)}, ` +
              `${sayWhen(when)}${cancelled.late ? '. Logged as late.' : '.'}`,
            `Reason: ${cancelled.reason}`,
          ]),
      'Everybody is told. Nobody has to do anything for it now.',
      ...sentences,
    ],
    offers: [{ title: 'Give it a new date', verb: meetingMoveForm, style: 'positive' }, seeStatus],
  })
}
