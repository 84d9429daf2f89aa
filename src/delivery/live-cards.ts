// Cards that somebody has already. After a change of the case each is drawn as of the moment at
// which it was last shown: what differs then is a fact, and not the passing of time. Such a card is
// drawn anew and changed in place, silently.
import { createHash } from 'node:crypto'

import { addMilliseconds } from '../domain/dates/dates.ts'
import type { Instant, MessageId } from '../domain/ids.ts'
import type { PrivateCard } from '../domain/messages/card.ts'
import {
  afterUpdate,
  beforeUpdate,
  isDoubtful,
  isLive,
  noLongerLive,
  sentAnew,
  type SentMessage,
  tapRestMs,
} from '../domain/messages/live-card.ts'
import type { Message } from '../domain/messages/message.ts'
import { type Case, findConference, peopleOf } from '../domain/state/case.ts'
import { type Conference, hasConflict } from '../domain/state/conference.ts'
import { isAnnouncement } from '../domain/state/notice.ts'
import { hasStaffRole, type Person } from '../domain/state/person.ts'
import { listChangedCard, settledCard } from '../features/kernel/cards.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import type { Taken } from '../ports/outbox.ts'
import { acquireSendSlot, applyRetryAfter, type SlotOutcome } from './acquire-send-slot.ts'
import { decideAgain } from './decide.ts'
import { cachedDirectory } from './directory-cache.ts'
import { leaseMs } from './lease.ts'
import { type Views, viewsOf } from './notice-views.ts'
import type { SenderParts } from './sender-parts.ts'
import type { TickParts } from './tick-parts.ts'

/** Stands for what a card shows, so that two can be told apart without either being kept. */
export const printOf = ({ template, data }: Pick<PrivateCard, 'template' | 'data'>): string =>
  createHash('sha256')
    .update(JSON.stringify([template, data]))
    .digest('hex')
    .slice(0, 32)

type Occasion = { readonly family: Case; readonly to: Person; readonly now: Instant }

/**
 * What a message's card should show: what the message would say now, else what came of it, else
 * that it is settled.
 */
async function standingCard(
  { deps, views }: { readonly deps: Dependencies; readonly views: Views },
  { notice }: Message,
  { family, to, now }: Occasion,
): Promise<PrivateCard> {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || hasConflict(conference, to.id) || to.left !== undefined)
    return settledCard(to)
  const key = `${notice.kind}/${notice.tell}` as const
  // What tells of a change may be told to somebody who has no part any more; a duty may not.
  const owed =
    isAnnouncement(notice) ||
    (conference.cancelled === undefined && hasPart(family, conference, to))
  const drawn = owed ? await views.notices.get(key)?.({ notice, family, to, now, deps }) : undefined
  return (
    drawn ?? (await views.settled.get(key)?.({ notice, family, to, now, deps })) ?? settledCard(to)
  )
}

const hasPart = (family: Case, conference: Conference, to: Person): boolean =>
  hasStaffRole(to, 'administrator') ||
  peopleOf({ ...family, conferences: [conference] }).includes(to.id)

/** The messages of a case whose cards show something that is no longer so. */
export async function staleCards(
  { outbox, deps: all, features, log, errorFacts }: TickParts,
  family: Case,
  now: Instant,
): Promise<MessageId[]> {
  const deps = { ...all, directory: cachedDirectory(all.directory) }
  const views = viewsOf(features)
  const stale: MessageId[] = []
  for (const message of await outbox.messages(family.id)) {
    if (!isLive(message, findConference(family, message.notice.meeting), now)) continue
    const to = await deps.directory.get(message.notice.to)
    try {
      if (
        to !== undefined &&
        printOf(
          await standingCard({ deps, views }, message, { family, to, now: message.shown.at }),
        ) !== message.shown.print
      )
        stale.push(message.notice.id)
    } catch (error) {
      // A card that cannot be drawn must hold up neither the others nor what is due.
      log.error('card.broken', { message: message.notice.id, ...errorFacts(error) })
    }
  }
  return stale
}

/**
 * Draws the card of a message that was sent anew, and changes it where it stands if it is another
 * one.
 */
export async function refresh(
  parts: SenderParts,
  views: Views,
  taken: Taken,
): Promise<SlotOutcome> {
  const { outbox, deps, taps } = parts
  const { message } = taken
  const now = deps.clock.now()
  const family = await deps.cases.load(message.notice.caseId)
  const to = await deps.directory.get(message.notice.to)
  if (
    family === undefined ||
    to === undefined ||
    !isLive(message, findConference(family, message.notice.meeting), now)
  )
    return settled(parts, taken, noLongerLive(message))
  const tapped = await taps?.last(to.id, message.progress.activity)
  const restsUntil = tapped === undefined ? now : addMilliseconds(tapped, tapRestMs)
  if (restsUntil > now) return settled(parts, taken, message, restsUntil)
  const inPlace = { deps, views }
  const unchanged =
    printOf(await standingCard(inPlace, message, { family, to, now: message.shown.at })) ===
    message.shown.print
  if (unchanged && !isDoubtful(message)) return settled(parts, taken, message)
  const card =
    message.shown.together === true
      ? listChangedCard(to)
      : await standingCard(inPlace, message, { family, to, now })
  const place = await acquireSendSlot(parts, to, [taken])
  if (place !== 'go') return place
  const started = beforeUpdate(message)
  const mine = await outbox.keep(taken, started, addMilliseconds(now, leaseMs))
  return mine === undefined ? 'done' : change(parts, mine, { message: started, to, card, now })
}

async function change(
  parts: SenderParts,
  taken: Taken,
  {
    message,
    to,
    card,
    now,
  }: {
    readonly message: SentMessage
    readonly to: Person
    readonly card: PrivateCard
    readonly now: Instant
  },
): Promise<SlotOutcome> {
  const { deps, messenger, measures, log, outbox } = parts
  const outcome = await messenger.update(to, message.progress.activity, card)
  measures?.attempted('update', outcome.outcome)
  log.info('card.updated', { message: message.notice.id, outcome: outcome.outcome })
  applyRetryAfter(parts, to, outcome)
  const after = afterUpdate(message, outcome, {
    print: printOf(card),
    drawnAt: now,
    jitter: parts.jitter(),
  })
  switch (after.update) {
    case 'done':
      return settled(parts, taken, after.message)
    case 'again':
      return settled(parts, taken, after.message, addMilliseconds(deps.clock.now(), after.afterMs))
    case 'gone': {
      // What stands in the chat is out of date for good, and says so when it is tapped.
      const decided = await decideAgain(
        {
          deps,
          views: viewsOf(parts.features).notices,
          now,
          messages: (id) => outbox.messages(id),
        },
        message.notice,
      )
      return decided.send === 'never'
        ? settled(parts, taken, noLongerLive(message))
        : settled(parts, taken, sentAnew(message), deps.clock.now())
    }
  }
}

async function settled(
  { outbox }: SenderParts,
  taken: Taken,
  message: Message,
  again?: Instant,
): Promise<SlotOutcome> {
  await outbox.keep(taken, message, again)
  return 'done'
}
