// What came of a run: what was reached, what was violated, and how much there is.
import { addDays, londonInstant } from '../../src/domain/dates/dates.ts'
import { type LocalDate, localTime } from '../../src/domain/ids.ts'
import { firstDay, lastMoment } from './planning.ts'
import { statesOf, verbsOfAll } from './reached.ts'
import { hopedFor } from './sometimes.ts'
import type { RunResult, Stage } from './stage.ts'

export async function resultOf(stage: Stage): Promise<RunResult> {
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
