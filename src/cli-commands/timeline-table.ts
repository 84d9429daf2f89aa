// The timeline as a table for people: what is due, by whom, and under each date what one should
// know about it.
import { sayDate } from '../domain/dates/dates.ts'
import { sayReading } from '../domain/rules/explain.ts'
import type { Tag } from '../domain/rules/practice.ts'
import type { TimelineEntry, TimelineQuery } from '../domain/rules/timeline.ts'
import { kindWords } from '../domain/state/meeting-kind.ts'

const tagWords: Readonly<Record<Tag, string>> = {
  read: 'read in the source',
  'second-hand': 'second-hand',
  ours: 'our default',
  'confirm-locally': 'confirm locally',
}

/**
 * The table, with what several dates have in common said once below it. Every date is due at 17:00
 * in London.
 */
export function showTimeline(
  { kind, practice, from }: TimelineQuery,
  entries: readonly TimelineEntry[],
): string {
  const shared = sharedNotes(entries)
  const mark = (note: string) => (shared.includes(note) ? ` [${shared.indexOf(note) + 1}]` : '')
  const marks = (entry: TimelineEntry) => entry.notes.map(mark).join('')
  const rows = entries.map((entry) => [
    sayDate(entry.due),
    entry.event,
    entry.who,
    entry.rule,
    sure(entry) + marks(entry),
  ])
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const indent = ' '.repeat((widths[0] ?? 0) + 2)
  const body = entries.flatMap((entry, index) => [
    line(rows[index] ?? []),
    ...remarks(entry, shared).flatMap((remark) => wrap(remark, indent)),
  ])
  return [
    `${practice.name}: ${kindWords[kind].toLowerCase()}${from === undefined ? '' : `, moving in from ${from.name}`}`,
    '',
    ...(entries.length === 0
      ? ['No date follows from what was given.']
      : [line(headings), line(widths.map((width) => '-'.repeat(width))), ...body]),
    '',
    ...shared.map((note, index) => `[${index + 1}] ${note}`),
    ...(entries.some((entry) => entry.why.confirmLocally) ? [confirmNote] : []),
    'Everything is due at 17:00 on its day. Add --why RULE to see how one date was counted.',
  ].join('\n')
}

const sharedNotes = (entries: readonly TimelineEntry[]): string[] => {
  const all = entries.flatMap((entry) => entry.notes)
  return [...new Set(all.filter((note, index) => all.indexOf(note) !== index))]
}

const confirmNote =
  '*   Not from this council’s own procedures: confirm it there before relying on it.'
const headings: readonly string[] = ['Due', 'What', 'Who', 'Rule', 'How sure']

const sure = (entry: TimelineEntry): string =>
  `${tagWords[entry.tag]}${entry.why.confirmLocally ? ' *' : ''}`

function remarks(
  { due, unit, alternative, reading, notes, why }: TimelineEntry,
  shared: readonly string[],
): string[] {
  const own = notes.filter((note) => !shared.includes(note))
  if (alternative === null) return own
  const printed =
    unit === 'days'
      ? `‘${why.n} ${why.n === 1 ? 'day' : 'days'}’ read as ${sayReading(reading)}; read`
      : 'Read'
  return [
    `${printed} as ${sayReading(alternative.reading)} it would be ` +
      `${alternative.due === due ? 'the same day' : sayDate(alternative.due)}.`,
    ...own,
  ]
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + last.length + 1 + word.length <= 120)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => indent + line)
}
