import type { CaseId, Instant, MessageId, PersonId } from '../domain/ids.ts'
import type { Message } from '../domain/messages/message.ts'
import type { Notice } from '../domain/state/notice.ts'

/** A case whose ladders are to be looked at, held for a while by one instance. */
export type Wake = {
  readonly caseId: CaseId
  /** Somebody wrote the case since it was last looked at. */ readonly changed: boolean
}
/** A message as it was found: `keep` writes only if nobody else has written since. */
export type Taken = { readonly message: Message }

/** The delivery's side of the store. */
export interface Outbox {
  /**
   * Cases whose next rung is reached, each held until `until` so that no other instance derives at
   * the same time.
   */
  wakes(now: Instant, until: Instant, limit: number): Promise<Wake[]>
  /**
   * Writes the messages of changes that had more of them than one batch holds; repeating it writes
   * none twice. Throws StoreBusy when the store could not be reached in time.
   */
  writeRest(id: CaseId): Promise<void>
  /**
   * Writes the messages that are not there yet, has those that are `stale` looked at again, and
   * says when to look at the case again, in one batch. Returns how many were new, or 'changed' when
   * the case was changed meanwhile: it then comes due again at once.
   */
  record(
    wake: Wake,
    notices: readonly Notice[],
    next: Instant | undefined,
    stale?: readonly MessageId[],
  ): Promise<number | 'changed'>
  /** Messages whose time has come, earliest first; several instances may see the same ones. */
  due(now: Instant, limit: number): Promise<Taken[]>
  /**
   * One person's messages whose time has come, in all cases, earliest first: what could go out to
   * them together.
   */
  dueFor(person: PersonId, now: Instant): Promise<Taken[]>
  /**
   * Records a message's new state and when to look again; false when another instance was first,
   * and nothing is written.
   */
  keep(taken: Taken, message: Message, lookAgain: Instant | undefined): Promise<Taken | undefined>
  /** When the next message or case comes due, if it is before `until`. */
  soonest(until: Instant): Promise<Instant | undefined>
  messages(id: CaseId): Promise<Message[]>
}
