// Step two of delivery: each message is decided once more, recorded as started, sent, and its
// outcome recorded. What one person is to be reminded of goes out together, as one card.
import { addMilliseconds, inLondon } from '../domain/dates/dates.ts'
import type { Instant } from '../domain/ids.ts'
import type { PrivateCard } from '../domain/messages/card.ts'
import {
  beforeAttempt,
  isFinal,
  type Message,
  withdrawn,
  type WithdrawnReason,
} from '../domain/messages/message.ts'
import { reminderTime, usualWish } from '../domain/messages/reminders.ts'
import { digestCard } from '../features/running-it/reminders/view.ts'
import type { Taken } from '../ports/outbox.ts'
import { acquireSendSlot, applyRetryAfter, type SlotOutcome } from './acquire-send-slot.ts'
import { decideAgain } from './decide.ts'
import { cachedDirectory } from './directory-cache.ts'
import { leaseMs } from './lease.ts'
import { printOf, refresh } from './live-cards.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type Views, viewsOf } from './notice-views.ts'
import { attemptsOf, ended, mailInstead, type Ready, recordOutcome } from './record-outcome.ts'
import type { SenderParts } from './sender-parts.ts'
import { insteadOf } from './unreachable.ts'

const brokenMs = 300_000
/** So many people are written to at the same time. */
const peopleAtOnce = 12

/**
 * Sends what is due, the oldest duty first, and returns how many messages were looked at; those of
 * tenants to which another instance sends are not. Begins nothing new once it is `stopped`.
 */
export async function send(
  given: SenderParts,
  limit: number,
  stopped: () => boolean = () => false,
): Promise<number> {
  const parts = {
    ...given,
    deps: { ...given.deps, directory: cachedDirectory(given.deps.directory) },
  }
  const views = viewsOf(parts.features)
  const due = await parts.outbox.due(parts.deps.clock.now(), limit)
  const byPerson = Map.groupBy([...due].sort(oldestFirst), ({ message }) => message.notice.to)
  let looked = 0
  await mapConcurrently([...byPerson.values()], peopleAtOnce, async (taken) => {
    if (stopped()) return
    // Added after the waiting: meanwhile others have added theirs.
    const mine = await sendToOne(parts, views, taken)
    looked += mine
  })
  return looked
}

const oldestFirst = (taken: Taken, otherTaken: Taken): number =>
  taken.message.notice.at < otherTaken.message.notice.at
    ? -1
    : taken.message.notice.at > otherTaken.message.notice.at
      ? 1
      : 0

/**
 * The messages of one person, one after the other; reminders together, with those of other cases.
 */
async function sendToOne(
  parts: SenderParts,
  views: Views,
  mine: readonly Taken[],
): Promise<number> {
  const reminders: Ready[] = []
  const handedOver = new Set<string>()
  let looked = 0
  for (const taken of mine) {
    const ended = await carefully(parts, taken, async () => {
      if (taken.message.progress.state === 'sent') return refresh(parts, views, taken)
      const ready = await decide(parts, views, taken)
      if (ready === undefined) return 'done'
      if (taken.message.progress.state === 'e-mailing') return mailInstead(parts, ready)
      if (ready.needed.reminder === undefined) return announce(parts, ready, handedOver)
      reminders.push(ready)
      return 'done'
    })
    // The reminders that were put together so far wait as well: to count them would be to look
    // again at once.
    if (ended === 'others') return looked - reminders.length
    looked += 1
  }
  const [first] = reminders
  if (first === undefined) return looked
  return (await carefully(parts, first.taken, () => remind(parts, views, reminders))) === 'others'
    ? looked - reminders.length
    : looked
}

/**
 * A meeting that was moved twice over a weekend is two announcements, and on Monday both are drawn
 * as things stand: the second card says what the first has said, and is not sent.
 */
async function announce(
  parts: SenderParts,
  ready: Ready,
  handedOver: Set<string>,
): Promise<SlotOutcome> {
  const print = printOf(ready.needed.card)
  if (handedOver.has(print)) {
    await withdraw(parts, ready.taken, 'no-longer-needed')
    return 'done'
  }
  handedOver.add(print)
  return handOver(parts, [ready], ready.needed.card)
}

/**
 * One message that cannot be drawn must not hold up the others: it is looked at again later, and
 * the log says which.
 */
async function carefully(
  parts: SenderParts,
  taken: Taken,
  work: () => Promise<SlotOutcome>,
): Promise<SlotOutcome> {
  try {
    return await parts.log.correlated(parts.deps.newId(), work)
  } catch (error) {
    parts.log.error('message.broken', {
      message: taken.message.notice.id,
      ...parts.errorFacts(error),
    })
    await parts.outbox.keep(taken, taken.message, addMilliseconds(parts.deps.clock.now(), brokenMs))
    return 'done'
  }
}

/**
 * What is to be sent now; anything else is recorded as it was decided, and undefined is returned.
 */
