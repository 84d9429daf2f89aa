// words: every sentence in one file, and corrections to it back into the sources.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { type CommandIo, commandLine, type ExitCode, misuse } from '../command-line.ts'
import { corrected, type Corrections, corrections } from './corrections.ts'
import { readWordsPage, wordsPage } from './page.ts'
import { chapters, readSources } from './sayings.ts'

const wordsUsage = `Every sentence, label and button that people read, in one file that a chair can correct.

  words [--out FILE]     write them all, onto the screen or into a new file
  words --check FILE     say what a corrected file would change; nothing is written
  words --apply FILE     write the corrections into the sources

A correction that has lost one of its {braces} is refused and named; the others are written. What the word list of src/language
says is corrected there.`

/** `root` is the top of the repository, with a '/' at its end; `features` names them in the order in which they are read. */
export type WordsPlace = { readonly root: string; readonly features: readonly string[] }

export const words =
  ({ root, features }: WordsPlace) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () =>
        parseArgs({
          args: [...args],
          options: {
            out: { type: 'string' },
            check: { type: 'string' },
            apply: { type: 'string' },
            help: { type: 'boolean' },
          },
        }),
      wordsUsage,
      io,
    )
    if (typeof read === 'number') return read
    const { out, check, apply } = read.values
    if ([out, check, apply].filter((one) => one !== undefined).length > 1)
      return misuse('Choose one of --out, --check and --apply.', wordsUsage, io)
    const sources = readSources(root)
    const file = check ?? apply
    if (file === undefined) return write(wordsPage(chapters(sources, features)), out, io)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text === undefined) {
      io.err(`‘${file}’ cannot be read.`)
      return 1
    }
    const found = corrections(sources, readWordsPage(text))
    if (apply !== undefined)
      for (const [path, changed] of corrected(sources, found.wanted))
        await writeFile(join(root, path), changed)
    return report(found, apply !== undefined, io)
  }

async function write(page: string, out: string | undefined, io: CommandIo): Promise<ExitCode> {
  if (out === undefined) {
    io.out(page.trimEnd())
    return 0
  }
  // 'wx': somebody may have corrected the file that is there.
  const written = await writeFile(out, page, { flag: 'wx' }).then(
    () => true,
    () => false,
  )
  if (written) io.out(`Written: ${out}`)
  else
    io.err(
      `‘${out}’ cannot be written, or is there already: it may hold corrections. Give another name.`,
    )
  return written ? 0 : 1
}

function report(
  { wanted, refused, leftOut }: Corrections,
  applied: boolean,
  io: CommandIo,
): ExitCode {
  for (const { saying, to } of wanted)
    io.out(`${saying.path}\n  was: ${saying.said}\n  ${applied ? 'now' : 'new'}: ${to}`)
  if (leftOut > 0) io.out(`${leftOut} sayings are not in the file; they stay as they are.`)
  io.out(
    wanted.length === 0
      ? 'Nothing is changed.'
      : `${wanted.length} ${wanted.length === 1 ? 'correction' : 'corrections'}${applied ? ' written. Run the tests: some of them quote these words.' : '.'}`,
  )
  for (const { id, why } of refused) io.err(`Refused ${id}: ${why}`)
  return refused.length === 0 ? 0 : 1
}
