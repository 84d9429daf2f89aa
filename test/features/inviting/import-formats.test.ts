// What Excel and case systems really write comes in, or is named kindly.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  readFileDate,
  readFileTime,
} from '../../../src/features/inviting/import-conferences/cell-values.ts'
import { cells, heading } from './import-formats-ground.ts'
import { csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

describe('a day', () => {
  it.each([
    ['2026-12-18', 'as it is stored'],
    ['18/12/2026', 'as it is written in England'],
    ['18-12-2026', 'with hyphens'],
    ['18.12.2026', 'with full stops'],
    ['2026/12/18', 'with the year first'],
    ['18 Dec 2026', 'with the month as a word'],
    ['18 December 2026', 'with the whole word'],
    ['18-Dec-26', 'as Excel shortens it'],
    ['Fri 18 December 2026', 'with its weekday'],
    ['Friday, 18th December 2026', 'with its weekday in full'],
    ['46374', 'as Excel counts it'],
    ['2026-12-18T00:00:00', 'with a midnight that nobody meant'],
    ['18/12/2026 00:00', 'with a midnight that nobody meant, in England'],
  ])('%s comes in %s', (text) => {
    expect(readFileDate(text)).toEqual({ ok: true, value: '2026-12-18' })
  })

  it('01/12/2026 is the first of December', () => {
    expect(readFileDate('01/12/2026')).toEqual({ ok: true, value: '2026-12-01' })
  })

  it.each([
    [
      '12/18/2026',
      '‘12/18/2026’ has no month 18: days come first here. ' +
        'If the file has the month first, write 2026-12-18.',
    ],
    ['31/02/2027', 'There is no 2027-02-31: February 2027 ends on the 28th.'],
    ['3/4/27', '‘3/4/27’ can be read in two ways. Write the year with four figures'],
    ['14-12-26', '‘14-12-26’ can be read in two ways. Write the year with four figures'],
    ['00/00/2026', 'There is no such day as ‘00/00/2026’.'],
    ['32/13/2026', 'There is no such day as ‘32/13/2026’.'],
    ['2026-13-45', 'There is no such day as ‘2026-13-45’.'],
    ['18/12/2026 14:00', 'has a time of day in it'],
    [
      '46374.4166667',
      '‘46374.4166667’ is Excel’s number for Fri 18 December 2026 at ' +
        '10:00. Put the day alone here, and the time into its own column.',
    ],
    ['46374.5', 'is Excel’s number for Fri 18 December 2026 at 12:00.'],
    ['99999.5', 'is not a date that I can read'],
    ['next Friday', 'is not a date that I can read'],
    ['12', 'is not a date that I can read'],
  ])('%s is not guessed', (text, words) => {
    const read = readFileDate(text)
    expect(read.ok ? read.value : read.refusal.words).toContain(words)
  })
})

describe('a time', () => {
  it.each([
    ['10:00', '10:00'],
    ['9.30', '09:30'],
    ['10:00:00', '10:00'],
    ['2:00 PM', '14:00'],
    ['2:00:00 PM', '14:00'],
    ['2pm', '14:00'],
    ['2.30 p.m.', '14:30'],
    ['12:00 AM', '00:00'],
    ['12:15 pm', '12:15'],
    ['0.4166667', '10:00'],
    ['0.5', '12:00'],
    ['.604166666666667', '14:30'],
    ['1899-12-30 10:00:00', '10:00'],
    ['30/12/1899 10:00', '10:00'],
  ])('%s is %s', (text, time) => {
    expect(readFileTime(text)).toEqual({ ok: true, value: time })
  })

  it.each([
    [
      '46374.4166667',
      'is Excel’s number for Fri 18 December 2026 at 10:00. Put the time alone here',
    ],
    ['18/12/2026 10:00', 'has a day in it. Put the time alone here'],
    ['2026-12-18T10:00:00Z', 'has a day in it. Put the time alone here'],
    ['10:00-11:30', 'has two times in it. Put the time alone here at which it begins'],
    ['10am to 12pm', 'has two times in it.'],
  ])('%s is no time alone', (text, words) => {
    const read = readFileTime(text)
    expect(read.ok ? read.value : read.refusal.words).toContain(words)
  })

  it.each(['2:00', '00:30', '6.59', '22:00'])(
    '%s is an hour at which no meeting begins',
    async (time) => {
      const [line = ''] = linesOf(await here.bringIn(csv(row({ time }))))
      expect(line).toContain(`line 2, time: ‘${time}’ is `)
      expect(line).toContain('no meeting begins at that hour')
    },
  )

  it.each(['25:00', '13:00 PM', '10', '0.25', '0.4170', '10:00:30', 'noon', ''])(
    '%s is not guessed',
    (text) => {
      expect(readFileTime(text)).toMatchObject({ ok: false })
    },
  )
})

describe('a file', () => {
  it.each([
    ['with semicolons', csv(row()).replaceAll(',', ';')],
    ['with tabs', csv(row()).replaceAll(',', '\t')],
    ['whose first line names its sign', `sep=;\r\n${csv(row()).replaceAll(',', ';')}`],
    ['with a byte order mark', `\uFEFF${csv(row())}`],
    ['with a byte order mark before a quoted heading', `\uFEFF"family"${csv(row()).slice(6)}`],
    ['with Windows line ends', csv(row()).replaceAll('\n', '\r\n')],
    ['with headings in other letters', `${heading.toUpperCase()}\n${cells}`],
    [
      'with headings in other spacing',
      `${heading.replaceAll('_', ' ').replace('chair email', ' Chair  E-mail ')}\n${cells}`,
    ],
    ['with blank rows', `\n${heading}\n\n${','.repeat(14)}\n${cells}\n${', '.repeat(14)}\n`],
    ['with blank columns', `${heading},,,\n${cells},,,`],
    ['with a blank column in the middle', csv(row()).replaceAll(/^(.*?),/gm, '$1,,')],
    ['with fewer commas than its heading', `${heading},why,knows\n${cells}`],
    ['with more commas than its heading', `${heading}\n${cells},,,,`],
    ['with spaces that do not break', csv(row({ place: '\u00A0Alder\u00A0Lane Family Hub ' }))],
  ])('%s comes in as it was meant', async (_what, text) => {
    const outcome = await here.bringIn(text)
    expect(linesOf(outcome)).toEqual([])
    expect(await here.meeting()).toMatchObject({
      date: '2026-12-18',
      time: '10:00',
      place: 'Alder Lane Family Hub',
    })
  })

  it.each([
    [
      'two columns of one name',
      `${heading},Date\n${cells},2026-12-17`,
      'line 1, date: stands in the heading twice, in columns E and P. Keep the one that is right.',
    ],
    [
      'words under no heading',
      `${heading},,\n${cells},,x`,
      'line 2, column Q: has ‘x’ in it and no heading. Name the column, or empty it.',
    ],
    [
      'a column that nobody knows',
      `${heading},shoe size\n${cells},4`,
      'line 1, shoe size: is not a column that I know. It is column P. The columns are:',
    ],
    ['a heading alone', `${heading}\n,,,\n`, 'line 1, : The file has no rows under its heading.'],
  ])('with %s is named by line and column, and nothing comes in', async (_what, text, sentence) => {
    const outcome = await here.bringIn(text)
    expect(outcome.ok).toBe(false)
    expect(linesOf(outcome).join('\n')).toContain(sentence)
    expect(await here.deps.cases.load(here.familyId)).toBeUndefined()
  })

  it('names the line on which a row begins, however many its cells go over', async () => {
    const long = row({ why: 'Mum asked\nfor you\nherself' })
    const outcome = await here.bringIn(csv(long, { ...long, email: 'nobody', name: 'Sam' }))
    expect(linesOf(outcome)).toEqual(['line 5, email: is not an e-mail address.'])
  })

  it('may write the surname first, and apostrophes in any way', async () => {
    await here.bringIn(csv(row({ name: 'O’Neil, Sam', email: 'sam@example.org' })))
    expect((await here.deps.directory.byEmail('sam@example.org'))?.name).toBe('Sam O’Neil')
    const again = await here.bringIn(csv(row({ name: "Sam O'Neil", email: 'sam@example.org' })))
    expect(again).toMatchObject({ ok: true, counts: { people: 0, changed: 0 }, notes: [] })
  })

  it.each([
    ['ICPC', 'initial'],
    ['Pre birth', 'pre-birth'],
    ['Initial conference', 'initial'],
  ])('may call the kind %s', async (kind, meant) => {
    await here.bringIn(csv(row({ kind })))
    expect((await here.meeting()).kind).toBe(meant)
  })
})
