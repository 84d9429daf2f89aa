// What Excel and case systems really write comes in, or is named kindly.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  readFileDate,
  readFileTime,
} from '../../../src/features/inviting/import-conferences/cell-values.ts'
import { csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

const [heading = '', cells = ''] = csv(row()).split('\n')

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
      '‘12/18/2026’ has no month 18: days come first here. If the file has the month first, write 2026-12-18.',
    ],
    ['31/02/2027', 'There is no 2027-02-31: February 2027 ends on the 28th.'],
    ['3/4/27', 'is not a date that I can read'],
    ['18/12/2026 14:00', 'has a time of day in it'],
    ['46374.5', 'is not a date that I can read'],
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

describe('a second meeting of one family at one moment', () => {
  it('under a number without its zeros is refused, unless the file says that it is another', async () => {
    await here.bringIn(csv(row({ conference: '0044' })))
    const outcome = await here.bringIn(csv(row({ conference: '44' })))
    expect(linesOf(outcome)).toEqual([
      'line 2, conference: ‘44’ differs from ‘0044’ of this family in leading zeros alone, which Excel drops. If it is the same meeting, write 0044; if it is another one, write ‘yes’ into the column second_meeting.',
    ])
    expect((await here.family()).conferences).toHaveLength(1)
    expect((await here.bringIn(csv(row({ conference: '44', second_meeting: 'yes' })))).ok).toBe(
      true,
    )
    expect((await here.bringIn(csv(row({ conference: '44' })))).ok).toBe(true)
  })

  it('of the same kind about the same child is asked about, and half-siblings’ are not', async () => {
    const other = row({ conference: '4601' })
    expect(linesOf(await here.bringIn(csv(row(), other)))).toEqual([
      'line 3, conference: This family has a meeting of the same kind at that very day and time: 4600. If it is the same meeting, use that number; if it is another one, write ‘yes’ into the column second_meeting.',
    ])
    expect(
      (await here.bringIn(csv(row(), row({ conference: '4601', children: 'Kit:3' })))).ok,
    ).toBe(true)
  })

  it('is asked about in the form as well, with a box to tick', async () => {
    const form = {
      ...row(),
      chair: 'chair',
      social_worker: 'social-worker',
      invited: 'Ruth Adeyemi; Teacher; Alder Lane Primary School; ruth@example.org',
    }
    await here.press('admin', 'conference.bring-in', form)
    const asked = await here.press('admin', 'conference.bring-in', { ...form, conference: '4601' })
    expect(asked.data).toMatchObject({
      asksWhetherSecond: true,
      problems: [
        {
          text: 'The meeting’s number: This family has a meeting of the same kind at that very day and time: 4600. If it is the same meeting, use that number; if it is another one, tick ‘It is another meeting’ below.',
        },
      ],
    })
    await here.press('admin', 'conference.bring-in', {
      ...form,
      conference: '4601',
      second_meeting: 'yes',
    })
    expect((await here.family()).conferences).toHaveLength(2)
  })
})
