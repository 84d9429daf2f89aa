import { sayDirection, saySafer, saySighting } from '../../../domain/core-group/rating.ts'
import { isOpenToAll, updateOf } from '../../../domain/core-group/update.ts'
import { sayDay } from '../../../domain/dates/dates.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { Instant, OutcomeId } from '../../../domain/ids.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { Obligation } from '../../../domain/obligations/obligation.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { placeRevision, toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import { type MemberRating, sayColour } from '../../../domain/state/rating.ts'
import { nothingCard } from '../../kernel/cards.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Membership } from '../shared/membership.ts'

export type UpdateCardFacts = Membership & {
  readonly person: Person
  readonly practice: Practice
  readonly now: Instant
  /** This person's own entries that count, of this core group and of the ones before. */
  readonly own: readonly MemberRating[]
  /**
   * What another person gave in this place, the member or whoever comes for them: that it is there
   * and by whom, never what it says.
   */
  readonly others: readonly { readonly outcome: OutcomeId; readonly by: string }[]
  /** Whose place it is, when the person comes for a colleague. */
  readonly inPlaceOf?: string
  /** Who comes for the member and may give it too. */
  readonly colleague?: string
  readonly socialWorker: string
  readonly obligation?: Obligation
}

export const ratingHere = (
  { own, conference }: UpdateCardFacts,
  outcome: PlanOutcome,
): MemberRating | undefined =>
  own.find(
    (memberRating) => memberRating.meeting === conference.id && memberRating.outcome === outcome.id,
  )

export const ratingBefore = (
  { own, conference }: UpdateCardFacts,
  outcome: PlanOutcome,
): MemberRating | undefined =>
  own
    .filter(
      (memberRating) =>
        memberRating.meeting !== conference.id && memberRating.outcome === outcome.id,
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)

/** Who else of this place has rated it; undefined while nobody has, or this person did so last. */
export const ratedBy = ({ others }: UpdateCardFacts, outcome: PlanOutcome): string | undefined =>
  others.find((rating) => rating.outcome === outcome.id)?.by

/** Whether anybody of this place has: then nobody is asked again. */
export const isRated = (facts: UpdateCardFacts, outcome: PlanOutcome): boolean =>
  ratingHere(facts, outcome) !== undefined || ratedBy(facts, outcome) !== undefined

/** The meeting, and for whom somebody speaks who comes for a colleague. */
export const sayPlace = ({ conference, invitation, inPlaceOf }: UpdateCardFacts): string =>
  `${sayMeeting(conference)}${inPlaceOf === undefined ? '' : `. You give this for ${invitation.agency}, in ` + `place of ${inPlaceOf}. It is marked as given ` + 'by you.'}`

/** Whom to ring about what is red or worse. */
export const sayRing = ({ person, conference, socialWorker }: UpdateCardFacts): string =>
  person.id === conference.leadSocialWorker
    ? '■ You are the social worker: please look at this today.'
    : `■ Ring ${socialWorker} today.`

export const tellToday = (facts: UpdateCardFacts): string => `${sayRing(facts)} I pass nothing on.`

/** What this person gave: theirs to see at any time, with when the others see it. */
export function updateDone(
  facts: UpdateCardFacts,
  { notice = '', tell = false }: { readonly notice?: string; readonly tell?: boolean } = {},
): PrivateCard {
  const { conference, family, invitation, practice, now } = facts
  const open = isOpenToAll(conference, { practice, now })
  const given = updateOf(conference, invitation.id)
  const whole = given?.completeAt !== undefined
  const told = outcomesOf(family).flatMap((outcome, index) => {
    const rating = ratingHere(facts, outcome)
    return rating === undefined || sayRating(rating) === '' ? [] : [{ said: `said-${index + 1}` }]
  })
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'update-done',
    data: {
      ...meetingIds(facts),
      ...ownNo(facts),
      meeting: sayPlace(facts),
      heading: whole
        ? 'Your update is in'
        : given?.noteAt !== undefined
          ? 'Your note is in'
          : 'Your update so far',
      notice,
      hasNotice: notice !== '',
      tell,
      tellWords: tellToday(facts),
      late:
        facts.obligation?.state.status === 'met-late'
          ? `Due on ${sayDay(facts.obligation.due.due)}: it counts, and is marked late.`
          : '',
      hasLate: facts.obligation?.state.status === 'met-late',
      rows: outcomesOf(family).map((outcome, index) => {
        const rating = ratingHere(facts, outcome)
        return {
          ...meetingIds(facts),
          outcomeId: outcome.id,
          number: `${index + 1}.`,
          outcome: outcome.words,
          mark: markOf(facts, outcome),
          said: `said-${index + 1}`,
          detail: rating === undefined ? '' : sayRating(rating),
          hasDetail: rating !== undefined && sayRating(rating) !== '',
          action: isRated(facts, outcome) ? 'Change' : 'Rate',
        }
      }),
      told,
      hasSaid: told.length > 0,
      shown: open
        ? 'The core group can see it.'
        : 'Only you see this until everybody’s is in, or the core group begins.',
      open,
    },
  }
}

