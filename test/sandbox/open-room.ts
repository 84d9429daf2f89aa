// A practice room that is open on a real port with a real store, a scripted bot and a clock that
// stands still until told.
import { onTestFinished } from 'vitest'

import type { Calendar } from '../../src/domain/dates/calendar.ts'
import { localDate, localTime } from '../../src/domain/ids.ts'
import type { Store } from '../../src/ports/store.ts'
import { cast } from '../../src/sandbox/people.ts'
import { openSandbox, type RoomPerson, type Sandbox } from '../../src/sandbox/practice-room.ts'
import { firstMoment, openRoomClock, type RoomClock } from '../../src/sandbox/room-clock.ts'
import { roomName } from '../../src/sandbox/room-name.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { type HttpAnswer, read, type ScriptedBot, scriptedBot, serve } from './scripted-bot.ts'

const calendar: Calendar = {
  holidays: new Map([
    [localDate('2026-12-25'), 'Christmas Day'],
    [localDate('2026-12-28'), 'Boxing Day (substitute)'],
  ]),
  from: localDate('2026-01-01'),
  to: localDate('2027-12-31'),
}
const hours = { from: localTime('08:00'), until: localTime('18:00') }

export type OpenRoom = {
  readonly bot: ScriptedBot
  readonly room: Sandbox
  readonly clock: RoomClock
  readonly store: Store
  readonly serviceUrl: string
  get(path: string): Promise<HttpAnswer>
  post(path: string, body?: unknown): Promise<HttpAnswer>
  fetch(path: string): Promise<Response>
  /** Whether whoever takes a file may have it. */
  mayHaveFile(may: boolean): void
  /** Milliseconds that go by on the wall. */
  elapse(milliseconds: number): void
  close(): Promise<void>
}

type OpenRoomOptions = {
  file?: string
  people?: readonly RoomPerson[]
  bot?: ScriptedBot
  settle?: (room: { clock: RoomClock; store: Store; serviceUrl: string }) => Promise<void>
}

export async function openRoom({
  file = ':memory:',
  people = cast,
  bot = scriptedBot(),
  settle = () => Promise.resolve(),
}: OpenRoomOptions = {}): Promise<OpenRoom> {
  const store = openSqlite(file, () => firstMoment)
  let elapsed = 0
  const clock = await openRoomClock({ store, elapsed: () => elapsed })
  let origin = ''
  let mayHave = true
  const serviceUrl = () => `${origin}/sandbox/connector/`
  const room = openSandbox({
    people,
    clock,
    calendar,
    hours,
    store,
    room: await roomName(store),
    isOpen: () => true,
    serviceUrl,
    mayHaveFile: async () => mayHave,
    botEndpoint: () => new URL(`${origin}/api/messages`),
    beginAfresh: () => undefined,
    settle: () => settle({ clock, store, serviceUrl: serviceUrl() }),
  })
  const served = await serve(bot, (request) => room.handle(request))
  origin = served.origin
  return {
    bot,
    room,
    clock,
    store,
    serviceUrl: serviceUrl(),
    get: async (path) => read(await fetch(`${origin}${path}`)),
    post: async (path, body) =>
      read(
        await fetch(`${origin}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      ),
    fetch: (path) => fetch(`${origin}${path}`),
    mayHaveFile: (may) => {
      mayHave = may
    },
    elapse: (milliseconds) => {
      elapsed += milliseconds
    },
    async close() {
      await served.close()
      await clock.stop()
      await store.close()
    },
  }
}

/** For one test: the room is closed when the test ends, however it ends. */
export async function openUntilTheEnd(options?: OpenRoomOptions): Promise<OpenRoom> {
  const room = await openRoom(options)
  onTestFinished(() => room.close())
  return room
}
