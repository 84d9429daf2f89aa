import { describe, expect, it } from 'vitest'

import { noticeGiven } from '../../../src/domain/rules/notice.ts'
import { calendar, day, due, entries, entry } from '../../support/practices.ts'
import { dorset, dudley, portsmouth, towerHamlets } from './timeline-ground.ts'

describe('K1: Portsmouth, Christmas 2026 to Easter 2027', () => {
  it('gives the latest initial conference over Christmas', () => {
    expect(
      due(entries({ kind: 'initial', practice: portsmouth, strategy: day('2026-12-07') }), 'T01'),
    ).toBe('2026-12-30')
  })

  const initial = entries({
    kind: 'initial',
    practice: portsmouth,
    strategy: day('2026-12-07'),
    conference: day('2026-12-29'),
    coreGroup: day('2027-01-11'),
  })

  it('has reports in before Christmas', () => {
    expect(due(initial, 'T04')).toBe('2026-12-23')
    expect(due(initial, 'T05')).toBe('2026-12-24')
    expect(due(initial, 'T10')).toBe('2026-12-23')
  })

  it('has the core groups six weeks apart', () => {
    expect(due(initial, 'T11')).toBe('2027-01-13')
    expect(due(initial, 'T12')).toBe('2027-02-22')
    expect(
      due(entries({ kind: 'initial', practice: portsmouth, coreGroup: day('2027-02-22') }), 'T12'),
    ).toBe('2027-04-05')
  })

  it('has the first review before Good Friday', () => {
    expect(due(initial, 'T14')).toBe('2027-03-25')
    expect(
      due(
        entries({
          kind: 'review',
          practice: portsmouth,
          previous: day('2026-12-29'),
          previousKind: 'initial',
        }),
        'T14',
      ),
    ).toBe('2027-03-25')
  })

  it('asks for a core group report at the review, and for none from each member', () => {
    const review = entries({ kind: 'review', practice: portsmouth, conference: day('2027-03-24') })
    expect(due(review, 'T16')).toBe('2027-03-22')
    expect(due(review, 'T17')).toBe('2027-03-22')
    expect(due(review, 'T10-review')).toBe('2027-03-22')
    expect(due(review, 'T15')).toBe('2027-09-24')
    const purposes = review.map(
      (timelineEntry) => portsmouth.rules.get(timelineEntry.rule)?.purpose,
    )
    expect(purposes).not.toContain('submit-report')
    expect(purposes).not.toContain('circulate-reports')
  })
})

describe('K2: Tower Hamlets, Easter 2027', () => {
  const all = entries({
    kind: 'initial',
    practice: towerHamlets,
    strategy: day('2027-03-08'),
    conference: day('2027-03-31'),
  })

  it('gives the latest conference, the notice in both readings, and what is due before Easter', () => {
    expect(due(all, 'T01')).toBe('2027-03-31')
    expect(entry(all, 'T02')).toMatchObject({
      due: '2027-03-19',
      reading: 'calendar-days',
      unit: 'days',
      alternative: { reading: 'working-days', due: '2027-03-11' },
    })
    expect(due(all, 'T03')).toBe('2027-03-25')
    expect(due(all, 'T07')).toBe('2027-03-25')
    expect(due(all, 'T09')).toBe('2027-03-25')
    expect(entry(all, 'T03').why.countedTo).toBe('2027-03-25')
  })

  it('gives what follows from the conference', () => {
    expect(due(all, 'T20')).toBe('2027-03-31')
    expect(due(all, 'T22')).toBe('2027-04-02')
    expect(due(all, 'T11')).toBe('2027-04-14')
    expect(due(all, 'T13')).toBe('2027-05-12')
    expect(due(all, 'T14')).toBe('2027-06-30')
  })

  it('flags nine days of notice where twelve were expected, and nothing where it was enough', () => {
    const told = (on: string, of = towerHamlets) =>
      noticeGiven({ practice: of, kind: 'initial', calendar, toldOn: day(on) }, day('2027-03-31'))
    expect(told('2027-03-22')).toEqual({
      given: 9,
      promised: 12,
      flag: '9 days’ notice, 12 expected (calendar days)',
    })
    expect(told('2027-03-19')).toEqual({ given: 12, promised: 12, flag: undefined })
    expect(told('2027-03-30', dorset)).toBeUndefined()
  })

  it('without a date for the conference gives the latest day and the window that the notice leaves', () => {
    const open = entries({ kind: 'initial', practice: towerHamlets, strategy: day('2027-03-08') })
    expect(due(open, 'T01')).toBe('2027-03-31')
    expect(due(open, 'T02')).toBe('2027-03-19')
    const notes = entry(open, 'T01').notes.join(' ')
    expect(notes).toContain(
      'told by Fri 19 March 2027 (T02, 12 calendar days; 9 working days to arrange it)',
    )
    expect(notes).toContain('told by Thu 11 March 2027 (3 working days to arrange it)')
    expect(notes).toContain('the first day with full notice is Mon 22 March 2027')
    expect(open.map((timelineEntry) => timelineEntry.rule)).not.toContain('T14')
  })

  it('says when the notice had passed before anybody could give it', () => {
    const soon = entries({
      kind: 'initial',
      practice: towerHamlets,
      strategy: day('2027-03-08'),
      conference: day('2027-03-15'),
    })
    expect(entry(soon, 'T02').due).toBe('2027-03-03')
    expect(entry(soon, 'T02').notes.join(' ')).toContain(
      'had passed when the strategy discussion came on Mon 8 March: do it at once ' +
        'and record why it is late, or choose a conference from Mon 22 March 2027.',
    )
  })
})

