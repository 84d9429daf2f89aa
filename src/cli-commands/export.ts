// export: the audit of attendance as a CSV file, from a terminal.
import { parseArgs } from 'node:util'

import { parseLocalDate, sayDate } from '../domain/dates/dates.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Period } from '../domain/record/attendance-audit.ts'
import { asCsv } from '../domain/record/attendance-csv.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import { auditFromStore } from '../features/running-it/attendance-audit/flow.ts'
import {
  type CommandIo,
  commandLine,
  type ExitCode,
  misuse,
  type OpenRooms,
} from './command-line.ts'
import { writeNew } from './new-file.ts'

const exportUsage = `Who was invited, who answered, who came and who was on time: one row an invitation.

  export attendance --from DATE --to DATE [--json] [--out FILE]

  --from DATE   the first day, such as 2026-11-01
  --to DATE     the last day, which is included
  --json        for programs, instead of CSV
  --out FILE    into a file instead of onto the screen; an existing file is not overwritten

What else can be exported: export record --help.

The rows hold names and conference numbers. Keep them where your council keeps such records, and no longer than it says.`

export const attendanceOptions = {
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** The command, on whatever store it is given when it runs. */
export const exportAttendance =
  (openRooms: OpenRooms) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () => parseArgs({ args: [...args], allowPositionals: true, options: attendanceOptions }),
      exportUsage,
      io,
    )
    if (typeof read === 'number') return read
    const { values, positionals } = read
    if (positionals.join(' ') !== 'attendance')
      return misuse(
        positionals.length === 0
          ? 'Say what to export: attendance, record or subject.'
          : `There is no export of ‘${positionals.join(' ')}’. ` +
              'There is: attendance, record, subject.',
        exportUsage,
        io,
      )
    const period = periodIn(values)
    if (!period.ok)
      return period.refusal.code === 'period.missing'
        ? misuse(period.refusal.words, exportUsage, io)
        : refused(io, period.refusal.words)
    const opened = await openRooms()
    try {
      const cells = await auditFromStore(opened.deps, period.value, (family) =>
        io.err(sayLeftOut(family)),
      )
      const text = values.json === true ? `${JSON.stringify(cells, undefined, 2)}\n` : asCsv(cells)
      if (values.out === undefined) {
        io.out(text.replace(/\r?\n$/, ''))
        return 0
      }
      const written = await writeNew(values.out, text)
      if (!written.ok) return refused(io, written.refusal.words)
      io.out(`${cells.length} ${cells.length === 1 ? 'row' : 'rows'} in ${values.out}.`)
      return 0
    } finally {
      await opened.close()
    }
  }

const sayLeftOut = (family: CaseId): string =>
  `The family ${family} could not be worked out, so its meetings are left out.`

function periodIn({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): Result<Period> {
  if (from === undefined || to === undefined)
    return refuse('period.missing', 'Say which days: --from DATE --to DATE.')
  const first = parseLocalDate(from)
  if (!first.ok) return first
  const last = parseLocalDate(to)
  if (!last.ok) return last
  return first.value > last.value
    ? refuse(
        'period.backwards',
        `${sayDate(first.value)} comes after ${sayDate(last.value)}. Exchange the two.`,
      )
    : ok({ from: first.value, to: last.value })
}

function refused(io: CommandIo, words: string): ExitCode {
  io.err(words)
  return 1
}
