// Quorum for each child, whom to ask next, and for any table.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { childId } from '../../../src/domain/ids.ts'
import { forecast, whatIf } from '../../../src/domain/quorum/forecast.ts'
import {
  expectedQuorum,
  type MemberAttendance,
  quorate,
  type QuorumChild,
  type QuorumMember,
  without,
} from '../../../src/domain/quorum/quorum.ts'
import type { QuorumRule, Sector } from '../../../src/domain/rules/practice.ts'
import { childA, healthVisitor, member, school, socialWorker, table } from './quorum-ground.ts'

const childB: QuorumChild = { id: childId('child-b'), label: 'Child B' }

describe('Each child by themselves', () => {
  const nursery = member('key worker', ['Ashvale Nursery', 'education'], 'accepted', {
    directContact: [childB.id],
  })
  const members = [socialWorker, { ...school, directContact: [childA.id] }, healthVisitor, nursery]

  it('enough for one child is not enough for another', () => {
    const both = table(
      [socialWorker, { ...school, directContact: [childA.id] }, healthVisitor],
      {},
      [childA, childB],
    )
    const counted = expectedQuorum(both)
    expect(
      counted.children.map((childQuorum) => [
        childQuorum.child?.label,
        childQuorum.quorate,
        childQuorum.spare,
      ]),
    ).toEqual([
      ['Child A', true, 0],
      ['Child B', false, -1],
    ])
    expect(counted.quorate).toBe(false)
    expect(forecast(both).missing).toEqual(['1 more agency that knows Child B'])
  })

  it('with somebody for each there is a quorum', () =>
    expect(forecast(table(members, {}, [childA, childB])).colour).toBe('amber'))

  it('once for all children where the practice counts so', () => {
    expect(
      expectedQuorum(
        table(
          [socialWorker, { ...school, directContact: [childA.id] }, nursery],
          { perChild: false },
          [childA, childB],
        ),
      ).quorate,
    ).toBe(true)
  })

  it('with no child named nothing is taken for granted', () =>
    expect(expectedQuorum(table([], {}, [])).quorate).toBe(false))
})

describe('Whom to ask next', () => {
  it('who has to be there, then those who know the child, the unsure, the unconfirmed, those who declined, the rest', () => {
    const members = [
      member('housing officer', ['Ashvale Homes', 'housing'], 'no-reply', { directContact: [] }),
      member('GP', ['Ashvale Surgery', 'health'], 'declined'),
      member('youth worker', ['Ashvale Youth', 'voluntary'], 'unconfirmed-representative'),
      member('midwife', ['Ashvale Hospital', 'health'], 'tentative'),
      { ...school, attendance: 'no-reply' } satisfies QuorumMember,
      { ...socialWorker, attendance: 'tentative' } satisfies QuorumMember,
      healthVisitor,
    ]
    expect(
      forecast(table(members)).chaseOrder.map((chase) => [chase.member.who, chase.rank]),
    ).toEqual([
      ['social worker', 'must-be-there'],
      ['safeguarding lead', 'knows-the-child'],
      ['midwife', 'not-sure'],
      ['youth worker', 'representative-unconfirmed'],
      ['GP', 'declined'],
      ['housing officer', 'no-reply'],
    ])
  })

  it('nobody has to be there for social care where the practice does not ask for it, or somebody comes', () => {
    const silent = { ...socialWorker, attendance: 'no-reply' } satisfies QuorumMember
    const ranks = (members: readonly QuorumMember[], change: Partial<QuorumRule> = {}) =>
      forecast(table(members, change)).chaseOrder.map((chase) => chase.rank)
    expect(ranks([silent, school])).toEqual(['must-be-there'])
    expect(ranks([silent, school], { requireSocialCare: false })).toEqual(['knows-the-child'])
    expect(ranks([silent, socialWorker, school])).toEqual(['knows-the-child'])
  })

  it('of two equal ones first who knows a child that is short of people', () => {
    const forA = member('A only', ['Ashvale Infants', 'education'], 'no-reply', {
      directContact: [childA.id],
    })
    const forB = member('B only', ['Ashvale Nursery', 'education'], 'no-reply', {
      directContact: [childB.id],
    })
    const members = [
      socialWorker,
      healthVisitor,
      { ...school, directContact: [childA.id] },
      forA,
      forB,
    ]
    expect(
      forecast(table(members, {}, [childA, childB])).chaseOrder.map((chase) => chase.member.who),
    ).toEqual(['B only', 'A only'])
  })
})

