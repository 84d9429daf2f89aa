// An invitation to a professional, and the answers to it. Answers are appended, never overwritten.
import type { ChildId, Instant, InvitationId, LocalTime, PersonId } from '../ids.ts'
import { sameAgency } from '../people.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'

export type Mode = 'in-person' | 'online'

type Given = { readonly by: PersonId; readonly at: Instant }
export type Awaited = { readonly status: 'awaited' }
export type Attending = Given & { readonly status: 'attending'; readonly mode: Mode }
export type Represented = Given & {
  readonly status: 'represented'
  readonly name: string
  readonly role: string
  readonly email?: string
  /** Set when the colleague is somebody whom the directory knows: only then can they be asked, and see anything. */
  readonly person?: PersonId
  /** What the colleague said: naming somebody is not enough (domain.md section C). */
  readonly confirmation: Confirmation
  /** What the colleague said before that, the oldest first. */
  readonly earlier?: readonly Confirmation[]
}
export type Confirmation =
  | { readonly status: 'awaited' }
  | {
      readonly status: 'confirmed'
      readonly mode: Mode
      readonly at: Instant
      /** Set when it was said by telephone: who took it. */ readonly takenBy?: PersonId
    }
  | { readonly status: 'refused'; readonly reason: string; readonly at: Instant }
export type Declined = Given & {
  readonly status: 'declined'
  /** '' until they say why, if they do: a no counts when it is given. */
  readonly reason: string
  /** Who in the agency should be asked instead (domain.md section C: a decline names a lead to chase); '' while nobody is named. */
  readonly askInstead: string
  /** What they send in place of coming. */
  readonly sends?: 'report'
}
export type Undecided = Given & { readonly status: 'undecided' }
export type NotMe = Given & { readonly status: 'not-me' }
export type Answer = Awaited | Attending | Represented | Declined | Undecided | NotMe

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

export type Invitation = {
  readonly id: InvitationId
  readonly person: PersonId
  readonly agency: string
  readonly role: string
  /** Why the family wants this person there, in words the family would recognise. */
  readonly why: string
  readonly invitedAt: Instant
  /** The children whom this person knows directly; undefined means all of them. */
  readonly knows?: readonly ChildId[]
  /**
   * For a review: whether this person's agency took part in the core group (S1). 'absent' is a member who was not there and
   * sent nobody; 'no' is an agency outside the core group. Undefined where nobody has said: then nothing follows from it.
   */
  readonly coreGroup?: 'member' | 'absent' | 'no'
  /** Every answer in order; the last one counts. */
  readonly answers: readonly Answer[]
  /** 'Running late', 'leaving at eleven': for the day itself, the newest last. */
  readonly timings: readonly Timing[]
  /** Who was in the room or on the line, as marked on the day; the newest last. */
  readonly marks: readonly Mark[]
  /** No longer invited. 'conflict' is a silent suppression: the person is never shown this meeting again (domain.md section H). */
  readonly withdrawn?: {
    readonly why: 'removed' | 'conflict'
    readonly by: PersonId
    readonly at: Instant
  }
}

export type Timing = Given &
  (
    | { readonly kind: 'late'; readonly minutes: number }
    | { readonly kind: 'leaving-early'; readonly time: LocalTime }
    /** On time and to the end after all: takes back what was said before. */
    | { readonly kind: 'as-planned' }
  )

export type Mark = Given &
  (
    | {
        readonly mark: 'arrived'
        readonly who: 'invited' | 'representative'
        readonly time: LocalTime
        readonly mode: Mode
      }
    | { readonly mark: 'left'; readonly time: LocalTime }
    | { readonly mark: 'absent' }
    /** Takes the mark before it back; both stay in the history. */
    | { readonly mark: 'taken-back' }
  )

export const currentAnswer = (invitation: Invitation): Answer =>
  invitation.answers.at(-1) ?? { status: 'awaited' }

/** The colleague who comes, or is asked to come, for the invited person; undefined when there is none whom the directory knows. */
export function representedBy(invitation: Invitation): PersonId | undefined {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status !== 'refused'
    ? answer.person
    : undefined
}

