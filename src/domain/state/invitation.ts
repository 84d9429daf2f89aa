// An invitation to a professional, and the answers to it. Answers are appended, never overwritten.
import type { ChildId, Instant, InvitationId, LocalTime, PersonId } from '../ids.ts'
import type { InviteeSaidByFile } from './said-by-file.ts'
import type { Stamp } from './stamp.ts'

export type Mode = 'in-person' | 'online'

export type Awaited = { readonly status: 'awaited' }

export type Attending = Stamp & { readonly status: 'attending'; readonly mode: Mode }

export type Represented = Stamp & {
  readonly status: 'represented'
  readonly name: string
  readonly role: string
  readonly email?: string
  /**
   * Set when the colleague is somebody whom the directory knows: only then can they be asked, and
   * see anything.
   */
  readonly person?: PersonId
  /** What the colleague said: naming somebody is not enough (docs/sources.md, section C). */
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

export type Declined = Stamp & {
  readonly status: 'declined'
  /** '' until they say why, if they do: a no counts when it is given. */
  readonly reason: string
  /**
   * Who in the agency should be asked instead (docs/sources.md, section C: a decline names a lead
   * to chase); '' while nobody is named.
   */
  readonly askInstead: string
  /** What they send in place of coming. */
  readonly sends?: 'report'
}

export type Undecided = Stamp & { readonly status: 'undecided' }

export type NotMe = Stamp & { readonly status: 'not-me' }

export type Answer = Awaited | Attending | Represented | Declined | Undecided | NotMe

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
   * For a review: whether this person's agency took part in the core group (S1). 'absent' is a
   * member who was not there and sent nobody; 'no' is an agency outside the core group. Undefined
   * where nobody has said: then nothing follows from it.
   */
  readonly coreGroup?: 'member' | 'absent' | 'no'
  /**
   * What the file last said of this person in this meeting's row; absent in older records, and
   * where no file has named them.
   */
  readonly fromFile?: InviteeSaidByFile
  /** Every answer in order; the last one counts. */
  readonly answers: readonly Answer[]
  /** 'Running late', 'leaving at eleven': for the day itself, the newest last. */
  readonly timings: readonly Timing[]
  /**
   * When they were asked whether they can’t come, after words that sounded like it; gone with their
   * next answer.
   */
  readonly doubtedAt?: Instant
  /** Who was in the room or on the line, as marked on the day; the newest last. */
  readonly marks: readonly Mark[]
  /**
   * No longer invited. 'conflict' is a silent suppression: the person is never shown this meeting
   * again (docs/sources.md, section H).
   */
  readonly withdrawn?: {
    readonly why: 'removed' | 'conflict'
    readonly by: PersonId
    readonly at: Instant
  }
}

export type Timing = Stamp &
  (
    | { readonly kind: 'late'; readonly minutes: number }
    | { readonly kind: 'leaving-early'; readonly time: LocalTime }
    /** On time and to the end after all: takes back what was said before. */
    | { readonly kind: 'as-planned' }
  )

export type Mark = Stamp &
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

/**
 * The colleague who comes, or is asked to come, for the invited person; undefined when there is
 * none whom the directory knows.
 */
export function representedBy(invitation: Invitation): PersonId | undefined {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status !== 'refused'
    ? answer.person
    : undefined
}

/**
 * The colleague who has said that they come. One who was merely named has no part yet: they may
 * answer, and nothing else.
 */
export function confirmedColleague(invitation: Invitation): PersonId | undefined {
  const answer = currentAnswer(invitation)
  return answer.status === 'represented' && answer.confirmation.status === 'confirmed'
    ? answer.person
    : undefined
}

/**
 * Whether this person has the place: invited, unless they have said that it is not them, or a
 * colleague who has said yes.
 */
export const hasPlace = (invitation: Invitation, person: PersonId): boolean =>
  invitation.withdrawn === undefined &&
  currentAnswer(invitation).status !== 'not-me' &&
  (invitation.person === person || confirmedColleague(invitation) === person)

/**
 * How often it was answered, by the invited person or for a colleague's part: a card that was drawn
 * at an earlier revision is out of date.
 */
export const revision = (invitation: Invitation): number =>
  invitation.answers.reduce(
    (sofar, answer) =>
      sofar + 1 + (answer.status === 'represented' ? (answer.earlier ?? []).length : 0),
    0,
  )

/**
 * Anything but silence and 'not sure yet' settles the duty to answer (S3: 'must respond to
 * invites'). A colleague who was named and cannot come leaves it open again.
 */
export const isSettled = (answer: Answer): boolean =>
  answer.status !== 'awaited' &&
  answer.status !== 'undecided' &&
  !(answer.status === 'represented' && answer.confirmation.status === 'refused')

/**
 * Whether this person may be asked to a meeting about these children: not whoever knows only
 * others.
 */
export const knowsOneOf = (
  { knows }: Pick<Invitation, 'knows'>,
  children: readonly { readonly id: ChildId }[],
): boolean => knows === undefined || children.some(({ id }) => knows.includes(id))
