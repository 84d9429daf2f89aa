// A run: an invented council lives for some months, through the product's own turns, store and delivery, and after every
// event it is looked at whether what must always hold still does.
import { addDays, addMinutes, inLondon, londonInstant } from '../../src/domain/dates/dates.ts'
import { type LocalDate, localTime, practiceId } from '../../src/domain/ids.ts'
import { importCsv } from '../../src/features/inviting/import-conferences/flow.ts'
import { importPeople } from '../../src/features/inviting/import-conferences/people.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import { calendarOn } from '../../src/practices/bank-holidays.ts'
import { allDocs } from '../../src/store/documents/paginate.ts'
import { chanceOf } from '../support/chance.ts'
import type { Agenda } from './agenda.ts'
import { type Book, openBook } from './book.ts'
import { type Family, fileOn, inventFamily } from './case-system.ts'
import { closeCouncil } from './closing.ts'
import { type Council, inventCouncil, staffFile } from './council.ts'
import { type Events, ofItself, openEvents, type Violation } from './events.ts'
import { openCanaries } from './filling.ts'
import { firstMoment, type RunOptions } from './options.ts'
import { openPeople, type People } from './people.ts'
import { type Entry, firstDay, lastMoment, planRun } from './planning.ts'
import type { Planted } from './planted/planted.ts'
import { ownPorts } from './ports.ts'
import { practicesOf } from './practices.ts'
import type { Ground } from './properties/property.ts'
import { openReached, type Reached, statesOf, verbsOfAll } from './reached.ts'
import { hopedFor } from './sometimes.ts'
import { openTrace, type Trace } from './trace.ts'
import { openWeather, type Weather } from './weather.ts'
import { openWorld, type World } from './world.ts'

