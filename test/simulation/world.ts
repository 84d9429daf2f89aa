// The product as it runs: its own store, turns and delivery, with a clock that stands until it is moved, ids and jitter from
// the seed, and a Teams that shows each card in a chat. Only the channel's own room is left out: what stands before a turn
// (tokens, tenants, group chats) has tests of its own.
import { send } from '../../src/delivery/sender.ts'
import type { SenderParts } from '../../src/delivery/sender-parts.ts'
import { tick } from '../../src/delivery/tick.ts'
import { type TickFailures, tickFailures } from '../../src/delivery/tick-failures.ts'
import { wordDocuments } from '../../src/docx/documents.ts'
import type { Calendar } from '../../src/domain/dates/calendar.ts'
import { millisecondsBetween } from '../../src/domain/dates/dates.ts'
import {
  type Instant,
  instant,
  type LocalDate,
  localDate,
  type PersonId,
} from '../../src/domain/ids.ts'
import type { PrivateCard } from '../../src/domain/messages/card.ts'
import type { SendOutcome } from '../../src/domain/messages/message.ts'
import { features } from '../../src/features/index.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import { fileRights } from '../../src/features/kernel/file-rights.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import { shippedWordList } from '../../src/language/load.ts'
import { errorFacts } from '../../src/log.ts'
import { contentOf, type Files, type FileToHand } from '../../src/ports/files.ts'
import type { Log, LogFacts } from '../../src/ports/log.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import type { Outbox } from '../../src/ports/outbox.ts'
import type { Store } from '../../src/ports/store.ts'
import { calendarOn } from '../../src/practices/bank-holidays.ts'
import { shippedPractices } from '../../src/practices/load.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { storedOutbox } from '../../src/store/outbox.ts'
import { storedReminderWishes } from '../../src/store/reminder-wishes.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { storedTaps } from '../../src/store/taps.ts'
import { cardActivity } from '../../src/teams/activities.ts'
import { type Drawn, renderCard } from '../../src/turns/render-card.ts'
import { openTurns, type Turns } from '../../src/turns/turns.ts'
import { chanceOf } from '../support/chance.ts'
import { type Chats, openChats, type Shown } from './chats.ts'
import { councilTenant } from './council.ts'
import { PowerCut, stormyStore, type Teams, teamsIn, type Weather } from './weather.ts'

export type Logged = {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly facts: LogFacts
}

/** What somebody was shown, or took away as a file. */
export type Seen = {
  readonly to: PersonId
  readonly at: Instant
  readonly text: string
  readonly where: 'card' | 'lock screen' | 'file'
  readonly template: string
}

/** One message that the delivery handed to Teams. */
export type Sending = {
  readonly to: PersonId
  readonly at: Instant
  readonly shown: boolean
  readonly outcome: string
  readonly template: string
  readonly card: string
}

export interface World {
  readonly chats: Chats
  readonly teams: Teams
  readonly weather: Weather
  readonly store: Store
  readonly log: readonly Logged[]
  readonly failures: TickFailures
  /** Built anew by a restart. */
  readonly deps: Dependencies
  readonly turns: Turns
  readonly outbox: Outbox
  now(): Instant
  setClock(to: Instant): void
  /** Shows a card in answer, in its own place or as a new message. */
  answer(to: PersonId, card: Drawn, inPlaceOf?: string): Shown | undefined
  /** Everything that is due now: true when all of it is done. */
  settle(): Promise<boolean>
  restart(): void
  /** Whether a message with this id ever stood in anybody's chat. */
  stood(activity: string): boolean
  /** What was seen, handed to Teams, logged and written since it was last asked for. */
  takeNews(): News
  close(): Promise<void>
}

export type News = {
  readonly seen: readonly Seen[]
  readonly sendings: readonly Sending[]
  readonly logged: readonly Logged[]
  /** The cases that were written. */ readonly written: readonly string[]
}

/** More looks than this at one moment: something never comes to an end. */
const maxRounds = 60

export type Ports = {
  readonly store: (real: Store) => Store
  readonly deps: (real: Dependencies) => Dependencies
  readonly parts: (real: SenderParts) => SenderParts
  readonly outbox: (real: Outbox) => Outbox
}
/** What is planted may stand in the place of a port; without it everything is the product's own. */
export const ownPorts: Ports = {
  store: (real) => real,
  deps: (real) => real,
  parts: (real) => real,
  outbox: (real) => real,
}

