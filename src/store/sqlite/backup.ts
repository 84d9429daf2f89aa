// A copy of the SQLite file, made while the service writes, and looked through before it is called
// a backup.
import { existsSync, statSync } from 'node:fs'

import type { Instant } from '../../domain/ids.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { verifyTrails } from '../audit/check.ts'
import { isSound, openFile, snapshot } from './file.ts'
import { openSqlite } from './sqlite.ts'

export type BackedUp = {
  readonly documents: number
  readonly cases: number
  readonly entries: number
}

/**
 * Refuses with 'backup.no-file', 'backup.there', and, with the copy left where it is to be looked
 * at, 'backup.damaged'.
 */
export async function backUp({
  from,
  to,
  now,
}: {
  readonly from: string
  readonly to: string
  readonly now: () => Instant
}): Promise<Result<BackedUp>> {
  if (!existsSync(from))
    return refuse(
      'backup.no-file',
      `${from} is not there, so there is nothing to back up. Look at DATABASE_FILE.`,
    )
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory() === true)
    return refuse('backup.folder', `${to} is a folder. Name a file in it.`)
  if (existsSync(to)) return refuse('backup.there', `${to} is there already. Choose another name.`)
  snapshot(from, to)
  const db = openFile(to, 1_000)
  const [sound, documents] = [
    isSound(db),
    Number(db.prepare('SELECT count(*) AS many FROM docs').get()?.many),
  ]
  db.close()
  const store = openSqlite(to, now)
  try {
    const { damages, cases, entries, directory } = await verifyTrails(store)
    if (!sound || damages.length > 0 || directory?.brokenAt !== undefined)
      return refuse(
        'backup.damaged',
        `The copy in ${to} is damaged, and so may be ${from}: run ` +
          'verify-audit, and keep the last backup that was whole.',
      )
    return ok({ documents, cases, entries })
  } finally {
    await store.close()
  }
}
