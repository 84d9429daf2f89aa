import { describe, expect, it } from 'vitest'

import { childId, instant, localDate, personId, practiceId } from '../../../src/domain/ids.ts'
import type { Obligation } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference, DutyRecord } from '../../../src/domain/state/conference.ts'
import { shippedPractices } from '../../../src/practices/load.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { calendar, practice } from '../../support/ground.ts'

const now = instant('2026-11-23T10:00:00Z')
const owed = (family: Case): Obligation[] =>
  obligations(family, { practices: shippedPractices(), calendar, now })
const of = (family: Case, kind: Obligation['kind']) =>
  owed(family).filter((obligation) => obligation.kind === kind)

function family(more: Partial<Conference>, start: Parameters<typeof oneFamily>[0] = {}): Case {
  const one = oneFamily(start)
  return { ...one, conferences: [{ ...onlyConference(one), ...more }] }
}
const record = (duty: DutyRecord['duty'], answer: string, on: string): DutyRecord => ({
  duty,
  answer,
  on: localDate(on),
  note: '',
  by: personId('chair'),
  at: instant(`${on}T15:00:00Z`),
})

describe('scenario K1, Portsmouth at Christmas, as what people owe', () => {
  // Strategy discussion Mon 7 Dec 2026; the conference on Tue 29 Dec.
  const christmas = family({
    practice: practiceId('portsmouth'),
    countedFrom: localDate('2026-12-07'),
    date: localDate('2026-12-29'),
  })

  it('the lead social worker has to have the conference by Wed 30 December', () => {
    expect(of(christmas, 'hold-conference')).toMatchObject([
      { owner: 'social-worker', due: { due: '2026-12-30' }, state: { status: 'open' } },
    ])
  })

  it('each invited professional owes a report by Wed 23 December, and the administrator circulates them by Thu 24', () => {
    expect(
      of(christmas, 'submit-report').map((obligation) => [obligation.owner, obligation.due.due]),
    ).toEqual([
      ['school', '2026-12-23'],
      ['police', '2026-12-23'],
    ])
    expect(of(christmas, 'circulate-reports')).toMatchObject([
      { owner: 'admin', due: { due: '2026-12-24' } },
    ])
  })

  it('nothing that follows a plan is owed before a plan is made', () => {
    expect(of(christmas, 'hold-first-core-group')).toEqual([])
  })

  it('a plan brings the first core group by 13 January, and each core group that is held the next six weeks on', () => {
    const held = {
      ...onlyConference(christmas),
      records: [record('hold-conference', 'plan', '2026-12-29')],
    }
    const planned = { ...christmas, conferences: [held] }
    expect(of(planned, 'hold-first-core-group')).toMatchObject([
      { due: { due: '2027-01-13' }, state: { status: 'open' } },
    ])
    const first = {
      ...planned,
      conferences: [
        {
          ...held,
          records: [...held.records, record('hold-first-core-group', 'done', '2027-01-11')],
        },
      ],
    }
    expect(of(first, 'hold-first-core-group')).toMatchObject([{ state: { status: 'met' } }])
    expect(of(first, 'hold-next-core-group').map((obligation) => obligation.due.due)).toEqual([
      '2027-02-22',
    ])
    const second = {
      ...planned,
      conferences: [
        {
          ...held,
          records: [
            ...held.records,
            record('hold-first-core-group', 'done', '2027-01-11'),
            record('hold-next-core-group', 'done', '2027-02-22'),
          ],
        },
      ],
    }
    expect(
      of(second, 'hold-next-core-group').map((obligation) => [
        obligation.due.due,
        obligation.state.status,
      ]),
    ).toEqual([
      ['2027-02-22', 'met'],
      ['2027-04-05', 'open'],
    ])
    expect(of(first, 'hold-first-review')).toMatchObject([{ due: { due: '2027-03-25' } }])
  })

  it('no plan ends it: no core group, no review', () => {
    const ended = {
      ...christmas,
      conferences: [
        {
          ...onlyConference(christmas),
          records: [record('hold-conference', 'no-plan', '2026-12-29')],
        },
      ],
    }
    expect(
      owed(ended).filter(
        (obligation) =>
          obligation.kind.startsWith('hold-') && obligation.kind !== 'hold-conference',
      ),
    ).toEqual([])
  })

  it('at a review only agencies that were not part of a core group meeting owe a report, in both readings', () => {
    const review = family(
      { practice: practiceId('portsmouth'), kind: 'review', date: localDate('2027-03-24') },
      { invited: ['school', 'police', 'gp'] },
    )
    const [school, police, gp] = onlyConference(review).invitations
    if (school === undefined || police === undefined || gp === undefined)
      throw new Error('Three were invited')
    const invitations = [
      { ...school, coreGroup: 'member' as const },
      { ...police, coreGroup: 'absent' as const },
      { ...gp, coreGroup: 'no' as const },
    ]
    const known = { ...review, conferences: [{ ...onlyConference(review), invitations }] }
    expect(
      of(known, 'absent-agency-report').map((obligation) => [obligation.owner, obligation.due.due]),
    ).toEqual([
      ['police', '2027-03-22'],
      ['gp', '2027-03-22'],
    ])
    expect(of(known, 'core-group-report')).toMatchObject([
      { owner: 'social-worker', due: { due: '2027-03-22' } },
    ])
    expect(of(known, 'submit-report')).toEqual([])
    expect(of(review, 'absent-agency-report')).toEqual([]) // nobody has said who was there
  })
})

