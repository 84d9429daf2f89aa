// Records one answer to an invitation, tapped or typed: load, decide, commit together with the
// messages it causes, and show the result.
import {
  answer,
  type AnswerContext,
  type Choice,
  sameService,
  undo,
} from '../../../domain/meeting/answer.ts'
import { answersCloseAt } from '../../../domain/meeting/answers-close.ts'
import { cannotComeNotices } from '../../../domain/meeting/day-word.ts'
import { noticesOf, placeProblem } from '../../../domain/meeting/representation.ts'
import { type TimingNow, timingNow } from '../../../domain/meeting/timing.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { refuse, type Result } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, replaceInvitation } from '../../../domain/state/case.ts'
import { toBeConfirmedAgain } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import { type Person, sameAgency } from '../../../domain/state/person.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import {
  type InvitationCardRef,
  type InvitationPlace,
  placeIn,
  revisionSeen,
  sayRefused,
} from '../shared/invitation-place.ts'
import { neverLate, onTime, recordTiming, sayTold, type TimingVerbs } from '../shared/lateness.ts'
import { standsNow } from './answer-words.ts'
import type { InvitationFacts, RepresentFormFacts } from './invitation-facts.ts'
import {
  type CardTap,
  factsFor,
  type InvitationTap,
  ownPlaceIn,
  standingCard,
} from './invitation-tap.ts'
import { invitationShow, invitationTiming } from './verbs.ts'
import { cancelledCard, declineCard } from './view.ts'

/**
 * Only for choosing a colleague: it reads whole agencies from the directory, too much for every
 * tap.
 */
export async function peopleOfServices(
  { deps }: RequestContext,
  { invitation, practice }: InvitationFacts,
): Promise<Person[]> {
  const services = practice.sameService.value
  const agencies = [
    invitation.agency,
    ...services.filter((group) => group.some((name) => sameAgency(name, invitation.agency))).flat(),
  ]
  return (await deps.directory.ofAgencies(agencies)).filter((person) =>
    sameService(person.agency, invitation.agency, services),
  )
}

export async function withColleagues(
  context: RequestContext,
  facts: InvitationFacts,
): Promise<RepresentFormFacts> {
  const { conference, invitation, person } = facts
  const colleagues = (await peopleOfServices(context, facts)).filter(
    ({ id, name }) =>
      id !== person.id && placeProblem(conference, invitation, { name, person: id }) === undefined,
  )
  return { ...facts, colleagues }
}

type Decide = (
  place: Pick<InvitationPlace, 'conference' | 'invitation'>,
  occasion: AnswerContext,
) => Result<Invitation>

/**
 * `family` is absent where this person may not see it; `refusal` is '' where nothing was refused.
 */
type AnswerOutcome = { readonly family?: Case; readonly refusal: string }

type AnswerChange = {
  readonly event: 'invitation.answered' | 'invitation.undone'
  readonly decide: Decide
  /** Draws the card after a success; without it, the card for the current answer is shown. */
  readonly draw?: (facts: InvitationFacts) => PrivateCard
}

/** Idempotent: a repeat commits nothing and shows the same card. */
async function decideAndShow(
  { context, ref }: CardTap,
  change: AnswerChange,
): Promise<PrivateCard> {
  const outcome = (await changeCase<InvitationPlace, AnswerOutcome>(context, ref.caseId, {
    find: (family) => ownPlaceIn(context, family, ref),
    decide: (place) => decideFor({ context, ref }, place, change),
  })) ?? { refusal: '' }
  const facts =
    outcome.refusal === '' && change.draw !== undefined
      ? factsFor(context, outcome.family, ref)
      : undefined
  return facts !== undefined &&
    change.draw !== undefined &&
    facts.conference.cancelled === undefined
    ? change.draw(facts)
    : show(context, ref, outcome)
}

function decideFor(
  { context, ref }: CardTap,
  place: InvitationPlace,
  { event, decide }: AnswerChange,
): Decision<AnswerOutcome> {
  const { family, conference, invitation } = place
  if (conference.cancelled !== undefined) return unchanged({ family, refusal: '' })
  const decided = withOnePlaceEach(
    place,
    decide(place, {
      by: context.actor.id,
      at: context.now,
      closesAt: answersCloseAt(conference),
      seen: revisionSeen(ref, conference),
      confirming: toBeConfirmedAgain(conference, invitation),
      services: practiceOf(context.deps, conference).sameService.value,
    }),
  )
  if (!decided.ok)
    return refused(decided.refusal, { family, refusal: sayRefused(decided.refusal, conference) })
  if (decided.value === invitation) return unchanged({ family, refusal: '' })
  const after = replaceInvitation(family, decided.value)
  const [before, now] = [currentAnswer(invitation), currentAnswer(decided.value)]
  const addsToDecline =
    event === 'invitation.answered' &&
    before.status === 'declined' &&
    now.status === 'declined' &&
    now.at === before.at
  const entry: AuditEvent = {
    event,
    meeting: conference.id,
    invitation: invitation.id,
    status: addsToDecline ? 'declined: more said' : now.status,
  }
  const said = { conference, before: invitation, after: decided.value, at: context.now }
  const notices = [
    ...noticesOf({ family, ...said }),
    ...cannotComeNotices({ caseId: family.id, by: context.actor.id, ...said }),
  ]
  return commit({ family: after, audit: [entry], notices }, { family: after, refusal: '' })
}

