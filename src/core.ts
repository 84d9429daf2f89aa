// What stands on the store and needs no server: the service is built on it, and the command line
// opens it alone.
import { randomUUID } from 'node:crypto'

import { BadConfig, type Config } from './config.ts'
import { wordDocuments } from './docx/documents.ts'
import type { Calendar } from './domain/dates/calendar.ts'
import { inLondon } from './domain/dates/dates.ts'
import { clockProblem } from './domain/dates/possible-clock.ts'
import { type Instant, instantFromMilliseconds, type PracticeId, practiceId } from './domain/ids.ts'
import type { WordList } from './domain/language/word-list.ts'
import type { Practice } from './domain/rules/practice.ts'
import type { Dependencies } from './features/kernel/request-context.ts'
import { icalCalendarFiles } from './ical/calendar-files.ts'
import { loadWordList, shippedWordList } from './language/load.ts'
import { openLog } from './log.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Outbox } from './ports/outbox.ts'
import type { Store } from './ports/store.ts'
import { calendarOn, localHolidaysFrom } from './practices/bank-holidays.ts'
import { loadPractice, shippedPractices } from './practices/load.ts'
import { inThePracticeRoom } from './sandbox/front-door.ts'
import { sandboxTenantId } from './sandbox/people.ts'
import { caseStore } from './store/case-store.ts'
import { storedDirectory } from './store/directory.ts'
import { delay } from './store/documents/commit-with-retry.ts'
import { openStore } from './store/open-store.ts'
import { storedOutbox } from './store/outbox.ts'
import { storedReminderWishes } from './store/reminder-wishes.ts'
import { claimEnvironment } from './store/store-environment.ts'
import { measuredStore, type Metrics } from './watch/metrics.ts'

export type Core = {
  readonly store: Store
  readonly deps: Dependencies
  readonly outbox: Outbox
  readonly log: Log
  close(): Promise<void>
}

export const systemClock: Clock = { now: () => instantFromMilliseconds(Date.now()) }

type CoreOptions = {
  readonly log?: Log | undefined
  readonly metrics?: Metrics
  /**
   * The service looks through the store's file when it starts; a command of the terminal is too
   * short for that.
   */
  readonly everyPage?: boolean
}

/**
 * Opens the store and everything that stands on it. `open` gives the clock: the system's, or the
 * practice room's, which the store keeps.
 */
export async function openCore(
  config: Config,
  open: (store: Store) => Promise<Clock>,
  committed: () => void,
  { log = openLog(config.logLevel), metrics, everyPage = false }: CoreOptions = {},
): Promise<Core> {
  let clock: Clock = systemClock
  // Before the store is opened: what has outlived its day is deleted from it.
  if (config.mode === 'tenant')
    refuseWrongClock(
      systemClock,
      'This machine’s clock',
      'Let it keep its time by NTP, and start again.',
    )
  const opened = await openStore(config, () => clock.now(), { everyPage })
  const store = metrics === undefined ? opened : measuredStore(opened, metrics.measures)
  try {
    await claimEnvironment(store, config.mode)
    clock = await open(store)
    refuseWrongClock(clock, 'The practice room’s clock', 'Take its store away, and start again.')
  } catch (error) {
    await store.close()
    throw error
  }
  const calendar = calendarFor(config, clock.now(), log)
  const deps: Dependencies = {
    cases: caseStore({ store, clock, committed }),
    directory: storedDirectory(store, delay, clock),
    wishes: storedReminderWishes(store, clock),
    clock,
    calendar,
    practices: practicesFor(config),
    homeTenant: config.mode === 'tenant' ? config.homeTenant : sandboxTenantId,
    newId: randomUUID,
    // The bot brings its features' own. The terminal shows nobody what they have to do, and loads
    // no feature for it.
    dutyButtons: new Map(),
    wordList: wordListFor(config),
    documents: wordDocuments(),
    calendarFiles: icalCalendarFiles(),
  }
  return { store, deps, outbox: storedOutbox(store, clock), log, close: () => store.close() }
}

function refuseWrongClock(clock: Clock, whose: string, remedy: string): void {
  const problem = clockProblem(clock.now())
  if (problem !== undefined) throw new Error(`${whose} ${problem}. ${remedy}`)
}

/**
 * A day off that the calendar does not reach stops nothing: the log names it, and it is left out.
 */
function calendarFor({ localHolidays }: Config, now: Instant, log: Log): Calendar {
  const { calendar, outside } = calendarOn(inLondon(now).date, localHolidaysFrom(localHolidays))
  for (const { date } of outside) {
    log.warn('local-holiday.left-out', { date, from: calendar.from, to: calendar.to })
  }
  return calendar
}

function practicesFor(config: Config): ReadonlyMap<PracticeId, Practice> {
  const own = config.practiceFiles.map((file) => ({ file, read: loadPractice(file) }))
  const problems = own.flatMap(({ file, read }) =>
    read.ok ? [] : [`PRACTICE_FILES, ${file}: ${read.refusal.words}`],
  )
  if (problems.length > 0) throw new BadConfig(problems)
  const practices = [
    ...shippedPractices().values(),
    ...own.flatMap(({ read }) => (read.ok ? [read.value] : [])),
  ]
  return new Map(
    practices.map((practice): [PracticeId, Practice] => [
      practiceId(practice.id),
      config.mode === 'practice-room' ? inThePracticeRoom(practice) : practice,
    ]),
  )
}

function wordListFor({ wordListFile }: Config): WordList {
  if (wordListFile === undefined) return shippedWordList()
  const read = loadWordList(wordListFile)
  if (!read.ok) throw new BadConfig([`WORD_LIST_FILE, ${wordListFile}: ${read.refusal.words}`])
  return read.value
}
