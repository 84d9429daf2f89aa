// An outgoing message and how far it got: ids and states only. What it says is worked out when it
// is sent.
import type { Instant } from '../ids.ts'
import { never } from '../result.ts'
import type { Notice } from '../state/notice.ts'

export type MessageState =
  | { readonly state: 'queued'; readonly attempts: number }
  /** Recorded before the send: found again after a crash, it is not known whether Teams has it. */
  | { readonly state: 'started'; readonly attempts: number; readonly at: Instant }
  | {
      readonly state: 'sent'
      readonly attempts: number
      readonly at: Instant
      readonly activity: string
    }
  | { readonly state: 'withdrawn'; readonly at: Instant; readonly reason: WithdrawnReason }
  /** Not to be reached in Teams: an e-mail in neutral words is on its way. */
  | { readonly state: 'e-mailing'; readonly attempts: number; readonly reason: FailureReason }
  | {
      readonly state: 'failed'
      readonly at: Instant
      readonly reason: FailureReason
      /** What they got in its place. */ readonly instead?: 'e-mail'
    }
  /** Tried twice with an unknown outcome: a human has to look. */
  | { readonly state: 'unresolved'; readonly at: Instant }

/** 'has-left': whoever it was for was taken off before it went out. */
export const withdrawnReasons = ['no-longer-needed', 'has-left'] as const
export type WithdrawnReason = (typeof withdrawnReasons)[number]

export type FailureReason =
  | 'never-installed'
  | 'blocked'
  /** An administrator of Teams has switched the app off for everybody. */
  | 'stopped-by-admin'
  | 'no-teams-account'
  | 'refused'
  | 'gave-up'

export type Message = {
  readonly notice: Notice
  readonly progress: MessageState
  /** Attempts whose outcome nobody knows: each may be a message that the person has. */
  readonly unsure: number
  /** What the card that was sent shows, for as long as it follows the facts. */
  readonly shown?: Shown
}

/** How one attempt to send ended. */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly activity: string }
  /**
   * Teams has not got it: it is safe to try again, not before `retryAfterMs` where Teams said so.
   */
  | {
      readonly outcome: 'try-again'
      readonly retryAfterMs?: number
      /** What it means once it has been tried so often. */
      readonly orElse?: { readonly reason: FailureReason; readonly after: number }
    }
  /** No answer came, or the connection broke: it may have arrived. */
  | { readonly outcome: 'unknown' }
  | {
      readonly outcome: 'unreachable'
      readonly reason: FailureReason
      /** An e-mail can go in its place. */ readonly mail?: boolean
    }

export const newMessage = (notice: Notice): Message => ({
  notice,
  progress: { state: 'queued', attempts: 0 },
  unsure: 0,
})

/** A message is tried this often when Teams definitely refuses it for now. */
export const maxAttempts = 8

/**
 * What becomes of a message, and when to look at it again; no `lookAgain` means that this is its
 * final state.
 */
export type AfterAttempt = { readonly message: Message; readonly lookAgainAfterMs?: number }

/**
 * Exponential back-off in milliseconds: 2 s, 4 s, … 15 min, less up to a quarter so that many do
 * not come at once.
 */
export function backOff(attempts: number, jitter: number): number {
  const max = Math.min(900_000, 2_000 * 2 ** Math.max(0, attempts - 1))
  return Math.round(max * (1 - 0.25 * jitter))
}

/**
 * Records how an attempt ended. `jitter` is 0 to 1 and comes from outside.
 * An unknown outcome is tried once more and never a third time, so that at most one duplicate is
 * ever visible.
 */
export function afterAttempt(
  message: Message,
  outcome: SendOutcome,
  { at, jitter }: { at: Instant; jitter: number },
): AfterAttempt {
  const attempts = 'attempts' in message.progress ? message.progress.attempts : 0
  const { unsure } = message
  switch (outcome.outcome) {
    case 'sent':
      return {
        message: {
          ...message,
          progress: { state: 'sent', attempts, at, activity: outcome.activity },
        },
      }
    case 'unreachable':
      if (outcome.mail === true)
        return {
          message: {
            ...message,
            progress: { state: 'e-mailing', attempts: 0, reason: outcome.reason },
          },
          lookAgainAfterMs: 0,
        }
      return { message: { ...message, progress: { state: 'failed', at, reason: outcome.reason } } }
    case 'try-again':
      return attempts >= maxAttempts
        ? { message: { ...message, progress: { state: 'failed', at, reason: 'gave-up' } } }
        : {
            message: { ...message, progress: { state: 'queued', attempts } },
            lookAgainAfterMs: Math.max(outcome.retryAfterMs ?? 0, backOff(attempts, jitter)),
          }
    case 'unknown':
      return unsure >= 1
        ? { message: { ...message, progress: { state: 'unresolved', at } } }
        : {
            message: { ...message, progress: { state: 'queued', attempts }, unsure: unsure + 1 },
            lookAgainAfterMs: backOff(attempts, jitter),
          }
    default:
      return never(outcome)
  }
}

/**
 * What became of the e-mail: it went out, or it is tried again, and given up after as many attempts
 * as a message.
 */
export function afterMail(
  message: Message,
  outcome: 'sent' | 'try-again' | 'refused',
  { at, jitter }: { at: Instant; jitter: number },
): AfterAttempt {
  const { progress } = message
  if (progress.state !== 'e-mailing')
    throw new TypeError('No e-mail was on its way for this message')
  const attempts = progress.attempts + 1
  const { reason } = progress
  if (outcome === 'sent')
    return { message: { ...message, progress: { state: 'failed', at, reason, instead: 'e-mail' } } }
  if (outcome === 'refused' || attempts >= maxAttempts)
    return { message: { ...message, progress: { state: 'failed', at, reason } } }
  return {
    message: { ...message, progress: { ...progress, attempts } },
    lookAgainAfterMs: backOff(attempts, jitter),
  }
}

/**
 * What the sender finds when it takes a message: one that was started and never finished had an
 * unknown outcome.
 */
export function beforeAttempt(message: Message, at: Instant): Message {
  const crashed = message.progress.state === 'started'
  const unsure = message.unsure + (crashed ? 1 : 0)
  if (unsure > 1) return { ...message, unsure, progress: { state: 'unresolved', at } }
  const attempts = ('attempts' in message.progress ? message.progress.attempts : 0) + 1
  return { ...message, unsure, progress: { state: 'started', attempts, at } }
}

export const withdrawn = (
  message: Message,
  at: Instant,
  reason: WithdrawnReason = 'no-longer-needed',
): Message => ({ ...message, progress: { state: 'withdrawn', at, reason } })

export const isFinal = (message: Message): boolean =>
  !['queued', 'started', 'e-mailing'].includes(message.progress.state)

/**
 * What stands in the chat. `tries` counts updates that Teams did not take; `together`: one card
 * with other messages.
 */
export type Shown = {
  readonly print: string
  readonly at: Instant
  readonly tries: number
  readonly together?: true
}
