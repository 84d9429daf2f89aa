import { inLondon } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import { membersOf } from '../../../domain/meeting/attendance.ts'
import { forecastOf } from '../../../domain/meeting/expected-quorum.ts'
import type { Effect } from '../../../domain/meeting/move-effects.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { forecast } from '../../../domain/quorum/forecast.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type LineOffer, linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { statusShow } from '../../on-the-day/attendance-status/verbs.ts'
import { exclusionForm, exclusionList } from '../exclusion/verbs.ts'
import { phoneWhich } from '../record-phone-answer/verbs.ts'
import type { ChangeFacts } from './change-facts.ts'
import {
  meetingAddForm,
  meetingCancelForm,
  meetingConflictForm,
  meetingMenu,
  meetingMoveForm,
  meetingRemove,
  meetingRemoveCheck,
  meetingRemoveList,
} from './verbs.ts'

const nameOf = ({ people }: ChangeFacts, id: PersonId): string => people.get(id)?.name ?? 'somebody'
const seeStatus: LineOffer = { title: 'Who is coming', verb: statusShow }
const menuOffer: LineOffer = { title: 'Change something else', verb: meetingMenu }

/** What can be changed about this meeting. */
export function menuCard(facts: ChangeFacts): PrivateCard {
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

/** The form; once it was looked at, what it would mean stands above the fields, and it can be done. */
export const moveForm = (
  { person, family, conference }: ChangeFacts,
  { inputs, effects = [], problem = '', seen = '' }: MoveForm,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-move',
  data: {
    ...meetingIds({ family, conference }),
    meeting: sayMeeting(conference),
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
  facts: ChangeFacts,
  { told, changed }: { readonly told: number; readonly changed: boolean },
): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: changed ? 'The meeting is changed' : 'It stands like this already',
    lines: changed
      ? [
          `${told} ${told === 1 ? 'person is' : 'people are'} told, once each, in working hours.`,
          'Every date before the meeting is counted anew. Answers for the old day are to be confirmed again.',
        ]
      : ['Nothing was changed, and nobody was told.'],
    offers: [seeStatus, menuOffer],
  })

export const cancelForm = (
  { person, family, conference }: ChangeFacts,
  {
    reason,
    problem = '',
    late,
    touched,
  }: {
    readonly reason: string
    readonly problem?: string
    readonly late: boolean
    readonly touched: number
  },
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-cancel',
  data: {
    ...meetingIds({ family, conference }),
    meeting: sayMeeting(conference),
    problem,
    hasProblem: problem !== '',
    reason,
    seen: String(conference.moves.length),
    late: late
      ? 'This is a late cancellation: the family and the professionals have prepared. It is logged as late.'
      : '',
    hasLate: late,
    touches: `${touched} ${touched === 1 ? 'person is' : 'people are'} told in neutral words, without your reason. The parents have to be told too.`,
  },
})

/** Cancelled: to those who run it. `sentences` are the limits for a new date, with where they come from. */
export const cancelledCard = (facts: ChangeFacts, sentences: readonly string[]): PrivateCard => {
  const { cancelled } = facts.conference
  const when = cancelled === undefined ? undefined : inLondon(cancelled.at)
  return linesCard(facts.person, facts, {
    heading: 'This meeting is cancelled',
    lines: [
      ...(cancelled === undefined || when === undefined
        ? []
        : [
            `By ${nameOf(facts, cancelled.by)}, ${sayWhen(when)}${cancelled.late ? '. Logged as late.' : '.'}`,
            `Reason: ${cancelled.reason}`,
          ]),
      'Everybody is told. Nobody has to do anything for it now.',
      ...sentences,
    ],
    offers: [{ title: 'Give it a new date', verb: meetingMoveForm, style: 'positive' }, seeStatus],
  })
}

export type AddInputs = {
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly email: string
  readonly why: string
}
export const noInputs: AddInputs = { name: '', role: '', agency: '', email: '', why: '' }

export const addForm = (
  { person, family, conference }: ChangeFacts,
  inputs: AddInputs,
  problem: string,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-add',
  data: {
    ...meetingIds({ family, conference }),
    meeting: sayMeeting(conference),
    ...inputs,
    problem,
    hasProblem: problem !== '',
  },
})

