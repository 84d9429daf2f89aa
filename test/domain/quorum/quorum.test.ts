import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { childId } from '../../../src/domain/ids.ts'
import { forecast, whatIf } from '../../../src/domain/quorum/forecast.ts'
import {
  expectedQuorum,
  type Member,
  type MemberAttendance,
  quorate,
  type QuorumChild,
  without,
} from '../../../src/domain/quorum/quorum.ts'
import type { QuorumRule, Sector } from '../../../src/domain/rules/practice.ts'
import { practice } from '../../support/practices.ts'

const rule = practice('portsmouth').quorum
const childA: QuorumChild = { id: childId('child-a'), label: 'Child A' }
const childB: QuorumChild = { id: childId('child-b'), label: 'Child B' }

type From = readonly [agency: string, sector: Sector]
const member = (
  who: string,
  [agency, sector]: From,
  standing: MemberAttendance,
  more: Partial<Member> = {},
): Member => ({
  who,
  agency,
  discipline: who,
  sector,
  standing,
  directContact: 'every-child',
  ...more,
})
const socialWorker = member(
  'social worker',
  ['Ashvale Children’s Services', 'social-care'],
  'accepted',
)
const school = member('safeguarding lead', ['Ashvale Primary', 'education'], 'accepted')
const healthVisitor = member('health visitor', ['Ashvale Health', 'health'], 'accepted')
const schoolNurse = member('school nurse', ['Ashvale Health', 'health'], 'accepted')
const police = member('police officer', ['Ashvale Police', 'police'], 'no-reply', {
  directContact: [],
})

const table = (
  members: readonly Member[],
  change: Partial<QuorumRule> = {},
  children: readonly QuorumChild[] = [childA],
) => ({ members, children, rule: { ...rule, ...change } })

describe('The forecast', () => {
  it('is amber with exactly social care and two others, red when one of them declines without a representative (K1)', () => {
    expect(forecast(table([socialWorker, school, healthVisitor])).colour).toBe('amber')
    const declined = forecast(
      table([socialWorker, { ...school, standing: 'declined' }, healthVisitor]),
    )
    expect(declined.colour).toBe('red')
    expect(declined.missing).toEqual(['1 more agency that knows Child A'])
    expect(declined.sentence).toBe(
      'There would be no quorum. Missing: 1 more agency that knows Child A.',
    )
  })

  it('is green with one to spare', () => {
    const gp = member('GP', ['Ashvale Surgery', 'health'], 'accepted')
    expect(forecast(table([socialWorker, school, healthVisitor, gp]))).toMatchObject({
      colour: 'green',
      sentence: 'There would be enough people for every child, with 1 to spare.',
      missing: [],
    })
  })

  it('says how many are missing, as agencies or as disciplines, as the practice counts', () => {
    const missing = (members: readonly Member[], change: Partial<QuorumRule> = {}) =>
      forecast(table(members, change)).missing
    const byDiscipline = { groupBy: 'discipline', healthAsOne: false } as const
    expect(missing([socialWorker])).toEqual(['2 more agencies that know Child A'])
    expect(missing([socialWorker], byDiscipline)).toEqual(['2 more disciplines that know Child A'])
    expect(missing([socialWorker, school], byDiscipline)).toEqual([
      '1 more discipline that knows Child A',
    ])
    expect(missing([socialWorker, school], { contactRequired: false })).toEqual(['1 more agency'])
  })

  it('is red without social care, however many others come', () => {
    const gp = member('GP', ['Ashvale Surgery', 'health'], 'accepted')
    expect(forecast(table([school, healthVisitor, gp])).missing).toEqual(['social care'])
  })

  it('counts a representative only once that person has confirmed', () => {
    expect(
      forecast(
        table([socialWorker, { ...school, standing: 'unconfirmed-representative' }, healthVisitor]),
      ).colour,
    ).toBe('red')
    expect(
      forecast(
        table([socialWorker, { ...school, standing: 'accepted-representative' }, healthVisitor]),
      ).colour,
    ).toBe('amber')
  })

  it('does not count silence or ‘not sure yet’', () => {
    for (const standing of ['tentative', 'no-reply', 'absent'] satisfies MemberAttendance[])
      expect(forecast(table([socialWorker, { ...school, standing }, healthVisitor])).colour).toBe(
        'red',
      )
  })
})

