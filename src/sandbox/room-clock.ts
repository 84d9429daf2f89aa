// The practice room's own time: it starts on a working Monday, runs like any clock while the room
// is open, can be moved forward, and never goes back, whatever happens to the process.
import { z } from 'zod'

import {
  addMilliseconds,
  inLondon,
  londonInstant,
  millisecondsBetween,
  sayDay,
} from '../domain/dates/dates.ts'
import { type Instant, instant, localDate, localTime } from '../domain/ids.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { keep } from './keep.ts'
import { oneAfterAnother } from './one-after-another.ts'

export interface RoomClock extends Clock {
  /**
   * Goes on from a later moment, once that is kept. Refuses a moment that has passed; a repeated
   * move changes nothing.
   */
  moveTo(moment: Instant): Promise<Result<Instant>>
  /** Writes down how far the clock may run. It does so itself every few seconds. */
  keep(): Promise<void>
  /** Writes down the moment at which the clock stands still from now on. */
  stop(): Promise<void>
}

/** Monday 23 November 2026, 09:30 in London. */
export const firstMoment: Instant = londonInstant(localDate('2026-11-23'), localTime('09:30'))

const partition = 'room-clock'
const clockRecord = z.strictObject({ now: z.iso.datetime().transform(instant) })

/**
 * The store holds a moment a little ahead of what the clock shows, and the clock never shows a
 * later one: so a process that is killed finds a moment that nobody has been shown yet, and time
 * jumps ahead by this much at most.
 */
const leadMilliseconds = 15_000
const keepEveryMilliseconds = 5_000

/**
 * For a program beside the open room, which alone writes its time: never later than what it shows,
 * so that what is brought in now is due there now.
 */
export async function momentShown(store: Store): Promise<Instant> {
  const kept = await store.get(partition, 'clock')
  return kept === undefined
    ? firstMoment
    : addMilliseconds(clockRecord.parse(kept.body).now, -leadMilliseconds)
}

/**
 * `elapsed` gives milliseconds from any fixed start, and never less than before: `() =>
 * performance.now()`.
 */
export type RoomClockOptions = { readonly store: Store; readonly elapsed: () => number }

export async function openRoomClock({ store, elapsed }: RoomClockOptions): Promise<RoomClock> {
  const kept = await store.get(partition, 'clock')
  let base = kept === undefined ? firstMoment : clockRecord.parse(kept.body).now
  let baseElapsed = elapsed()
  /** What the store holds, and with it the latest moment that may be shown. */
  let mark = base
  let lastMove: Instant | undefined
  let stopped = false

  const running = (): Instant =>
    addMilliseconds(base, Math.max(0, Math.floor(elapsed() - baseElapsed)))
  const now = (): Instant => earlier(running(), mark)

  async function write(moment: Instant): Promise<void> {
    await keepMoment(store, moment)
    mark = moment
  }

  // An earlier mark must never land on top of a later one.
  const inTurn = oneAfterAnother()
  const extend = (moment: Instant) =>
    inTurn(() => (stopped || moment <= mark ? Promise.resolve() : write(moment)))

  const clock: RoomClock = {
    now,
    async moveTo(moment) {
      if (moment === lastMove) return ok(now())
      if (moment < now())
        return refuse(
          'clock.backwards',
          `The clock only goes forward: here it is already ${say(now())}.`,
        )
      await extend(addMilliseconds(moment, leadMilliseconds))
      if (moment > running()) {
        base = moment
        baseElapsed = elapsed()
      }
      lastMove = moment
      return ok(now())
    },
    keep: () => extend(addMilliseconds(running(), leadMilliseconds)),
    stop() {
      clearInterval(timer)
      return inTurn(async () => {
        if (!stopped) await write(now())
        stopped = true
      })
    },
  }

  await clock.keep()
  // A write that fails is tried again at the next turn; until then the clock stands still at its
  // mark.
  const timer = setInterval(() => void clock.keep().catch(() => undefined), keepEveryMilliseconds)
  timer.unref()
  return clock
}

const keepMoment = (store: Store, moment: Instant): Promise<void> =>
  keep(store, partition, {
    op: 'upsert',
    doc: { pk: partition, id: 'clock', type: 'room-clock', body: { now: moment } },
  })

const earlier = (instant: Instant, otherInstant: Instant): Instant =>
  millisecondsBetween(instant, otherInstant) < 0 ? otherInstant : instant

function say(moment: Instant): string {
  const { date, time } = inLondon(moment)
  return `${sayDay(date)}, ${time}`
}