async function decide(parts: SenderParts, views: Views, taken: Taken): Promise<Ready | undefined> {
  const { outbox, deps } = parts
  const { message } = taken
  const now = deps.clock.now()
  const decided = await decideAgain(
    { deps, views: views.notices, now, messages: (id) => outbox.messages(id) },
    message.notice,
  )
  if (decided.send === 'now') return { taken, needed: decided }
  if (decided.send === 'later') await outbox.keep(taken, message, decided.at)
  else await withdraw(parts, taken, decided.reason)
  return undefined
}

/**
 * Started and then found unneeded: whether it went out is unknown, and no longer matters to
 * anybody.
 */
async function withdraw(
  { outbox, deps, log, measures }: SenderParts,
  taken: Taken,
  reason: WithdrawnReason,
): Promise<void> {
  await outbox.keep(taken, withdrawn(taken.message, deps.clock.now(), reason), undefined)
  measures?.ended('withdrawn')
  log.info('message.withdrawn', { message: taken.message.notice.id, reason })
}

/**
 * One card for everything of which this person is to be reminded now; what may wait for another day
 * waits.
 */
async function remind(
  parts: SenderParts,
  views: Views,
  found: readonly Ready[],
): Promise<SlotOutcome> {
  const { outbox, deps } = parts
  const [first] = found
  if (first === undefined) return 'done'
  const now = deps.clock.now()
  const wish = (await deps.wishes?.of(first.needed.to.id)) ?? usualWish
  const known = new Set(found.map(({ taken }) => taken.message.notice.id))
  const ready = [...found]
  for (const taken of (await outbox.dueFor(first.needed.to.id, now)).filter(
    ({ message }) => !known.has(message.notice.id) && message.progress.state !== 'e-mailing',
  )) {
    await carefully(parts, taken, async () => {
      const other = await decide(parts, views, taken)
      if (other?.needed.reminder !== undefined) ready.push(other)
      return 'done'
    })
  }
  const together: Ready[] = []
  for (const one of ready) {
    const waiting = one.needed.reminder
    const at =
      waiting === undefined || wasTried(one.taken.message)
        ? now
        : reminderTime(waiting, wish, { now, calendar: deps.calendar })
    if (at > now) await outbox.keep(one.taken, one.taken.message, at)
    else together.push(one)
  }
  if (together.length === 0) return 'done'
  return handOver(parts, together, (left) =>
    left.length > 1
      ? digestCard(
          left.map(({ needed }) => needed),
          { now, calendar: deps.calendar, dutyButtons: deps.dutyButtons },
        )
      : undefined,
  )
}

/**
 * What was tried before belongs to a digest that went out, or should have, already: it is not put
 * off.
 */
const wasTried = (message: Message): boolean => attemptsOf(message) > 0

/** Claims the messages, sends one card for all of them, and records how it ended for each. */
async function handOver(
  parts: SenderParts,
  ready: readonly Ready[],
  card: PrivateCard | ((left: readonly Ready[]) => PrivateCard | undefined),
): Promise<SlotOutcome> {
  const { deps, messenger } = parts
  const [first] = ready
  if (first === undefined) return 'done'
  const { to } = first.needed
  const place = await acquireSendSlot(
    parts,
    to,
    ready.map(({ taken }) => taken),
  )
  if (place !== 'go') return place
  const now = deps.clock.now()
  const claimed = await claim(parts, ready, now)
  const [alone] = claimed
  if (alone === undefined) return 'done'
  if (claimed.some(({ needed }) => needed.reminder !== undefined))
    await deps.wishes?.digestOn(to.id, inLondon(now).date)
  const answered = await messenger.send(
    to,
    (typeof card === 'function' ? card(claimed) : card) ?? alone.needed.card,
  )
  parts.measures?.attempted('message', answered.outcome)
  applyRetryAfter(parts, to, answered)
  const outcome = await insteadOf(answered, to, {
    fallback: parts.fallback,
    attempts: attemptsOf(alone.taken.message),
  })
  // All at one moment, so that what went out together is tried together again.
  const how = { outcome, at: deps.clock.now(), jitter: parts.jitter() }
  for (const one of claimed)
    await recordOutcome(parts, one, { ...how, together: claimed.length > 1 })
  return 'done'
}

/** Records the start of each; one that another instance has taken meanwhile is left to it. */
async function claim(parts: SenderParts, ready: readonly Ready[], now: Instant): Promise<Ready[]> {
  const claimed: Ready[] = []
  for (const { taken, needed } of ready) {
    const started = beforeAttempt(taken.message, now)
    if (isFinal(started)) await ended(parts, started)
    const mine = await parts.outbox.keep(
      taken,
      started,
      isFinal(started) ? undefined : addMilliseconds(now, leaseMs),
    )
    if (mine !== undefined && !isFinal(started)) claimed.push({ taken: mine, needed })
  }
  return claimed
}
