// One event after another: something is done, the delivery does what is due, and then it is looked
// at whether everything that must hold still does.
import { addMinutes } from '../../src/domain/dates/dates.ts'
import type { Instant, PersonId } from '../../src/domain/ids.ts'
import { PowerCut } from '../support/unlucky-store.ts'
import type { Book } from './book.ts'
import { properties } from './properties/index.ts'
import type { Event, Ground, Property } from './properties/property.ts'
import { sometimesIn } from './sometimes.ts'
import type { Trace } from './trace.ts'
import type { Weather } from './weather.ts'
import type { World } from './world.ts'

export type Violation = {
  readonly property: string
  readonly promise: string
  readonly at: string
  readonly what: string
  /** The act during which it was found. */ readonly act: string
}

export type Act = Pick<Event, 'kind' | 'by' | 'repeats' | 'cardOf'> & {
  readonly name: string
  /** Whether the delivery comes to its turn before anything else happens. */ readonly settles: boolean
}

export interface Events {
  /** Does it, and looks at what came of it; true when it went well. */
  happen(act: Act, work: () => Promise<void>): Promise<boolean>
  /**
   * Lets time pass: the delivery wakes by itself at every moment at which something comes due. `to`
   * is asked again after each of them, because whoever has a message may look at it sooner than
   * anything else was to happen.
   */
  passTimeTo(to: () => Instant): Promise<void>
  /** Looks at what is looked at every day, once a month, or at the end. */
  look(when: 'daily' | 'monthly' | 'atTheEnd'): Promise<void>
  readonly violations: readonly Violation[]
  readonly hasEnded: boolean
  readonly messages: number
  readonly commits: number
}

export type EventsParts = {
  readonly world: World
  readonly weather: Weather
  readonly book: Book
  readonly trace: Trace
  readonly ground: Ground
  /** At the first of these properties that breaks the run is at its end. */
  readonly stopAt: readonly string[] | 'any'
  /** Somebody has a new message. */
  readonly reached: (who: PersonId) => void
  /** Something broke just now. */
  readonly found: (violation: Violation) => void
  /** A rare thing that happened. */
  readonly count: (state: string) => void
}

/** What nobody does. */
export const ofItself = {
  by: undefined,
  repeats: false,
  cardOf: undefined,
  settles: true,
} as const

/** More than this in one run say no more than these. */
const maxViolations = 200

export function openEvents(parts: EventsParts): Events {
  const { world, weather, book, trace, ground, stopAt, reached, found, count } = parts
  const violations: Violation[] = []
  let current = ''
  let hasEnded = false
  let messages = 0
  let commits = 0

  const broke = ({ name, promise }: Property, what: string): void => {
    const violation = { property: name, promise, at: world.now(), what, act: current }
    violations.push(violation)
    found(violation)
    trace.add({ at: world.now(), who: 'property', does: `${name}: ${what}` })
    if (stopAt === 'any' || stopAt.includes(name) || violations.length >= maxViolations)
      hasEnded = true
  }

  const cameOf = async (
    { kind, by, repeats, cardOf }: Act,
    { failed, isStormy }: Pick<Event, 'failed' | 'isStormy'>,
  ): Promise<Event> => {
    const news = world.takeNews()
    messages += news.sendings.length
    commits += news.written.length
    for (const { to, activity, at, outcome, template } of news.sendings) {
      if (activity !== undefined) reached(to)
      trace.add({ at, who: 'delivery', does: `${outcome} ${template} to ${to}` })
    }
    for (const seen of news.seen) trace.witness(seen)
    const steps = await book.turn(news.written)
    return { at: world.now(), kind, by, repeats, cardOf, failed, isStormy, news, steps }
  }

  const happen = async (act: Act, work: () => Promise<void>): Promise<boolean> => {
    current = act.name
    world.during(act.name)
    const faults = weather.faults
    let failed: unknown
    try {
      await work()
      if (act.settles && !(await world.settle()) && !world.life.isOver)
        failed = new Error('The delivery never came to rest')
    } catch (error) {
      failed = error
    }
    if (world.life.isOver) {
      world.restart()
      failed ??= new PowerCut()
    }
    const event = await cameOf(act, { failed, isStormy: weather.faults > faults })
    for (const state of sometimesIn(event)) count(state)
    for (const property of properties) {
      const broken = await property.holds?.(event, ground)
      if (broken !== undefined) broke(property, broken)
    }
    return failed === undefined
  }

  return {
    happen,
    async passTimeTo(to) {
      for (;;) {
        const end = to()
        const soonest = await world.kept.outbox.soonest(end)
        if (soonest === undefined || soonest > end || hasEnded) break
        const next = soonest > world.now() ? soonest : addMinutes(world.now(), 1)
        if (next > end) break
        world.setClock(next)
        await happen({ ...ofItself, name: `time:${next}`, kind: 'time' }, () => Promise.resolve())
      }
      world.setClock(to())
    },
    async look(when) {
      for (const property of properties) {
        const broken = await property[when]?.(ground)
        if (broken !== undefined) broke(property, broken)
      }
    },
    violations,
    get hasEnded() {
      return hasEnded
    },
    get messages() {
      return messages
    },
    get commits() {
      return commits
    },
  }
}