describe('Who counts', () => {
  const all = [socialWorker, school, healthVisitor]
  const enough = (members: readonly Member[], change: Partial<QuorumRule> = {}) =>
    expectedQuorum(table(members, change)).quorate

  it('only those who are there count once the conference has begun', () => {
    expect(quorate(table(all)).quorate).toBe(false)
    expect(
      quorate(table(all.map((member): Member => ({ ...member, standing: 'present' })))).quorate,
    ).toBe(true)
    expect(
      quorate(
        table([
          { ...socialWorker, standing: 'present' },
          { ...school, standing: 'representative-present' },
          { ...healthVisitor, standing: 'absent' },
        ]),
      ).quorate,
    ).toBe(false)
  })

  it('two people of one agency count once', () =>
    expect(enough([socialWorker, healthVisitor, schoolNurse])).toBe(false))

  it('by discipline the two count twice, as in Swindon', () =>
    expect(enough([socialWorker, healthVisitor, schoolNurse], { groupBy: 'discipline' })).toBe(
      true,
    ))

  it('health counts once where the practice says so, whatever the agency', () => {
    const gp = member('GP', ['Ashvale Surgery', 'health'], 'accepted')
    expect(enough([socialWorker, healthVisitor, gp])).toBe(true)
    expect(enough([socialWorker, healthVisitor, gp], { healthAsOne: true })).toBe(false)
    expect(enough([socialWorker, healthVisitor, gp, school], { healthAsOne: true })).toBe(true)
  })

  it('two spellings of one agency are one', () =>
    expect(
      enough([
        socialWorker,
        school,
        { ...healthVisitor, agency: 'ashvale PRIMARY', sector: 'education' },
      ]),
    ).toBe(false))

  it('somebody without direct contact counts only where contact is not required', () => {
    const officer: Member = { ...police, standing: 'accepted' }
    expect(enough([socialWorker, school, officer])).toBe(false)
    expect(enough([socialWorker, school, officer], { contactRequired: false })).toBe(true)
  })

  it('one person cannot represent two agencies', () => {
    const both: Member = { ...school, agency: 'Ashvale Nursery' }
    expect(enough([socialWorker, school, both])).toBe(false)
    expect(enough([socialWorker, school, both, healthVisitor])).toBe(true)
  })

  it('one person named for two agencies is counted where there is a gap', () => {
    // The lead stands for the school and the nursery; the head stands for the school alone: both agencies are filled.
    const lead = school
    const leadForNursery: Member = { ...school, agency: 'Ashvale Nursery' }
    const head = member('headteacher', ['Ashvale Primary', 'education'], 'accepted')
    for (const members of [
      [lead, leadForNursery, head],
      [head, leadForNursery, lead],
    ])
      expect(enough([socialWorker, ...members])).toBe(true)
  })

  it('the family, the chair, an observer and the minute-taker make no quorum', () => {
    for (const part of ['family', 'chair', 'observer', 'minute-taker'] satisfies Member['part'][])
      expect(enough([socialWorker, school, { ...healthVisitor, part }])).toBe(false)
    expect(
      enough([socialWorker, school, { ...healthVisitor, part: 'family' }], { countFamily: true }),
    ).toBe(true)
    expect(enough([{ ...socialWorker, part: 'chair' }, school, healthVisitor])).toBe(false)
  })

  it('a report informs and counts as nobody, unless the practice says so', () => {
    const reported: Member = { ...school, standing: 'declined', sentReport: true }
    expect(enough([socialWorker, reported, healthVisitor])).toBe(false)
    expect(enough([socialWorker, reported, healthVisitor], { countReports: true })).toBe(true)
  })

  it('an agency that has to be there has to be there', () => {
    const gp = member('GP', ['Ashvale Surgery', 'health'], 'accepted')
    const asked = forecast(table([socialWorker, school, gp, police], { mustHave: ['police'] }))
    expect(asked.missing).toEqual(['police'])
    expect(asked.chaseOrder[0]).toMatchObject({
      member: { who: 'police officer' },
      rank: 'must-be-there',
    })
  })
})

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
      { ...school, standing: 'no-reply' } satisfies Member,
      { ...socialWorker, standing: 'tentative' } satisfies Member,
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
    const silent = { ...socialWorker, standing: 'no-reply' } satisfies Member
    const ranks = (members: readonly Member[], change: Partial<QuorumRule> = {}) =>
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
    standing: fc.constantFrom(...standings),
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
