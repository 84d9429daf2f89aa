// The product as it runs: its own store, turns and delivery, with a clock that stands until it is
// moved, ids and jitter from the seed, and a Teams that shows each card in a chat. Only the
// channel's own room is left out: what stands before a turn (tokens, tenants, group chats) has
// tests of its own.
import JSZip from 'jszip'

import { type TickFailures, tickFailures } from '../../src/delivery/tick-failures.ts'
import { addMilliseconds, millisecondsBetween } from '../../src/domain/dates/dates.ts'
import { type Instant, instant, type PersonId } from '../../src/domain/ids.ts'
import type { SendOutcome } from '../../src/domain/messages/message.ts'
import { features } from '../../src/features/index.ts'
import { fileRights } from '../../src/features/kernel/file-rights.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import type { CaseStore } from '../../src/ports/case-store.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Directory } from '../../src/ports/directory.ts'
import { contentOf, type Files, type FileToHand } from '../../src/ports/files.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import type { Outbox } from '../../src/ports/outbox.ts'
import type { Store } from '../../src/ports/store.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { storedOutbox } from '../../src/store/outbox.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { cardActivity } from '../../src/teams/activities.ts'
import { type Drawn, renderCard } from '../../src/turns/render-card.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import { asObject, PowerCut } from '../support/unlucky-store.ts'
import { type Chats, openChats, type Shown } from './chats.ts'
import { type Life, noPause, startLife } from './life.ts'
import { type News, type NewsDesk, openNews } from './news.ts'
import type { Ports } from './ports.ts'
import type { Practices } from './practices.ts'
import { type Teams, teamsIn, type Weather } from './weather.ts'

/** What was really kept, read beside the product: nothing that is planted stands in between. */
export type Kept = {
  readonly store: Store
  readonly cases: CaseStore
  readonly directory: Directory
  readonly outbox: Outbox
}

export interface World {
  readonly chats: Chats
  readonly teams: Teams
  readonly failures: TickFailures
  readonly kept: Kept
  /** The machine's present life; another one after a restart. */ readonly life: Life
  now(): Instant
  setClock(to: Instant): void
  /** From here on ids, jitter and the weather are those of this act. */
  during(act: string): void
  /** Shows a card in answer, in the place of the one that was tapped or as a new message. */
  answer(to: PersonId, card: Drawn, inPlaceOf?: string): Shown | undefined
  /** Everything that is due now, by one instance or by two: true when all of it is done. */
  settle(): Promise<boolean>
  restart(): void
  /** Whether a message with this id ever stood in anybody's chat. */
  stood(activity: string): boolean
  takeNews(): News
  /** Every partition that was ever written. */
  partitions(): readonly string[]
  close(): Promise<void>
}

export type WorldOptions = {
  readonly seed: number
  readonly start: string
  readonly weather: Weather
  readonly practices: Practices
  readonly ports: Ports
}

export function openWorld({ seed, start, weather, practices, ports }: WorldOptions): World {
  let now = instant(start)
  // What the machine takes for the time: its clock is put right now and then, forwards or back.
  let offByMs = 0
  const clock: Clock = { now: () => (offByMs === 0 ? now : addMilliseconds(now, offByMs)) }
  const news = openNews()
  const real = openSqlite(':memory:', () => now)
  const partitions = new Set<string>()
  const store = watched(real, (pk) => {
    partitions.add(pk)
    news.written(pk)
  })
  const chats = openChats()
  const teams = teamsIn(weather)
  const failures = tickFailures(() => millisecondsBetween(instant(start), now))
  const luck = luckOfActs(seed)
  const screen = openScreen({ clock, news, chats, teams })
  let lives = 0
  let isBusy = false
  const begin = (): Life =>
    startLife({
      elapsed: () => millisecondsBetween(instant(start), now),
      pass: (milliseconds) => {
        now = addMilliseconds(now, Math.ceil(milliseconds))
      },
      holder: `instance-${(lives += 1)}`,
      hesitation: () => (isBusy ? luck.hesitation() : 0),
      clock,
      store,
      weather,
      ports,
      practices,
      news,
      failures,
      newId: luck.newId,
      jitter: luck.jitter,
      messenger: screen.messenger,
      filesFor: (deps) => filesOf(deps, { clock, news }),
    })
  let life = begin()
  return {
    chats,
    teams,
    failures,
    kept: {
      store: real,
      cases: caseStore({ store: real, clock, committed: () => undefined, pause: noPause }),
      directory: storedDirectory(real, noPause, clock),
      outbox: storedOutbox(real, clock, noPause),
    },
    get life() {
      return life
    },
    now: () => now,
    setClock(to) {
      if (to > now) now = to
    },
    during(act) {
      weather.during(act)
      luck.during(act)
      if (weather.comes('the clock is put right')) offByMs = luck.clockStepMs()
    },
    answer: (to, card, inPlaceOf) => screen.answer(to, card, inPlaceOf),
    async settle() {
      if (!weather.comes('a second instance delivers as well')) return life.settle()
      const second = begin()
      isBusy = true
      const settled = await Promise.all([life.settle(), second.settle()])
      isBusy = false
      if (second.isOver) life.end()
      else if (weather.comes('the second instance dies')) second.end()
      else await second.stop()
      return settled.every(Boolean)
    },
    restart() {
      life.end()
      life = begin()
    },
    stood: screen.stood,
    takeNews: () => news.take(),
    partitions: () => [...partitions].sort(),
    close: () => real.close(),
  }
}

