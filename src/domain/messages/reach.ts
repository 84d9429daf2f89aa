// Who was reached how: the newest message to each person about a meeting.
import type { Instant, MeetingId, PersonId } from '../ids.ts'
import type { FailureReason, Message } from './message.ts'

export type Reach =
  | { readonly how: 'teams'; readonly at: Instant }
  | { readonly how: 'e-mail'; readonly at: Instant; readonly because: FailureReason }
  | { readonly how: 'on-its-way' }
  | { readonly how: 'not-reached'; readonly at: Instant; readonly because: FailureReason }
  /** Tried twice, and nobody knows whether it arrived. */
  | { readonly how: 'unknown'; readonly at: Instant }

/**
 * Takes the messages of a case. Whoever has had none about this meeting, or none that was still
 * needed, is left out.
 */
export function reachOf(
  messages: readonly Message[],
  meeting: MeetingId,
): ReadonlyMap<PersonId, Reach> {
  const reached = new Map<PersonId, Reach>()
  const about = messages
    .filter(({ notice }) => notice.meeting === meeting)
    .sort((a, b) => (a.notice.at < b.notice.at ? -1 : a.notice.at > b.notice.at ? 1 : 0))
  for (const { notice, progress } of about) {
    switch (progress.state) {
      case 'withdrawn':
        break
      case 'sent':
        reached.set(notice.to, { how: 'teams', at: progress.at })
        break
      case 'failed':
        reached.set(notice.to, {
          how: progress.instead === undefined ? 'not-reached' : 'e-mail',
          at: progress.at,
          because: progress.reason,
        })
        break
      case 'unresolved':
        reached.set(notice.to, { how: 'unknown', at: progress.at })
        break
      case 'queued':
      case 'started':
      case 'e-mailing':
        reached.set(notice.to, { how: 'on-its-way' })
        break
    }
  }
  return reached
}

/** Whether somebody should ring. */
export const isUnreached = ({ how }: Reach): boolean =>
  how === 'not-reached' || how === 'e-mail' || how === 'unknown'

/**
 * How many messages there are, and what became of them: every message is in exactly one of the
 * others, so that they add up.
 */
export type Totals = {
  readonly all: number
  readonly sent: number
  readonly notNeeded: number
  readonly byEmail: number
  readonly notReached: number
  readonly unknown: number
  readonly onTheirWay: number
}

export function totalsOf(messages: readonly Message[]): Totals {
  const count = (fits: (progress: Message['progress']) => boolean) =>
    messages.filter(({ progress }) => fits(progress)).length
  return {
    all: messages.length,
    sent: count(({ state }) => state === 'sent'),
    notNeeded: count(({ state }) => state === 'withdrawn'),
    byEmail: count(
      (messageState) => messageState.state === 'failed' && messageState.instead !== undefined,
    ),
    notReached: count(
      (messageState) => messageState.state === 'failed' && messageState.instead === undefined,
    ),
    unknown: count(({ state }) => state === 'unresolved'),
    onTheirWay: count(
      ({ state }) => state === 'queued' || state === 'started' || state === 'e-mailing',
    ),
  }
}
