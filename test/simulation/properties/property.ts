// What must always hold. Each property is looked at after every event, with what came of it.
import type { Calendar } from '../../../src/domain/dates/calendar.ts'
import type { Instant, PersonId } from '../../../src/domain/ids.ts'
import type { Message } from '../../../src/domain/messages/message.ts'
import type { Practice } from '../../../src/domain/rules/practice.ts'
import type { ChainedEntry } from '../../../src/domain/state/audit-entry.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Council } from '../council.ts'
import type { Canaries } from '../filling.ts'
import type { News, World } from '../world.ts'

/** A family as it was before an event and as it is after. */
export type Step = {
  readonly before: Case | undefined
  readonly after: Case | undefined
  /** What the trail gained. */ readonly entries: readonly ChainedEntry[]
  readonly trailBefore: number
  readonly trailAfter: number
}

export type Event = {
  readonly at: Instant
  /** What was done: 'press', 'say', 'file', 'time', 'restart'. */
  readonly kind: string
  readonly by: PersonId | undefined
  readonly failed: unknown
  /** A fault of the machine came during it. */ readonly stormy: boolean
  readonly repeats: boolean
  readonly news: News
  readonly steps: readonly Step[]
}

export type Ground = {
  readonly world: World
  readonly council: Council
  readonly canaries: Canaries
  readonly calendar: Calendar
  readonly practiceOf: (id: string) => Practice | undefined
  /** Every family as it stands. */ readonly families: ReadonlyMap<string, Case>
  /** Whoever had a part in a family, and since when they have none. */
  readonly parts: Parts
  /** Families that were there once. */ readonly gone: ReadonlySet<string>
  /** When each card was last handed to Teams. */ readonly sent: Map<string, Instant>
  readonly messagesOf: (family: string) => Promise<readonly Message[]>
}

/** The model's own book of who has had a part in which family. */
export interface Parts {
  has(family: string, person: PersonId): boolean
  hadEver(family: string, person: PersonId): boolean
}

export type Property = {
  readonly name: string
  /** The sentence of practice, or the promise, that it keeps. */
  readonly promise: string
  /** What broke, in words; undefined when all is well. */
  readonly holds?: (event: Event, ground: Ground) => string | undefined
  /** Looked at every working day before the file comes in. */
  readonly daily?: (ground: Ground) => Promise<string | undefined>
  /** Looked at once a month, when nothing is due. */
  readonly monthly?: (ground: Ground) => Promise<string | undefined>
  /** Looked at after the last day, in calm weather. */
  readonly atTheEnd?: (ground: Ground) => Promise<string | undefined>
}
