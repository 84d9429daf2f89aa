// The machine and Teams on a bad day. Each kind of fault is on or off for a whole run, and then comes by chance: runs differ
// in kind, and not only in number. No more goes wrong than what is promised covers: a write may be lost or unanswered, the
// power may fail, Teams may refuse, throttle, or not answer.
import type { PersonId } from '../../src/domain/ids.ts'
import type { SendOutcome } from '../../src/domain/messages/message.ts'
import type { Committed, Store } from '../../src/ports/store.ts'
import { type Chance, chanceOf } from '../support/chance.ts'

export class PowerCut extends Error {
  constructor() {
    super('The power failed')
    this.name = 'PowerCut'
  }
}

const kinds = [
  'throttled',
  'unknown, not written',
  'unknown, written',
  'power cut before',
  'power cut after',
  'teams throttles',
  'teams is down',
  'teams does not answer',
  'power cut while sending',
  'somebody blocks the app',
] as const
export type Kind = (typeof kinds)[number]

export interface Weather {
  /** Which faults there are in this run. */
  readonly on: ReadonlySet<Kind>
  /** Those that came. */
  readonly came: ReadonlyMap<Kind, number>
  comes(kind: Kind): boolean
  /** From here on all goes well. */
  calm(): void
  readonly isCalm: boolean
}

/** `strength`: 0 none, 1 as on a bad day. */
export function openWeather(seed: number, strength: number): Weather {
  const drawn = chanceOf(seed, 'weather')
  const on = new Set(strength === 0 ? [] : kinds.filter(() => drawn.happens(0.5)))
  const streams = new Map<Kind, Chance>(kinds.map((kind) => [kind, chanceOf(seed, kind)]))
  const came = new Map<Kind, number>()
  let calm = strength === 0
  return {
    on,
    came,
    comes(kind) {
      if (calm || !on.has(kind)) return false
      const comes = streams.get(kind)?.happens(rates[kind] * strength) === true
      if (comes) came.set(kind, (came.get(kind) ?? 0) + 1)
      return comes
    },
    calm: () => {
      calm = true
    },
    get isCalm() {
      return calm
    },
  }
}

const rates: Readonly<Record<Kind, number>> = {
  throttled: 0.01,
  'unknown, not written': 0.004,
  'unknown, written': 0.004,
  'power cut before': 0.0015,
  'power cut after': 0.0015,
  'teams throttles': 0.03,
  'teams is down': 0.03,
  'teams does not answer': 0.01,
  'power cut while sending': 0.002,
  'somebody blocks the app': 0.002,
}

/** The same store, on which a commit may fail as the port says that it can. `committed` is told of every partition that was written. */
export function stormyStore(
  real: Store,
  weather: Weather,
  committed: (partition: string) => void,
): Store {
  return {
    get: (pk, id) => real.get(pk, id),
    list: (pk, query) => real.list(pk, query),
    forPerson: (who, query) => real.forPerson(who, query),
    due: (now, limit, type) => real.due(now, limit, type),
    claim: (doc, until) => real.claim(doc, until),
    scrub: () => real.scrub(),
    close: () => real.close(),
    async commit(pk, ops): Promise<Committed> {
      if (weather.comes('throttled')) return { outcome: 'throttled', retryAfterMs: 10 }
      if (weather.comes('unknown, not written')) return { outcome: 'unknown' }
      if (weather.comes('power cut before')) throw new PowerCut()
      const done = await real.commit(pk, ops)
      if (done.outcome === 'ok') committed(pk)
      if (weather.comes('power cut after')) throw new PowerCut()
      return weather.comes('unknown, written') ? { outcome: 'unknown' } : done
    },
  }
}

export type TeamsAnswer = {
  readonly outcome: SendOutcome['outcome'] | 'power cut'
  /** Whether the person has it in their chat. */ readonly shown: boolean
  readonly retryAfterMs?: number
}

export interface Teams {
  answer(to: PersonId): TeamsAnswer
  has(to: PersonId): boolean
  install(to: PersonId): void
}

/** Whoever has the app can be written to, until they block it; they have it back when they write again. */
export function teamsIn(weather: Weather): Teams {
  const without = new Set<PersonId>()
  return {
    has: (to) => !without.has(to),
    install: (to) => void without.delete(to),
    answer(to) {
      if (weather.comes('somebody blocks the app')) without.add(to)
      if (without.has(to)) return { outcome: 'unreachable', shown: false }
      if (weather.comes('power cut while sending')) return { outcome: 'power cut', shown: true }
      if (weather.comes('teams throttles'))
        return { outcome: 'try-again', shown: false, retryAfterMs: 20_000 }
      if (weather.comes('teams is down')) return { outcome: 'try-again', shown: false }
      if (weather.comes('teams does not answer')) {
        const shown = weather.came.get('teams does not answer') ?? 0
        return { outcome: 'unknown', shown: shown % 2 === 0 }
      }
      return { outcome: 'sent', shown: true }
    },
  }
}
