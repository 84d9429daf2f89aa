// Families with many rows, stores that fail in between, and one family's mistake among others.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { type Cells, csv, type Imports, linesOf, openImports, row } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

const invitee = (number: number): Cells => ({
  name: `Person ${number}`,
  email: `person-${number}@example.org`,
  agency: `Agency ${number % 20}`,
})
/** So many meetings, each a day after the other, with so many people each. */
const meetings = (many: number, people: number): Cells[] =>
  Array.from({ length: many }, (_, meeting) =>
    Array.from({ length: people }, (_, person) =>
      row({
        ...invitee(person),
        conference: String(4600 + meeting),
        date: `2027-01-${String(11 + meeting).padStart(2, '0')}`,
      }),
    ),
  ).flat()

describe('a family of 300 rows', () => {
  it.each([
    ['15 meetings of 20 people', 15, 20],
    ['3 meetings of 100 people', 3, 100],
    ['one meeting of 300 people', 1, 300],
  ])('in %s comes in, and changes nothing the second time', async (_what, many, people) => {
    const file = csv(...meetings(many, people))
    expect(await here.bringIn(file)).toMatchObject({
      ok: true,
      counts: { conferences: many, invitations: 300, changed: 300 + many },
    })
    expect((await here.family()).conferences.map(({ invitations }) => invitations.length)).toEqual(
      Array.from({ length: many }, () => people),
    )
    expect(await here.bringIn(file)).toMatchObject({ ok: true, counts: { changed: 0 } })
  })

  it('and a meeting of 100 people that the file moves: everybody is told, once', async () => {
    const rows = meetings(1, 100)
    await here.bringIn(csv(...rows))
    const moved = csv(...rows.map((cells) => ({ ...cells, time: '11:00' })))
    expect((await here.bringIn(moved)).ok).toBe(true)
    expect((await here.bringIn(moved)).ok).toBe(true)
    const told = await here.toldOfMove()
    expect(new Set(told).size).toBe(103)
    expect(told).toHaveLength(103)
    expect(await here.toldOfMove()).toHaveLength(103)
  })
})

describe('a crash between two commits', () => {
  it.each([2, 3])(
    'leaves something that the same file completes: before commit %d',
    async (last) => {
      const folder = mkdtempSync(join(tmpdir(), 'round-the-table-import-'))
      const file = csv(...meetings(3, 40))
      const whole = await openImports()
      await whole.bringIn(file)
      const crashing = await openImports(join(folder, 'store.sqlite'))
      const { cases } = crashing.deps
      const change: typeof cases.change = cases.change.bind(cases)
      let commits = 0
      cases.change = (...args) => {
        commits += 1
        if (commits === last) throw new Error('The power is off')
        return change(...args)
      }
      await expect(crashing.bringIn(file)).rejects.toThrow('The power is off')
      expect((await crashing.family()).conferences).toHaveLength(1)
      expect((await crashing.bringIn(file)).ok).toBe(true)
      expect(await crashing.family()).toEqual(await whole.family())
      expect(await crashing.bringIn(file)).toMatchObject({ ok: true, counts: { changed: 0 } })
      await crashing.close()
      await whole.close()
      rmSync(folder, { recursive: true, force: true })
    },
  )

  it('leaves nobody untold of a move, though the file never comes again', async () => {
    const rows = meetings(1, 100)
    await here.bringIn(csv(...rows))
    const { cases } = here.deps
    const change: typeof cases.change = cases.change.bind(cases)
    let commits = 0
    cases.change = (...args) => {
      commits += 1
      if (commits > 1) throw new Error('The power is off')
      return change(...args)
    }
    const moved = csv(...rows.map((cells) => ({ ...cells, time: '11:00', why: 'Dad asked' })))
    await expect(here.bringIn(moved)).rejects.toThrow('The power is off')
    cases.change = change
    expect(new Set(await here.toldOfMove()).size).toBe(103)
  })
})

