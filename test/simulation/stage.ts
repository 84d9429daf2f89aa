// The stage of a simulated council, and what comes of a run on it.
import type { Agenda } from './agenda.ts'
import type { Book } from './book.ts'
import type { Family } from './case-system.ts'
import type { Council } from './council.ts'
import type { Events, Violation } from './events.ts'
import type { RunOptions } from './options.ts'
import type { People } from './people.ts'
import type { Entry } from './planning.ts'
import type { Ground } from './properties/property.ts'
import type { Reached } from './reached.ts'
import type { Trace } from './trace.ts'
import type { Weather } from './weather.ts'
import type { World } from './world.ts'

export type RunResult = {
  readonly options: RunOptions
  readonly weather: readonly string[]
  readonly hash: string
  readonly violations: readonly Violation[]
  readonly reached: {
    readonly verbs: Readonly<Record<string, number>>
    readonly verbsOfAll: number
    readonly missed: readonly string[]
    /** What a long run has to come to, and this one did not. */
    readonly never: readonly string[]
    readonly notices: readonly string[]
    readonly faults: Readonly<Record<string, number>>
    /** Rare states, and how often a run came to them. */
    readonly sometimes: Readonly<Record<string, number>>
  }
  readonly figures: Figures
  readonly trace: Trace
}

export type Figures = {
  readonly taps: number
  readonly texts: number
  readonly messages: number
  readonly commits: number
  readonly families: number
  readonly erased: number
  readonly largestCaseBytes: number
  readonly months: readonly Month[]
}

/** How things stood at the end of a month: how much was done in it, and how much is kept. */
export type Month = {
  readonly month: string
  readonly turns: number
  readonly messages: number
  readonly storedBytes: number
}

export type Stage = {
  readonly options: RunOptions
  readonly council: Council
  readonly families: readonly Family[]
  readonly weather: Weather
  readonly world: World
  readonly book: Book
  readonly trace: Trace
  readonly reached: Reached
  readonly agenda: Agenda<Entry>
  readonly events: Events
  readonly people: People
  readonly ground: Ground
  readonly months: Month[]
}
