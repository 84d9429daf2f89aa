import { describe, expect, it } from 'vitest'

import { noticeGiven } from '../../../src/domain/rules/notice.ts'
import { timeline, type TimelineQuery } from '../../../src/domain/rules/timeline.ts'
import type { ConferenceKind } from '../../../src/domain/state/meeting-kind.ts'
import { bankHolidays } from '../../../src/practices/bank-holidays.ts'
import { loadPractice } from '../../../src/practices/load.ts'
import { calendar, day, due, entries, entry, practice, refusal } from '../../support/practices.ts'

const portsmouth = practice('portsmouth')
const towerHamlets = practice('tower-hamlets')
const dorset = practice('dorset')
const dudley = practice('dudley')

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
      'had passed when the strategy discussion came on Mon 8 March: do it at once and record why it is late, or choose a conference from Mon 22 March 2027.',
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
  // Strategy discussion Thu 10 December 2026. Working days after it: 11 | 14 15 16 17 18 | 21 22 23 24 make ten; 25 is
  // Christmas Day, 28 the substitute for Boxing Day; 29 30 31 make thirteen; 1 January is off; Mon 4 and Tue 5 make fifteen.
  // The conference is on Mon 4 January.
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

describe('A transfer from Portsmouth to Tower Hamlets, by hand', () => {
  // In Portsmouth: core group on Mon 22 March, review on Wed 24 March 2027. Notice of the transfer on Fri 16 April.
  // Fifteen working days after the notice: 19 to 23, 26 to 30 April are ten; 3 May is off; 4 to 7 May are fourteen; Mon 10 May.
  // The transfer-in conference is on Thu 6 May.
  const query: Omit<TimelineQuery, 'calendar'> = {
    kind: 'transfer-in',
    practice: towerHamlets,
    from: portsmouth,
    notice: day('2027-04-16'),
    previous: day('2027-03-24'),
    coreGroup: day('2027-03-22'),
    conference: day('2027-05-06'),
  }
  const all = entries(query)

  it('is held within fifteen working days of the notice', () =>
    expect(due(all, 'T27')).toBe('2027-05-10'))

  it('keeps Portsmouth’s core group date up to the switch: Mon 3 May is a bank holiday, so Fri 30 April', () => {
    expect(entry(all, 'T12')).toMatchObject({ due: '2027-04-30', under: 'Portsmouth' })
    expect(entry(all, 'T12').notes.join(' ')).toContain('Counted under the practice of Portsmouth')
  })

  it('lets Portsmouth’s review date, Fri 24 September, lapse at the switch, and says so', () => {
    expect(all.map((timelineEntry) => timelineEntry.rule)).not.toContain('T15')
    expect(entry(all, 'T27').notes.join(' ')).toContain('Fri 24 September 2027 (T15), lapses')
  })

  it('prepares the conference as Tower Hamlets does', () => {
    // Twelve days before 6 May is Sat 24 April, so Fri 23 April. Twelve working days: 5 4 May, 30 29 28 27 26, 23 22 21 20 19 April.
    expect(entry(all, 'T02')).toMatchObject({
      due: '2027-04-23',
      under: 'Tower Hamlets',
      alternative: { reading: 'working-days', due: '2027-04-19' },
    })
    expect(due(all, 'T07')).toBe('2027-05-04')
  })

  it('counts afresh from the transfer-in conference', () => {
    // 7 May, 10 to 14, 17 to 20 May; six weeks; three months.
    expect(due(all, 'T11')).toBe('2027-05-20')
    expect(due(all, 'T13')).toBe('2027-06-17')
    expect(due(all, 'T14')).toBe('2027-08-06')
    expect(entry(all, 'T14').notes.join(' ')).toContain('counted like an initial one')
  })

  it('keeps a date of the practice left that falls on the very day of the conference', () => {
    expect(due(entries({ ...query, conference: day('2027-04-30') }), 'T12')).toBe('2027-04-30')
  })

  it('does not change a date of the practice left when the new practice counts otherwise', () => {
    const toDudley = entries({ ...query, practice: dudley })
    expect(due(toDudley, 'T12')).toBe('2027-04-30')
  })
})

describe('The kinds of conference', () => {
  it('pre-birth and outside the home are counted like an initial one', () => {
    const kinds: readonly ConferenceKind[] = ['pre-birth', 'outside-home']
    for (const kind of kinds)
      expect(due(entries({ kind, practice: dorset, strategy: day('2027-03-08') }), 'T01')).toBe(
        '2027-03-31',
      )
  })

  it('a later review is within six months of the review that was held', () => {
    expect(
      due(entries({ kind: 'review', practice: portsmouth, previous: day('2027-03-24') }), 'T15'),
    ).toBe('2027-09-24')
  })

  it('with both conferences named, this review and the next have a date each', () => {
    const all = entries({
      kind: 'review',
      practice: portsmouth,
      previous: day('2027-03-24'),
      conference: day('2027-09-22'),
    })
    expect(
      all
        .filter((timelineEntry) => timelineEntry.rule === 'T15')
        .map((timelineEntry) => [timelineEntry.event, timelineEntry.due]),
    ).toEqual([
      ['This review conference held', '2027-09-24'],
      ['Next review conference held', '2028-03-22'],
    ])
  })

  it('a duty that a council keeps outside the product is not in a timeline', () => {
    const own = loadPractice({
      id: 'ashvale',
      name: 'Ashvale',
      extends: 'dudley',
      rules: { T21: { outsideTheBot: true } },
    })
    if (!own.ok) throw new Error(own.refusal.words)
    const rules = (of: typeof dudley) =>
      entries({ kind: 'initial', practice: of, conference: day('2027-03-31') }).map(
        (entry) => entry.rule,
      )
    expect(rules(dudley)).toContain('T21')
    expect(rules(own.value)).not.toContain('T21')
  })

  it('nothing outside the product and nothing that no council chose is in a timeline', () => {
    const all = entries({ kind: 'initial', practice: towerHamlets, conference: day('2027-03-31') })
    for (const id of ['T18', 'T19', 'T24', 'T26', 'T28'])
      expect(all.map((timelineEntry) => timelineEntry.rule)).not.toContain(id)
  })
})

