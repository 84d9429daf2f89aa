// What happened in a run, line by line. Its hash is the same for the same seed, on every machine
// and in every zone; what people saw is in it as well, to the last letter.
import { createHash } from 'node:crypto'

export type Line = {
  readonly at: string
  /** Who did it: a person, 'the file', 'the machine', 'delivery'. */
  readonly who: string
  readonly does: string
  /** What they then saw, in few words. */
  readonly saw?: string
  /** The name of the act, by which it can be left out. */
  readonly act?: string
}

export interface Trace {
  add(line: Line): void
  /** Takes into the hash what somebody was shown. */
  witness(seen: { readonly to: string; readonly where: string; readonly text: string }): void
  readonly lines: readonly Line[]
  hash(): string
}

export function openTrace(): Trace {
  const lines: Line[] = []
  const running = createHash('sha256')
  return {
    lines,
    add(line) {
      lines.push(line)
      running.update(`${JSON.stringify(line)}\n`)
    },
    witness({ to, where, text }) {
      running.update(`${JSON.stringify([to, where, text])}\n`)
    },
    hash: () => running.copy().digest('hex'),
  }
}
