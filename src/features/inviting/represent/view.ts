// The cards of a colleague who is to come for somebody: the hand-over, their own answer, and
// nothing of the family once it has ended.
import { sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { isTimeToSay, sayTiming } from '../../../domain/meeting/timing.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import type { Case } from '../../../domain/state/case.ts'
import {
  type Conference,
  placeRevision,
  toBeConfirmedAgain,
} from '../../../domain/state/conference.ts'
import {
  type Confirmation,
  currentAnswer,
  type Invitation,
} from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { meetingWords, sayWhen } from '../../kernel/meeting-card.ts'
import { type OverseerFacts, overseersCard, sayNamed } from '../shared/colleague-record.ts'

export type RepresentFacts = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
  /** Whose card it is. */
  readonly person: Person
  /** Who is invited; undefined when the directory does not know them any more. */
  readonly invited: Person | undefined
  /** What the invited person owes before this meeting. */
  readonly owed: readonly Obligation[]
  readonly now: Instant
}

const card = (facts: RepresentFacts, template: string, data: CardData): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template,
  data: {
    caseId: facts.family.id,
    meetingId: facts.conference.id,
    invitationId: facts.invitation.id,
    seen: placeRevision(facts.conference, facts.invitation),
    ...meetingWords(facts),
    agency: facts.invitation.agency,
    ...data,
  },
})

const sayInvited = ({ invited, invitation }: RepresentFacts): string =>
  `${invited?.name ?? 'Your colleague'}, ${invitation.role}`

/** 'Report submitted: by Tue 8 December', and whether it is done: what a colleague takes over. */
const sayOwed = ({ owed }: RepresentFacts): CardData => ({
  owed: [
    ...owed.map((obligation) => ({
      text: isOpen(obligation)
        ? `□ ${obligation.due.why.event}: by ${sayDay(obligation.due.due)}`
        : `✓ ${obligation.due.why.event}: done`,
    })),
    ...(owed.every(isOpen) ? [{ text: 'Nothing is recorded as done yet.' }] : []),
  ],
  hasOwed: owed.length > 0,
})

/** The card of a colleague who is asked, or has answered. */
export function partCard(facts: RepresentFacts, notice: string): PrivateCard {
  const answer = currentAnswer(facts.invitation)
  const confirmation: Confirmation =
    answer.status === 'represented' ? answer.confirmation : { status: 'awaited' }
  const asksAgain = toBeConfirmedAgain(facts.conference, facts.invitation)
  if (confirmation.status === 'confirmed' && !asksAgain)
    return comingCard(facts, confirmation.mode, notice)
  return askedCard(facts, notice === '' && asksAgain ? sayNewDay(facts, confirmation) : notice)
}

/** Whoever said yes, said it of another day; whoever was silent is still asked. */
const sayNewDay = ({ conference }: RepresentFacts, { status }: Confirmation): string =>
  `The meeting was moved: ${sayWhen(conference)}. ` +
  `${status === 'confirmed' ? 'Your yes was for another day. Can you still come?' : 'Can you come then?'}`

function askedCard(facts: RepresentFacts, notice: string): PrivateCard {
  const { why } = facts.invitation
  return card(facts, 'representative-asked', {
    notice,
    hasNotice: notice !== '',
    asks: `${sayInvited(facts)}, cannot come, and asks you.`,
    why,
    hasWhy: why !== '',
    ...sayOwed(facts),
  })
}

function comingCard(
  facts: RepresentFacts,
  mode: 'in-person' | 'online',
  notice: string,
): PrivateCard {
  const { conference, invitation, now } = facts
  const timing = sayTiming(invitation)
  const online = mode === 'online'
  return card(facts, 'representative-answered', {
    notice,
    hasNotice: notice !== '',
    heading: online ? 'You join online' : 'You are coming',
    forWhom: `For ${sayInvited(facts)}`,
    ...sayOwed(facts),
    timing: `You told the chair: ${timing}.`,
    hasTiming: timing !== '' && notice === '',
    canSayTiming: isTimeToSay(conference, now),
    canUpdate: facts.owed.some((obligation) => obligation.kind === 'core-group-update'),
    attendsOnline: online && conference.onlineLink !== undefined,
    canJoin: !online && conference.onlineLink !== undefined,
    canCome: online && conference.place !== undefined,
  })
}

/** The reason is optional: the colleague never asked for this, but it helps whoever named them. */
export const refuseForm = (facts: RepresentFacts, reason: string): PrivateCard =>
  card(facts, 'representative-refuse', {
    asks: `${sayInvited(facts)}, is told, and asked to name somebody else.`,
    reason,
  })

/**
 * Replaces an old card once the colleague is no longer needed; it says nothing about the family.
 */
export const endedCard = (person: Person, { saidNo = false } = {}): PrivateCard =>
  sentenceCard(
    person,
    saidNo
      ? 'You said that you can’t come. Nothing more is asked of you. Thank you for saying so.'
      : 'You are not needed for this any more. Thank you for being ready to help.',
  )

/** To somebody who had said that they come. */
export const notNeededCard = (
  person: Person,
  conference: Pick<Conference, 'reference' | 'date' | 'time'>,
): PrivateCard =>
  sentenceCard(
    person,
    `You need not come for your colleague any more (meeting ${conference.reference}). Please ` +
      `take ${sayWhen(conference)} out of your calendar. Thank you for being ready to help.`,
  )

export const refusedCard = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'Thank you for saying so. Your colleague is told and ' +
      'asked to name somebody else; nothing more is asked of you.',
  )

export const cancelledCard = (person: Person, conference: Conference): PrivateCard =>
  sentenceCard(
    person,
    `Meeting ${conference.reference} on ${sayWhen(conference)} ` +
      'was cancelled. Nothing is asked of you for it.',
  )

/**
 * To the administrator: somebody was named whom I cannot ask in Teams; later, what was recorded for
 * them.
 */
export function unreachableCard(facts: OverseerFacts, notice: string): PrivateCard {
  const answer = currentAnswer(facts.invitation)
  const status = answer.status === 'represented' ? answer.confirmation.status : 'awaited'
  const open = status === 'awaited'
  return overseersCard(facts, 'representative-unreachable', {
    notice,
    hasNotice: notice !== '',
    theirWords: sayNamed(facts),
    canRecord: open,
    heading:
      status === 'confirmed'
        ? 'The colleague has confirmed'
        : open
          ? 'A colleague has not confirmed yet'
          : 'The colleague cannot come',
    next: open
      ? 'They count as not confirmed until they say so. If they are not in Teams here, please ' +
        'ring them, and record what they say.'
      : 'Whoever named them is told.',
  })
}
