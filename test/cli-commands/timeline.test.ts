import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { timeline } from '../../src/cli-commands/timeline.ts'
import { instant } from '../../src/domain/ids.ts'
import { some } from '../support/some.ts'

const alternative = z.strictObject({ reading: z.string(), due: z.string() }).nullable()
const shown = z.array(
  z.object({
    rule: z.string(),
    event: z.string(),
    who: z.string(),
    due: z.string(),
    unit: z.string(),
    reading: z.string(),
    alternative,
    tag: z.string(),
    source: z.string(),
    why: z.object({ steps: z.array(z.string()) }),
  }),
)

async function run(command: string) {
  const out: string[] = []
  const err: string[] = []
  // A name in single quotes stays one word, as in a shell.
  const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map((word) => word[1] ?? word[2] ?? '')
  const code = await timeline(
    args,
    { out: (text) => out.push(text), err: (text) => err.push(text) },
    instant('2026-11-23T09:30:00Z'),
  )
  return { code, out: out.join('\n'), err: err.join('\n') }
}

async function dates(command: string) {
  const { code, out } = await run(`${command} --json`)
  expect(code).toBe(0)
  return new Map(shown.parse(JSON.parse(out)).map((entry) => [entry.rule, entry]))
}

describe('timeline, for programs', () => {
  it('gives each date with everything needed to check it', async () => {
    const all = await dates(
      '--practice tower-hamlets --kind initial --strategy 2027-03-08 --conference 2027-03-31',
    )
    expect(all.get('T01')?.due).toBe('2027-03-31')
    expect(all.get('T02')).toMatchObject({
      due: '2027-03-19',
      unit: 'days',
      reading: 'calendar-days',
      alternative: { reading: 'working-days', due: '2027-03-11' },
      tag: 'read',
    })
    expect(all.get('T14')?.due).toBe('2027-06-30')
  })

  it('counts core groups, reviews and transfers', async () => {
    expect((await dates('--practice portsmouth --core-group 2027-01-11')).get('T12')?.due).toBe(
      '2027-02-22',
    )
    expect(
      (await dates('--practice portsmouth --kind review --previous 2027-03-24')).get('T15')?.due,
    ).toBe('2027-09-24')
    expect(
      (
        await dates(
          '--practice portsmouth --kind review --previous 2026-12-29 --previous-kind initial',
        )
      ).get('T14')?.due,
    ).toBe('2027-03-25')
    expect(
      (
        await dates(
          '--practice tower-hamlets --kind transfer-in --notice 2027-04-16 --from portsmouth',
        )
      ).get('T27')?.due,
    ).toBe('2027-05-10')
    expect((await dates('--practice dudley --invited 2026-12-15')).get('T23')?.due).toBe(
      '2026-12-17',
    )
  })

  it('knows local days off, as many as are given', async () => {
    const all = await dates(
      '--practice dorset --strategy 2027-03-08 --local-holiday ' +
        "'2027-03-30:Harbour day' --local-holiday '2027-03-31:Fair'",
    )
    expect(all.get('T01')?.due).toBe('2027-04-02')
  })

  it('takes a council’s own file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-'))
    try {
      const path = join(folder, 'ashvale.json')
      writeFileSync(
        path,
        JSON.stringify({
          id: 'ashvale',
          name: 'Ashvale',
          extends: 'tower-hamlets',
          rules: { T02: { readAs: 'working-days' } },
        }),
      )
      expect((await dates(`--practice-file ${path} --conference 2027-03-31`)).get('T02')?.due).toBe(
        '2027-03-11',
      )
      writeFileSync(path, JSON.stringify({ id: 'ashvale', extends: 'nowhere', colour: 'red' }))
      const wrong = await run(`--practice-file ${path} --conference 2027-03-31`)
      expect(wrong.code).toBe(1)
      for (const path of ['extends:', 'name:', 'colour:']) expect(wrong.err).toContain(path)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('timeline, for people', () => {
  it('is a table in which the columns stand under one another', async () => {
    const { code, out } = await run(
      '--practice tower-hamlets --strategy 2027-03-08 --conference 2027-03-31',
    )
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toBe('Tower Hamlets: initial conference')
    const column = lines.find((line) => line.startsWith('Due'))?.indexOf('Rule') ?? -1
    for (const rule of ['T01', 'T02', 'T14'])
      expect(lines.find((line) => line.includes(` ${rule} `))?.indexOf(rule)).toBe(column)
    expect(out).toContain(
      '‘12 days’ read as calendar days; read as working days it would be Thu 11 March 2027.',
    )
    for (const line of some(lines)) expect(line.length).toBeLessThanOrEqual(130)
  })

  it('says once what is true of several dates', async () => {
    const { out } = await run('--practice tower-hamlets --strategy 2027-03-08')
    expect(out.match(/If the conference is held on its latest day/g)).toHaveLength(1)
    expect(out).toContain('[1] If the conference')
  })

  it('explains one date, and why it is not another', async () => {
    const { code, out } = await run(
      '--practice portsmouth --conference 2026-12-29 --why T14 --not 2027-03-29',
    )
    expect(code).toBe(0)
    expect(out).toMatch(/^It is Thu 25 March 2027 and not Mon 29 March: .*Easter Monday/)
  })

  it('has help', async () => expect(await run('--help')).toMatchObject({ code: 0, err: '' }))
})

describe('timeline, refused', () => {
  it('says everything that is wrong at once, and ends with 1', async () => {
    const { code, out, err } = await run(
      '--practice ashvale --kind party --strategy 2027-02-31 ' +
        '--local-holiday today --from nowhere --previous-kind first',
    )
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.split('\n')).toHaveLength(6)
    expect(err).toContain('There is no 2027-02-31: February 2027 ends on the 28th.')
  })

  it('a conference before its strategy discussion', async () => {
    expect(
      await run('--practice dorset --strategy 2027-03-08 --conference 2027-03-01 --json'),
    ).toMatchObject({ code: 1, out: '' })
  })

  it('a window that has passed by today', async () => {
    expect((await run('--practice dorset --strategy 2027-03-08 --today 2027-04-01')).code).toBe(1)
    expect((await run('--practice dorset --strategy 2027-03-08 --today 2027-03-31')).code).toBe(0)
  })

  it('a rule that gives no date here, naming those that do', async () => {
    const { code, err } = await run('--practice dorset --strategy 2027-03-08 --why T02')
    expect(code).toBe(1)
    expect(err).toMatch(/There are: .*\bT06\b.*\bT01\b/)
  })

  it('days beyond the known bank holidays, and local days out there', async () => {
    expect((await run('--practice dorset --strategy 2037-12-20')).err).toContain(
      'I know the bank holidays from',
    )
    expect(
      (await run("--practice dorset --strategy 2027-03-08 --local-holiday '2040-01-02:Fair'")).code,
    ).toBe(1)
  })

  it('a command that is not written as it has to be ends with 2 and the usage', async () => {
    for (const command of [
      '--practice dorset --wibble',
      '--strategy 2027-03-08',
      '--practice dorset --practice-file x.json',
      '--practice dorset extra',
      '--practice',
      '--practice dorset --strategy 2027-03-08 --not 2027-03-08',
    ]) {
      const { code, err } = await run(command)
      expect(code, command).toBe(2)
      expect(err).toContain('--practice NAME')
    }
  })
})
