import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { instant, localDate, localTime, personId, practiceId } from '../../../src/domain/ids.ts'
import {
  auditAttendance,
  auditTotals,
  auditTotalsBy,
} from '../../../src/domain/record/attendance-audit.ts'
import {
  asCsv,
  auditCells,
  auditColumns,
  csvCell,
} from '../../../src/domain/record/attendance-csv.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Invitation } from '../../../src/domain/state/invitation.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const by = { by: personId('chair'), at: instant('2026-12-10T12:00:00Z') }
const came = (time: string): Invitation['marks'] => [
  { mark: 'arrived', who: 'invited', time: localTime(time), mode: 'in-person', ...by },
]
const december = { from: localDate('2026-12-01'), to: localDate('2026-12-31') }
const ground = {
  practices: new Map([[practiceId('statutory'), practice('statutory')]]),
  calendar,
  now: instant('2027-01-04T10:00:00Z'),
}

function audited(change: (conference: Conference) => Conference = (conference) => conference) {
  const family = oneFamily({ invited: ['school', 'police', 'gp'] })
  const conference = onlyConference(family)
  const [school, police, gp] = conference.invitations
  if (school === undefined || police === undefined || gp === undefined)
    throw new Error('Too few are invited')
  const marked = change({
    ...conference,
    invitations: [
      { ...school, marks: came('10:11') },
      { ...police, marks: came('09:50') },
      { ...gp, marks: [{ mark: 'absent', ...by }] },
    ],
  })
  return auditAttendance(
    [{ family: { ...family, conferences: [marked] }, conference: marked }],
    december,
    ground,
  )
}
const changed =
  (index: number, more: Partial<Invitation>) =>
  (conference: Conference): Conference => ({
    ...conference,
    invitations: conference.invitations.map((invitation, at) =>
      at === index ? { ...invitation, ...more } : invitation,
    ),
  })

describe('the sums', () => {
  it('say how many were invited, came and were late, each against those who count', () => {
    expect(auditTotals('all', audited().rows)).toEqual({
      name: 'all',
      invited: 3,
      answered: 0,
      marked: 3,
      came: 2,
      late: 1,
    })
    expect(
      auditTotalsBy(audited().rows, (auditRow) => auditRow.agency).map((sum) => sum.name),
    ).toEqual(['Agency of gp', 'Agency of police', 'Agency of school'])
  })

  it.each([
    ['whoever was taken off the list', changed(0, { withdrawn: { why: 'removed', ...by } }), 2],
    ['whoever was the wrong person', changed(0, { answers: [{ status: 'not-me', ...by }] }), 2],
    [
      'everybody of a cancelled meeting',
      (conference: Conference): Conference => ({
        ...conference,
        cancelled: { ...by, reason: 'Moved away', late: true },
      }),
      0,
    ],
  ])('do not count %s', (_who, change, invited) => {
    expect(auditTotals('', audited(change).rows).invited).toBe(invited)
  })

  it('do not take somebody whom nobody marked for absent', () => {
    expect(auditTotals('', audited(changed(2, { marks: [] })).rows)).toMatchObject({
      invited: 3,
      marked: 2,
      came: 2,
    })
  })

  it('stand beside the moment at which each agency’s report first came in', () => {
    const wrote = (conference: Conference): Conference => {
      const version = (number: number, at: string) => ({
        number,
        by: personId('police'),
        at: instant(at),
        late: false,
      })
      const invitation = conference.invitations[1]
      return invitation === undefined
        ? conference
        : withReport(conference, {
            kind: 'individual',
            invitation: invitation.id,
            versions: [version(1, '2026-12-07T14:05:00Z'), version(2, '2026-12-09T09:00:00Z')],
            shared: [],
          })
    }
    expect(
      auditCells(audited(wrote), 'record', () => 'X').map(
        (auditCell) => auditCell.reportReceivedAt,
      ),
    ).toEqual(['', '2026-12-07 14:05', ''])
  })

  it('have no trace of somebody with a conflict of interest', () => {
    const { rows } = audited(changed(0, { withdrawn: { why: 'conflict', ...by } }))
    expect(rows.map((row) => row.agency)).toEqual(['Agency of police', 'Agency of gp'])
  })

  it('take both days of the period, and no meeting that is still to come', () => {
    const family = oneFamily()
    const meetings = [{ family, conference: onlyConference(family) }]
    const on = (from: string, to: string, now = '2027-01-04T10:00:00Z') =>
      auditAttendance(
        meetings,
        { from: localDate(from), to: localDate(to) },
        { ...ground, now: instant(now) },
      ).meetings.length
    expect(on('2026-12-10', '2026-12-10')).toBe(1)
    expect(on('2026-12-11', '2026-12-31')).toBe(0)
    expect(on('2026-11-01', '2026-12-09')).toBe(0)
    expect(on('2026-12-01', '2026-12-31', '2026-12-09T10:00:00Z')).toBe(0)
  })

  it('name a late cancellation, and the core groups that were recorded', () => {
    const { meetings } = audited((conference) => ({
      ...conference,
      cancelled: { ...by, reason: 'x', late: true },
      records: [
        {
          duty: 'hold-first-core-group',
          answer: 'done',
          on: localDate('2026-12-18'),
          note: '',
          ...by,
        },
      ],
    }))
    expect(meetings.map((meeting) => [meeting.kind, meeting.date, meeting.cancelled])).toEqual([
      ['Initial conference', '2026-12-10', 'late'],
      ['Core group', '2026-12-18', 'no'],
    ])
  })

  it('look back further than the bank holidays are known, with an empty cell', () => {
    const { rows } = audited(changed(0, { invitedAt: instant('2004-01-01T10:00:00Z') }))
    expect(rows[0]?.noticeWD).toBeUndefined()
    expect(rows[1]?.noticeWD).toBe(13)
  })
})

describe('the table', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 1', "'+44 1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['School', 'School'],
  ])('a cell of %j is written as %j', (text, written) => {
    expect(csvCell(text)).toBe(written)
  })

  it('whatever anybody typed is read back as it was, and never as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (typed, role) => {
        const agency = `${typed}A`
        const audit = audited(changed(0, { agency, role }))
        const written = asCsv(auditCells(audit, 'record', () => 'Name'))
        const read: unknown[][] = parse(written, { bom: true })
        const row = read[1]
        const harmless = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)
        expect(read).toHaveLength(4)
        expect(row?.[auditColumns.indexOf('agency')]).toBe(harmless(agency))
        expect(row?.[auditColumns.indexOf('role')]).toBe(harmless(role))
      }),
    )
  })

  it('without names has a number for the meeting, no person, and only whether a colleague came', () => {
    const represented = changed(0, {
      answers: [
        {
          status: 'represented',
          name: 'Callum Pryce',
          role: 'Deputy',
          confirmation: { status: 'awaited' },
          ...by,
        },
      ],
    })
    const [cells] = auditCells(audited(represented), 'pseudonymised', () => 'Ruth Adeyemi')
    expect(cells).toMatchObject({
      meeting: 'Meeting 1',
      person: '',
      deputy: 'yes',
      agency: 'Agency of school',
    })
    expect(JSON.stringify(cells)).not.toMatch(/Callum|Ruth|4471/)
    const [record] = auditCells(audited(represented), 'record', () => 'Ruth Adeyemi')
    expect(record).toMatchObject({
      meeting: '4471',
      person: 'Ruth Adeyemi',
      deputy: 'Callum Pryce',
    })
  })
})
