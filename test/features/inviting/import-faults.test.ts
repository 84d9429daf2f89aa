// What is said of faults in an imported file.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { importPeople } from '../../../src/features/inviting/import-conferences/people.ts'
import { cells, heading } from './import-formats-ground.ts'
import { csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

describe('a cell that Excel could not work out', () => {
  it.each([
    ['place', '#REF!'],
    ['email', '#N/A'],
    ['children', 'Nia:#VALUE!'],
    ['why', '#NAME?'],
    ['date', '#DIV/0!'],
  ])('is named once, in the column %s', async (column, cell) => {
    const error = cell.replace('Nia:', '')
    expect(linesOf(await here.bringIn(csv(row({ [column]: cell }))))).toEqual([
      `line 2, ${column}: has ‘${error}’ in it, which is how Excel says ` +
        'that a formula went wrong. Put the cell right, and save again.',
    ])
    expect(await here.deps.cases.load(here.familyId)).toBeUndefined()
  })

  it('or had no room to show', async () => {
    expect(linesOf(await here.bringIn(csv(row({ date: '##########' }))))).toEqual([
      'line 2, date: has ‘########’ in it: the column was ' +
        'too narrow in Excel. Make it wider, and save again.',
    ])
  })

  it('is named in a file of people as well', async () => {
    const outcome = await importPeople(
      here.deps,
      'name,email,agency,role\n#REF!,ruth@example.org,Alder School,Teacher',
    )
    expect(outcome).toMatchObject({ ok: false, problems: [{ line: 2, column: 'name' }] })
  })

  it.each(['conference', 'family'])('or has shortened, as a number of the %s', async (column) => {
    expect(linesOf(await here.bringIn(csv(row({ [column]: '9.00E+03' }))))[0]).toBe(
      `line 2, ${column}: ‘9.00E+03’ is a number as Excel shortens it. ` +
        'Give the column the format ‘Text’ or ‘Number’, and save again.',
    )
  })
})

describe('a fault of the meeting', () => {
  it('that stands in each of its rows is said once, with the lines', async () => {
    const invitees = ['ann', 'bea', 'cat', 'dee'].map((name) => ({
      name,
      email: `${name}@example.org`,
    }))
    const bad = invitees.map((cells) => row({ ...cells, date: '2026-02-31', chair_email: '' }))
    expect(linesOf(await here.bringIn(csv(...bad)))).toEqual([
      'line 2, date: cannot be used. There is no 2026-02-31: ' +
        'February 2026 ends on the 28th. (The same on lines 3, 4, 5.)',
      'line 2, chair_email: is empty. Give the chair’s ' +
        'e-mail address. (The same on lines 3, 4, 5.)',
    ])
    const nobody = invitees.map((cells) => row({ ...cells, chair_email: 'nobody@example.org' }))
    expect(linesOf(await here.bringIn(csv(...nobody)))).toEqual([
      expect.stringMatching(
        /^line 2, chair_email: nobody with .* \(The same on lines 3, 4, 5\.\)$/,
      ),
    ])
  })

  it('is said of each meeting that has it, and of each person their own', async () => {
    const two = csv(
      row({ date: 'soon', email: 'nobody' }),
      row({ date: 'soon', email: 'nobody', conference: '4601' }),
    )
    expect(linesOf(await here.bringIn(two)).map((line) => line.split(':')[0])).toEqual([
      'line 2, date',
      'line 2, email',
      'line 3, date',
      'line 3, email',
    ])
  })
})

describe('the headings of a council’s own spreadsheet', () => {
  it.each([
    ['conference', 'Conference Number'],
    ['time', 'Start time'],
    ['place', 'Venue'],
    ['place', 'Location'],
    ['date', 'Conference Date'],
    ['kind', 'Type of conference'],
    ['family', 'Family No.'],
    ['chair_email', 'Chair e-mail address'],
    ['chair_email', 'Conference chair'],
    ['social_worker_email', 'Lead Social Worker'],
    ['administrator_email', 'Business Support'],
    ['name', 'Full Name'],
    ['email', 'E-mail address'],
    ['agency', 'Organisation'],
    ['role', 'Job Title'],
  ])('%s may be called ‘%s’', async (column, name) => {
    const own = heading.split(',').map((each) => (each === column ? name : each))
    expect(linesOf(await here.bringIn(`${own.join(',')}\n${cells}`))).toEqual([])
    expect((await here.meeting()).place).toBe('Alder Lane Family Hub')
  })

  it('and one column under two names is asked about', async () => {
    const outcome = await here.bringIn(`${heading},Venue\n${cells},Town Hall`)
    expect(linesOf(outcome)[0]).toContain('place: stands in the heading twice')
  })

  it('may be those of a file of people', async () => {
    const outcome = await importPeople(
      here.deps,
      'Full name,E-mail address,Organisation,Job title\nRuth,ruth@example.org,Alder School,Teacher',
    )
    expect(outcome).toMatchObject({ ok: true, counts: { added: 1 } })
  })
})

describe('a day on which nobody works', () => {
  it('comes in, and is named once', async () => {
    const sunday = csv(row({ date: '2026-12-20' }))
    expect(linesOf(await here.bringIn(sunday))).toEqual([
      'line 2, date: 4600 is on Sun 20 December 2026, which is no working ' +
        'day (Sunday). Put it right in the file if that is a mistake.',
    ])
    expect((await here.meeting()).date).toBe('2026-12-20')
    expect(linesOf(await here.bringIn(sunday))).toEqual([])
    const christmas = csv(row({ date: '2026-12-25' }))
    expect(linesOf(await here.bringIn(christmas))[0]).toContain('(Christmas Day)')
  })
})

describe('a second meeting of one family at one moment', () => {
  it('under a number without its zeros is refused, unless the file says that it is another', async () => {
    await here.bringIn(csv(row({ conference: '0044' })))
    const outcome = await here.bringIn(csv(row({ conference: '44' })))
    expect(linesOf(outcome)).toEqual([
      'line 2, conference: ‘44’ differs from ‘0044’ of this family in leading ' +
        'zeros alone, which Excel drops. If it is the same meeting, write ' +
        '0044; if it is another one, write ‘yes’ into the column second_meeting.',
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
      'line 3, conference: This family has a meeting of the same kind at that ' +
        'very day and time: 4600. If it is the same meeting, use that number; ' +
        'if it is another one, write ‘yes’ into the column second_meeting.',
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
          text:
            'The meeting’s number: This family has a meeting of the same kind at ' +
            'that very day and time: 4600. If it is the same meeting, use that ' +
            'number; if it is another one, tick ‘It is another meeting’ below.',
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
