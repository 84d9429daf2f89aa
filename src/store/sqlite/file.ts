// The SQLite file itself: opening it, knowing it for ours, its tables. The only file that knows
// node:sqlite, whose class newer versions of Node rename.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite'

export type Database = DatabaseSync
export type SqlStatement = StatementSync
export type SqlRow = Record<string, SQLOutputValue>

/**
 * Marks a file as ours in its header ('RndT'), so that another program's database is never written
 * to.
 */
const ourMark = 0x526e6454
const schemaVersion = 1
/** At start-up nobody is waiting for an answer yet. */
const openingWaitMs = 2000

const schema = `
  CREATE TABLE docs (
    pk TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, next_at TEXT, people TEXT, "on" TEXT,
    ttl INTEGER, gone_at INTEGER, etag TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (pk, id)
  ) STRICT;
  CREATE INDEX docs_of_type ON docs (pk, type, id);
  CREATE INDEX docs_due ON docs (next_at, pk, id) WHERE next_at IS NOT NULL;
  CREATE INDEX docs_due_of_type ON docs (type, next_at, pk, id) WHERE next_at IS NOT NULL;
  CREATE INDEX docs_gone ON docs (gone_at) WHERE gone_at IS NOT NULL;

  CREATE TABLE people (
    person TEXT NOT NULL, "on" TEXT NOT NULL, pk TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
    PRIMARY KEY (person, "on", pk, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER people_in AFTER INSERT ON docs WHEN new.people IS NOT NULL BEGIN
    INSERT INTO people SELECT DISTINCT value, ifnull(new."on", ''), new.pk, new.id, new.type FROM json_each(new.people);
  END;
  CREATE TRIGGER people_out AFTER DELETE ON docs WHEN old.people IS NOT NULL BEGIN
    DELETE FROM people WHERE person IN (SELECT value FROM json_each(old.people))
      AND "on" = ifnull(old."on", '') AND pk = old.pk AND id = old.id;
  END;
  CREATE TRIGGER people_changed AFTER UPDATE ON docs
    WHEN old.people IS NOT new.people OR old."on" IS NOT new."on" OR old.type IS NOT new.type BEGIN
    DELETE FROM people WHERE person IN (SELECT value FROM json_each(old.people))
      AND "on" = ifnull(old."on", '') AND pk = old.pk AND id = old.id;
    INSERT INTO people SELECT DISTINCT value, ifnull(new."on", ''), new.pk, new.id, new.type FROM json_each(new.people);
  END;`

/**
 * `everyPage`: a damaged one is named now, and not met by whoever first asks for what is on it. It
 * takes as long as the file is big.
 */
export type Opening = { readonly everyPage?: boolean }

/**
 * Opens the file, or ':memory:', with its tables made when it is new. From then on a statement
 * waits for another program's lock at most `busyWaitMs` milliseconds. Throws an Error that names
 * the file and says what to do.
 */
export function openFile(
  name: string,
  busyWaitMs: number,
  { everyPage = false }: Opening = {},
): Database {
  const file = name === ':memory:' ? name : resolve(name)
  try {
    if (file !== ':memory:') makeForThisAccount(file)
    const db = new DatabaseSync(file, { timeout: openingWaitMs })
    try {
      makeReady(db)
      if (everyPage && !isReadable(db)) throw new ForeignFile(damaged)
      db.exec(`PRAGMA busy_timeout = ${busyWaitMs}`)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    throw new Error(`The store ${file} cannot be opened: ${whatToDo(error)}`, { cause: error })
  }
}

/**
 * Writes all that stands in the file at one moment into a new file, without its free pages, while
 * others go on writing. Throws an Error when one of the two cannot be used, or the new one is there
 * already.
 */
export function snapshot(from: string, to: string): void {
  const db = openFile(from, openingWaitMs)
  try {
    try {
      closeSync(openSync(to, 'wx', 0o600))
    } catch (error) {
      throw new Error(
        `${to} cannot be made. Name a file in a folder that ` +
          'is there, and in which this account may write.',
        { cause: error },
      )
    }
    db.prepare('VACUUM INTO ?').run(resolve(to))
  } finally {
    db.close()
  }
}

const isReadable = (db: Database): boolean =>
  db.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok'

/** Whether every page of an open file is whole. */
export const isSound = (db: Database): boolean =>
  db.prepare('PRAGMA integrity_check').get()?.integrity_check === 'ok'

/**
 * SQLite would let every account on the machine read a new file: it is made here first, and only
 * when it is absent.
 */
function makeForThisAccount(file: string): void {
  makeFolder(dirname(file))
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    closeToOthers(file)
  }
}

