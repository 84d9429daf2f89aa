// What an invited person sees of their invitation.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import { isGoingOn } from '../../../domain/meeting/answers-close.ts'
import { isTimeToSay, sayTiming } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { replyBy } from '../../../domain/obligations/answer-duties.ts'
import type { Deadline } from '../../../domain/rules/deadlines.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { currentAnswer } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { firstNameOf } from '../../kernel/first-name.ts'
import { sayWhen, toPrepare } from '../../kernel/meeting-card.ts'
import { sayAnswer } from './answer-words.ts'
import { invitationCard, type InvitationFacts } from './invitation-facts.ts'
import { sayMoved } from './moved-words.ts'

/** The question: can you come? `notice` is a calm sentence on top, '' for none. */
export function askingCard(facts: InvitationFacts, notice: string): PrivateCard {
  const { conference, invitation } = facts
  const reply = replyBy(conference, invitation, facts)
  const moved = sayMoved(facts)
  const stillCannot = moved.still !== '' && !moved.keepsPlace
  const prepare = toPrepare(facts)
  return invitationCard(facts, 'invitation', {
    notice: notice === '' ? moved.sentence : notice,
    hasNotice: notice !== '' || moved.sentence !== '',
    // The sentence above has the new day already.
    hasWhen: notice !== '' || moved.sentence === '',
    heading: moved.heading,
    stillTitle: moved.still,
    keepsPlace: moved.keepsPlace,
    stillCannot,
    canDecline: !stillCannot,
    canCome: moved.standing !== 'in-person',
    canJoin: conference.onlineLink !== undefined && moved.standing !== 'online',
    comeStyle: moved.keepsPlace ? 'default' : 'positive',
    childNames: childrenOf(facts)
      .map(({ label }) => label)
      .join(', '),
    why: invitation.why,
    hasWhy: invitation.why !== '',
    replyBy: sayMoment(reply),
    replyWhy: reply.why.sentence,
    prepare: prepare.map((text) => ({ text })),
    hasPrepare: prepare.length > 0,
    canTakeEntry: moved.standing !== '',
    canGoBack: moved.sentence === '' && currentAnswer(invitation).status !== 'awaited',
  })
}

const sayMoment = (due: Deadline): string => `${sayDay(due.due)}, ${inLondon(due.at).time}`

/**
 * What was answered, with a way back; `toAsk` is the colleague whom a no names, where they can be
 * asked to come.
 */
export function answeredCard(
  facts: InvitationFacts,
  notice: string,
  toAsk?: Pick<Person, 'id' | 'name'>,
): PrivateCard {
  const { invitation, conference } = facts
  const said = sayAnswer(invitation, conference)
  const timing = sayTiming(invitation)
  return invitationCard(facts, 'invitation-answered', {
    notice,
    hasNotice: notice !== '',
    heading: said.heading,
    theirWords: said.theirWords,
    hasWords: said.theirWords !== '',
    // Somebody who has just said that they will be late is not asked to be early.
    next: said.next,
    hasNext:
      said.next !== '' && !(said.comes && (timing !== '' || isGoingOn(conference, facts.now))),
    timing: `You told the chair: ${timing}.`,
    hasTiming: timing !== '' && notice === '' && said.comes,
    attendsOnline: said.online && conference.onlineLink !== undefined,
    canTakeEntry: said.comes,
    canSayTiming: said.comes && isTimeToSay(conference, facts.now),
    canAsk: toAsk !== undefined,
    toAsk: toAsk?.id ?? '',
    askTitle: toAsk === undefined ? '' : `Ask ${firstNameOf(toAsk)} to come`,
  })
}

/** The recorded no, with two questions that may stay empty. */
export function declineCard(facts: InvitationFacts): PrivateCard {
  const standing = currentAnswer(facts.invitation)
  const { reason, askInstead, sends } =
    standing.status === 'declined' ? standing : { reason: '', askInstead: '', sends: undefined }
  return invitationCard(facts, 'invitation-decline', {
    problem: '',
    hasProblem: false,
    ownAgency: facts.invitation.agency,
    reason,
    askInstead,
    sendsReport: sends === 'report',
    canNote: facts.conference.kind === 'core-group',
    without:
      facts.conference.kind === 'core-group'
        ? ', the core group goes ahead. If no colleague ' +
          'comes, we ask you for a few words in writing.'
        : ' the meeting may not be able to go ahead.',
  })
}

/** For a meeting that does not take place: nothing to answer, and nothing to prepare. */
export const cancelledCard = ({
  person,
  conference,
}: Pick<InvitationFacts, 'person' | 'conference'>): PrivateCard =>
  sentenceCard(
    person,
    `Meeting ${conference.reference} on ${sayWhen(conference)} ` +
      'was cancelled. Nothing is asked of you for it.',
  )
