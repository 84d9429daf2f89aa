// The machine and Teams on a bad day. Each kind of fault is on or off for a whole run, and then
// comes by chance: runs differ in kind, and not only in number. No more goes wrong than what is
// promised covers: a write may be lost or unanswered, the power may fail, Teams may refuse,
// throttle, or not answer.
import type { PersonId } from '../../src/domain/ids.ts'
import type { SendOutcome } from '../../src/domain/messages/message.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import { type Luck, nothing } from '../support/unlucky-store.ts'

/** How often each comes on a bad day, where it can. */
const rates = new Map([
  ['throttled', 0.01],
  ['unknown, not written', 0.004],
  ['unknown, written', 0.004],
  ['power cut before', 0.0015],
  ['power cut after', 0.0015],
  ['teams throttles', 0.03],
  ['teams is down', 0.03],
  ['teams does not answer, and has it', 0.005],
  ['teams does not answer, and has it not', 0.005],
  ['power cut while sending', 0.002],
  ['somebody blocks the app', 0.002],
  ['a second instance delivers as well', 0.2],
  ['the second instance dies', 0.3],
  ['the clock is put right', 0.02],
] as const)
type Kind = typeof rates extends ReadonlyMap<infer Name, number> ? Name : never

/** No faults: everything is promised of two instances as of one, and of a clock that is a minute off. */
const harmless: ReadonlySet<Kind> = new Set<Kind>([
  'a second instance delivers as well',
  'the second instance dies',
  'the clock is put right',
])

export interface Weather {
  /** Which faults there are in this run. */ readonly on: ReadonlySet<Kind>
  /** Those that came, and how often. */ readonly came: ReadonlyMap<Kind, number>
  /** How many faults came. */ readonly faults: number
  /** From here on the luck is that of this act: leaving out another act does not change it. */
  during(act: string): void
  comes(kind: Kind): boolean
  /** From here on all goes well. */
  calm(): void
}

/** `strength`: 0 none, 1 as on a bad day. */
export function openWeather(seed: number, strength: number): Weather {
  const drawn = chanceOf(seed, 'weather')
  const on = new Set(strength === 0 ? [] : [...rates.keys()].filter(() => drawn.happens(0.5)))
  const came = new Map<Kind, number>()
  let calm = strength === 0
  let faults = 0
  let act = ''
  let luck = new Map<Kind, Chance>()
  const luckWith = (kind: Kind): Chance => {
    const known = luck.get(kind) ?? chanceOf(seed, `${kind} during ${act}`)
    luck.set(kind, known)
    return known
  }
  return {
    on,
    came,
    get faults() {
      return faults
    },
    during(next) {
      act = next
      luck = new Map()
    },
    comes(kind) {
      if (calm || !on.has(kind)) return false
      const comes = luckWith(kind).happens((rates.get(kind) ?? 0) * strength)
      if (comes) came.set(kind, (came.get(kind) ?? 0) + 1)
      if (comes && !harmless.has(kind)) faults += 1
      return comes
    },
    calm: () => {
      calm = true
    },
  }
}

/** What becomes of the next commit. */
export function luckOfCommit(weather: Weather): Luck {
  if (weather.comes('throttled')) return { throttled: 10 }
  if (weather.comes('unknown, not written')) return 'lost before it was written'
  if (weather.comes('power cut before')) return 'the power fails before'
  if (weather.comes('power cut after')) return 'the power fails after'
  return weather.comes('unknown, written') ? { lostAfterItWasWritten: nothing } : 'good'
}

export type TeamsAnswer = {
  readonly outcome: SendOutcome['outcome'] | 'power cut'
  /** Whether the person has it in their chat. */ readonly shown: boolean
  readonly retryAfterMs?: number
}

export interface Teams {
  answer(to: PersonId): TeamsAnswer
  install(to: PersonId): void
}

/** Whoever has the app can be written to, until they block it; they have it back when they write again. */
export function teamsIn(weather: Weather): Teams {
  const without = new Set<PersonId>()
  return {
    install: (to) => void without.delete(to),
    answer(to) {
      if (weather.comes('somebody blocks the app')) without.add(to)
      if (without.has(to)) return { outcome: 'unreachable', shown: false }
      if (weather.comes('power cut while sending')) return { outcome: 'power cut', shown: true }
      if (weather.comes('teams throttles'))
        return { outcome: 'try-again', shown: false, retryAfterMs: 20_000 }
      if (weather.comes('teams is down')) return { outcome: 'try-again', shown: false }
      if (weather.comes('teams does not answer, and has it'))
        return { outcome: 'unknown', shown: true }
      if (weather.comes('teams does not answer, and has it not'))
        return { outcome: 'unknown', shown: false }
      return { outcome: 'sent', shown: true }
    },
  }
}