/**
 * A file that was copied here may be open to every account of the machine. Its companions take its
 * mode over. Another account's file is theirs to close.
 */
function closeToOthers(file: string): void {
  const { mode, uid } = statSync(file)
  if (uid !== process.geteuid?.()) return
  if ((mode & 0o077) !== 0) chmodSync(file, mode & 0o700)
}

/**
 * One after another: Node's own way to make several at once never ends where the system says that
 * there is no such place.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

class ForeignFile extends Error {}

function makeReady(db: Database): void {
  // Looked at before anything is changed, so that what is not ours stays as it was; and in one
  // transaction, so that another process that is making the tables now is seen before or after,
  // never halfway.
  db.exec('BEGIN')
  isEmpty(db)
  db.exec('COMMIT')
  // FULL: a commit is on the disk before it is acknowledged. secure_delete: what is deleted about a
  // family is overwritten in the file, at the latest when the log beside it is next folded in,
  // which closing does.
  db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  if (mode !== 'wal' && mode !== 'memory')
    throw new ForeignFile(
      'its disk cannot share it between programs. Use ' +
        'a disk of this machine, not a network folder.',
    )
  db.exec('BEGIN IMMEDIATE')
  // Asked again under the lock: they may have been made a moment ago.
  if (isEmpty(db))
    db.exec(`${schema} PRAGMA application_id = ${ourMark}; PRAGMA user_version = ${schemaVersion}`)
  db.exec('COMMIT')
}

/** True for a new file, false for one of ours; throws on any other. */
function isEmpty(db: Database): boolean {
  const mark = db.prepare('PRAGMA application_id').get()?.application_id
  const version = db.prepare('PRAGMA user_version').get()?.user_version
  if (mark === ourMark) {
    if (version === schemaVersion) return false
    throw new ForeignFile(
      `it was written by another version of this program (layout ${String(version)}, ` +
        `here ${schemaVersion}). Start that version, or name another file.`,
    )
  }
  if (mark === 0 && version === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined)
    return true
  throw new ForeignFile('it is the database of another program. Name another file.')
}

const unwritable =
  'it may not be written. Let this account write the file ' +
  'and its folder, and check that the disk is not read-only.'
const noFolder =
  'its folder cannot be made, or is no folder. Name ' +
  'a file in a folder that this account can write to.'
const full = 'the disk is full. Make room and start again.'
const damaged = 'it is damaged. Put back the last backup.'
const advice: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [5, 'another program is using it alone. Close that program and start again.'],
  [8, unwritable],
  ['EACCES', unwritable],
  ['EPERM', unwritable],
  ['EROFS', unwritable],
  [11, damaged],
  [13, full],
  ['ENOSPC', full],
  [
    14,
    'it is a folder, or this account may not open it. ' +
      'Name a file that this account can read and write.',
  ],
  [26, 'it is not a database. Name another file, or move this one away.'],
  ['ENOENT', noFolder],
  ['ENOTDIR', noFolder],
  ['EEXIST', noFolder],
])

function whatToDo(error: unknown): string {
  if (error instanceof ForeignFile) return error.message
  return advice.get(codeOf(error) ?? '') ?? (error instanceof Error ? error.message : String(error))
}

/** Whether another program held the file for longer than we wait. */
export const isBusy = (error: unknown): boolean => codeOf(error) === 5

/**
 * SQLite's primary result code (the low byte of the extended one), or the operating system's name
 * of the error.
 */
function codeOf(error: unknown): number | string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