export const addedCard = (
  facts: ChangeFacts,
  name: string,
  changed: 'new' | 'again' | 'nothing',
): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: changed === 'nothing' ? 'On the list already' : 'Invited',
    lines: [
      changed === 'nothing'
        ? `${name} is invited already; nothing was changed.`
        : changed === 'again'
          ? `${name} is back on the list and is asked anew. What was answered before is kept on record.`
          : `${name} gets the invitation in working hours.`,
    ],
    offers: [seeStatus, { title: 'Invite another', verb: meetingAddForm }],
  })

export const removeList = (facts: ChangeFacts): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'Take somebody off the list',
    lines: ['Choose whom. You see first what it would mean.'],
    offers: [
      ...standingInvitations(facts.conference).map((invitation): LineOffer => ({
        title: `${nameOf(facts, invitation.person)}, ${invitation.agency}`,
        verb: meetingRemoveCheck,
        invitationId: invitation.id,
      })),
      { title: 'Back', verb: meetingMenu },
    ],
  })

/** What the forecast would be without this person, before anything is done. */
export function removeCheck(facts: ChangeFacts, invitation: Invitation): PrivateCard {
  const { family, conference, practice } = facts
  const members = membersOf(conference)
  const before = forecastOf(facts)
  const without = members.filter(
    (_member, index) => standingInvitations(conference)[index]?.id !== invitation.id,
  )
  const after = forecast({ members: without, children: family.children, rule: practice.quorum })
  const quorum = before === undefined ? [] : [`Now: ${before.sentence}`, `Then: ${after.sentence}`]
  return linesCard(facts.person, facts, {
    heading: 'Take this person off the list?',
    lines: [
      `${nameOf(facts, invitation.person)}, ${invitation.agency}`,
      ...quorum,
      `${nameOf(facts, invitation.person)} is told that they are no longer needed, owes nothing any more, and no longer sees this meeting. You can invite them again.`,
    ],
    offers: [
      {
        title: 'Take off the list',
        verb: meetingRemove,
        style: 'positive',
        invitationId: invitation.id,
        entry: String(invitation.answers.length),
      },
      { title: 'Back', verb: meetingRemoveList },
    ],
  })
}

export const removedCard = (facts: ChangeFacts, invitation: Invitation): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'Taken off the list',
    lines: [`${nameOf(facts, invitation.person)} is told, in neutral words.`],
    offers: [seeStatus, { title: 'Invite somebody else', verb: meetingAddForm }, menuOffer],
  })

/** Everybody who could have a conflict here, and those for whom one is recorded. Only the chair and the administrators see it. */
export function conflictForm(facts: ChangeFacts, problem: string): PrivateCard {
  const { person, conference } = facts
  const all = new Set<PersonId>([
    ...conference.invitations.map((invitation) => invitation.person),
    ...membersOf(conference).flatMap(({ who }) =>
      [...facts.people.keys()].filter((id) => id === who),
    ),
    conference.leadSocialWorker,
    conference.administrator,
    conference.chair,
  ])
  const open = [...all].filter((id) => id !== person.id && !conference.conflicts.includes(id))
  return {
    audience: 'one-person',
    to: person.id,
    template: 'meeting-conflict',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(conference),
      problem,
      hasProblem: problem !== '',
      people: open.map((id) => ({
        title: `${nameOf(facts, id)}, ${facts.people.get(id)?.role ?? ''}`,
        value: id,
      })),
      recorded: conference.conflicts.map((id) => ({
        ...meetingIds(facts),
        name: nameOf(facts, id),
        entry: id,
      })),
      hasRecorded: conference.conflicts.length > 0,
    },
  }
}

export const conflictCard = (facts: ChangeFacts, who: Person, lifted: boolean): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: lifted ? 'Taken back' : 'Recorded',
    lines: lifted
      ? [`${who.name} may be invited again. Nobody was told.`]
      : [
          `${who.name} sees nothing of this family here any more, and is not told.`,
          `Please invite somebody else from ${who.agency} instead.`,
        ],
    offers: [
      lifted
        ? { title: 'Invite somebody else', verb: meetingAddForm }
        : { title: 'Invite somebody else', verb: meetingAddForm, style: 'positive' },
      seeStatus,
    ],
  })
