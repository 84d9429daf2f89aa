// The messages about an invitation: the invitation and its reminders, the chair's chase, a move,
// and a colleague's reply. Each is drawn at the moment of sending, from the case as it is then.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import { invitationOf } from '../../../domain/meeting/representation.ts'
import { may } from '../../../domain/permissions.ts'
import { ladderOf } from '../../../domain/rules/practice.ts'
import type { Case } from '../../../domain/state/case.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import {
  confirmedColleague,
  currentAnswer,
  isSettled,
  representedBy,
} from '../../../domain/state/invitation.ts'
import { calendarOffers } from '../../kernel/calendar-offers.ts'
import type { NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { toldCard } from '../../kernel/lines-card.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { colleagueLeftCard, colleagueSaidCard } from './colleague-cards.ts'
import type { InvitationFacts } from './invitation-facts.ts'
import { describe, standingCard } from './invitation-tap.ts'
import { answeredCard, askingCard, cancelledCard } from './view.ts'

/** The invitation and its reminders; not sent once there is an answer. */
const ownerNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (
    found === undefined ||
    found.invitation.person !== to.id ||
    found.conference.cancelled !== undefined
  )
    return undefined
  if (
    isSettled(currentAnswer(found.invitation)) &&
    !toBeConfirmedAgain(found.conference, found.invitation)
  )
    return undefined
  const facts = describe({ deps, now }, to, { family, ...found })
  const when = ladderOf(facts.practice, notice.kind).find((step) => step.id === notice.step)?.when
    .at
  if (toBeConfirmedAgain(found.conference, found.invitation)) return askingCard(facts, '')
  return when === 'once'
    ? askingCard(facts, '')
    : standingCard(facts, reminderSentence(facts, when === 'due'))
}

/**
 * Replaces an invitation's card once it is answered: shows the current answer, however it was
 * given.
 */
const answeredNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  if (found === undefined || !may(to, { act: 'answer-invitation', invitation: found.invitation }))
    return undefined
  const facts = describe({ deps, now }, to, { family, ...found })
  return found.conference.cancelled === undefined ? standingCard(facts, '') : cancelledCard(facts)
}

/** Each in words of its own: the same card sent twice says nothing the second time. */
const reminderSentence = ({ invitation }: InvitationFacts, isDueToday: boolean): string =>
  currentAnswer(invitation).status === 'undecided'
    ? `You were not sure yet. Can you say now?${isDueToday ? ' Your answer is due today.' : ''}`
    : `A reminder: your answer is ${isDueToday ? 'due today' : 'still missing'}.`

/**
 * A colleague's reply, or that they have left, to the person who named them; not sent once somebody
 * else is named or the reply has changed.
 */
const colleagueSaidNotice: NoticeView = (occasion) =>
  occasion.notice.step === 'taken-off' ? colleagueLeftNotice(occasion) : colleagueReplied(occasion)

const colleagueLeftNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = open(notice, family, now)
  if (
    found === undefined ||
    currentAnswer(found.invitation).status !== 'awaited' ||
    !may(to, { act: 'answer-invitation', invitation: found.invitation })
  )
    return undefined
  const named = found.invitation.answers.at(-2)
  return named?.status === 'represented'
    ? colleagueLeftCard(describe({ deps, now }, to, { family, ...found }), named)
    : undefined
}

const colleagueReplied: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = invitationOf(family, notice)
  const standing = found === undefined ? undefined : currentAnswer(found.invitation)
  if (
    found === undefined ||
    standing?.status !== 'represented' ||
    standing.confirmation.status !== notice.step
  )
    return undefined
  if (
    found.conference.cancelled !== undefined ||
    !may(to, { act: 'answer-invitation', invitation: found.invitation })
  )
    return undefined
  return colleagueSaidCard(describe({ deps, now }, to, { family, ...found }), standing, '')
}

/** The invitation that the notice is about, while an answer to it is still of use. */
function open(
  notice: Parameters<NoticeView>[0]['notice'],
  family: Case,
  now: Parameters<NoticeView>[0]['now'],
) {
  const found = invitationOf(family, notice)
  return found === undefined ||
    found.conference.cancelled !== undefined ||
    found.invitation.withdrawn !== undefined ||
    startsAt(found.conference) <= now
    ? undefined
    : found
}

/** Not sent once there is an answer. */
const chaseNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = open(notice, family, now)
  if (found === undefined || !may(to, { act: 'answer-invitation', invitation: found.invitation }))
    return undefined
  const answer = currentAnswer(found.invitation)
  const facts = describe({ deps, now }, to, { family, ...found })
  const settled = isSettled(answer) && !toBeConfirmedAgain(found.conference, found.invitation)
  if (settled && answer.status === 'represented' && answer.confirmation.status !== 'confirmed')
    return answeredCard(facts, 'The chair asks: can your colleague come?')
  return settled ? undefined : askingCard(facts, 'The chair asks: can you come?')
}

/**
 * The new day, with the question to the invited person; a colleague who comes for them is only told
 * the day.
 */
const movedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const found = open(notice, family, now)
  if (found === undefined) return undefined
  const { conference, invitation } = found
  if (may(to, { act: 'answer-invitation', invitation })) {
    const facts = describe({ deps, now }, to, { family, ...found })
    const settled = isSettled(currentAnswer(invitation))
    if (notice.step === 'rearranged')
      return settled && !toBeConfirmedAgain(conference, invitation)
        ? answeredCard(facts, 'Where this meeting is held has changed.')
        : askingCard(facts, 'Where this meeting is held has changed.')
    if (settled && !toBeConfirmedAgain(conference, invitation)) return undefined
    return askingCard(facts, settled ? '' : 'This meeting has a new day or time.')
  }
  if (representedBy(invitation) !== to.id) return undefined
  const invited = (await deps.directory.get(invitation.person))?.name ?? 'Your colleague'
  const words =
    notice.step === 'rearranged'
      ? `Where meeting ${conference.reference} on ${sayWhen(conference)} ` +
        `is held has changed: ${conference.place ?? 'online only'}.`
      : sayNewDayTo(found, invited)
  return toldCard(
    to,
    notice.step === 'rearranged' ? 'A meeting is held somewhere else' : 'A meeting has a new day',
    [words],
    calendarOffers(to, { family, conference }),
  )
}

/** To a colleague, after a move: their yes was for another day, and their silence is still none. */
function sayNewDayTo(
  { conference, invitation }: Pick<InvitationFacts, 'conference' | 'invitation'>,
  invited: string,
): string {
  const when = sayWhen(conference)
  return confirmedColleague(invitation) === undefined
    ? `Meeting ${conference.reference}, to which ${invited} asks ` +
        `you to come instead, is now on ${when}. You have not answered ` +
        'yet: can you come then? Type ‘I can come’ or ‘I can’t come’.'
    : `Meeting ${conference.reference}, to which you come for ${invited}, ` +
        `is now on ${when}. Your yes was for another day: please type ` +
        `‘I can come’ or ‘I can’t come’. ${invited} is asked too.`
}

export const notices = new Map<NoticeKey, NoticeView>([
  ['answer-invitation/owner', ownerNotice],
  ['chase/owner', chaseNotice],
  ['moved/owner', movedNotice],
  ['representative-answered/owner', colleagueSaidNotice],
])

/** What replaces each card once its question is settled. */
export const settled = new Map<NoticeKey, NoticeView>([
  ['answer-invitation/owner', answeredNotice],
  ['chase/owner', answeredNotice],
  ['moved/owner', answeredNotice],
])
