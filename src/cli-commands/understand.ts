// understand: how the bot would read a message, without a store and without sending anything.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { londonInstant, parseLocalDate } from '../domain/dates/dates.ts'
import { type Instant, localTime } from '../domain/ids.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import { type Speaker, understand, type Understanding } from '../understanding/understand.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'

const understandUsage = `How the bot reads a message: what it is taken to mean, what it says beside that, and what else it may be.

  understand --as SPEAKER "TEXT" [--now DATE] [--json]
  understand --file FILE [--now DATE] [--json]

  --as SPEAKER   chair, professional or administrator
  --file FILE    many at once: each line {"as": SPEAKER, "text": TEXT}; one line of JSON comes back for each
  --now DATE     the day on which it is said, such as 2027-03-31, at nine in the morning; today unless told
  --json         for programs

Nothing is kept, and nobody is told.`

const speakers: readonly Speaker[] = ['chair', 'professional', 'administrator']

type Message = { readonly as: Speaker; readonly text: string }
type Asked = {
  readonly messages: readonly Message[]
  readonly now: Instant
  /** How each is written down. */
  readonly form: 'words' | 'json' | 'json-lines'
}

const message = z.object({
  as: z.enum(['chair', 'professional', 'administrator']),
  text: z.string(),
})

/**
 * The command; `clock` gives the moment of speaking when no day is told. Ends with 0, or 2 when it
 * was not written as it has to be.
 */
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
          file: { type: 'string' },
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
  const { messages, now, form } = asked.value
  for (const { as, text } of messages) {
    const read = understand(text, { as, now })
    io.out(
      form === 'words'
        ? sayReading(read)
        : JSON.stringify(read, undefined, form === 'json' ? 2 : undefined),
    )
  }
  return 0
}

type Line = {
  readonly values: {
    readonly as?: string
    readonly file?: string
    readonly now?: string
    readonly json?: boolean
  }
  readonly positionals: readonly string[]
}

function askedIn({ values, positionals }: Line, clock: () => Instant): Result<Asked> {
  const messages =
    values.file === undefined ? oneMessage(values.as, positionals) : messagesIn(values.file)
  if (!messages.ok) return messages
  const one = values.json === true ? 'json' : 'words'
  const asked = {
    messages: messages.value,
    form: values.file === undefined ? one : 'json-lines',
  } as const
  if (values.now === undefined) return ok({ ...asked, now: clock() })
  const day = parseLocalDate(values.now)
  return day.ok ? ok({ ...asked, now: londonInstant(day.value, localTime('09:00')) }) : day
}

function oneMessage(
  speaker: string | undefined,
  positionals: readonly string[],
): Result<readonly Message[]> {
  const as = speakers.find((known) => known === speaker)
  if (as === undefined)
    return refuse(
      'understand.speaker',
      'Say who speaks: --as chair, --as professional or --as administrator.',
    )
  const [text, ...more] = positionals
  return text === undefined || more.length > 0
    ? refuse('understand.text', 'Give one message, in quotation marks.')
    : ok([{ as, text }])
}

/** A message on each line that is not empty. */
function messagesIn(file: string): Result<readonly Message[]> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return refuse('understand.file', `${file} cannot be read.`)
  }
  const messages: Message[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = message.safeParse(json(line))
    if (!read.success)
      return refuse(
        'understand.line',
        `Line ${at + 1} of ${file} is not {"as": "chair", ` +
          '"text": "…"}, with chair, professional or administrator.',
      )
    messages.push(read.data)
  }
  return ok(messages)
}

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
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
