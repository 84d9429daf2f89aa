// A disagreement with what a conference decided: a paper.
import type { Instant, MeetingId, PaperId, PersonId } from '../ids.ts'

export type Dissent = {
  readonly kind: 'dissent'
  readonly id: PaperId
  readonly meeting: MeetingId
  /** Who disagrees: 'Mum', 'the health visitor'; or the professional who wrote it themselves. */
  readonly who: string
  readonly words: string
  readonly by: PersonId
  readonly at: Instant
  /**
   * Whose it is, where the chair wrote down what a professional said at the table: they read it,
   * and can take it back.
   */
  readonly about?: PersonId
  /** By whoever wrote it down, or whose it is; it stays where it was read, marked. */
  readonly takenBackAt?: Instant
}
