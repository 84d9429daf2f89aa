import type { Instant, PersonId } from '../domain/ids.ts'

/** When a card in somebody's own chat was last tapped, remembered for an hour. */
export interface Taps {
  /**
   * `activity`: the message on which the card is. Never throws: what is forgotten costs a silent
   * update of that card.
   */
  note(person: PersonId, activity: string): Promise<void>
  last(person: PersonId, activity: string): Promise<Instant | undefined>
}
