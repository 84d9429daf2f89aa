import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { openService } from '../../src/service.ts'
import { type House, openHouse, words } from '../support/house.ts'
import { runCli } from './run-cli.ts'

const example = readFileSync(
  new URL('../../src/sandbox/example-conferences.csv', import.meta.url),
  'utf8',
)

const folder = mkdtempSync(join(tmpdir(), 'round-the-table-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
function saved(content: string | Uint8Array): string {
  const file = join(folder, 'conferences.csv')
  writeFileSync(file, content)
  return file
}

/** One row to a conference of its own, in the example's columns; a cell is written as it stands. */
const heading = example.split('\n')[0] ?? ''
function row(cells: Readonly<Record<string, string>> = {}): string {
  const usual: Readonly<Record<string, string>> = {
    family: 'HC-30001',
    conference: '4600',
    kind: 'initial',
    practice: 'statutory',
    date: '2026-12-18',
    time: '10:00',
    place: 'Town Hall',
    chair_email: 'margaret.osei@example.org',
    social_worker_email: 'daniel.whitlock@example.org',
    administrator_email: 'priya.nair@example.org',
    children: 'Nia:5',
    name: 'Aoife Kearney',
    email: 'aoife.kearney@example.org',
    agency: 'Harrowmere Maternity Service',
    role: 'Midwife',
    why: 'You know mum.',
  }
  return heading
    .split(',')
    .map((column) => cells[column] ?? usual[column] ?? '')
    .join(',')
}

let house: House
const inAHouse = () => {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

const bringIn = (text: string | Uint8Array, ...more: string[]) =>
  runCli(['import', saved(text), ...more], { databaseFile: house.file })
const asked = async (person: string, text: string) =>
  (await house.say(person, text)).map(words).join(' ')

/** Everything in a chat: the invitation comes before or after an answer, as the service finds it. */
const read = async (person: string) => (await house.chat(person)).map(words).join(' ')

describe('import, beside a running service', () => {
  inAHouse()

  it('brings the example conferences in, and the invited people hear of it within seconds', async () => {
    const { code, out, err } = await bringIn(example)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain(
      'In the file: 2 conferences with 9 invitations.\nNew or changed: 11 conferences and invitations, 0 people.',
    )
    // Nobody nudges the service: it has to find the work by itself.
    await vi.waitFor(
      async () =>
        expect(words(await house.last('midwife'))).toContain('You see mum every two weeks.'),
      { timeout: 10_000, interval: 100 },
    )
    expect(await asked('admin', '4502')).toContain('0 of 4 have answered.')
  })

  it('changes nothing the second time, and invites nobody twice', async () => {
    await bringIn(example)
    await asked('midwife', 'help')
    const before = (await house.chat('housing')).length
    const { code, out } = await bringIn(example, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      ok: true,
      counts: { conferences: 2, invitations: 9, people: 0, changed: 0 },
    })
    expect((await bringIn(example)).out).toBe('All of it was here already. Nothing has changed.\n')
    await asked('midwife', 'help')
    expect((await house.chat('housing')).length).toBe(before)
  })

  it('updates what a changed row says, and nothing else', async () => {
    await bringIn(
      [
        heading,
        row(),
        row({
          name: 'Femi Balogun',
          email: 'femi.balogun@example.org',
          agency: 'Harrowmere Homes',
          role: 'Housing officer',
        }),
      ].join('\n'),
    )
    await asked('midwife', 'help')
    await house.press('midwife', 'I can come')
    const { code, out } = await bringIn(
      [
        heading,
        row({ why: 'Mum asked for you.', time: '11:30' }),
        row({
          name: 'Femi Balogun',
          email: 'femi.balogun@example.org',
          agency: 'Harrowmere Homes',
          role: 'Housing officer',
          time: '11:30',
        }),
      ].join('\n'),
      '--json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      ok: true,
      counts: { conferences: 1, invitations: 2, people: 0, changed: 2 },
    })
    const status = await asked('admin', '4600')
    expect(status).toContain('Fri 18 December at 11:30')
    expect(status).toContain('0 of 2 have answered: 1 to say again for the new day.')
  })

  it('keeps nothing of a file with a bad row, and lists every bad cell with its line and column', async () => {
    const text = [
      heading,
      row(),
      row({ email: 'not an address', time: '25:00', practice: 'atlantis' }),
      row({ date: '2026-02-31', name: 'Sam Otieno', email: 'sam@example.org', children: 'Nia' }),
    ].join('\n')
    const { code, out, err } = await bringIn(text)
    expect(code).toBe(1)
    expect(out).toBe('')
    const lines = err.trim().split('\n')
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'line 3, time',
      'line 3, email',
      'line 4, date',
      'line 4, children',
      'Nothing was brought in.',
    ])
    expect(lines[2]).toBe(
      'line 4, date: cannot be used. There is no 2026-02-31: February 2026 ends on the 28th.',
    )
    expect(await asked('admin', '4600')).not.toContain('have answered')

    const forPrograms = await bringIn(text, '--json')
    expect(forPrograms).toMatchObject({ code: 1, err: '' })
    expect(JSON.parse(forPrograms.out)).toMatchObject({
      ok: false,
      problems: [
        { line: 3, column: 'time' },
        { line: 3, column: 'email', reason: 'is not an e-mail address.' },
        { line: 4, column: 'date' },
        { line: 4, column: 'children' },
      ],
    })
  })

  it('also says what only the people and practices that are known here can tell', async () => {
    const { code, err } = await bringIn(
      [heading, row({ practice: 'atlantis', chair_email: 'nobody@example.org' })].join('\n'),
    )
    expect(code).toBe(1)
    expect(err).toContain('line 2, practice: ‘atlantis’ is not a practice that I know.')
    expect(err).toContain(
      'line 2, chair_email: nobody with the address nobody@example.org is known yet.',
    )
  })

  it('reads what spreadsheets write: a byte order mark, Windows line ends, quotation marks, commas, semicolons and new lines in a cell', async () => {
    const text = `\uFEFF${[heading, row({ place: '"Room 2, ""The Barn"""', children: '"Nia:5; Kit:unborn"', knows: '"Nia; Kit"', why: '"Mum asked for you;\r\nplease come, if you can."' }), '', row({ name: '"Balogun, Femi"', email: 'femi.balogun@example.org', agency: 'Harrowmere Homes', role: 'Housing officer', place: '"Room 2, ""The Barn"""', children: '"Nia:5; Kit:unborn"' })].join('\r\n')}\r\n`
    const { code, err } = await bringIn(text)
    expect(err).toBe('')
    expect(code).toBe(0)
    await asked('midwife', 'help')
    const invited = await read('midwife')
    expect(invited).toContain('Room 2, "The Barn"')
    expect(invited).toContain('Mum asked for you; please come, if you can.')
    expect(await asked('admin', '4600')).toContain('Femi Balogun, Housing officer')
  })

  it('reads a file that Excel wrote with semicolons or tabs, and says what to do about a date that Excel turned round', async () => {
    for (const sign of [';', '\t'])
      expect(
        (await bringIn([heading, row({ children: 'Ade:12' })].join('\n').replaceAll(',', sign)))
          .err,
      ).toBe('')
    expect((await bringIn([heading, row({ date: '3/4/27' })].join('\n'))).err).toContain(
      '‘3/4/27’ can be read in two ways. Write the year with four figures, for example 2027-03-31. In Excel, give the column the format yyyy-mm-dd and save again.',
    )
  })

  it.each([
    ['Excel’s plain ‘CSV’', (text: string) => Buffer.from(text, 'latin1')],
    ['Excel’s ‘Unicode text’', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'UTF-16 the other way round',
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ],
  ])('reads %s as it was written', async (_what, encoded) => {
    const { code, err } = await bringIn(
      encoded([heading, row({ place: 'Café Zoë', date: '18/12/2026' })].join('\n')),
    )
    expect([code, err]).toEqual([0, ''])
    expect(await asked('admin', '4600')).toContain('Fri 18 December at 10:00')
    await asked('midwife', 'help')
    expect(await read('midwife')).toContain('Café Zoë')
  })

  it('says what of an old file it has not taken, and what stands instead', async () => {
    const old = [heading, row()].join('\n')
    await bringIn(old)
    await house.say('chair', 'move 4600 to 16 december at 11:00')
    await house.press('chair', 'Change it and tell everybody', {
      date: '2026-12-16',
      time: '11:00',
      place: 'Town Hall',
      link: '',
      reason: 'The room is free',
    })
    const { code, out, err } = await bringIn(old)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      'line 2, date: 4600 stays with Wed 16 December 2026 at 11:00, as it was decided here; the file still says Fri 18 December 2026 at 10:00.\nAll of it was here already. Nothing has changed.\n',
    )
    expect(await asked('admin', '4600')).toContain('Wed 16 December at 11:00')
  })

  it('lets the other families in when it is told to leave a faulty one out', async () => {
    const text = [
      heading,
      row({ date: '2026-02-31' }),
      row({ family: 'HC-30002', conference: '4601' }),
    ].join('\n')
    expect((await bringIn(text)).err).toContain('Nothing was brought in.')
    const { code, out, err } = await bringIn(text, '--leave-out-faulty')
    expect(code).toBe(1)
    expect(err).toBe(
      'line 2, date: cannot be used. There is no 2026-02-31: February 2026 ends on the 28th.\nThese families stay out. The rest of the file came in.\n',
    )
    expect(out).toContain('In the file: 1 conference with 1 invitation.')
    expect(await asked('admin', '4601')).toContain('0 of 1 have answered')
  })

  it('treats a cell that looks like a formula, a template or a terminal’s command as the words that it holds', async () => {
    const { code } = await bringIn(
      [
        heading,
        row({ why: '"=HYPERLINK(""https://example.org"";""me"") ${family} **bold**"' }),
      ].join('\n'),
    )
    expect(code).toBe(0)
    await asked('midwife', 'help')
    expect(await read('midwife')).toContain(
      '=HYPERLINK("https://example.org";"me") ${family} **bold**',
    )
    const refused = await bringIn(
      [heading, row({ conference: '4601', practice: '\u001b[2Jmoon' })].join('\n'),
    )
    expect(refused.code).toBe(1)
    expect(refused.err).not.toContain('\u001b')
  })
})

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
      'is an Excel workbook, and no table as text. In Excel, save it as ‘CSV UTF-8 (Comma delimited)’.',
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
