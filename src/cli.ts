// npm run -s cli -- COMMAND: from a terminal. Ends with 0: done, 1: refused, the reasons were said,
// 2: not written as it has to be.
import { parseArgs } from 'node:util'

import { type BackUp, backup } from './cli-commands/backup.ts'
import type { CommandIo, ExitCode } from './cli-commands/command-line.ts'
import { doctor } from './cli-commands/doctor.ts'
import type { Patient } from './cli-commands/doctor-findings.ts'
import { attendanceOptions, exportAttendance } from './cli-commands/export.ts'
import { exportRecord, recordOptions } from './cli-commands/export-record.ts'
import { importConferences } from './cli-commands/import.ts'
import { importPeopleFile } from './cli-commands/import-people.ts'
import { type MoveFile, moveStore } from './cli-commands/move-store.ts'
import { packageApp } from './cli-commands/package-app.ts'
import { timeline } from './cli-commands/timeline.ts'
import { understandText } from './cli-commands/understand.ts'
import { type Verify, verifyAudit } from './cli-commands/verify-audit.ts'
import { BadConfig, type Config, readConfig } from './config.ts'
import type { Core } from './core.ts'
import { instantFromMilliseconds } from './domain/ids.ts'
import { ok, refuse } from './domain/result.ts'
import { loadWordList } from './language/load.ts'
import { StoreBusy } from './ports/case-store.ts'
import type { Clock } from './ports/clock.ts'
import type { Store } from './ports/store.ts'
import { localHolidaysFrom } from './practices/bank-holidays.ts'
import { momentShown } from './sandbox/room-clock.ts'
import { describeStartupError } from './startup-error.ts'

type Command = {
  readonly says: string
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>
}

const openRooms = async (): Promise<Core> => {
  const config = readConfig()
  // Loaded only here: it takes a while, and no other command needs it.
  const { openCore } = await import('./core.ts')
  return openCore(
    config,
    (store) => clockFor(config, store),
    () => undefined,
  )
}

/** The system's clock; for a practice room the time that its store holds. */
async function clockFor(config: Config, store: Store): Promise<Clock> {
  if (config.mode === 'tenant') return { now: () => instantFromMilliseconds(Date.now()) }
  const now = await momentShown(store)
  return { now: () => now }
}

const moveFile: MoveFile = async (file) => {
  const { cosmos } = readConfig()
  if (cosmos === undefined)
    return refuse(
      'move.nowhere',
      'The configuration names no Cosmos DB: set COSMOS_ENDPOINT, as in .env.example.',
    )
  const { moveToCosmos } = await import('./store/cosmos/move.ts')
  return moveToCosmos({ file, place: cosmos, now: () => instantFromMilliseconds(Date.now()) })
}

const verify: Verify = async (wanted) => {
  const core = await openRooms()
  try {
    const { verifyTrails } = await import('./store/audit/check.ts')
    return await verifyTrails(core.store, wanted)
  } finally {
    await core.close()
  }
}

/**
 * Of the three exports, the one that the first word names, wherever the options stand; attendance
 * explains itself where none is.
 */
const exporting: Command['run'] = (args, io) => {
  const [what] = parseArgs({
    args: [...args],
    strict: false,
    options: { ...attendanceOptions, ...recordOptions },
  }).positionals
  return (what === 'record' || what === 'subject' ? exportRecord : exportAttendance)(openRooms)(
    args,
    io,
  )
}

const backUpFile: BackUp = async (to) => {
  const { databaseFile, cosmos } = readConfig()
  if (cosmos !== undefined)
    return refuse(
      'backup.cosmos',
      'Everything is in Cosmos DB, which keeps its own backup: see docs/operate.md.',
    )
  const { backUp } = await import('./store/sqlite/backup.ts')
  return backUp({ from: databaseFile, to, now: () => instantFromMilliseconds(Date.now()) })
}

