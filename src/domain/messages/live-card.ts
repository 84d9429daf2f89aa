// A card that somebody has already: when the facts on it change it changes in place, without a
// notification. A copy of what it showed is kept nowhere: only its print, and the moment as of
// which it was drawn.
import { addMilliseconds } from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import type { Instant } from '../ids.ts'
import type { Conference } from '../state/conference.ts'
import { backOff, maxAttempts, type Message, type SendOutcome, type Shown } from './message.ts'

export type SentMessage = Message & {
  readonly progress: Extract<Message['progress'], { state: 'sent' }>
  readonly shown: Shown
}

const day = 86_400_000
/** Older cards are left as they are: whoever taps one is told how things stand. */
const liveMs = 28 * day

/**
 * Whether a message stands in a chat as a card that still follows the facts: for four weeks after
 * it was sent and after its meeting.
 */
export function isLive(
  message: Message,
  conference: Conference | undefined,
  now: Instant,
): message is SentMessage {
  const { progress, shown } = message
  if (progress.state !== 'sent' || shown === undefined) return false
  return [progress.at, ...(conference === undefined ? [] : [startsAt(conference)])].some(
    (at) => addMilliseconds(at, liveMs) > now,
  )
}

/**
 * A card is left alone for so long after its last tap: what stands there is the answer to it, or a
 * form that is being filled in.
 */
export const tapRestMs = 600_000

export type Update =
  /** Nothing left to do; the card follows the facts on. */
  | { readonly update: 'done'; readonly message: Message }
  | { readonly update: 'again'; readonly message: Message; readonly afterMs: number }
  /** It cannot be changed any more: where it is still needed, a fresh one goes out. */
  | { readonly update: 'gone' }

export type DrawnCard = {
  readonly print: string
  readonly drawnAt: Instant
  readonly jitter: number
}

/**
 * Recorded before the attempt: found again after a crash, the card may show the one or the other.
 */
export const beforeUpdate = (message: SentMessage): SentMessage => ({
  ...message,
  shown: { ...message.shown, tries: message.shown.tries + 1 },
})

/** Whether an earlier attempt may have changed the card to something that is recorded nowhere. */
export const isDoubtful = ({ shown }: SentMessage): boolean => shown.tries > 0

/**
 * What becomes of a card after an attempt to change it. An update that is repeated shows the same:
 * an unknown outcome is simply tried again.
 */
export function afterUpdate(
  message: SentMessage,
  outcome: SendOutcome,
  { print, drawnAt, jitter }: DrawnCard,
): Update {
  const { shown, ...rest } = message
  switch (outcome.outcome) {
    case 'sent':
      // A card for several messages says from now on where to look, whatever happens to any of
      // them.
      return {
        update: 'done',
        message:
          shown.together === true ? rest : { ...rest, shown: { print, at: drawnAt, tries: 0 } },
      }
    case 'unreachable':
      return { update: 'gone' }
    case 'try-again':
    case 'unknown': {
      if (shown.tries >= maxAttempts) return { update: 'gone' }
      const asked = outcome.outcome === 'try-again' ? (outcome.retryAfterMs ?? 0) : 0
      return { update: 'again', message, afterMs: Math.max(asked, backOff(shown.tries, jitter)) }
    }
  }
}

/** The card follows nothing any more. */
export function noLongerLive({ shown: _shown, ...message }: Message): Message {
  return message
}

/** Sent anew, as a fresh card: what was unknown of the old one still counts. */
export const sentAnew = (message: Message): Message => ({
  ...noLongerLive(message),
  progress: { state: 'queued', attempts: 0 },
})