describe('a meeting of 120 people, in chat', () => {
  it('is moved, twice within the hour, and each time everybody is told', async () => {
    await here.bringIn(csv(...meetings(1, 120)))
    await here.move({ time: '11:00' })
    await here.move({ time: '12:00' })
    expect((await here.meeting()).time).toBe('12:00')
    const told = await here.toldOfMove()
    expect(told).toHaveLength(2 * new Set(told).size)
    // Whoever moves it knows of it.
    expect(new Set(told).size).toBe(122)
  })

  it('is chased, everybody at once, and nobody twice', async () => {
    await here.bringIn(csv(...meetings(1, 120)))
    await here.toldOfMove()
    const ids = { caseId: here.familyId, meetingId: (await here.meeting()).id }
    here.clock.set('2026-11-26T10:00:00.000Z')
    const { data } = await here.press('chair', 'chase.preview', ids)
    const whom = z.string().parse(data['ticked'])
    for (const _tap of [1, 2]) await here.press('chair', 'chase.send', { ...ids, whom })
    const asked = (await here.deps.cases.messages(here.familyId)).filter(
      ({ notice }) => notice.kind === 'chase',
    )
    expect(asked).toHaveLength(whom.split(',').length)
    expect(asked.length).toBeGreaterThan(100)
  })

  it('is cancelled, and everybody is told', async () => {
    await here.bringIn(csv(...meetings(1, 120)))
    await here.cancel()
    await here.toldOfMove()
    const told = (await here.deps.cases.messages(here.familyId)).filter(
      ({ notice }) => notice.kind === 'cancelled',
    )
    expect(told.length).toBeGreaterThanOrEqual(122)
  })
})

describe('one family’s mistake', () => {
  const good = row({ family: 'HC-2', conference: '4700' })
  const bad = row({ family: 'HC-3', conference: '4800', date: '2026-02-31' })
  const fine = row({ family: 'HC-3', conference: '4801', date: '2027-02-01' })
  const last = row({ family: 'HC-4', conference: '4900' })
  const known = async (number: string) => (await here.family(number)).conferences.length

  it('holds everything back, unless the administrator says otherwise', async () => {
    const outcome = await here.bringIn(csv(good, bad, fine, last))
    expect(linesOf(outcome)).toEqual([
      'line 3, date: cannot be used. There is no 2026-02-31: February 2026 ends on the 28th.',
    ])
    await expect(known('HC-2')).rejects.toThrow('HC-2 is not here')
  })

  it('keeps that family out as a whole, and lets the others in', async () => {
    const outcome = await here.bringIn(csv(good, bad, fine, last), { leaveOutFaulty: true })
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ line: 3, column: 'date' }],
      broughtIn: { counts: { conferences: 2, invitations: 2 } },
    })
    expect(await known('HC-2')).toBe(1)
    expect(await known('HC-4')).toBe(1)
    await expect(known('HC-3')).rejects.toThrow('HC-3 is not here')
  })

  it('also where it is a clash with what was decided here', async () => {
    await here.bringIn(csv(row()))
    await here.move({ date: '2026-12-16' })
    const outcome = await here.bringIn(csv(row({ date: '2026-12-21' }), good), {
      leaveOutFaulty: true,
    })
    expect(outcome).toMatchObject({ problems: [{ line: 2, column: 'date' }], broughtIn: {} })
    expect(await known('HC-2')).toBe(1)
  })

  it('also where a row does not say of which family it is', async () => {
    const outcome = await here.bringIn(csv(good, row({ family: '', conference: '4700' }), last), {
      leaveOutFaulty: true,
    })
    expect(outcome).toMatchObject({ problems: [{ line: 3, column: 'family' }] })
    await expect(known('HC-2')).rejects.toThrow('HC-2 is not here')
    expect(await known('HC-4')).toBe(1)
  })

  it('but not where the file itself is wrong', async () => {
    const file = csv(good).replace('agency', 'angecy')
    expect(await here.bringIn(file, { leaveOutFaulty: true })).not.toHaveProperty('broughtIn')
  })
})