/** Who owes what a place owes: the colleague once they have said that they come, and until then the person invited. */
export function holderOf(invitation: Invitation): PersonId {
  const answer = currentAnswer(invitation)
  const taken = answer.status === 'represented' && answer.confirmation.status === 'confirmed'
  return taken ? (answer.person ?? invitation.person) : invitation.person
}

/** How often it was answered, by the invited person or for a colleague's part: a card that was drawn at an earlier revision is out of date. */
export const revision = (invitation: Invitation): number =>
  invitation.answers.reduce(
    (sofar, answer) =>
      sofar + 1 + (answer.status === 'represented' ? (answer.earlier ?? []).length : 0),
    0,
  )

/**
 * Anything but silence and 'not sure yet' settles the duty to answer (S3: 'must respond to invites'). A colleague who
 * was named and cannot come leaves it open again.
 */
export const isSettled = (answer: Answer): boolean =>
  answer.status !== 'awaited' &&
  answer.status !== 'undecided' &&
  !(answer.status === 'represented' && answer.confirmation.status === 'refused')

export type Occasion = {
  readonly by: PersonId
  readonly at: Instant
  /** When the conference starts: answers close then. */
  readonly startsAt: Instant
  /** The revision that the card showed. */
  readonly seen: number
  /** The answer that stands was given for another day: giving it again is an answer. */
  readonly confirming?: boolean
  /** The agencies that the practice counts as one service when somebody comes for a colleague. */
  readonly services?: Services
}

/**
 * Answers an invitation.
 * Giving the answer that already stands changes nothing and succeeds, whatever revision was seen.
 * A no counts without its why: what is added to it later completes that answer, which keeps its moment.
 * Refuses: after the start (`conference.begun`); from a card that shows an older answer (`card.outdated`); a
 * representative without a name or role (`…missing`); a representative of another agency (`representative.other-agency`, S1: 'another member of
 * your agency').
 */
export function answer(
  invitation: Invitation,
  choice: Choice,
  occasion: Occasion,
): Result<Invitation> {
  const refusal = choiceProblem(invitation, choice, occasion.services)
  if (refusal !== undefined) return { ok: false, refusal }
  if (occasion.confirming !== true && sameChoice(currentAnswer(invitation), choice))
    return ok(invitation)
  if (occasion.at >= occasion.startsAt) {
    return refuse(
      'conference.begun',
      'This meeting has already started, so the answer can no longer be changed here. Please ring the conference administrator.',
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
    return ok({ ...invitation, answers: [...invitation.answers, completed] })
  return ok({ ...invitation, answers: [...invitation.answers, stamped(choice, occasion)] })
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
 * Refuses when the card shows an older answer, when there is nothing to take back, and after the start.
 */
export function undo(invitation: Invitation, occasion: Occasion): Result<Invitation> {
  if (occasion.seen !== revision(invitation))
    return refuse(
      'card.outdated',
      'That was already taken back or changed. This is where things stand now.',
    )
  if (occasion.at >= occasion.startsAt)
    return refuse(
      'conference.begun',
      'This meeting has already started, so the answer can no longer be changed here. Please ring the conference administrator.',
    )
  if (invitation.answers.length === 0)
    return refuse('undo.nothing', 'There is no answer to take back.')
  return ok({ ...invitation, answers: [...invitation.answers, again(invitation.answers.at(-2))] })
}

/** An answer that stands once more. A colleague is asked anew: they may have been told that they are not needed. */
function again(answer: Answer | undefined): Answer {
  if (answer?.status !== 'represented') return answer ?? { status: 'awaited' }
  const { earlier: _before, ...named } = answer
  return { ...named, confirmation: { status: 'awaited' } }
}

function stamped(choice: Choice, { by, at }: Occasion): Answer {
  if (choice.status !== 'represented') return { ...choice, by, at }
  const { agency: _sameAsTheInvitation, ...colleague } = choice
  return { ...colleague, confirmation: { status: 'awaited' }, by, at }
}

/** Agencies that a practice counts as one service, in groups: their people may come for one another. */
export type Services = readonly (readonly string[])[]

/** Whether somebody of the second agency may come for the first: another member of it (S1), or of a service that the practice groups with it. */
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
        `${choice.name} is with ${choice.agency}. Somebody who comes for you has to be from ${invitation.agency}, so that your agency is still heard.`,
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
