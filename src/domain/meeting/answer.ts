// Answering an invitation: what may be said, until when, and taking it back.
import type { Instant, PersonId } from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import {
  type Answer,
  currentAnswer,
  type Declined,
  type Invitation,
  type Mode,
  revision,
} from '../state/invitation.ts'
import { sameAgency } from '../state/person.ts'
import { beyondDoubt } from './doubt.ts'

/** An answer as a person gives it, before it is stamped with who and when. */
export type Choice =
  | { readonly status: 'attending'; readonly mode: Mode }
  | {
      readonly status: 'represented'
      readonly name: string
      readonly role: string
      readonly agency: string
      readonly email?: string
      readonly person?: PersonId
    }
  | {
      readonly status: 'declined'
      readonly reason: string
      readonly askInstead: string
      readonly sends?: 'report'
    }
  | { readonly status: 'undecided' }
  | { readonly status: 'not-me' }

/**
 * Who owes what a place owes: the colleague once they have said that they come, and until then the
 * person invited.
 */
export function holderOf(invitation: Invitation): PersonId {
  const answer = currentAnswer(invitation)
  const taken = answer.status === 'represented' && answer.confirmation.status === 'confirmed'
  return taken ? (answer.person ?? invitation.person) : invitation.person
}

export type AnswerContext = {
  readonly by: PersonId
  readonly at: Instant
  /** When answers close: see answers-close.ts. */
  readonly closesAt: Instant
  /** The revision that the card showed. */
  readonly seen: number
  /** The answer that stands was given for another day: giving it again is an answer. */
  readonly confirming?: boolean
  /** The agencies that the practice counts as one service when somebody comes for a colleague. */
  readonly services?: Services
}

/**
 * Answers an invitation. Giving the answer that already stands changes nothing but a doubt of it
 * and succeeds, whatever revision was seen. A no counts without its why: what is added to it
 * later completes that
 * answer, which keeps its moment. Refuses: once answers are closed (`conference.over`); from a card
 * that shows an older answer (`card.outdated`); a representative without a name or role
 * (`…missing`); a representative of another agency (`representative.other-agency`, S1: 'another
 * member of your agency').
 */
export function answer(
  invitation: Invitation,
  choice: Choice,
  occasion: AnswerContext,
): Result<Invitation> {
  const refusal = choiceProblem(invitation, choice, occasion.services)
  if (refusal !== undefined) return { ok: false, refusal }
  if (occasion.confirming !== true && sameChoice(currentAnswer(invitation), choice))
    return ok(beyondDoubt(invitation))
  if (occasion.at >= occasion.closesAt) {
    return refuse(
      'conference.over',
      'This meeting is over, so the answer can no longer be changed here. Please ring the conference administrator.',
    )
  }
  if (occasion.seen !== revision(invitation)) {
    return refuse(
      'card.outdated',
      'That button was on an older card. This is where things stand now; choose Change if you want something else.',
    )
  }
  const standing = currentAnswer(invitation)
  const completed = occasion.confirming === true ? undefined : completedBy(standing, choice)
  if (completed !== undefined)
    return ok({ ...beyondDoubt(invitation), answers: [...invitation.answers, completed] })
  return ok({
    ...beyondDoubt(invitation),
    answers: [...invitation.answers, stamped(choice, occasion)],
  })
}

/** A no with what was left out of it; undefined where something that was said would change. */
function completedBy(standing: Answer, choice: Choice): Declined | undefined {
  if (standing.status !== 'declined' || choice.status !== 'declined') return undefined
  const adds = (before: string, now: string) => before === '' || before === now
  if (!adds(standing.reason, choice.reason) || !adds(standing.askInstead, choice.askInstead))
    return undefined
  return standing.sends === undefined || standing.sends === choice.sends
    ? { ...standing, ...choice }
    : undefined
}

/**
 * Takes the last answer back, to the one before it. The answer taken back stays in the history.
 * Refuses when the card shows an older answer, when there is nothing to take back, and once answers
 * are closed.
 */
export function undo(invitation: Invitation, occasion: AnswerContext): Result<Invitation> {
  if (occasion.seen !== revision(invitation))
    return refuse(
      'card.outdated',
      'That was already taken back or changed. This is where things stand now.',
    )
  if (occasion.at >= occasion.closesAt)
    return refuse(
      'conference.over',
      'This meeting is over, so the answer can no longer be changed here. Please ring the conference administrator.',
    )
  if (invitation.answers.length === 0)
    return refuse('undo.nothing', 'There is no answer to take back.')
  return ok({
    ...beyondDoubt(invitation),
    answers: [...invitation.answers, again(invitation.answers.at(-2))],
  })
}

/**
 * An answer that stands once more. A colleague is asked anew: they may have been told that they are
 * not needed. A no of theirs stays one, until somebody asks them again.
 */
function again(answer: Answer | undefined): Answer {
  if (answer?.status !== 'represented') return answer ?? { status: 'awaited' }
  if (answer.confirmation.status === 'refused') return answer
  const { earlier: _before, ...named } = answer
  return { ...named, confirmation: { status: 'awaited' } }
}

function stamped(choice: Choice, { by, at }: AnswerContext): Answer {
  if (choice.status !== 'represented') return { ...choice, by, at }
  const { agency: _sameAsTheInvitation, ...colleague } = choice
  return { ...colleague, confirmation: { status: 'awaited' }, by, at }
}

/**
 * Agencies that a practice counts as one service, in groups: their people may come for one another.
 */
export type Services = readonly (readonly string[])[]

/**
 * Whether somebody of the second agency may come for the first: another member of it (S1), or of a
 * service that the practice groups with it.
 */
export const sameService = (one: string, other: string, services: Services = []): boolean =>
  sameAgency(one, other) ||
  services.some(
    (group) =>
      group.some((name) => sameAgency(name, one)) && group.some((name) => sameAgency(name, other)),
  )

/** What is wrong with a choice in itself, whenever it is made; undefined when nothing is. */
export function choiceProblem(
  invitation: Invitation,
  choice: Choice,
  services: Services = [],
): Refusal | undefined {
  if (choice.status === 'represented') {
    if (choice.name.trim() === '')
      return problem(
        'representative.missing',
        'Please choose a colleague, or write the name of the one who will come for you.',
      )
    if (choice.role.trim() === '')
      return problem(
        'role.missing',
        'Please say what your colleague does, for example ‘deputy safeguarding lead’.',
      )
    if (choice.person === invitation.person)
      return problem(
        'representative.yourself',
        'That is you. If you can come yourself, choose ‘I can come’.',
      )
    if (!sameService(choice.agency, invitation.agency, services)) {
      return problem(
        'representative.other-agency',
        `${choice.name} is with ${choice.agency}. Somebody who comes for you has to be from ` +
          `${invitation.agency}, so that your agency is still heard.`,
      )
    }
  }
  return undefined
}

const problem = (code: string, words: string): Refusal => ({ code, words })

function sameChoice(standing: Answer, choice: Choice): boolean {
  switch (choice.status) {
    case 'attending':
      return standing.status === 'attending' && standing.mode === choice.mode
    case 'represented':
      return (
        standing.status === 'represented' &&
        standing.confirmation.status !== 'refused' &&
        standing.name === choice.name &&
        standing.role === choice.role &&
        standing.email === choice.email &&
        standing.person === choice.person
      )
    case 'declined':
      return (
        standing.status === 'declined' &&
        standing.reason === choice.reason &&
        standing.askInstead === choice.askInstead &&
        standing.sends === choice.sends
      )
    case 'undecided':
    case 'not-me':
      return standing.status === choice.status
  }
}
