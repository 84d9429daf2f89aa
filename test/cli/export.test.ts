import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type House, openHouse } from '../support/house.ts'
import { runCli } from './run-cli.ts'

let house: House
const folder = mkdtempSync(join(tmpdir(), 'round-the-table-export-'))
beforeAll(async () => {
  house = await openHouse()
  await house.moveClock('2026-12-10T10:30:00Z')
  await house.say('chair', 'mark HV arrived 10.12')
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]) => runCli(['export', ...args], { databaseFile: house.file })
const december = ['attendance', '--from', '2026-12-01', '--to', '2026-12-31']

describe('export', () => {
  it('is of what the first word names, whatever a file is called', async () => {
    expect((await run('attendance', '--out', 'record')).err).toContain('Say which days')
    expect((await run('record', '--out', 'attendance')).err).toContain('Say which family')
  })
})

describe('export attendance', () => {
  it('writes a row for each invitation, while the service runs', async () => {
    const { code, out, err } = await run(...december)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'meeting,kind,date,agency,role,person,counts,invited,noticeWD,respondedAt,response,deputy,arrivedAt,leftAt,mode,minutesLate,late,reportReceivedAt,sharedAt,quorate,override,cancelledLate',
    )
    expect(out).toContain(
      '4471,Initial conference,2026-12-10,Harrowmere ' +
        'Community Health,Health visitor,Shazia Malik,yes',
    )
    expect(out).not.toMatch(/Mia|Leo/)
  })

  it('is JSON for programs, and only the heading for a time without meetings', async () => {
    const rows: unknown = JSON.parse((await run(...december, '--json')).out)
    expect(rows).toHaveLength(6)
    expect(rows).toContainEqual(
      expect.objectContaining({
        person: 'Shazia Malik',
        arrivedAt: '10:12',
        minutesLate: '12',
        late: 'yes',
      }),
    )
    expect(
      (await run('attendance', '--from', '2026-11-01', '--to', '2026-11-30')).out
        .trim()
        .split('\n'),
    ).toHaveLength(1)
  })

  it('goes into a file that only its owner can read, and never over one that is there', async () => {
    const file = join(folder, 'out.csv')
    const { code, out } = await run(...december, '--out', file)
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: `6 rows in ${file}.` })
    expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(statSync(file).mode & 0o077).toBe(0)
    writeFileSync(file, 'mine')
    const again = await run(...december, '--out', file)
    expect(again).toMatchObject({ code: 1 })
    expect(again.err).toContain('is there already')
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await run(...december, '--out', join(folder, 'none', 'x.csv'))).code).toBe(1)
  })

  it.each([
    ['nothing to export', [], 2],
    ['something else', ['reports', '--from', '2026-12-01', '--to', '2026-12-31'], 2],
    ['no days', ['attendance'], 2],
    ['one day only', ['attendance', '--from', '2026-12-01'], 2],
    ['an unknown option', [...december, '--all'], 2],
    ['a day that there is not', ['attendance', '--from', '2026-02-31', '--to', '2026-12-31'], 1],
    ['days the wrong way round', ['attendance', '--from', '2026-12-31', '--to', '2026-12-01'], 1],
  ])('%s is refused in words, before any store is opened', async (_what, args, code) => {
    const nowhere = join(folder, 'untouched.sqlite')
    const ended = await runCli(['export', ...args], { databaseFile: nowhere })
    expect(ended.code).toBe(code)
    expect(ended.err).toMatch(/\S/)
    expect(existsSync(nowhere)).toBe(false)
  })
})
