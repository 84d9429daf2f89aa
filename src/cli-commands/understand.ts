// understand: how the bot would read a message, without a store and without sending anything.
import { parseArgs } from 'node:util'

import { londonInstant, parseLocalDate } from '../domain/dates/dates.ts'
import { type Instant, localTime } from '../domain/ids.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import { type Speaker, understand, type Understanding } from '../understanding/understand.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'

const understandUsage = `How the bot reads a message: what it is taken to mean, what it says beside that, and what else it may be.

  understand --as SPEAKER "TEXT" [--now DATE] [--json]

  --as SPEAKER   chair, professional or administrator
  --now DATE     the day on which it is said, such as 2027-03-31, at nine in the morning; today unless told
  --json         for programs

Nothing is kept, and nobody is told.`

const speakers: readonly Speaker[] = ['chair', 'professional', 'administrator']

type Asked = {
  readonly as: Speaker
  readonly text: string
  readonly now: Instant
  readonly json: boolean
}

/** The command; `clock` gives the moment of speaking when no day is told. Ends with 0, or 2 when it was not written as it has to be. */
export const understandText =
  (clock: () => Instant) =>
  (args: readonly string[], io: CommandIo): Promise<ExitCode> =>
    Promise.resolve(run(args, clock, io))

function run(args: readonly string[], clock: () => Instant, io: CommandIo): ExitCode {
  const line = commandLine(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          as: { type: 'string' },
          now: { type: 'string' },
          json: { type: 'boolean' },
          help: { type: 'boolean' },
        },
      }),
    understandUsage,
    io,
  )
  if (typeof line === 'number') return line
  const asked = askedIn(line, clock)
  if (!asked.ok) return misuse(asked.refusal.words, understandUsage, io)
  const { as, text, now, json } = asked.value
  const read = understand(text, { as, now })
  io.out(json ? JSON.stringify(read, undefined, 2) : sayReading(read))
  return 0
}

type Line = {
  readonly values: { readonly as?: string; readonly now?: string; readonly json?: boolean }
  readonly positionals: readonly string[]
}

function askedIn({ values, positionals }: Line, clock: () => Instant): Result<Asked> {
  const as = speakers.find((speaker) => speaker === values.as)
  if (as === undefined)
    return refuse(
      'understand.speaker',
      'Say who speaks: --as chair, --as professional or --as administrator.',
    )
  const [text, ...more] = positionals
  if (text === undefined || more.length > 0)
    return refuse('understand.text', 'Give one message, in quotation marks.')
  const json = values.json === true
  if (values.now === undefined) return ok({ as, text, now: clock(), json })
  const day = parseLocalDate(values.now)
  return day.ok ? ok({ as, text, now: londonInstant(day.value, localTime('09:00')), json }) : day
}

function sayReading({ intent, slots, confidence, alternatives }: Understanding): string {
  const filled = Object.entries(slots).map(
    ([name, value]) =>
      `  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  )
  const others = alternatives
    .map(
      (otherAlternative) =>
        `${otherAlternative.intent} (${otherAlternative.confidence.toFixed(2)})`,
    )
    .join(', ')
  return [
    `${intent} (${confidence.toFixed(2)})`,
    ...filled,
    ...(others === '' ? [] : [`or: ${others}`]),
  ].join('\n')
}
