// A file that a command writes: for the owner's eyes alone, and never over something that is there.
import { statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'

import { ok, refuse, type Result } from '../domain/result.ts'

/** Writes it, or says in words why not: 'file.there', 'file.no-folder', 'file.forbidden'. */
export async function writeNew(
  file: string,
  content: string | Uint8Array,
): Promise<Result<undefined>> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 })
    return ok(undefined)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (
      code === 'EISDIR' ||
      (code === 'EEXIST' && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    )
      return refuse('file.folder', `${file} is a folder. Name a file in it.`)
    if (code === 'EEXIST')
      return refuse('file.there', `${file} is there already. Choose another name.`)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse('file.no-folder', `The folder of ${file} is not there.`)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return refuse(
        'file.forbidden',
        `${file} may not be written. Name a folder in which this account may write.`,
      )
    throw error
  }
}
