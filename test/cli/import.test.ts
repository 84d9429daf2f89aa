import { describe, expect, it, vi } from 'vitest'

import { words } from '../support/house.ts'
import { bringIn, example, heading, house, inAHouse, row, withAHouse } from './import-ground.ts'

withAHouse()

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
      'In the file: 2 conferences with 9 invitations.\nNew ' +
        'or changed: 11 conferences and invitations, 0 people.',
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
      '‘3/4/27’ can be read in two ways. Write the year with four figures, for example ' +
        '2027-03-31. In Excel, give the column the format yyyy-mm-dd and save again.',
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
      'line 2, date: 4600 stays with Wed 16 December 2026 at 11:00, as ' +
        'it was decided here; the file still says Fri 18 December 2026 ' +
        'at 10:00.\nAll of it was here already. Nothing has changed.\n',
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
      'line 2, date: cannot be used. There is no 2026-02-31: February 2026 ends ' +
        'on the 28th.\nThese families stay out. The rest of the file came in.\n',
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
