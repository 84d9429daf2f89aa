// package: the archive that a Teams administrator uploads.
import { readFile } from 'node:fs/promises'
import { parseArgs, parseEnv } from 'node:util'

import { refuse, type Result } from '../domain/result.ts'
import { type CommandIo, commandLine, type ExitCode } from './command-line.ts'
import { writeNew } from './new-file.ts'
import { placeholders, teamsPackage } from './teams-package.ts'

const packageUsage = `Makes the package that a Teams administrator uploads: manifest and icons, checked without a network.

  package [--values FILE] [--out FILE]

  --values FILE   the council’s own values, NAME=value a line; teamsapp/env/.env.council unless told
  --out FILE      round-the-table.zip unless told; an existing file is not overwritten

The values: ${[...placeholders].map(([name, meaning]) => `\n  ${name.padEnd(24)}${meaning}`).join('')}

The same values make the same archive, byte for byte.`

const teamsapp = new URL('../../teamsapp/', import.meta.url)

export async function packageApp(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const read = commandLine(
    () =>
      parseArgs({
        args: [...args],
        options: { values: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
      }),
    packageUsage,
    io,
  )
  if (typeof read === 'number') return read
  const { values: from = 'teamsapp/env/.env.council', out = 'round-the-table.zip' } = read.values
  const made = await makePackage(from)
  if (!made.ok) {
    io.err(made.refusal.words)
    return 1
  }
  const written = await writeNew(out, made.value)
  if (written.ok)
    io.out(
      `${out}, ${made.value.byteLength} bytes. In the Teams ` +
        'admin centre: Teams apps, Manage apps, Upload new app.',
    )
  else io.err(written.refusal.words)
  return written.ok ? 0 : 1
}

/** The values in a file; throws when it cannot be read. */
export const valuesIn = async (from: string): Promise<ReadonlyMap<string, string>> =>
  // Notepad writes a mark before the first name.
  new Map(
    Object.entries(parseEnv((await readFile(from, 'utf8')).replace(/^\uFEFF/, ''))).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value]]),
    ),
  )

/** Makes the package with the values in a file; refuses in words. */
export async function makePackage(from: string): Promise<Result<Uint8Array>> {
  let values: ReadonlyMap<string, string>
  try {
    values = await valuesIn(from)
  } catch {
    return refuse(
      'package.no-values',
      `${from} cannot be read. Copy teamsapp/env/.env.council.example to it and fill it in.`,
    )
  }
  const [manifest, color, outline] = await Promise.all([
    readFile(new URL('manifest.json', teamsapp), 'utf8'),
    readFile(new URL('color.png', teamsapp)),
    readFile(new URL('outline.png', teamsapp)),
  ])
  const made = await teamsPackage({ manifest, values, color, outline })
  return made.ok
    ? made
    : refuse(made.refusal.code, `The package cannot be made:\n${made.refusal.words}`)
}
