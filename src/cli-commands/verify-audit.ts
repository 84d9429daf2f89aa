// verify-audit: whether the audit trail of every case and of the directory is whole, and still the
// one that it was when its head was written down.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { type CaseId, caseId, isIdText } from '../domain/ids.ts'
import { ok, refuse, type Result } from '../domain/result.ts'
import type { AuditHead, TrailDamage, Verified } from '../ports/audit-check.ts'
import { type CommandIo, commandLine, type ExitCode, misuse } from './command-line.ts'
import { writeNew } from './new-file.ts'

/** Checks the configured store's trails. */
export type Verify = (wanted: {
  readonly only?: CaseId
  readonly against?: readonly AuditHead[]
}) => Promise<Verified>

const verifyAuditUsage = `Whether each family’s audit trail, and the directory’s (who was given which duty), is whole:
nothing changed, deleted, put elsewhere, cut off or added.

  verify-audit [--case ID] [--heads FILE] [--against FILE] [--json]

  --case ID       one case alone, by its id, without the directory
  --heads FILE    writes down where each trail ends now; a file that is there is not overwritten
  --against FILE  compares with heads that were written down earlier
  --json          for programs

Each entry holds the hash of the one before it, and the case holds the hash of the last. That shows any damage but one: who can
write to the whole store can write a trail anew from its beginning, and it is whole again; or take a family away altogether.
Only the heads of another day show that, kept where whoever can write to the store cannot: write them down regularly.`

const headsFile = z.object({
  heads: z.array(
    z.object({
      caseId: z.string().refine(isIdText),
      length: z.int().nonnegative(),
      hash: z.string(),
    }),
  ),
})

export const verifyAudit =
  (verify: Verify) =>
  async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
    const read = commandLine(
      () =>
        parseArgs({
          args: [...args],
          options: {
            case: { type: 'string' },
            heads: { type: 'string' },
            against: { type: 'string' },
            json: { type: 'boolean' },
            help: { type: 'boolean' },
          },
        }),
      verifyAuditUsage,
      io,
    )
    if (typeof read === 'number') return read
    const { json, case: only, heads, against } = read.values
    if (only !== undefined && !isIdText(only))
      return misuse(`‘${only}’ is no case’s id.`, verifyAuditUsage, io)
    const earlier = against === undefined ? ok([]) : await readHeads(against)
    if (!earlier.ok) {
      io.err(earlier.refusal.words)
      return 1
    }
    const verified = await verify({
      ...(only === undefined ? {} : { only: caseId(only) }),
      against: earlier.value,
    })
    if (heads !== undefined) {
      const written = await writeNew(
        heads,
        `${JSON.stringify({ heads: verified.heads }, undefined, 2)}\n`,
      )
      if (!written.ok) {
        io.err(written.refusal.words)
        return 1
      }
    }
    io.out(json === true ? JSON.stringify(verified, undefined, 2) : say(verified))
    return isWhole(verified) ? 0 : 1
  }

async function readHeads(file: string): Promise<Result<readonly AuditHead[]>> {
  try {
    const read = headsFile.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return read.success
      ? ok(read.data.heads)
      : refuse('heads.unreadable', `${file} holds no heads that this command wrote.`)
  } catch {
    return refuse(
      'heads.unreadable',
      `${file} cannot be read. Look at its name, and whether this command wrote it.`,
    )
  }
}

const sayDamage: Readonly<Record<TrailDamage['what'], (number: number) => string>> = {
  changed: (number) => `entry ${number} was changed`,
  missing: (number) => `entry ${number} is missing`,
  'out-of-place': (number) => `at place ${number} stands an entry that does not belong there`,
  'cut-off': (number) => `entry ${number} and what came after it were cut off`,
  added: (number) => `entry ${number} is more than the case knows of`,
  rewritten: (number) =>
    `entry ${number} is another than it was when the ` +
    'heads were written down: the trail was written anew',
  gone: () => 'the case was there when the heads were written down, and is gone without a trace',
}

const isWhole = ({ damages, directory }: Verified): boolean =>
  damages.length === 0 && directory?.brokenAt === undefined

function say(verified: Verified): string {
  const { cases, entries, damages, directory } = verified
  const many = (count: number, one: string, several: string) =>
    `${count} ${count === 1 ? one : several}`
  const looked =
    `${many(cases, 'trail', 'trails')} with ` +
    `${many(entries, 'entry', 'entries')}${directory === undefined ? '' : `, and the directory’s with ${directory.entries}`}.`
  if (isWhole(verified)) return `✓ Whole: ${looked}`
  return [
    `✗ Damaged: ${damages.length + (directory?.brokenAt === undefined ? 0 : 1)} of ${looked}`,
    ...damages.map((damage) => `  ${damage.caseId}: ${sayDamage[damage.what](damage.number)}`),
    ...(directory?.brokenAt === undefined
      ? []
      : [
          `  the directory (who was given which duty): entry ${directory.brokenAt} is not as ` +
            'it was written, or is missing',
        ]),
  ].join('\n')
}
