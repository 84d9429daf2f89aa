// What came of a run: what was reached, what was violated, and how much there is.
import { statesOf, verbsOfAll } from './reached.ts'
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
