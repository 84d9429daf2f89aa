import type { Dependencies } from '../features/kernel/request-context.ts'

// How every command reads what was typed after its name, and how it ends.
export type CommandIo = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}
/** 0: done. 1: refused, the reasons were said. 2: the command was not written as it has to be. */
export type ExitCode = 0 | 1 | 2

/** Opens the configured store, which may be in use by a running service at the same time. */
export type OpenRooms = () => Promise<{ readonly deps: Dependencies; close(): Promise<void> }>

/**
 * What `parse` read, or the exit code where nothing is left to do: the usage was asked for, or what
 * was typed cannot be read.
 */
export function commandLine<
  Read extends { readonly values: { readonly help?: boolean | undefined } },
>(parse: () => Read, usage: string, io: CommandIo): Read | ExitCode {
  let read: Read
  try {
    read = parse()
  } catch (problem) {
    return misuse(sayMisread(problem), usage, io)
  }
  if (read.values.help !== true) return read
  io.out(usage)
  return 0
}

/** Says what is not written as it has to be, and how it is. */
export function misuse(words: string, usage: string, io: CommandIo): ExitCode {
  io.err(`${words}\n\n${usage}`)
  return 2
}

/**
 * Why a command line could not be read, from what Node's reader threw: its first sentence, without
 * its advice on quoting.
 */
const sayMisread = (problem: unknown): string =>
  problem instanceof Error
    ? `${problem.message.split(/\. To specify| See https?:/)[0]?.replace(/\.$/, '') ?? 'The command cannot be read'}.`
    : 'The command cannot be read.'
