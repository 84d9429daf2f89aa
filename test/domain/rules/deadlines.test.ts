import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isWorkingDay, workingDaysBetween } from '../../../src/domain/dates/calendar.ts'
import { addDays } from '../../../src/domain/dates/dates.ts'
import { readingOf } from '../../../src/domain/rules/counting.ts'
import { deadline, deadlineIn } from '../../../src/domain/rules/deadlines.ts'
import { explain, explainAgainst } from '../../../src/domain/rules/explain.ts'
import { type Rule, ruleFor } from '../../../src/domain/rules/practice.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { calendar, day, practice, rule } from '../../support/practices.ts'
import { some } from '../../support/some.ts'

const statutory = practice('statutory')
const portsmouth = practice('portsmouth')
const towerHamlets = practice('tower-hamlets')
const dudley = practice('dudley')

/** Every rule of every practice, those that may be chosen included. */
const everyRule: readonly Rule[] = [...shippedPractices().values()].flatMap((practice) => [
  ...practice.rules.values(),
  ...practice.selectable.values(),
])

const governed = [...shippedPractices().values()].flatMap((of) =>
  [...of.rules.values()]
    .filter((rule) => rule.notLaterThan !== undefined)
    .flatMap((rule) => rule.kinds.map((kind) => ({ of, one: rule, kind }))),
)

describe('The counting rules', () => {
  it('1: the day of the anchor is day 0', () => {
    expect(deadline(rule(statutory, 'T01'), day('2027-03-08'), calendar).due).toBe('2027-03-31')
  })

  it('1: a practice may count the first day as day 1, which is a working day less', () => {
    const counted = deadline(rule(statutory, 'T01'), day('2027-03-08'), calendar, {
      countStartDay: true,
    })
    expect(counted.due).toBe('2027-03-30')
    expect(counted.why.steps[0]).toContain('it is day 1')
  })

  it('1: counting the first day never takes a day from what comes before a conference', () => {
    // Wed 31 March is a working day: counting it as day 1 would move both dates.
    const t04 = rule(portsmouth, 'T04')
    expect(deadline(t04, day('2027-03-31'), calendar, { countStartDay: true }).due).toBe(
      '2027-03-25',
    )
  })

  it('2: n working days before is the nth one preceding', () => {
    expect(deadline(rule(portsmouth, 'T04'), day('2026-12-29'), calendar).due).toBe('2026-12-23')
  })

  it('3: up to five bare days are working days, and the other date is always shown', () => {
    const counted = deadline(rule(practice('dorset'), 'T06'), day('2027-05-04'), calendar)
    expect(counted.due).toBe('2027-04-29')
    expect(counted.why.reading).toBe('working-days')
    expect(counted.why.alternative).toEqual({ reading: 'calendar-days', due: '2027-04-30' })
  })

  it('3: more than five bare days are calendar days, and the other date is always shown', () => {
    const counted = deadline(rule(towerHamlets, 'T02'), day('2027-03-31'), calendar)
    expect(counted.due).toBe('2027-03-19')
    expect(counted.why.reading).toBe('calendar-days')
    expect(counted.why.alternative).toEqual({ reading: 'working-days', due: '2027-03-11' })
  })

  it('3: a practice may choose the other reading', () => {
    const chosen = deadline(
      { ...rule(towerHamlets, 'T02'), readAs: 'working-days' },
      day('2027-03-31'),
      calendar,
    )
    expect(chosen.due).toBe('2027-03-11')
    expect(chosen.why.alternative).toEqual({ reading: 'calendar-days', due: '2027-03-19' })
    expect(chosen.why.steps.join(' ')).toContain('this practice chose')
  })

  it('3: a number whose kind of days was printed has one reading only', () => {
    expect(deadline(rule(statutory, 'T01'), day('2027-03-08'), calendar).why.alternative).toBeNull()
    expect(
      deadline(rule(statutory, 'T29-east-riding-initial'), day('2027-03-31'), calendar).why,
    ).toMatchObject({ reading: 'calendar-days', alternative: null, countedTo: '2027-03-29' })
  })

  it('4: a date on a day off goes back, never forward, also after an anchor', () => {
    const review = deadline(rule(portsmouth, 'T14'), day('2026-12-29'), calendar)
    expect(review.why.countedTo).toBe('2027-03-29')
    expect(review.due).toBe('2027-03-25')
    expect(review.why.daysOff.map((off) => off.name)).toEqual([
      'Good Friday',
      'Saturday',
      'Sunday',
      'Easter Monday',
    ])
  })

  it('5: weeks are seven calendar days each, from the meeting that was held', () => {
    expect(deadline(rule(portsmouth, 'T12'), day('2027-01-11'), calendar).due).toBe('2027-02-22')
    expect(deadline(rule(portsmouth, 'T12'), day('2027-02-22'), calendar).due).toBe('2027-04-05')
  })

  it('6: months clamp to the end of the month', () => {
    const review = deadline(rule(towerHamlets, 'T14'), day('2027-03-31'), calendar)
    expect(review.due).toBe('2027-06-30')
    expect(review.why.steps).toContain('That month has no such day, so its last day is taken.')
  })

  it('7: due at 17:00 in London, in winter and in summer', () => {
    expect(deadline(rule(portsmouth, 'T04'), day('2026-12-29'), calendar).at).toBe(
      '2026-12-23T17:00:00.000Z',
    )
    expect(deadline(rule(portsmouth, 'T14'), day('2027-03-31'), calendar).at).toBe(
      '2027-06-30T16:00:00.000Z',
    )
  })

  it('9: nothing that we chose ourselves is called a law', () => {
    for (const one of some(everyRule.filter((candidate) => candidate.tags.number === 'ours'))) {
      const words = explain(deadline(one, day('2027-03-31'), calendar)).join(' ')
      expect(words).not.toMatch(/statutory|statute|by law|legal/i)
      expect(words).toContain('our own default')
    }
  })
})

