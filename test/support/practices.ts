// What the tests of dates have in common: the ground of all tests, and short ways to ask.
import { type LocalDate, localDate, ruleId } from '../../src/domain/ids.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Practice, Rule } from '../../src/domain/rules/practice.ts'
import {
  timeline,
  type TimelineEntry,
  type TimelineQuery,
} from '../../src/domain/rules/timeline.ts'
import { calendar } from './ground.ts'

export { calendar, practice } from './ground.ts'

export const day = (text: string): LocalDate => localDate(text)

export function rule(of: Practice, id: string): Rule {
  const found = of.rules.get(ruleId(id)) ?? of.selectable.get(ruleId(id))
  if (found === undefined) throw new Error(`No rule ${id} in ${of.name}`)
  return found
}

export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.words}`)
  return result.value
}

export function refusal(result: Result<unknown>): { code: string; words: string } {
  if (result.ok) throw new Error('This should have been refused')
  return result.refusal
}

export const entries = (query: Omit<TimelineQuery, 'calendar'>): TimelineEntry[] =>
  value(timeline({ calendar, ...query }))

/** The one entry of a rule. */
export function entry(all: readonly TimelineEntry[], id: string): TimelineEntry {
  const found = all.filter((timelineEntry) => timelineEntry.rule === id)
  const [first] = found
  if (first === undefined || found.length > 1)
    throw new Error(
      `${found.length} entries of ${id} among ` +
        `${all.map((timelineEntry) => timelineEntry.rule).join(', ')}`,
    )
  return first
}

export const due = (all: readonly TimelineEntry[], id: string): string => entry(all, id).due