describe('Dates that cannot be right', () => {
  const asked = (query: Omit<TimelineQuery, 'calendar'>) =>
    refusal(timeline({ calendar, ...query }))

  it('a conference before its strategy discussion', () => {
    expect(
      asked({
        kind: 'initial',
        practice: towerHamlets,
        strategy: day('2027-03-08'),
        conference: day('2027-03-01'),
      }),
    ).toEqual({
      code: 'conference.before-strategy',
      words:
        'The conference (Mon 1 March 2027) is before its strategy discussion (Mon 8 March 2027). Check the two dates. The latest day for this conference is Wed 31 March 2027.',
    })
  })

  it('but a conference on the very day of its strategy discussion is only early', () => {
    expect(
      due(
        entries({
          kind: 'initial',
          practice: dorset,
          strategy: day('2027-03-08'),
          conference: day('2027-03-08'),
        }),
        'T01',
      ),
    ).toBe('2027-03-31')
  })

  it('a conference on a bank holiday: says which, and the working days on both sides', () => {
    expect(asked({ kind: 'initial', practice: dorset, conference: day('2027-05-03') }).words).toBe(
      'Nobody works on Mon 3 May 2027 (Early May bank holiday). The working day before is Fri 30 April 2027, the one after is Tue 4 May 2027.',
    )
    expect(
      asked({ kind: 'initial', practice: dorset, conference: day('2027-05-01') }).words,
    ).toContain('Nobody works on Sat 1 May 2027.')
  })

  it('a window that has passed', () => {
    const passed = asked({
      kind: 'initial',
      practice: dorset,
      strategy: day('2027-03-08'),
      today: day('2027-04-01'),
    })
    expect(passed.code).toBe('window.passed')
    expect(passed.words).toContain('was Wed 31 March 2027, and today is Thu 1 April 2027')
  })

  it('a conference after its latest day is shown with how late it is, not refused', () => {
    const late = entries({
      kind: 'initial',
      practice: dorset,
      strategy: day('2027-03-08'),
      conference: day('2027-04-02'),
    })
    expect(entry(late, 'T01').notes.join(' ')).toContain(
      'is 2 working days after its latest day: record why',
    )
  })

  it('dates that belong to another kind, and none at all', () => {
    expect(asked({ kind: 'review', practice: dorset, strategy: day('2027-03-08') }).code).toBe(
      'strategy.not-here',
    )
    expect(asked({ kind: 'transfer-in', practice: dorset, strategy: day('2027-03-08') }).code).toBe(
      'strategy.not-here',
    )
    expect(asked({ kind: 'initial', practice: dorset, previous: day('2027-03-08') }).code).toBe(
      'previous.not-here',
    )
    expect(asked({ kind: 'initial', practice: dorset, notice: day('2027-03-08') }).code).toBe(
      'notice.not-here',
    )
    expect(
      asked({ kind: 'initial', practice: dorset, from: dudley, strategy: day('2027-03-08') }).code,
    ).toBe('from.not-here')
    expect(
      asked({
        kind: 'transfer-in',
        practice: dorset,
        notice: day('2027-03-08'),
        previous: day('2027-01-08'),
      }).code,
    ).toBe('from.missing')
    expect(asked({ kind: 'review', practice: dorset }).code).toBe('timeline.no-date')
  })

  it('other orders that cannot be', () => {
    const conference = day('2027-03-10')
    expect(
      asked({ kind: 'transfer-in', practice: dorset, notice: day('2027-03-11'), conference }).code,
    ).toBe('conference.before-notice')
    expect(
      asked({ kind: 'review', practice: dorset, previous: day('2027-03-11'), conference }).code,
    ).toBe('conference.before-previous')
    expect(
      asked({ kind: 'initial', practice: dorset, coreGroup: day('2027-03-09'), conference }).code,
    ).toBe('core-group.before-conference')
    expect(
      asked({
        kind: 'initial',
        practice: dorset,
        coreGroup: day('2027-03-09'),
        strategy: day('2027-03-10'),
      }).code,
    ).toBe('core-group.before-strategy')
    expect(
      asked({ kind: 'initial', practice: dorset, invited: day('2027-03-11'), conference }).code,
    ).toBe('conference.before-invitation')
    expect(
      asked({
        kind: 'transfer-in',
        practice: dorset,
        from: dudley,
        notice: day('2027-03-01'),
        previous: day('2027-03-05'),
      }).code,
    ).toBe('notice.before-previous')
  })

  it('days beyond the known bank holidays', () => {
    const short = bankHolidays({ from: day('2027-01-01'), to: day('2027-03-20') })
    const stopped = refusal(
      timeline({ kind: 'initial', practice: dorset, calendar: short, strategy: day('2027-03-08') }),
    )
    expect(stopped.code).toBe('calendar.ends')
    expect(stopped.words).toContain('Sat 20 March 2027')
  })
})
