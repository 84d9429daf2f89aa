// Import while the service is stopped, and of a file that is none.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openService } from '../../src/service.ts'
import {
  bringIn,
  example,
  folder,
  heading,
  house,
  inAHouse,
  row,
  saved,
  withAHouse,
} from './import-ground.ts'
import { runCli } from './run-cli.ts'

withAHouse()

describe('import, while the service is stopped', () => {
  inAHouse()

  it('is found by the service when it starts', async () => {
    const { port } = house.service
    await house.service.stop()
    expect((await bringIn(example)).code).toBe(0)
    const again = await openService(
      {
        mode: 'practice-room',
        port,
        databaseFile: house.file,
        logLevel: 'error',
        practiceFiles: [],
        localHolidays: [],
      },
      { elapsed: () => 0 },
    )
    try {
      const chat = await (await fetch(new URL('people/midwife/chat', again.sandbox))).text()
      expect(chat).toContain('You see mum every two weeks.')
    } finally {
      await again.stop()
    }
  })
})

describe('import of a file that is none', () => {
  it.each([
    ['an empty file', '', 'line 1: The file has no rows under its heading.'],
    ['a heading and no rows', `${heading}\n`, 'line 1: The file has no rows under its heading.'],
    [
      'a column that is missing',
      [heading.replace('agency,', ''), row()]
        .join('\n')
        .replace('Harrowmere Maternity Service,', ''),
      'line 1, agency: is missing from the heading.',
    ],
    [
      'a column that is not known',
      `${heading},shoe_size\n${row()},42\n`,
      'line 1, shoe_size: is not a column that I know.',
    ],
    [
      'a quotation that does not end',
      `${heading}\n${row({ why: '"You' })}\n`,
      'The file cannot be read here as a table',
    ],
  ])('refuses %s with a sentence', async (_what, text, sentence) => {
    const { code, out, err } = await runCli(['import', saved(text)], {
      databaseFile: join(folder, 'new.sqlite'),
    })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('says that a store in which nobody is known is perhaps not the one that was meant', async () => {
    const { code, err } = await runCli(['import', saved(example)], {
      databaseFile: join(folder, 'new.sqlite'),
    })
    expect(code).toBe(1)
    expect(err).toContain('line 2, chair_email:')
    expect(err).toContain('Nobody at all is known in this store yet.')
  })

  it.each([
    ['is not there', () => join(folder, 'lost.csv'), 'is not there. Look at its name and folder.'],
    ['is a folder', () => folder, 'is a folder. Name one CSV file in it.'],
    ['is a device', () => '/dev/null', 'is not an ordinary file.'],
    [
      'is an Excel workbook',
      () => saved(Buffer.from('PK\u0003\u0004sheet')),
      'is an Excel workbook, and no table as text. In ' +
        'Excel, save it as ‘CSV UTF-8 (Comma delimited)’.',
    ],
    [
      'is no text',
      () => saved(Buffer.from('family\0conference')),
      'is not a text that I can read.',
    ],
    [
      'is huge',
      () => saved(`${heading}\n${' '.repeat(10_000_000)}`),
      'is larger than 10 MB. Please split it.',
    ],
  ])('says that it %s, before any store is opened', async (_what, file, sentence) => {
    const databaseFile = join(folder, 'never-made', 'store.sqlite')
    const { code, out, err } = await runCli(['import', file()], { databaseFile })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(existsSync(databaseFile)).toBe(false)
  })

  it('says so to a program too', async () => {
    const { code, out, err } = await runCli(['import', folder, '--json'])
    expect([code, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toEqual({
      ok: false,
      problems: [
        { line: 0, column: '', reason: `${folder} is a folder. Name one CSV file in it.` },
      ],
    })
  })

  it.each([[[]], [['one.csv', 'two.csv']], [['one.csv', '--jsn']]])(
    'asks to be written as it has to be: %j',
    async (args) => {
      const { code, err } = await runCli(['import', ...args])
      expect(code).toBe(2)
      expect(err).toContain('import FILE.csv [--json]')
    },
  )

  it('names every bad variable of the configuration', async () => {
    const { code, err } = await runCli(['import', saved(example)], {
      environment: { PORT: '0', LOG_LEVEL: 'loud' },
    })
    expect(code).toBe(1)
    expect(err).toContain('PORT must be 1 to 65535')
    expect(err).toContain('LOG_LEVEL must be silent, error, warn or info')
  })
})