export function show(
  context: RequestContext,
  ref: InvitationCardRef,
  { family, refusal }: AnswerOutcome,
  done = '',
): PrivateCard {
  const facts = factsFor(context, family, ref)
  if (facts === undefined) return notFoundCard(context.actor)
  return facts.conference.cancelled === undefined
    ? standingCard(facts, refusal === '' ? done : refusal)
    : cancelledCard(facts)
}

/**
 * Checked inside the commit: when two agencies name the same colleague at once, the second is
 * refused.
 */
function withOnePlaceEach(
  { conference, invitation }: Pick<InvitationPlace, 'conference' | 'invitation'>,
  decided: Result<Invitation>,
): Result<Invitation> {
  const named =
    decided.ok && decided.value !== invitation ? currentAnswer(decided.value) : undefined
  const refusal =
    named?.status === 'represented' ? placeProblem(conference, invitation, named) : undefined
  return refusal === undefined ? decided : { ok: false, refusal }
}

const noLink =
  'This meeting has no online link yet. Please ask the ' +
  'conference administrator, or choose another answer.'

export const give = (
  { context, ref }: CardTap,
  choice: Choice,
  draw?: AnswerChange['draw'],
): Promise<PrivateCard> =>
  decideAndShow(
    { context, ref },
    {
      event: 'invitation.answered',
      ...(draw === undefined ? {} : { draw }),
      decide: ({ conference, invitation }, occasion) =>
        choice.status === 'attending' &&
        choice.mode === 'online' &&
        conference.onlineLink === undefined
          ? refuse('meeting.no-link', noLink)
          : answer(invitation, choice, occasion),
    },
  )

const sendsNow = ({ facts }: InvitationTap): { readonly sends?: 'report' } => {
  const standing = currentAnswer(facts.invitation)
  return standing.status === 'declined' && standing.sends !== undefined
    ? { sends: standing.sends }
    : {}
}

/**
 * The form replaces the reason and the person to ask; a promise to send a report instead is kept.
 */
export const decline = (
  tap: InvitationTap,
  inputs: { readonly reason: string; readonly askInstead: string },
  draw: (facts: InvitationFacts) => PrivateCard,
): Promise<PrivateCard> => give(tap, { status: 'declined', ...sendsNow(tap), ...inputs }, draw)

/**
 * 'I can't come' counts at once, and the reason may follow. An earlier reason is kept unless a new
 * one is given.
 */
export function sayNo(
  tap: InvitationTap,
  { reason, sends }: { readonly reason: string; readonly sends?: 'report' },
): Promise<PrivateCard> {
  const standing = currentAnswer(tap.facts.invitation)
  const before = standing.status === 'declined' ? standing : { reason: '', askInstead: '' }
  return give(
    tap,
    {
      status: 'declined',
      ...sendsNow(tap),
      ...(sends === undefined ? {} : { sends }),
      reason: reason === '' ? before.reason : reason,
      askInstead: before.askInstead,
    },
    declineCard,
  )
}

/** Pressed again, it goes back to what was taken back: so the card says what stands now. */
export const takeBack = ({ context, ref }: CardTap): Promise<PrivateCard> =>
  decideAndShow(
    { context, ref },
    {
      event: 'invitation.undone',
      draw: (facts) => standingCard(facts, `Taken back. ${standsNow(facts)}`),
      decide: ({ invitation }, occasion) => undo(invitation, occasion),
    },
  )

export const timingVerbs: TimingVerbs = { give: invitationTiming, back: invitationShow }

/** For the text 'running 15 mins late': an earlier 'leaving at 11' is kept. */
export async function addTiming(
  { context, ref }: InvitationTap,
  said: TimingNow,
): Promise<PrivateCard> {
  const outcome = await recordTiming(context, ref, (stands) => ({ ...stands, ...said }))
  return show(context, ref, outcome, sayDone(outcome, ref))
}

/** They come on time after all; nothing is said to the chair where nothing was. */
export async function beOnTime({ context, ref, facts }: InvitationTap): Promise<PrivateCard> {
  if (timingNow(facts.invitation).lateMinutes === undefined) return standingCard(facts, neverLate)
  const outcome = await recordTiming(context, ref, onTime)
  return show(context, ref, outcome, sayDone(outcome, ref))
}

export const sayDone = ({ family }: AnswerOutcome, ref: InvitationCardRef): string => {
  const place = family === undefined ? undefined : placeIn(family, ref)
  return place === undefined ? '' : sayTold(place.invitation)
}
