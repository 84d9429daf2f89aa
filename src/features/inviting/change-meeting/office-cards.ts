// The cards about who chairs a meeting, and who leads the case.
import { holderOf, type Office, officeWords, staysInvited } from '../../../domain/meeting/office.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { type LineOffer, linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import {
  meetingAddForm,
  meetingMenu,
  meetingOffice,
  meetingOfficeForm,
  meetingRemoveList,
} from './verbs.ts'
import { nameOf, seeStatus } from './view.ts'

export type OfficeInputs = {
  readonly office: Office
  readonly who: string
  readonly problem?: string
}

export const officeForm = (
  facts: MeetingFacts,
  { office, who, problem = '' }: OfficeInputs,
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'meeting-office',
  data: {
    ...meetingIds(facts),
    meeting: sayMeeting(facts.conference, facts.now),
    office: officeWords[office],
    now:
      `Now: ${nameOf(facts, holderOf(facts.conference, office))}. ` +
      'Both are told, and both stand in the audit trail.',
    entry: office,
    who,
    problem,
    hasProblem: problem !== '',
  },
})

const sees: Readonly<Record<Office, string>> = {
  chair: 'reads every report to this meeting, what is for the chair alone as well',
  'lead-social-worker': 'sees who comes, and reads every report to this meeting',
  administrator: 'hears of what nobody answers, and sees who comes',
}

/** What it would mean, before anything is done. */
export function officeCheck(facts: MeetingFacts, office: Office, to: Person): PrivateCard {
  const from = holderOf(facts.conference, office)
  return linesCard(facts.person, facts, {
    heading: `Another ${officeWords[office]}?`,
    lines: [
      { label: 'From now on', text: `${to.name}, ${to.role}, ${to.agency}` },
      { label: 'Until now', text: nameOf(facts, from) },
      `${to.name} ${sees[office]}. For ${nameOf(facts, from)} that ends at once.`,
      'Both are told, and it is kept on record who changed it.',
    ],
    offers: [
      {
        title: `Change the ${officeWords[office]}`,
        verb: meetingOffice,
        style: 'positive',
        entry: [office, to.id, from].join(' '),
      },
      { title: 'Somebody else', verb: meetingOfficeForm, entry: office },
      { title: 'Back', verb: meetingMenu },
    ],
  })
}

/** `before`: who had it; to whoever still runs the meeting. */
export function officeChanged(
  facts: MeetingFacts,
  office: Office,
  { to, before }: { readonly to: Person; readonly before: Person['id'] },
): PrivateCard {
  const isLead = office === 'lead-social-worker'
  const stays = isLead && before !== to.id && staysInvited(facts.conference, before)
  const comes = isLead && !staysInvited(facts.conference, to.id)
  const offers: readonly (LineOffer | false)[] = [
    seeStatus,
    stays && { title: 'Take somebody off the list', verb: meetingRemoveList },
    comes && { title: 'Invite somebody else', verb: meetingAddForm },
    { title: 'Change something else', verb: meetingMenu },
  ]
  return linesCard(facts.person, facts, {
    heading: `${to.name} is the ${officeWords[office]}`,
    lines: [
      'Whoever it touches is told, once, in working hours.',
      ...(stays
        ? [
            `▲ ${nameOf(facts, before)} is still invited, and counts as social care. Take them ` +
              'off the list if they no longer come.',
          ]
        : []),
      ...(comes ? [`▲ ${to.name} is not invited yet.`] : []),
    ],
    offers: offers.filter((offer) => offer !== false),
  })
}

/** To whoever has handed the meeting over, and sees it no more. */
export const officeHandedOver = (person: Person, office: Office, to: Person): PrivateCard =>
  sentenceCard(
    person,
    `${to.name} is the ${officeWords[office]} from now ` +
      'on, and is told. There is nothing left for you to do.',
  )