describe('What if somebody cannot come', () => {
  const gp = member('GP', ['Ashvale Surgery', 'health'], 'accepted')
  const all = table([socialWorker, school, healthVisitor, gp])

  it('an agency, a sector, a person', () => {
    expect(whatIf(all, { agency: 'ashvale primary' }).after.colour).toBe('amber')
    expect(whatIf(all, { sector: 'health' }).after.colour).toBe('red')
    expect(whatIf(all, { person: 'GP' })).toMatchObject({
      after: { colour: 'amber' },
      without: 'GP',
    })
    expect(whatIf(all, { agency: 'Ashvale Primary' }).without).toBe('Ashvale Primary')
    expect(whatIf(all, { sector: 'health' })).toMatchObject({
      before: { colour: 'green' },
      without: 'health',
      after: { sentence: 'There would be no quorum. Missing: 1 more agency that knows Child A.' },
    })
  })

  it('changes nothing', () => {
    whatIf(all, { sector: 'health' })
    expect(forecast(all).colour).toBe('green')
  })
})

describe('For any table', () => {
  const sectors: readonly Sector[] = ['social-care', 'education', 'health', 'police', 'voluntary']
  const standings: readonly MemberAttendance[] = [
    'present',
    'representative-present',
    'accepted',
    'accepted-representative',
    'tentative',
    'declined',
    'no-reply',
  ]
  const anyMember = fc.record({
    who: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    agency: fc.constantFrom('One', 'Two', 'Three', 'Four'),
    discipline: fc.constantFrom('a', 'b', 'c'),
    sector: fc.constantFrom(...sectors),
    attendance: fc.constantFrom(...standings),
    directContact: fc.subarray([childA.id, childB.id]),
    sentReport: fc.boolean(),
  })
  const anyRule = fc.record({
    requireSocialCare: fc.boolean(),
    minOther: fc.integer({ min: 0, max: 3 }),
    contactRequired: fc.boolean(),
    groupBy: fc.constantFrom('agency', 'discipline'),
    healthAsOne: fc.boolean(),
    perChild: fc.boolean(),
    mustHave: fc.subarray(['police', 'education']),
    countReports: fc.boolean(),
  })
  const anyTable = fc.tuple(fc.array(anyMember, { maxLength: 9 }), anyRule)
  const order = ['red', 'amber', 'green']

  it('the quorum never rises when somebody drops out', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom('p1', 'p2', 'p3'), ([members, change], person) => {
        const before = table(members, asRule(change), [childA, childB])
        const after = { ...before, members: without(members, { person }) }
        expect(Number(quorate(after).quorate)).toBeLessThanOrEqual(Number(quorate(before).quorate))
        expect(order.indexOf(forecast(after).colour)).toBeLessThanOrEqual(
          order.indexOf(forecast(before).colour),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('nor when any one place at the table is given up', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), ([members, change], at) => {
        const before = table(members, asRule(change), [childA, childB])
        const after = {
          ...before,
          members: members.filter((_, index) => index !== at % Math.max(1, members.length)),
        }
        expect(order.indexOf(forecast(after).colour)).toBeLessThanOrEqual(
          order.indexOf(forecast(before).colour),
        )
      }),
      { numRuns: 3000 },
    )
  })
})

/** fast-check widens the words of a record: gives them back their types. */
function asRule(
  change: { groupBy: string; mustHave: string[] } & Omit<
    Partial<QuorumRule>,
    'groupBy' | 'mustHave'
  >,
): Partial<QuorumRule> {
  const mustHave: Sector[] = change.mustHave.map((sector) =>
    sector === 'police' ? 'police' : 'education',
  )
  return { ...change, groupBy: change.groupBy === 'agency' ? 'agency' : 'discipline', mustHave }
}