const patient = (packageValues: string): Patient => ({
  node: process.versions.node,
  now: instantFromMilliseconds(Date.now()),
  packageValues,
  configuration: () => {
    try {
      const config = readConfig()
      const { mode, practiceFiles, wordListFile } = config
      const localHolidays = localHolidaysFrom(config.localHolidays)
      const own = {
        practiceFiles,
        localHolidays,
        ...(wordListFile === undefined ? {} : { wordListFile }),
      }
      return ok(
        config.mode === 'practice-room'
          ? { mode, ...own, tenants: [], serviceHosts: [], usesNotify: false }
          : {
              mode,
              ...own,
              appType: config.appType,
              appId: config.appId,
              tenants: config.tenants,
              serviceHosts: config.serviceHosts,
              usesNotify: config.notify !== undefined,
            },
      )
    } catch (problem) {
      return {
        ok: false,
        refusal: problem instanceof BadConfig ? problem.problems : [String(problem)],
      }
    }
  },
  store: async () => {
    const config = readConfig()
    const { probeStore } = await import('./store/probe-store.ts')
    return probeStore(config, config.mode, () => instantFromMilliseconds(Date.now())).catch(
      (problem: unknown) =>
        refuse('store.unreadable', describeStartupError(problem, 'It cannot be read')),
    )
  },
  readWordList: loadWordList,
  tryNotify: async () => {
    const config = readConfig()
    if (config.mode !== 'tenant' || config.notify === undefined) return 'no-answer'
    const { tryNotify } = await import('./notify/govuk-notify.ts')
    return tryNotify(config.notify)
  },
})

const commands: ReadonlyMap<string, Command> = new Map([
  [
    'backup',
    { says: 'a copy of the SQLite file, while the service runs, checked', run: backup(backUpFile) },
  ],
  ['doctor', { says: 'whether this configuration can go live', run: doctor(patient) }],
  [
    'export',
    {
      says: 'attendance as a CSV file; a family’s record; what is held about one person',
      run: exporting,
    },
  ],
  [
    'import',
    {
      says: 'bring in conferences and invitations from a CSV file',
      run: importConferences(openRooms),
    },
  ],
  [
    'import-people',
    { says: 'bring in people and their duties from a CSV file', run: importPeopleFile(openRooms) },
  ],
  [
    'move-store',
    { says: 'copy everything from a SQLite file to Cosmos DB', run: moveStore(moveFile) },
  ],
  ['package', { says: 'the app’s package for Teams, checked', run: packageApp }],
  [
    'timeline',
    {
      says: 'a child’s dates, each with its rule, its source and how it was counted',
      run: timeline,
    },
  ],
  [
    'understand',
    {
      says: 'how the bot reads a message',
      run: understandText(() => instantFromMilliseconds(Date.now())),
    },
  ],
  [
    'verify-audit',
    {
      says: 'whether the audit trails of all families and of the directory are whole',
      run: verifyAudit(verify),
    },
  ],
])

const usage = `Round the Table, from a terminal.

  npm run -s cli -- COMMAND

${[...commands].map(([name, { says }]) => `  ${name.padEnd(15)}${says}`).join('\n')}

COMMAND --help says more about one of them.`

const io: CommandIo = { out: (text) => console.log(text), err: (text) => console.error(text) }

async function run([name, ...given]: readonly string[]): Promise<ExitCode> {
  const args = given.map((one) => (one === '-h' ? '--help' : one))
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(usage)
    return 0
  }
  const command = name === undefined ? undefined : commands.get(name)
  if (command !== undefined) return command.run(args, io)
  const near = [...commands.keys()].find(
    (one) => name !== undefined && (name.startsWith(one) || one.startsWith(name)),
  )
  io.err(
    name === undefined
      ? usage
      : 'There is no command ' +
          `‘${name}’.${near === undefined ? '' : ` Did you mean ‘${near}’?`}\n\n${usage}`,
  )
  return 2
}

const busy =
  'The store was too busy, so perhaps only a part is kept. ' +
  'Please run the same command again: it repeats nothing.'

// Whoever reads may stop in the middle, as ‘head’ does.
process.stdout.on('error', () => process.exit())
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  io.err(error instanceof StoreBusy ? busy : describeStartupError(error, 'This could not be done'))
  process.exitCode = 1
}