export function openWorld({
  seed,
  start,
  weather,
  ports = ownPorts,
}: {
  readonly seed: number
  readonly start: string
  readonly weather: Weather
  readonly ports?: Ports
}): World {
  let now = instant(start)
  const clock = { now: () => now }
  const news: {
    readonly seen: Seen[]
    readonly sendings: Sending[]
    readonly written: Set<string>
  } = {
    seen: [],
    sendings: [],
    written: new Set(),
  }
  let loggedBefore = 0
  const lines: Logged[] = []
  const log = keptLog(lines)
  const ids = chanceOf(seed, 'ids')
  const newId = () => `n${ids.below(2 ** 30).toString(36)}${ids.below(2 ** 30).toString(36)}`
  const jitter = chanceOf(seed, 'jitter')
  const real = openSqlite(':memory:', () => now)
  const store = ports.store(stormyStore(real, weather, (pk) => news.written.add(pk)))
  const chats = openChats()
  const placedEver = new Set<string>()
  const teams = teamsIn(weather)
  const noPause = () => Promise.resolve()
  const failures = tickFailures(() => millisecondsBetween(instant(start), now))

  const seen = (to: PersonId, card: Drawn): Readonly<Record<string, unknown>> => {
    const drawn = renderCard(card)
    news.seen.push({
      to,
      at: now,
      text: JSON.stringify(drawn),
      where: 'card',
      template: card.template,
    })
    return drawn
  }

  const files: Files = {
    async offer(to, file) {
      if (await fileRights(features, machine.deps)(to.id, file.about)) take(to.id, file)
      return { offered: 'in-chat' }
    },
  }
  const take = (to: PersonId, file: FileToHand) => {
    const text = 'text' in file ? file.text : Buffer.from(contentOf(file)).toString('latin1')
    news.seen.push({ to, at: now, text: `${file.name} ${text}`, where: 'file', template: 'file' })
  }

  const messenger: Messenger = {
    async send(to, card) {
      if (to.account === undefined) return { outcome: 'unreachable', reason: 'no-teams-account' }
      const { summary } = cardActivity(card)
      const { outcome, shown, retryAfterMs } = teams.answer(to.id)
      const text = JSON.stringify(card.data)
      news.sendings.push({
        to: to.id,
        at: now,
        shown,
        outcome,
        template: card.template,
        card: text,
      })
      const placed = shown ? place(to.id, card) : undefined
      if (placed !== undefined)
        news.seen.push({
          to: to.id,
          at: now,
          text: String(summary),
          where: 'lock screen',
          template: card.template,
        })
      if (outcome === 'power cut') throw new PowerCut()
      return outcomeFrom(outcome, placed?.id ?? '', retryAfterMs)
    },
    async update(to, activity, card) {
      const { outcome, retryAfterMs } = teams.answer(to.id)
      if (outcome === 'power cut') throw new PowerCut()
      if (outcome !== 'sent') return outcomeFrom(outcome, activity, retryAfterMs)
      chats.replace(to.id, activity, {
        at: now,
        template: card.template,
        card: seen(to.id, card),
        how: 'message',
      })
      return { outcome: 'sent', activity }
    },
  }
  const place = (to: PersonId, card: PrivateCard): Shown => {
    const shown = { to, at: now, template: card.template, card: seen(to, card) }
    const placed = chats.show({ ...shown, how: 'message' })
    placedEver.add(placed.id)
    return placed
  }

  const build = () => {
    const deps: Dependencies = ports.deps({
      cases: caseStore({ store, clock, committed: () => undefined, pause: noPause }),
      directory: storedDirectory(store, noPause, clock),
      wishes: storedReminderWishes(store, clock, noPause),
      clock,
      calendar: calendarFor(now),
      practices: shippedPractices(),
      homeTenant: councilTenant,
      wordList: shippedWordList(),
      documents: wordDocuments(),
      files,
      newId,
      dutyButtons: dutyButtonsOf(features),
    })
    const outbox = ports.outbox(storedOutbox(store, clock, noPause))
    const parts = ports.parts({
      outbox,
      deps,
      messenger,
      features,
      log,
      errorFacts,
      jitter: () => jitter.next(),
      escalates: true,
      taps: storedTaps(store, clock),
    })
    return { deps, outbox, parts, turns: openTurns({ features, deps, log, errorFacts }) }
  }
  let machine = build()

  return {
    chats,
    teams,
    weather,
    store: real,
    log: lines,
    failures,
    get deps() {
      return machine.deps
    },
    get turns() {
      return machine.turns
    },
    get outbox() {
      return machine.outbox
    },
    now: () => now,
    setClock(to) {
      if (to > now) now = to
    },
    answer(to, card, inPlaceOf) {
      const shown = { to, at: now, template: card.template, card: seen(to, card) }
      return inPlaceOf === undefined
        ? chats.show({ ...shown, how: 'answer' })
        : chats.replace(to, inPlaceOf, { ...shown, how: 'answer' })
    },
    async settle() {
      for (let round = 0; round < maxRounds; round += 1) {
        const looked =
          (await tick({ ...machine.parts, failures })) + (await send(machine.parts, 500))
        if (looked === 0) return true
      }
      return false
    },
    restart() {
      machine = build()
    },
    stood: (activity) => placedEver.has(activity),
    takeNews() {
      const taken = {
        seen: news.seen.splice(0),
        sendings: news.sendings.splice(0),
        logged: lines.slice(loggedBefore),
        written: [...news.written],
      }
      loggedBefore = lines.length
      news.written.clear()
      return taken
    },
    close: () => real.close(),
  }
}

/** A service is restarted every year or so, and its calendar is then that of the day. */
const calendars = new Map<string, Calendar>()
function calendarFor(now: Instant): Calendar {
  const day: LocalDate = localDate(now.slice(0, 10))
  const year = day.slice(0, 4)
  const known = calendars.get(year) ?? calendarOn(day).calendar
  calendars.set(year, known)
  return known
}

const outcomeFrom = (
  outcome: SendOutcome['outcome'],
  activity: string,
  retryAfterMs: number | undefined,
): SendOutcome => {
  switch (outcome) {
    case 'sent':
      return { outcome, activity }
    case 'try-again':
      return retryAfterMs === undefined ? { outcome } : { outcome, retryAfterMs }
    case 'unknown':
      return { outcome }
    case 'unreachable':
      return { outcome, reason: 'blocked' }
  }
}

function keptLog(lines: Logged[]): Log {
  const keep =
    (level: Logged['level']) =>
    (event: string, facts: LogFacts = {}) =>
      void lines.push({ level, event, facts })
  return {
    correlated: (_id, work) => work(),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
  }
}