describe('A date that another duty governs', () => {
  it('Dudley: a report is not submitted after the family should have seen it', () => {
    // Conference Mon 4 January 2027. Submitting: 31 and 30 December. Sharing, three days: 31, 30, 29 December.
    const t09 = rule(dudley, 'T09')
    expect(deadline(t09, day('2027-01-04'), calendar).due).toBe('2026-12-30')
    const counted = deadlineIn(dudley, t09, {
      kind: 'initial',
      anchor: day('2027-01-04'),
      calendar,
    })
    expect(counted.due).toBe('2026-12-29')
    expect(counted.at).toBe('2026-12-29T17:00:00.000Z')
    expect(counted.why.steps.at(-1)).toContain('T08')
    // Read as calendar days sharing would be due on Fri 1 January, so Thu 31 December: then Wed 30
    // December is the earlier.
    expect(counted.why.alternative).toEqual({ reading: 'calendar-days', due: '2026-12-30' })
  })

  it('stays as it is where the other is not earlier', () => {
    const t10 = rule(portsmouth, 'T10')
    expect(
      deadlineIn(portsmouth, t10, { kind: 'initial', anchor: day('2027-03-31'), calendar }),
    ).toEqual(deadline(t10, day('2027-03-31'), calendar))
  })
})

describe('Why a date is the date', () => {
  const review = deadline(rule(portsmouth, 'T14'), day('2026-12-29'), calendar)

  it('names the rule, the source, the counting and the holidays that moved it', () => {
    const words = explain(review).join('\n')
    expect(words).toContain('First review conference held: latest by Thu 25 March 2027, 17:00.')
    expect(words).toContain('The rule (T14)')
    expect(words).toContain('Portsmouth one minute guide, July 2017')
    expect(words).toContain('3 months after it is Mon 29 March 2027.')
    expect(words).toContain('Fri 26 March (Good Friday), Mon 29 March (Easter Monday)')
  })

  it('answers: why 25 March and not the 29th?', () => {
    expect(explainAgainst(review, day('2027-03-29'))[0]).toBe(
      'It is Thu 25 March 2027 and not Mon 29 March: the count ends ' +
        'on Mon 29 March, but that day is Easter Monday, when nobody ' +
        'works, and a date on such a day goes back, never forward.',
    )
  })

  it('answers for the other reading, a day too late, an earlier day, a weekend and the day itself', () => {
    const notice = deadline(rule(towerHamlets, 'T02'), day('2027-03-31'), calendar)
    expect(explainAgainst(notice, day('2027-03-11'))[0]).toContain(
      'is right if the days are read as working days; here they are read as calendar days',
    )
    expect(explainAgainst(notice, day('2027-03-22'))[0]).toContain(
      'would be 3 calendar days too late',
    )
    expect(explainAgainst(notice, day('2027-03-18'))[0]).toContain('always allowed')
    expect(explainAgainst(notice, day('2027-03-20'))[0]).toContain('is a Saturday')
    expect(explainAgainst(notice, day('2027-03-19'))[0]).toBe('Fri 19 March 2027 is the date.')
  })

  it('says what was not read in the council’s own procedures', () => {
    const words = explain(deadline(rule(dudley, 'T01'), day('2027-03-08'), calendar)).join(' ')
    expect(words).toContain('confirm it there')
    expect(explain(review).join(' ')).not.toContain('confirm it there')
  })
})

