// The timeline of each kind of conference, of a transfer, and of dates that cannot be right.
import { describe, expect, it } from 'vitest'

import { timeline, type TimelineQuery } from '../../../src/domain/rules/timeline.ts'
import type { ConferenceKind } from '../../../src/domain/state/meeting-kind.ts'
import { bankHolidays } from '../../../src/practices/bank-holidays.ts'
import { loadPractice } from '../../../src/practices/load.ts'
import { calendar, day, due, entries, entry, refusal } from '../../support/practices.ts'
import { some } from '../../support/some.ts'
import { dorset, dudley, portsmouth, towerHamlets } from './timeline-ground.ts'

describe('A transfer from Portsmouth to Tower Hamlets, by hand', () => {
  // In Portsmouth: core group on Mon 22 March, review on Wed 24 March 2027. Notice of the transfer
  // on Fri 16 April. Fifteen working days after the notice: 19 to 23, 26 to 30 April are ten; 3 May
  // is off; 4 to 7 May are fourteen; Mon 10 May. The transfer-in conference is on Thu 6 May.
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
    // Twelve days before 6 May is Sat 24 April, so Fri 23 April. Twelve working days: 5 4 May, 30
    // 29 28 27 26, 23 22 21 20 19 April.
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
    for (const kind of some(kinds))
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
        'The conference (Mon 1 March 2027) is before its strategy ' +
        'discussion (Mon 8 March 2027). Check the two dates. ' +
        'The latest day for this conference is Wed 31 March 2027.',
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
      'Nobody works on Mon 3 May 2027 (Early May bank holiday). The working ' +
        'day before is Fri 30 April 2027, the one after is Tue 4 May 2027.',
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