describe('moving a conference', () => {
  it('recomputes everything that is counted back from it', () => {
    const before = family({ practice: practiceId('tower-hamlets'), date: localDate('2027-03-31') })
    const after = {
      ...before,
      conferences: [{ ...onlyConference(before), date: localDate('2027-04-14') }],
    }
    expect(of(before, 'tell-parents')).toMatchObject([{ due: { due: '2027-03-19' } }])
    expect(of(after, 'tell-parents')).toMatchObject([{ due: { due: '2027-04-02' } }])
  })
})

describe('preparation with the family, Tower Hamlets', () => {
  const prepared = family({ practice: practiceId('tower-hamlets'), date: localDate('2027-03-31') })

  it('an advocate is offered to each child over five, and to no other', () => {
    const children = [
      ['a', 5],
      ['b', 6],
      ['c', 17],
      ['d', 'unborn'],
    ] as const
    const many: Case = {
      ...prepared,
      children: children.map(([id, age]) => ({ id: childId(id), label: id, age })),
    }
    expect(of(many, 'offer-child-advocate').map((obligation) => obligation.child)).toEqual([
      'b',
      'c',
    ])
    expect(of(many, 'plan-child-part').map((obligation) => obligation.child)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('what was found not to be needed is waived, what was only tried stays open, what came late is late', () => {
    const with_ = (...records: DutyRecord[]) => ({
      ...prepared,
      conferences: [{ ...onlyConference(prepared), records }],
    })
    expect(
      of(with_(record('arrange-interpreter', 'not-needed', '2027-03-10')), 'arrange-interpreter'),
    ).toMatchObject([{ state: { status: 'waived' } }])
    expect(
      of(with_(record('contact-family', 'tried', '2027-03-10')), 'contact-family'),
    ).toMatchObject([{ state: { status: 'open' } }])
    expect(
      of(with_(record('contact-family', 'done', '2027-03-24')), 'contact-family'),
    ).toMatchObject([{ state: { status: 'met' } }])
    expect(
      of(with_(record('contact-family', 'done', '2027-03-30')), 'contact-family'),
    ).toMatchObject([{ state: { status: 'met-late' } }])
  })
})

describe('a conference that could not go ahead', () => {
  it('owes a new date within ten working days where the council has chosen that rule, and nothing that follows a decision', () => {
    const chosen = practice('statutory').selectable
    const rule = [...chosen.values()].find((rule) => rule.purpose === 'rebook-conference')
    if (rule === undefined) throw new Error('T26 is offered')
    const own = {
      ...practice('statutory'),
      rules: new Map([...practice('statutory').rules, [rule.id, rule]]),
    }
    const failed = family({
      date: localDate('2026-12-10'),
      records: [record('hold-conference', 'not-held', '2026-12-10')],
    })
    const due = obligations(failed, { practices: new Map([[own.id, own]]), calendar, now })
    expect(due.filter((obligation) => obligation.kind === 'rebook-conference')).toMatchObject([
      { due: { due: '2026-12-24' } },
    ])
    expect(due.some((obligation) => obligation.kind === 'hold-first-core-group')).toBe(false)
  })
})

describe('a child who moves from one council to another', () => {
  it('keeps what was counted under the practice left, and is counted afresh under the new one (T27)', () => {
    const moved = family({
      kind: 'transfer-in',
      practice: practiceId('tower-hamlets'),
      fromPractice: practiceId('portsmouth'),
      countedFrom: localDate('2027-02-01'),
      date: localDate('2027-02-18'),
    })
    const earlier: Conference = {
      ...onlyConference(oneFamily({ id: 'f-2', number: '4400' })),
      practice: practiceId('portsmouth'),
      date: localDate('2026-12-10'),
      records: [record('hold-conference', 'plan', '2026-12-10')],
    }
    const both = { ...moved, conferences: [earlier, ...moved.conferences] }
    expect(of(both, 'hold-transfer-conference')).toMatchObject([{ due: { due: '2027-02-22' } }])
    const under = (kind: Obligation['kind'], meeting: string) =>
      of(both, kind).filter((obligation) => obligation.meeting === meeting)
    expect(under('submit-report', 'm-4400').map((obligation) => obligation.due.why.rule)).toEqual([
      'T04',
      'T04',
    ])
    expect(under('tell-parents', 'm-4471').length).toBe(1)
    expect(under('tell-parents', 'm-4400')).toEqual([])
  })
})
