import { describe, expect, it } from 'vitest'

import { instant } from '../../src/domain/ids.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { ownFolder } from '../support/folders.ts'
import { some } from '../support/some.ts'
import { runCli } from './run-cli.ts'

/** The names at the beginning of the usage's lines. */
const commandsIn = (usage: string): string[] =>
  [...usage.matchAll(/^ {2}(\w+) {2,}\w/gm)].flatMap(([, name]) => name ?? [])

describe('the command line', () => {
  it('without a command lists what there is, and says by its exit code that nothing was done', async () => {
    const { code, out, err } = await runCli([])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(commandsIn(err)).toEqual(expect.arrayContaining(['import', 'timeline']))
  })

  it('names a command that it does not know, and one that is the name of something else in JavaScript', async () => {
    for (const name of ['exprot', 'constructor', '']) {
      const { code, err } = await runCli([name])
      expect(code).toBe(2)
      expect(err).toContain(`There is no command ‘${name}’.`)
      expect(err).toContain('timeline')
    }
  })

  it('explains itself when asked, and each of its commands does', async () => {
    const usage = await runCli(['--help'])
    expect(usage).toMatchObject({ code: 0, err: '' })
    for (const name of some(commandsIn(usage.out))) {
      const { code, out, err } = await runCli([name, '--help'])
      expect([name, code, err]).toEqual([name, 0, ''])
      expect(out).toContain(`  ${name} `)
    }
  })

  it('answers -h like --help, offers the command that was nearly written, and says plainly what it does not know', async () => {
    expect(await runCli(['import', '-h'])).toMatchObject({ code: 0, err: '' })
    expect((await runCli(['export-record'])).err).toContain(
      'There is no command ‘export-record’. Did you mean ‘export’?',
    )
    const { code, err } = await runCli(['import', '--dry-run'])
    expect(code).toBe(2)
    expect(err).toMatch(/^Unknown option '--dry-run'\.\n\n/)
  })

  it('tells a folder from a file, wherever it is asked to write', async () => {
    const folder = ownFolder()
    const databaseFile = folder.file('a.sqlite')
    await openSqlite(databaseFile, () => instant('2026-12-01T10:00:00Z')).close()
    for (const line of [
      ['export', 'attendance', '--from', '2026-11-01', '--to', '2026-11-30'],
      ['backup'],
      ['verify-audit', '--heads', folder.file('')],
    ]) {
      const { code, err } = await runCli(
        line[0] === 'verify-audit' ? line : [...line, '--out', folder.file('')],
        { databaseFile },
      )
      expect([code, err]).toEqual([1, expect.stringContaining('is a folder. Name a file in it.')])
    }
    expect(
      (await runCli(['backup', '--out', folder.file('nowhere/b.sqlite')], { databaseFile })).err,
    ).toContain('cannot be made. Name a file in a folder that is there')
    folder.remove()
  }, 180_000)

  it('hands the rest of the line to the command, and its answer to the exit code', async () => {
    const done = await runCli([
      'timeline',
      '--practice',
      'portsmouth',
      '--strategy',
      '2026-12-07',
      '--json',
    ])
    expect(done.code).toBe(0)
    expect(done.out).toContain('"due": "2026-12-30"')
    const refused = await runCli(['timeline', '--practice', 'atlantis', '--strategy', '2026-12-07'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('atlantis')
    expect((await runCli(['timeline', '--strategie', '2026-12-07'])).code).toBe(2)
  })
})
