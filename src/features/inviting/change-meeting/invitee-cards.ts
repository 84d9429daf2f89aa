// The cards about who is on the list of a meeting, and who must never see it.
import type { PersonId } from '../../../domain/ids.ts'
import { membersOf } from '../../../domain/meeting/attendance.ts'
import { forecastOf } from '../../../domain/meeting/expected-quorum.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { forecast } from '../../../domain/quorum/forecast.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import { type Invitation, representedBy } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { type LineOffer, linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import {
  meetingAddForm,
  meetingMenu,
  meetingRemove,
  meetingRemoveCheck,
  meetingRemoveList,
} from './verbs.ts'
import { menuOffer, nameOf, seeStatus } from './view.ts'

export type AddInputs = {
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly email: string
  readonly why: string
}
export const noInputs: AddInputs = { name: '', role: '', agency: '', email: '', why: '' }

export const addForm = (
  { person, family, conference, now }: MeetingFacts,
  inputs: AddInputs,
  problem: string,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'meeting-add',
  data: {
    ...meetingIds({ family, conference }),
    meeting: sayMeeting(conference, now),
    ...inputs,
    problem,
    hasProblem: problem !== '',
  },
})

export type InviteeChange = 'new' | 'again' | 'nothing'

const inviteeChangeWords: Readonly<Record<InviteeChange, string>> = {
  new: 'gets the invitation in working hours.',
  again: 'is back on the list and is asked anew. What was answered before is kept on record.',
  nothing: 'is invited already; nothing was changed.',
}

export const sayAdded = (name: string, change: InviteeChange): string =>
  `${name} ${inviteeChangeWords[change]}`

export const addedCard = (facts: MeetingFacts, name: string, change: InviteeChange): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: change === 'nothing' ? 'On the list already' : 'Invited',
    lines: [sayAdded(name, change)],
    offers: [seeStatus, { title: 'Invite another', verb: meetingAddForm }],
  })

export const removeList = (facts: MeetingFacts): PrivateCard =>
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
export function removeCheck(facts: MeetingFacts, invitation: Invitation): PrivateCard {
  const { conference, practice } = facts
  const members = membersOf(conference)
  const before = forecastOf(facts)
  const without = members.filter(
    (_member, index) => standingInvitations(conference)[index]?.id !== invitation.id,
  )
  const after = forecast({ members: without, children: childrenOf(facts), rule: practice.quorum })
  const quorum = before === undefined ? [] : [`Now: ${before.sentence}`, `Then: ${after.sentence}`]
  return linesCard(facts.person, facts, {
    heading: 'Take this person off the list?',
    lines: [
      `${nameOf(facts, invitation.person)}, ${invitation.agency}`,
      ...quorum,
      `${nameOf(facts, invitation.person)} is told that they are no longer needed, owes ` +
        'nothing any more, and no longer sees this meeting. You can invite them again.',
    ],
    offers: [
      {
        title: 'Take off the list',
        verb: meetingRemove,
        style: 'destructive',
        invitationId: invitation.id,
        entry: String(invitation.answers.length),
      },
      { title: 'Back', verb: meetingRemoveList },
    ],
  })
}

export const removedCard = (facts: MeetingFacts, invitation: Invitation): PrivateCard =>
  linesCard(facts.person, facts, {
    heading: 'Taken off the list',
    lines: [`${nameOf(facts, invitation.person)} is told, in neutral words.`],
    offers: [seeStatus, { title: 'Invite somebody else', verb: meetingAddForm }, menuOffer],
  })

/**
 * Everybody who could have a conflict here, and those for whom one is recorded. Only the chair and
 * the administrators see it.
 */
export function conflictForm(facts: MeetingFacts, problem: string): PrivateCard {
  const { person, conference } = facts
  const all = new Set<PersonId>([
    ...conference.invitations.map((invitation) => invitation.person),
    ...standingInvitations(conference).flatMap((invitation) => representedBy(invitation) ?? []),
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
      meeting: sayMeeting(conference, facts.now),
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

export const conflictCard = (facts: MeetingFacts, who: Person, lifted: boolean): PrivateCard =>
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
