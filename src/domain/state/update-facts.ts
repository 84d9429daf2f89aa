// What a core group knows of its members’ updates: who gave one, on which outcomes, when. What they
// say are papers.
import type { Instant, InvitationId, LocalDate, OutcomeId, PersonId } from '../ids.ts'

export type UpdateFacts = {
  readonly invitation: InvitationId
  /** The outcomes rated so far, each with how many entries there are. */
  readonly rated: readonly { readonly outcome: OutcomeId; readonly entries: number }[]
  /**
   * When every outcome of the plan had a rating, 'not rated' included; it stays, whatever the plan
   * becomes.
   */
  readonly completeAt?: Instant
  /** When a note was left instead of coming (S1). */
  readonly noteAt?: Instant
}

export type UpdatesAsked = { readonly on: LocalDate; readonly people: readonly PersonId[] }

export type Opened = { readonly by: PersonId; readonly at: Instant }
