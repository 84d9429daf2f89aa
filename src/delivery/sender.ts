// Step two of delivery: each message is decided once more, recorded as started, sent, and its outcome recorded.
import { addMilliseconds } from '../domain/dates.ts'
import { findConference, hasConflict } from '../domain/case.ts'
import { afterAttempt, beforeAttempt, isFinal, withdrawn, type Message } from '../domain/message.ts'
import { nextSendingTime, told, type Notice } from '../domain/ladder.ts'
import { laddersNow } from './tick.ts'
import { practiceOf, type Feature, type NoticeView, type Rooms } from '../features/feature.ts'
import type { Instant } from '../domain/ids.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Messenger } from '../ports/messenger.ts'
import type { Outbox, Taken } from '../ports/outbox.ts'
import type { Person } from '../domain/people.ts'
import type { PrivateCard } from '../domain/card.ts'

export type SenderParts = {
  readonly outbox: Outbox
  readonly rooms: Rooms
  readonly messenger: Messenger
  readonly features: readonly Feature[]
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
  /** 0 to 1, from outside. */
  readonly jitter: () => number
}

/** Longer than the messenger's time-out, so that a message is never taken again while it may still be on its way. */
export const leaseMs = 60_000

/** Sends what is due, oldest first, and returns how many messages were looked at. */
export async function send(parts: SenderParts, limit: number): Promise<number> {
  const views = new Map<string, NoticeView>(parts.features.flatMap((feature) => [...feature.notices]))
  const due = await parts.outbox.due(parts.rooms.clock.now(), limit)
  for (const taken of due) {
    try {
      await sendOne(parts, views, taken)
    } catch (error) {
      // One message that cannot be drawn must not hold up the others: it is looked at again later, and the log says which.
      parts.log.error('message.broken', { message: taken.message.notice.id, ...parts.errorFacts(error) })
      await parts.outbox.keep(taken, taken.message, addMilliseconds(parts.rooms.clock.now(), brokenMs))
    }
  }
  return due.length
}

const brokenMs = 300_000

async function sendOne(parts: SenderParts, views: ReadonlyMap<string, NoticeView>, taken: Taken): Promise<void> {
  const { outbox, rooms, messenger, log } = parts
  const { message } = taken
  const now = rooms.clock.now()
  const decided = await decideAgain(rooms, views, message, now)
  if (decided.send === 'later') return void (await outbox.keep(taken, message, decided.at))
  if (decided.send === 'never') {
    // Started and then found unneeded: whether it went out is unknown, and no longer matters to anybody.
    await outbox.keep(taken, withdrawn(message, now), undefined)
    log.info('message.withdrawn', { message: message.notice.id })
    return
  }
  const started = beforeAttempt(message, now)
  const mine = await outbox.keep(taken, started, isFinal(started) ? undefined : addMilliseconds(now, leaseMs))
  if (mine === undefined) return
  if (isFinal(started)) return log.warn('message.unresolved', { message: message.notice.id })
  const outcome = await messenger.send(decided.to, decided.card)
  const { message: after, lookAgainAfterMs } = afterAttempt(started, outcome, { at: rooms.clock.now(), jitter: parts.jitter() })
  await outbox.keep(mine, after, lookAgainAfterMs === undefined ? undefined : addMilliseconds(rooms.clock.now(), lookAgainAfterMs))
  if (after.progress.state === 'unresolved') log.warn('message.unresolved', { message: message.notice.id })
  log.info('message.attempted', { message: message.notice.id, outcome: outcome.outcome, state: after.progress.state })
}

type Decided =
  | { readonly send: 'now'; readonly to: Person; readonly card: PrivateCard }
  | { readonly send: 'later'; readonly at: Instant }
  | { readonly send: 'never' }

/** Answered since? Moved? Removed? Outside working hours? Asked immediately before every send. */
async function decideAgain(rooms: Rooms, views: ReadonlyMap<string, NoticeView>, { notice }: Message, now: Instant): Promise<Decided> {
  const family = await rooms.cases.load(notice.caseId)
  const to = await rooms.directory.get(notice.to)
  const view = views.get(`${notice.kind}/${notice.tell}`)
  if (view === undefined) throw new Error(`No feature draws the message '${notice.kind}/${notice.tell}'`)
  if (family === undefined || to === undefined) return { send: 'never' }
  // No longer owed, the meeting moved or begun, or a later rung reached meanwhile: that one's message says it all.
  if (!isTold(notice) && !laddersNow(rooms, family, now).notices.some((one) => one.id === notice.id)) return { send: 'never' }
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || hasConflict(conference, to.id)) return { send: 'never' }
  const card = await view({ notice, family, to, now, rooms })
  if (card === undefined) return { send: 'never' }
  const at = nextSendingTime(now, { practice: practiceOf(rooms, conference), calendar: rooms.calendar })
  return at > now ? { send: 'later', at } : { send: 'now', to, card }
}

/** What tells of a change comes from no ladder: the feature that draws it says whether it is still of use. */
const isTold = ({ kind }: Notice): boolean => told.some((one) => one === kind)
