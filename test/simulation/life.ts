// One life of the machine, from when it is started until its power fails or it is started again.
// Whatever of an ended life is still on its way comes to nothing: it reads, writes and sends no
// more, as if its process had died.
import { limitsFor, openRateLimit } from '../../src/delivery/rate-limit.ts'
import { send } from '../../src/delivery/sender.ts'
import type { SenderParts } from '../../src/delivery/sender-parts.ts'
import { tick } from '../../src/delivery/tick.ts'
import type { TickFailures } from '../../src/delivery/tick-failures.ts'
import { wordDocuments } from '../../src/docx/documents.ts'
import { inLondon } from '../../src/domain/dates/dates.ts'
import { features } from '../../src/features/index.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import { icalCalendarFiles } from '../../src/ical/calendar-files.ts'
import { shippedWordList } from '../../src/language/load.ts'
import { errorFacts } from '../../src/log.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Files } from '../../src/ports/files.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import type { Store } from '../../src/ports/store.ts'
import { calendarOn } from '../../src/practices/bank-holidays.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { storedOutbox } from '../../src/store/outbox.ts'
import { storedReminderWishes } from '../../src/store/reminder-wishes.ts'
import { storedTaps } from '../../src/store/taps.ts'
import { storedTenantLeases } from '../../src/store/tenant-leases.ts'
import { openTurns, type Turns } from '../../src/turns/turns.ts'
import { asObject, PowerCut, storeWithLuck } from '../support/unlucky-store.ts'
import { councilTenant } from './council.ts'
import { logTo, type NewsDesk } from './news.ts'
import type { Ports } from './ports.ts'
import type { Practices } from './practices.ts'
import { luckOfCommit, type Weather } from './weather.ts'

export interface Life {
  readonly deps: Dependencies
  readonly turns: Turns
  /** Does everything that is due now: true when all of it is done. */
  settle(): Promise<boolean>
  readonly isOver: boolean
  /** Is stopped as an operator stops it; it gives up what it holds. */ stop(): Promise<void>
  /** Its power fails. */ end(): void
}

export type LifeGround = {
  readonly clock: Clock
  readonly store: Store
  readonly weather: Weather
  readonly ports: Ports
  readonly practices: Practices
  readonly news: NewsDesk
  readonly failures: TickFailures
  readonly newId: () => string
  readonly jitter: () => number
  /** Milliseconds that never run backwards, whatever is done to the clock. */
  readonly elapsed: () => number
  /** Lets that many of them go by. */
  readonly pass: (milliseconds: number) => void
  /** Names this instance in the leases. */ readonly holder: string
  /** For how many turns a call of the store or of Teams waits, so that two instances meet in ever other ways. */
  readonly hesitation: () => number
  /** What hands cards and files to people; may fail with the power. */
  readonly messenger: Messenger
  readonly filesFor: (deps: Dependencies) => Files
}

/** More looks than this at one moment: something never comes to an end. */
const maxRounds = 60
export const noPause = () => Promise.resolve()

export function startLife(ground: LifeGround): Life {
  const { clock, weather, ports, practices, news, failures, newId, jitter, elapsed } = ground
  const hesitate = async () => {
    for (let turns = ground.hesitation(); turns > 0; turns -= 1) await Promise.resolve()
  }
  let isOver = false
  const power: Power = {
    get isOn() {
      return !isOver
    },
    off: () => {
      isOver = true
    },
  }
  const store = poweredStore(
    ports.store(unluckyStore(ground.store, weather, power)),
    power,
    hesitate,
  )
  const leases = storedTenantLeases(store, { clock, holder: ground.holder })
  const log = logTo((line) => {
    if (!isOver) news.logged(line)
  })
  const deps: Dependencies = ports.deps({
    cases: caseStore({ store, clock, committed: () => undefined, pause: noPause }),
    directory: storedDirectory(store, noPause, clock),
    wishes: storedReminderWishes(store, clock, noPause),
    clock,
    calendar: calendarOn(inLondon(clock.now()).date).calendar,
    practices,
    homeTenant: councilTenant,
    wordList: shippedWordList(),
    documents: wordDocuments(),
    calendarFiles: icalCalendarFiles(),
    files: { offer: (to, file) => ground.filesFor(deps).offer(to, file) },
    newId,
    dutyButtons: dutyButtonsOf(features),
  })
  const parts: SenderParts = ports.parts({
    outbox: storedOutbox(store, clock, noPause),
    deps,
    messenger: poweredMessenger(ground.messenger, power, hesitate),
    features,
    log,
    errorFacts,
    jitter,
    pacing: {
      limit: openRateLimit(limitsFor()),
      leases,
      elapsed,
      pause: async (milliseconds) => ground.pass(milliseconds),
    },
    escalates: true,
    taps: storedTaps(store, clock),
  })
  return {
    deps,
    turns: openTurns({ features, deps, log, errorFacts }),
    async settle() {
      for (let round = 0; round < maxRounds && !isOver; round += 1)
        if ((await tick({ ...parts, failures })) + (await send(parts, 500)) === 0) return true
      return false
    },
    get isOver() {
      return isOver
    },
    async stop() {
      if (!isOver) await leases.release()
      power.off()
    },
    end: () => power.off(),
  }
}

interface Power {
  readonly isOn: boolean
  off(): void
}

const unluckyStore = (real: Store, weather: Weather, power: Power): Store =>
  storeWithLuck(real, () => {
    const luck = luckOfCommit(weather)
    if (luck === 'the power fails before' || luck === 'the power fails after') power.off()
    return luck
  })

const poweredStore = (under: Store, power: Power, hesitate: () => Promise<void>): Store => {
  const powered = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await hesitate()
    if (!power.isOn) throw new PowerCut()
    return work()
  }
  return {
    ...asObject(under),
    get: (pk, id) => powered(() => under.get(pk, id)),
    list: (pk, query) => powered(() => under.list(pk, query)),
    commit: (pk, ops) => powered(() => under.commit(pk, ops)),
    forPerson: (who, query) => powered(() => under.forPerson(who, query)),
    due: (now, limit, type) => powered(() => under.due(now, limit, type)),
    claim: (doc, until) => powered(() => under.claim(doc, until)),
    scrub: () => powered(() => under.scrub()),
  }
}

const poweredMessenger = (
  real: Messenger,
  power: Power,
  hesitate: () => Promise<void>,
): Messenger => {
  const powered = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await hesitate()
    if (!power.isOn) throw new PowerCut()
    try {
      return await work()
    } catch (error) {
      if (error instanceof PowerCut) power.off()
      throw error
    }
  }
  return {
    send: (to, card) => powered(() => real.send(to, card)),
    update: (to, activity, card) => powered(() => real.update(to, activity, card)),
  }
}