/**
 * Whoever leaves a note and has not answered is asked whether they cannot come: their note is no
 * answer.
 */
function ownNo({ conference, invitation, person, now }: UpdateCardFacts): CardData {
  const isOpen = !isSettled(currentAnswer(invitation)) || toBeConfirmedAgain(conference, invitation)
  return {
    invitationId: invitation.id,
    seen: placeRevision(conference, invitation),
    canDecline:
      isOpen &&
      invitation.person === person.id &&
      updateOf(conference, invitation.id)?.noteAt !== undefined &&
      now < startsAt(conference),
  }
}

function markOf(facts: UpdateCardFacts, outcome: PlanOutcome): string {
  const rating = ratingHere(facts, outcome)
  if (rating !== undefined) return sayColour[rating.colour]
  const other = ratedBy(facts, outcome)
  if (other !== undefined) return `✓ Rated by ${other}`
  const given = updateOf(facts.conference, facts.invitation.id)
  return given?.noteAt === undefined ? '– still to do' : '– not rated'
}

/** 'better; child safer: partly; seen Mon 4 January: walked in by himself' */
function sayRating({ direction, safer, evidence }: MemberRating): string {
  const parts = [
    ...(direction === undefined ? [] : [sayDirection[direction]]),
    ...(safer === undefined ? [] : [`child safer: ${saySafer[safer]}`]),
    ...evidence.map(
      (evidence) => `${saySighting[evidence.how]} ${sayDay(evidence.on)}: ${evidence.words}`,
    ),
  ]
  return parts.join('; ')
}

/** The part of somebody who cannot come, in writing. */
export const noteForm = (
  facts: UpdateCardFacts,
  { words, problem = '' }: { readonly words: string; readonly problem?: string },
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'update-note',
  data: {
    ...meetingIds(facts),
    invitationId: facts.invitation.id,
    seen: updateOf(facts.conference, facts.invitation.id)?.noteAt === undefined ? 0 : 1,
    meeting: sayPlace(facts),
    due: facts.obligation === undefined ? '' : `By ${sayDay(facts.obligation.due.due)}`,
    hasDue: facts.obligation !== undefined,
    problem,
    hasProblem: problem !== '',
    words,
    canRate: outcomesOf(facts.family).length > 0,
    canAnswer: facts.now < startsAt(facts.conference),
    answerTitle: isSettled(currentAnswer(facts.invitation))
      ? 'Change my answer'
      : 'Answer the invitation',
  },
})

/** The reminder: what is asked, by when, how far it is. */
export const updateAsked = (facts: UpdateCardFacts): PrivateCard => {
  const all = outcomesOf(facts.family)
  const done = all.filter((planOutcome) => isRated(facts, planOutcome)).length
  return {
    audience: 'one-person',
    to: facts.person.id,
    template: 'update-asked',
    data: {
      ...meetingIds(facts),
      meeting: sayMeeting(facts.conference),
      due: facts.obligation === undefined ? '' : sayDay(facts.obligation.due.due),
      hasDue: facts.obligation !== undefined,
      line:
        `${all.length === 1 ? 'One outcome' : `${all.length} outcomes`}, about a minute ` +
        `each.${done === 0 ? '' : ` ${done} saved already.`}${facts.colleague === undefined ? '' : ` ${facts.colleague} comes for you and can give it too: one update is enough.`}`,
      sentence: facts.obligation?.due.why.sentence ?? '',
      source: facts.obligation?.due.why.source ?? '',
      action: done === 0 ? 'Begin' : 'Go on',
      canRepeat: all.some(
        (planOutcome) =>
          ratingBefore(facts, planOutcome) !== undefined && !isRated(facts, planOutcome),
      ),
    },
  }
}

export const noCoreGroupCard = (person: Person): PrivateCard =>
  nothingCard(person, 'I find no core group of yours that is waiting for an update.')
