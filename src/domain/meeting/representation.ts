// A colleague who comes for the invited person: one place a person, confirmed by that person, and
// asked and told by messages that are written with the change itself (docs/sources.md, section C;
// S1).
import { type Instant, messageId, obligationId, type PersonId } from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import type { Case } from '../state/case.ts'
import {
  actingFor,
  type Conference,
  hasConflict,
  isCoreGroup,
  standingInvitations,
  toBeConfirmedAgain,
} from '../state/conference.ts'
import {
  type Answer,
  type Confirmation,
  currentAnswer,
  type Invitation,
  type Mode,
  type Represented,
  representedBy,
  revision,
} from '../state/invitation.ts'
import type { Announcement, Notice } from '../state/notice.ts'
import { beyondDoubt } from './doubt.ts'

/** Whoever is named, with or without a person whom the directory knows. */
export type NamedColleague = {
  readonly name: string
  readonly email?: string
  readonly person?: PersonId
}

/**
 * Why this colleague cannot take this place, or undefined. One person cannot represent two
 * agencies, nor fill a place beside their own (docs/sources.md, section C). Somebody whom the
 * directory does not know is told apart by e-mail address.
 */
export function placeProblem(
  conference: Conference,
  invitation: Invitation,
  named: NamedColleague,
): Refusal | undefined {
  const problem = (code: string): Refusal => ({ code, words: sayCannotCome(named.name) })
  // Whoever chairs a conference sits there for no agency.
  if (
    named.person !== undefined &&
    (hasConflict(conference, named.person) ||
      (!isCoreGroup(conference) && conference.chair === named.person))
  )
    return problem('representative.other')
  for (const other of standingInvitations(conference).filter((one) => one.id !== invitation.id)) {
    const answer = currentAnswer(other)
    if (named.person !== undefined && other.person === named.person && answer.status !== 'not-me')
      return problem('representative.invited')
    if (
      answer.status === 'represented' &&
      answer.confirmation.status !== 'refused' &&
      isSame(answer, named)
    )
      return problem('representative.taken')
  }
  return undefined
}

/**
 * One sentence for every reason: a conflict of interest is never told, and with words of its own it
 * could be inferred. Nor is it told who else is invited, or for whom somebody comes.
 */
const sayCannotCome = (name: string): string =>
  `${name} cannot come in your place at this meeting. Please choose somebody else: one person can only fill one place.`

function isSame(answer: Represented, named: NamedColleague): boolean {
  if (answer.person !== undefined || named.person !== undefined)
    return answer.person === named.person
  return answer.email !== undefined && answer.email.toLowerCase() === named.email?.toLowerCase()
}

/**
 * The day and time for which an answer was given, when the meeting was moved since; undefined when
 * it was not.
 */
export function answeredFor(
  conference: Conference,
  answer: Answer,
): { readonly date: Conference['date']; readonly time: Conference['time'] } | undefined {
  return answer.status === 'awaited'
    ? undefined
    : conference.moves.find((move) => move.at >= answer.at)?.from
}

export type ConfirmationContext = {
  /** Whether the colleague says it, or somebody who took it by telephone. */
  readonly saidBy: 'themself' | 'telephone'
  readonly at: Instant
  /** When answers close: see answers-close.ts. */
  readonly closesAt: Instant
  /** The revision that the card showed. */ readonly seen: number
  /** What stands was said of another day: saying it again is a reply. */
  readonly confirming?: boolean
}

export type ColleagueReply =
  | { readonly status: 'confirmed'; readonly mode: Mode; readonly takenBy?: PersonId }
  | { readonly status: 'refused'; readonly reason: string }

/**
 * What the named colleague says. The same again changes nothing, whatever revision was seen.
 * Refuses once answers are closed (`conference.over`), from a card that shows an older state
 * (`card.outdated`), where no colleague is named (`representative.none`), and where somebody else
 * would turn round what the colleague said themself (`representative.answered`).
 */
export function confirm(
  invitation: Invitation,
  word: ColleagueReply,
  { saidBy, at, closesAt, seen, confirming = false }: ConfirmationContext,
): Result<Invitation> {
  const answer = currentAnswer(invitation)
  if (answer.status !== 'represented')
    return refuse('representative.none', 'Nobody is named for this place any more.')
  const isOfAnotherDay = confirming && answer.confirmation.status === 'confirmed'
  if (!isOfAnotherDay && isRepeat(answer.confirmation, word)) return ok(beyondDoubt(invitation))
  if (at >= closesAt)
    return refuse(
      'conference.over',
      'This meeting is over, so this can no longer be changed here. Please ring the conference administrator.',
    )
  if (seen !== revision(invitation))
    return refuse(
      'card.outdated',
      'That button was on an older card. This is where things stand now.',
    )
  if (saidBy === 'telephone' && !isOfAnotherDay && hasSpoken(answer.confirmation))
    return refuse('representative.answered', sayAnsweredThemself(answer))
  const said: Represented = {
    ...answer,
    confirmation: { ...word, at },
    earlier: [...(answer.earlier ?? []), answer.confirmation],
  }
  return ok({ ...beyondDoubt(invitation), answers: [...invitation.answers.slice(0, -1), said] })
}

/** A no, or a yes that nobody took for them. */
const hasSpoken = (standing: Confirmation): boolean =>
  standing.status === 'refused' ||
  (standing.status === 'confirmed' && standing.takenBy === undefined)