describe('K3: Dorset, the May bank holiday 2027', () => {
  const all = entries({
    kind: 'initial',
    practice: dorset,
    strategy: day('2027-04-13'),
    conference: day('2027-05-04'),
    coreGroup: day('2027-05-18'),
  })

  it('gives every date', () => {
    expect(due(all, 'T01')).toBe('2027-05-05')
    expect(entry(all, 'T06')).toMatchObject({
      due: '2027-04-29',
      alternative: { reading: 'calendar-days', due: '2027-04-30' },
    })
    expect(due(all, 'T11')).toBe('2027-05-18')
    expect(due(all, 'T12')).toBe('2027-06-29')
    expect(due(all, 'T14')).toBe('2027-08-04')
  })

  it('warns of the school summer break without moving the date', () => {
    expect(entry(all, 'T14').notes.join(' ')).toContain('school summer break')
    expect(entry(all, 'T12').notes.join(' ')).not.toContain('break')
  })

  it('warns of the Christmas break on both sides of New Year', () => {
    const notes = (conference: string) =>
      entry(
        entries({ kind: 'initial', practice: dorset, conference: day(conference) }),
        'T06',
      ).notes.join(' ')
    expect(notes('2026-12-29')).toContain('school Christmas break')
    expect(notes('2027-01-06')).not.toContain('break')
    // Two working days before Tue 6 January 2026 is Fri 2 January.
    expect(notes('2026-01-06')).toContain('school Christmas break')
  })

  it('calls the chair by the local title', () => {
    expect(entry(all, 'T14').who).toBe('QARO')
    expect(
      entry(entries({ kind: 'initial', practice: dudley, conference: day('2027-05-04') }), 'T14')
        .who,
    ).toBe('CP Chair')
  })
})

describe('Dudley over New Year, by hand', () => {
  // Strategy discussion Thu 10 December 2026. Working days after it: 11 | 14 15 16 17 18 | 21 22 23
  // 24 make ten; 25 is Christmas Day, 28 the substitute for Boxing Day; 29 30 31 make thirteen; 1
  // January is off; Mon 4 and Tue 5 make fifteen. The conference is on Mon 4 January.
  const all = entries({
    kind: 'initial',
    practice: dudley,
    strategy: day('2026-12-10'),
    conference: day('2027-01-04'),
    invited: day('2026-12-15'),
  })

  it('counts across the four days off', () => expect(due(all, 'T01')).toBe('2027-01-05'))

  it('shares reports three working days before: 31, 30, 29 December', () => {
    // Three calendar days would be Fri 1 January, which goes back to Thu 31 December.
    expect(entry(all, 'T08')).toMatchObject({
      due: '2026-12-29',
      alternative: { reading: 'calendar-days', due: '2026-12-31' },
    })
  })

  it('submits them no later than they are shared', () => expect(due(all, 'T09')).toBe('2026-12-29'))

  it('asks for answers two working days after the invitation', () =>
    expect(due(all, 'T23')).toBe('2026-12-17'))

  it('checks in with the family two working days later: 5 and 6 January', () =>
    expect(due(all, 'T21')).toBe('2027-01-06'))

  it('holds the first core group after ten working days: 5 to 8, 11 to 15, and 18 January', () =>
    expect(due(all, 'T11')).toBe('2027-01-18'))

  it('holds the first review within three months: Sun 4 April goes back to Fri 2 April, Easter being a week earlier', () => {
    expect(entry(all, 'T14').why.countedTo).toBe('2027-04-04')
    expect(due(all, 'T14')).toBe('2027-04-02')
  })
})