/** Ids and jitter, each act with its own: leaving out another act does not change them. */
function luckOfActs(seed: number) {
  let act = ''
  let made = 0
  let jitter: Chance = chanceOf(seed, 'jitter')
  let meeting: Chance = jitter
  return {
    during(next: string) {
      act = next.replace(/[^A-Za-z0-9]/g, '-')
      made = 0
      jitter = chanceOf(seed, `jitter during ${next}`)
      meeting = chanceOf(seed, `meeting during ${next}`)
    },
    newId: () => `${act}-${(made += 1)}`,
    jitter: () => jitter.next(),
    hesitation: () => meeting.below(6),
    /** Within what two machines' clocks differ by at worst. */
    clockStepMs: () => meeting.between(-90_000, 90_000),
  }
}

const watched = (real: Store, written: (pk: string) => void): Store => ({
  ...asObject(real),
  async commit(pk, ops) {
    const done = await real.commit(pk, ops)
    if (done.outcome === 'ok') written(pk)
    return done
  },
})

type ScreenParts = {
  readonly clock: Clock
  readonly news: NewsDesk
  readonly chats: Chats
  readonly teams: Teams
}

/** What stands before people's eyes, and what Teams says of it. */
function openScreen({ clock, news, chats, teams }: ScreenParts) {
  const stoodEver = new Set<string>()
  const draw = (to: PersonId, card: Drawn) => {
    const at = clock.now()
    const drawn = renderCard(card)
    const { template } = card
    news.seen({ to, at, text: JSON.stringify(drawn), where: 'card', template })
    return { to, at, template, card: drawn }
  }
  const messenger: Messenger = {
    async send(to, card) {
      if (to.account === undefined) return { outcome: 'unreachable', reason: 'no-teams-account' }
      const { outcome, shown, retryAfterMs } = teams.answer(to.id)
      const { template } = card
      const at = clock.now()
      const placed = shown ? chats.show({ ...draw(to.id, card), how: 'message' }) : undefined
      const activity = placed?.id
      news.sent({ to: to.id, at, activity, outcome, template, card: JSON.stringify(card.data) })
      if (activity !== undefined) {
        stoodEver.add(activity)
        const text = String(cardActivity(card).summary)
        news.seen({ to: to.id, at, text, where: 'lock screen', template })
      }
      if (outcome === 'power cut') throw new PowerCut()
      return outcomeFrom(outcome, { activity: activity ?? '', retryAfterMs })
    },
    async update(to, activity, card) {
      const { outcome, retryAfterMs } = teams.answer(to.id)
      if (outcome === 'power cut') throw new PowerCut()
      if (outcome === 'sent')
        chats.replace(to.id, activity, { ...draw(to.id, card), how: 'message' })
      return outcomeFrom(outcome, { activity, retryAfterMs })
    },
  }
  return {
    messenger,
    answer(to: PersonId, card: Drawn, inPlaceOf?: string): Shown | undefined {
      const shown = { ...draw(to, card), how: 'answer' as const }
      return inPlaceOf === undefined ? chats.show(shown) : chats.replace(to, inPlaceOf, shown)
    },
    stood: (activity: string) => stoodEver.has(activity),
  }
}

/** A file is taken away at once by whoever may still have it. */
const filesOf = (
  deps: Dependencies,
  { clock, news }: Pick<ScreenParts, 'clock' | 'news'>,
): Files => ({
  async offer(to, file) {
    if (await fileRights(features, deps)(to.id, file.about)) {
      news.seen({
        to: to.id,
        at: clock.now(),
        text: `${file.name} ${await wordsIn(file)}`,
        where: 'file',
        template: 'file',
      })
    }
    return { offered: 'in-chat' }
  },
})

/** A Word document is a packed folder: what it says is in one file of it. */
async function wordsIn(file: FileToHand): Promise<string> {
  if ('text' in file) return file.text
  const packed = await JSZip.loadAsync(contentOf(file))
  return (await packed.file('word/document.xml')?.async('text')) ?? ''
}

function outcomeFrom(
  outcome: SendOutcome['outcome'],
  {
    activity,
    retryAfterMs,
  }: { readonly activity: string; readonly retryAfterMs?: number | undefined },
): SendOutcome {
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
