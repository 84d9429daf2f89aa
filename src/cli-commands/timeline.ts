// timeline: a child's dates from a terminal, for people as a table and for programs as JSON.
import { inLondon } from '../domain/dates/dates.ts'
import { type Instant, instantFromMilliseconds, type LocalDate } from '../domain/ids.ts'
import type { Refusal } from '../domain/result.ts'
import { explain, explainAgainst } from '../domain/rules/explain.ts'
import { timeline as entriesFor, type TimelineEntry } from '../domain/rules/timeline.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'
import { parseTimeline, queryFrom, timelineUsage } from './timeline-arguments.ts'
import { showTimeline } from './timeline-table.ts'

/** Runs the command; everything that is wrong with the dates and the practice is said at once. */
export function timeline(
  args: readonly string[],
  io: CommandIo,
  now: Instant = instantFromMilliseconds(Date.now()),
): Promise<ExitCode> {
  return Promise.resolve(run(args, io, inLondon(now).date))
}

function run(args: readonly string[], io: CommandIo, now: LocalDate): ExitCode {
  const read = commandLine(() => parseTimeline(args), timelineUsage, io)
  if (typeof read === 'number') return read
  const { values } = read
  if ((values.practice === undefined) === (values['practice-file'] === undefined)) {
    return misuse(
      'Say which practice: --practice NAME or --practice-file FILE, one of the two.',
      timelineUsage,
      io,
    )
  }
  if (values.not !== undefined && values.why === undefined)
    return misuse('--not goes with --why, which names the rule.', timelineUsage, io)
  const asked = queryFrom(values, now)
  if (!asked.ok) return refused(io, asked.refusal)
  const found = entriesFor(asked.value.query)
  if (!found.ok) return refused(io, [found.refusal])
  if (values.why !== undefined)
    return explainOne(found.value, { rule: values.why, not: asked.value.not }, io)
  io.out(
    values.json === true
      ? JSON.stringify(found.value, undefined, 2)
      : showTimeline(asked.value.query, found.value),
  )
  return 0
}

function refused(io: CommandIo, reasons: readonly Refusal[]): ExitCode {
  io.err(reasons.map((reason) => reason.words).join('\n'))
  return 1
}

type Which = { readonly rule: string; readonly not: LocalDate | undefined }

function explainOne(
  entries: readonly TimelineEntry[],
  { rule, not }: Which,
  io: CommandIo,
): ExitCode {
  const found = entries.filter((entry) => entry.rule.toLowerCase() === rule.toLowerCase())
  if (found.length === 0) {
    const there = [...new Set(entries.map((entry) => entry.rule))].join(', ')
    return refused(io, [
      {
        code: 'rule.not-here',
        words: `No date here comes from a rule ${rule}. There are: ${there}.`,
      },
    ])
  }
  io.out(
    found
      .map((entry) => (not === undefined ? explain(entry) : explainAgainst(entry, not)).join('\n'))
      .join('\n\n'),
  )
  return 0
}