describe('For every rule of every practice and every day from 2026 to 2030', () => {
  const anyRule = fc.constantFrom(...everyRule)
  const anyDay = fc
    .integer({ min: 0, max: 5 * 365 })
    .map((days) => addDays(day('2026-01-01'), days))
  const check = (property: fc.IPropertyWithHooks<[Rule, ReturnType<typeof day>]>) =>
    fc.assert(property, { numRuns: 3000 })

  it('a date is never on a day when nobody works', () =>
    check(
      fc.property(anyRule, anyDay, (rule, anchor) => {
        expect(isWorkingDay(calendar, deadline(rule, anchor, calendar).due)).toBe(true)
      }),
    ))

  it('a date is never after the limit that was printed', () =>
    check(
      fc.property(anyRule, anyDay, (rule, anchor) => {
        const { due, why } = deadline(rule, anchor, calendar)
        expect(due <= why.countedTo).toBe(true)
        if (rule.direction === 'before') expect(due < anchor).toBe(true)
        if (why.reading === 'working-days' && rule.n > 0) {
          const between =
            rule.direction === 'after'
              ? workingDaysBetween(calendar, anchor, due)
              : workingDaysBetween(calendar, due, anchor)
          // The nth day is reached exactly; a conference on a day off adds nothing before it.
          expect(between).toBe(
            rule.direction === 'before' && !isWorkingDay(calendar, anchor) ? rule.n - 1 : rule.n,
          )
        }
      }),
    ))

  it('a later anchor never gives an earlier date', () =>
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: 0, max: 60 }), (rule, anchor, more) => {
        expect(
          deadline(rule, addDays(anchor, more), calendar).due >=
            deadline(rule, anchor, calendar).due,
        ).toBe(true)
      }),
      { numRuns: 3000 },
    ))

  it('of the two readings of bare days the working days are never the later before a conference, nor the earlier after one', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('before', 'after'),
        fc.integer({ min: 1, max: 30 }),
        anyDay,
        (direction, n, anchor) => {
          const one: Rule = {
            ...rule(towerHamlets, 'T02'),
            direction: direction === 'before' ? 'before' : 'after',
            n,
          }
          const { due, why } = deadline(one, anchor, calendar)
          const other = why.alternative?.due
          const working = readingOf(one) === 'working-days' ? due : other
          const plain = readingOf(one) === 'working-days' ? other : due
          expect(working !== undefined && plain !== undefined).toBe(true)
          if (working !== undefined && plain !== undefined)
            expect(direction === 'before' ? working <= plain : working >= plain).toBe(true)
        },
      ),
      { numRuns: 2000 },
    ))

  it('a date that another governs is a working day too, never later than either, and moves with its anchor', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...governed),
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        ({ of, one, kind }, anchor, more) => {
          const due = deadlineIn(of, one, { kind, anchor, calendar }).due
          expect(isWorkingDay(calendar, due)).toBe(true)
          expect(due <= deadline(one, anchor, calendar).due).toBe(true)
          const governing =
            one.notLaterThan === undefined ? undefined : ruleFor(of, one.notLaterThan, kind)
          if (governing !== undefined)
            expect(due <= deadline(governing, anchor, calendar).due).toBe(true)
          expect(
            deadlineIn(of, one, { kind, anchor: addDays(anchor, more), calendar }).due >= due,
          ).toBe(true)
        },
      ),
      { numRuns: 1000 },
    ))

  it('a date explains itself in sentences that all end', () =>
    check(
      fc.property(anyRule, anyDay, (rule, anchor) => {
        for (const sentence of some(explain(deadline(rule, anchor, calendar))))
          expect(sentence).toMatch(/[.]$/)
      }),
    ))
})