const sayAnsweredThemself = ({ name, confirmation }: Represented): string =>
  confirmation.status === 'refused'
    ? `${name} has said no, and that stands. If that has changed, they have to be asked again.`
    : `${name} has answered, and that stands. They can change it themself.`

function isRepeat(standing: Confirmation, word: ColleagueReply): boolean {
  if (word.status === 'confirmed')
    return standing.status === 'confirmed' && standing.mode === word.mode
  return standing.status === 'refused'
}

type InvitationChange = {
  readonly family: Case
  readonly conference: Conference
  readonly before: Invitation
  readonly after: Invitation
  readonly at: Instant
}

/**
 * The messages that an invitation's change calls for. A colleague who is newly named is asked, or,
 * where the directory does not know them, the administrator is told, as they are when somebody says
 * that the invitation is not for them; a colleague who had confirmed and is needed no more is told
 * so; whoever named a colleague is told what they said. The ids hold the revision: a change is told
 * once.
 */
export function noticesOf(change: InvitationChange): Announcement[] {
  const { before, after } = change
  const now = currentAnswer(after)
  const then = currentAnswer(before)
  const newAnswer = after.answers.length > before.answers.length
  const notices: Announcement[] = []
  const asked =
    newAnswer && now.status === 'represented' && now.confirmation.status === 'awaited'
      ? now.person
      : undefined
  if (asked !== undefined)
    notices.push(notice(change, { kind: 'hand-over', step: 'asked', tell: 'owner', to: asked }))
  if (newAnswer) notices.push(...administratorsNotices(change, now))
  const dropped = representedBy(before)
  if (
    dropped !== undefined &&
    then.status === 'represented' &&
    then.confirmation.status === 'confirmed' &&
    newAnswer &&
    dropped !== representedBy(after)
  ) {
    notices.push(
      notice(change, { kind: 'hand-over', step: 'no-longer-needed', tell: 'owner', to: dropped }),
    )
  }
  if (
    now.status === 'represented' &&
    !newAnswer &&
    now.confirmation.status !== 'awaited' &&
    (then.status !== 'represented' ||
      then.confirmation.status !== now.confirmation.status ||
      isNewlySettled(change))
  ) {
    notices.push(
      notice(change, {
        kind: 'representative-answered',
        step: now.confirmation.status,
        tell: 'owner',
        to: after.person,
      }),
    )
  }
  return notices
}

/** A reply that was given for another day, and is given again for this one. */
const isNewlySettled = ({ conference, before, after }: InvitationChange): boolean =>
  toBeConfirmedAgain(conference, before) && !toBeConfirmedAgain(conference, after)

/**
 * What an administrator has to do something about: a colleague who has to be rung, or a person
 * still to be found.
 */
function administratorsNotices(change: InvitationChange, now: Answer): Announcement[] {
  const { conference } = change
  const to = actingFor(conference, conference.administrator)
  if (now.status === 'not-me')
    return [
      notice(change, { kind: 'wrong-person', step: 'somebody-else', tell: 'administrator', to }),
    ]
  return now.status === 'represented' &&
    now.person === undefined &&
    now.confirmation.status === 'awaited'
    ? [notice(change, { kind: 'hand-over', step: 'unreachable', tell: 'administrator', to })]
    : []
}

/** Whoever named a colleague who has left is told, so that they can name another. */
export const colleagueLeft = (
  change: Pick<InvitationChange, 'family' | 'conference' | 'after' | 'at'>,
): Announcement =>
  notice(change, {
    kind: 'representative-answered',
    step: 'taken-off',
    tell: 'owner',
    to: change.after.person,
  })

function notice(
  {
    family,
    conference,
    after,
    at,
  }: Pick<InvitationChange, 'family' | 'conference' | 'after' | 'at'>,
  parts: Pick<Announcement, 'kind' | 'step' | 'tell' | 'to'>,
): Announcement {
  return {
    id: messageId(`${parts.kind}:${after.id}:${revision(after)}:${parts.step}`),
    caseId: family.id,
    meeting: conference.id,
    about: [obligationId(`answer-invitation:${after.id}`)],
    at,
    ...parts,
  }
}

/** The invitation that a message about a colleague's part is about. */
export function invitationOf(
  family: Case,
  { about }: Pick<Notice, 'about'>,
): { readonly conference: Conference; readonly invitation: Invitation } | undefined {
  for (const conference of family.conferences) {
    const invitation = standingInvitations(conference).find((invitation) =>
      about.some((id) => id === `answer-invitation:${invitation.id}`),
    )
    if (invitation !== undefined) return { conference, invitation }
  }
  return undefined
}

/** Whether the last that this colleague said of this place was that they cannot come. */
export function refusedLast(invitation: Invitation, person: PersonId): boolean {
  const last = invitation.answers.findLast(
    (answer) => answer.status === 'represented' && answer.person === person,
  )
  return last?.status === 'represented' && last.confirmation.status === 'refused'
}

/**
 * Whether somebody was ever named for this place: they may be told, calmly, that they are no longer
 * needed.
 */
export const wasNamed = (invitation: Invitation, person: PersonId): boolean =>
  invitation.answers.some((answer) => answer.status === 'represented' && answer.person === person)
