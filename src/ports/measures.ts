/**
 * What is counted about the service as it works: numbers and fixed words alone, never an id of
 * anybody or any family.
 */
export interface Measures {
  /** One attempt to reach somebody, or to change a card that they have. */
  attempted(
    what: 'message' | 'update' | 'e-mail',
    outcome: 'sent' | 'try-again' | 'unknown' | 'unreachable' | 'refused',
  ): void
  /** A message in its final state. */
  ended(state: 'sent' | 'withdrawn' | 'failed' | 'unresolved'): void
  /** A message waited so long for its place under the limits. */
  waited(milliseconds: number): void
  /** How long the oldest message that is due has been due; 0 when none is. */
  lag(milliseconds: number): void
  /**
   * Families whose last look by the delivery failed, and the most failures in succession of any.
   */
  failing(now: { readonly families: number; readonly inSuccession: number }): void
  /** From the arrival of a tap or a message to its answer. */
  turned(kind: 'tap' | 'message' | 'other', milliseconds: number): void
  /**
   * Somebody pressed another reading of what they had typed: the first one was not what they meant.
   */
  corrected(): void
  /** A connection was dropped, because too many are open. */
  dropped(): void
  committed(outcome: 'ok' | 'conflict' | 'throttled' | 'unknown'): void
}