export type RunResult = {
  readonly options: RunOptions
  readonly weather: readonly string[]
  readonly hash: string
  readonly violations: readonly Violation[]
  readonly reached: {
    readonly verbs: Readonly<Record<string, number>>
    readonly verbsOfAll: number
    readonly missed: readonly string[]
    /** What a long run has to come to, and this one did not. */ readonly never: readonly string[]
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

/** Runs until the last day, a calm time after it included, or until what `stopAt` names. */
export async function run(options: RunOptions, planted?: Planted): Promise<RunResult> {
  const stage = openStage(options, planted)
  try {
    await live(stage)
    return await resultOf(stage)
  } finally {
    await stage.world.close()
  }
}

type Stage = {
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

function openStage(options: RunOptions, planted: Planted | undefined): Stage {
  const { seed, months } = options
  const council = inventCouncil(seed, options.families)
  const { calendar } = calendarOn(firstDay)
  const all = Array.from({ length: options.families }, (_none, index) =>
    inventFamily({ seed, index, months }, { council, calendar, first: firstDay }),
  )
  const families = all.filter(({ index }) => options.without?.includes(index) !== true)
  const weather = openWeather(seed, options.weather ?? 0)
  const practices = practicesOf(options)
  const ports = planted?.ports ?? ownPorts
  const world = openWorld({ seed, start: firstMoment, weather, practices, ports })
  const book = openBook(world.kept)
  const trace = openTrace()
  const reached = openReached()
  const canaries = openCanaries()
  const agenda = planRun({ options, council, families: all, calendar })
  const ground = groundOf({ council, world, book, calendar, practices, canaries })
  const events = openEvents({
    world,
    weather,
    book,
    trace,
    ground,
    stopAt: options.stopAt ?? [],
    reached: (who) => {
      const next = people.willLook(who)
      if (next !== undefined) agenda.add(next.at, { what: 'look', occasion: next.occasion })
    },
    count: (state) => reached.count(state),
  })
  const people: People = openPeople({
    options,
    council,
    families,
    standing: book.families,
    world,
    events,
    trace,
    canaries,
    reached,
    means: ({ at, ...duty }) => {
      if (at < lastMoment(options)) agenda.add(at, { what: 'duty', ...duty })
    },
  })
  return {
    options,
    council,
    families,
    weather,
    world,
    book,
    trace,
    reached,
    agenda,
    events,
    people,
    ground,
    months: [],
  }
}

const groundOf = ({
  council,
  world,
  book,
  calendar,
  practices,
  canaries,
}: Pick<Ground, 'council' | 'calendar' | 'practices' | 'canaries'> & {
  readonly world: World
  readonly book: Book
}): Ground => ({
  world,
  council,
  canaries,
  calendar,
  practices,
  practiceOf: (id) => practices.get(practiceId(id)),
  families: book.families,
  parts: book.parts,
  offices: book.offices,
  gone: book.gone,
  closed: new Set(),
  messagesOf: async (family) => {
    const found = book.families.get(family)
    return found === undefined ? [] : world.kept.outbox.messages(found.id)
  },
})

async function live(stage: Stage): Promise<void> {
  const { options, council, world, agenda, events, weather } = stage
  await world.kept.directory.keep(council.members.map(({ person }) => person))
  const last = lastMoment(options)
  let month = firstDay.slice(0, 7)
  for (;;) {
    await events.passTimeTo(() => agenda.next ?? last)
    const due = agenda.take()
    if (due === undefined || due.at > last || events.hasEnded) break
    await happen(stage, due.entry)
    if (due.at.slice(0, 7) === month) continue
    await endMonth(stage, month)
    month = due.at.slice(0, 7)
  }
  if (events.hasEnded) return
  weather.calm()
  await events.passTimeTo(() => addMinutes(last, 21 * 1_440))
  await endMonth(stage, month)
  await closeCouncil({ ...stage, keepDays: Math.max(...daysKept(stage)) })
  await events.look('atTheEnd')
}

const daysKept = ({ ground: { practices } }: Stage): number[] =>
  [...practices.values()].map(({ keepDays }) => keepDays.value)

async function happen(stage: Stage, entry: Entry): Promise<void> {
  const { world, people, events, trace } = stage
  switch (entry.what) {
    case 'night':
      await events.look('daily')
      return importFile(stage)
    case 'staff':
      return importStaff(stage, entry.month)
    case 'restart':
      trace.add({ at: world.now(), who: 'the machine', does: 'starts again' })
      await events.happen({ ...ofItself, name: `restart:${world.now()}`, kind: 'restart' }, () => {
        world.restart()
        return Promise.resolve()
      })
      return
    case 'look':
      return people.look(entry.occasion)
    case 'routine':
      return people.routine(entry.occasion)
    case 'duty':
      return people.duty(entry.occasion, entry.phrase, entry.meeting)
  }
}

async function importFile(stage: Stage): Promise<void> {
  const { options, families, world, trace, reached } = stage
  const today = inLondon(world.now()).date
  const name = `file:${today}`
  const kind =
    chanceOf(options.seed, name).weighted(
      ['good', 'stale', 'badly saved', 'twice'] as const,
      (each) => (each === 'good' ? 12 : each === 'stale' ? 3 : 1),
    ) ?? 'good'
  const text = fileOn(families, today, kind)
  if (text.split('\n').length <= 2 || options.skip?.includes(name) === true) return
  // Most councils let one family's mistake hold back no other.
  const leaveOutFaulty = chanceOf(options.seed, 'leave out faulty').happens(0.75)
  const said = await importing(stage, name, (deps) =>
    importCsv(deps, text, 'import', { leaveOutFaulty }),
  )
  const ending = said.startsWith('refused') ? 'is refused' : 'comes in'
  reached.count(`a ${kind} file ${ending}`)
  trace.add({ at: world.now(), who: 'the file', does: kind, saw: said, act: name })
}

async function importStaff(stage: Stage, month: number): Promise<void> {
  const { council, options, world, reached, trace } = stage
  const name = `staff:${month}`
  if (options.skip?.includes(name) === true) return
  const text = staffFile(council, month)
  const said = await importing(stage, name, (deps) => importPeople(deps, text))
  if (/^[1-9]/.test(said)) reached.count('the list of staff changes somebody')
  trace.add({ at: world.now(), who: 'the list of staff', does: 'comes in', saw: said, act: name })
}

type Imported =
  | { readonly ok: true; readonly counts: { readonly changed: number } }
  | {
      readonly ok: false
      readonly problems: readonly { line: number; column: string; reason: string }[]
    }

/** What became of it, in few words. */
async function importing(
  { events, world }: Stage,
  name: string,
  bringIn: (deps: Dependencies) => Promise<Imported>,
): Promise<string> {
  let said = 'nothing'
  await events.happen({ ...ofItself, name, kind: 'file' }, async () => {
    const outcome = await bringIn(world.life.deps)
    said = outcome.ok
      ? `${outcome.counts.changed} changed`
      : `refused: ${outcome.problems
          .slice(0, 2)
          .map(({ line, column, reason }) => `${line} ${column} ${reason}`)
          .join('; ')}`
  })
  return said
}

async function endMonth(stage: Stage, month: string): Promise<void> {
  const { options, events, book, world, reached, months } = stage
  await events.look('monthly')
  let storedBytes = 0
  for (const id of [...book.families.keys(), ...book.gone])
    for (const doc of await allDocs(world.kept.store, id, { limit: 1_000 }))
      storedBytes += Buffer.byteLength(JSON.stringify(doc.body))
  const before = months.reduce(
    (sum, each) => ({ turns: sum.turns + each.turns, messages: sum.messages + each.messages }),
    { turns: 0, messages: 0 },
  )
  const turns = reached.taps + reached.texts
  const ended: Month = {
    month,
    turns: turns - before.turns,
    messages: events.messages - before.messages,
    storedBytes,
  }
  months.push(ended)
  options.progress?.(ended, events.violations.length)
}

/** The two nights of a year with another length, where the run lives through them. */
function clockChanges({ options }: Stage): string[] {
  const hourOf = (day: LocalDate) => londonInstant(day, localTime('12:00')).slice(11, 13)
  const changes: string[] = []
  for (let day = firstDay; londonInstant(day, localTime('12:00')) < lastMoment(options);) {
    const next = addDays(day, 1)
    if (hourOf(next) !== hourOf(day))
      changes.push(
        hourOf(next) < hourOf(day) ? 'the clocks are put forward' : 'the clocks are put back',
      )
    day = next
  }
  return changes
}

async function resultOf(stage: Stage): Promise<RunResult> {
  const { options, weather, trace, events, book, reached, ground, world, months } = stage
  const notices = new Set<string>()
  let largestCaseBytes = 0
  for (const family of book.families.values()) {
    for (const { notice } of await ground.messagesOf(family.id))
      notices.add(`${notice.kind}/${notice.tell}`)
    for (const conference of family.conferences)
      for (const state of statesOf(conference)) reached.count(state)
    const body = (await world.kept.store.get(family.id, 'case'))?.body
    largestCaseBytes = Math.max(largestCaseBytes, Buffer.byteLength(JSON.stringify(body ?? '')))
  }
  if ((await world.kept.directory.all()).some(({ left }) => left !== undefined))
    reached.count('somebody leaves, and is taken off')
  for (const change of clockChanges(stage)) reached.count(change)
  const { verbs, states, taps, texts } = reached
  return {
    options,
    weather: [...weather.on],
    hash: trace.hash(),
    violations: events.violations,
    reached: {
      verbs,
      verbsOfAll: verbsOfAll.length,
      missed: verbsOfAll.filter((verb) => verbs[verb] === undefined),
      never: hopedFor.filter((state) => states[state] === undefined),
      notices: [...notices].sort(),
      faults: Object.fromEntries(weather.came),
      sometimes: states,
    },
    figures: {
      taps,
      texts,
      messages: events.messages,
      commits: events.commits,
      families: book.families.size,
      erased: book.gone.size,
      largestCaseBytes,
      months,
    },
    trace,
  }
}
