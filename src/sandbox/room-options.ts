import type { Calendar } from '../domain/dates/calendar.ts'
import type { MayHaveFile } from '../ports/files.ts'
import type { Store } from '../ports/store.ts'
import type { RoomPerson } from './people.ts'
import type { RoomClock } from './room-clock.ts'
import type { WorkingHours } from './working-hours.ts'

export type RoomOptions = {
  /** Who can be played from the start: `cast` in people.ts, or others. */
  readonly people: readonly RoomPerson[]
  readonly clock: RoomClock
  /**
   * Bank holidays and the hours in which messages go out: what the clock's buttons and its sentence
   * need.
   */
  readonly calendar: Calendar
  readonly hours: WorkingHours
  /** The bot's real endpoint: http://127.0.0.1:3978/api/messages */
  readonly botEndpoint: () => URL
  /** Where the bot finds the connector: http://127.0.0.1:3978/sandbox/connector/ */
  readonly serviceUrl: () => string
  /** Whether everybody and the first family are in it. */
  readonly isOpen: () => boolean
  /** What this database of the room is called: `roomName`. */
  readonly room: string
  /**
   * The store of the whole program: chats live beside the cases, in partitions that begin with
   * 'room'.
   */
  readonly store: Store
  /** Asked when a file is taken, as in Teams. */
  readonly mayHaveFile: MayHaveFile
  /** Resolves when the delivery has sent everything that is due at the clock's moment. */
  readonly settle: () => Promise<void>
  /** Forgets everything and opens the room again, once whoever asked has been answered. */
  readonly beginAfresh: () => void
}
