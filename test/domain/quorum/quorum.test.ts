import { describe, expect, it } from 'vitest'

import { forecast } from '../../../src/domain/quorum/forecast.ts'
import {
  expectedQuorum,
  type MemberAttendance,
  quorate,
  type QuorumMember,
} from '../../../src/domain/quorum/quorum.ts'
import type { QuorumRule } from '../../../src/domain/rules/practice.ts'
import { healthVisitor, member, school, socialWorker, table } from './quorum-ground.ts'

const schoolNurse = member('school nurse', ['Ashvale Health', 'health'], 'accepted')
const police = member('police officer', ['Ashvale Police', 'police'], 'no-reply', {
  directContact: [],
})

describe('The forecast', () => {
  it('is amber with exactly social care and two others, red when one of them declines without a representative (K1)', () => {
    expect(forecast(table([socialWorker, school, healthVisitor])).colour).toBe('amber')
    const declined = forecast(
      table([socialWorker, { ...school, attendance: 'declined' }, healthVisitor]),
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
    const missing = (members: readonly QuorumMember[], change: Partial<QuorumRule> = {}) =>
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
        table([
          socialWorker,
          { ...school, attendance: 'unconfirmed-representative' },
          healthVisitor,
        ]),
      ).colour,
    ).toBe('red')
    expect(
      forecast(
        table([socialWorker, { ...school, attendance: 'accepted-representative' }, healthVisitor]),
      ).colour,
    ).toBe('amber')
  })

  it('does not count silence or ‘not sure yet’', () => {
    for (const standing of ['tentative', 'no-reply', 'absent'] satisfies MemberAttendance[])
      expect(
        forecast(table([socialWorker, { ...school, attendance: standing }, healthVisitor])).colour,
      ).toBe('red')
  })
})

describe('Who counts', () => {
  const all = [socialWorker, school, healthVisitor]
  const enough = (members: readonly QuorumMember[], change: Partial<QuorumRule> = {}) =>
    expectedQuorum(table(members, change)).quorate

  it('only those who are there count once the conference has begun', () => {
    expect(quorate(table(all)).quorate).toBe(false)
    expect(
      quorate(table(all.map((member): QuorumMember => ({ ...member, attendance: 'present' }))))
        .quorate,
    ).toBe(true)
    expect(
      quorate(
        table([
          { ...socialWorker, attendance: 'present' },
          { ...school, attendance: 'representative-present' },
          { ...healthVisitor, attendance: 'absent' },
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
    const officer: QuorumMember = { ...police, attendance: 'accepted' }
    expect(enough([socialWorker, school, officer])).toBe(false)
    expect(enough([socialWorker, school, officer], { contactRequired: false })).toBe(true)
  })

  it('one person cannot represent two agencies', () => {
    const both: QuorumMember = { ...school, agency: 'Ashvale Nursery' }
    expect(enough([socialWorker, school, both])).toBe(false)
    expect(enough([socialWorker, school, both, healthVisitor])).toBe(true)
  })

  it('one person named for two agencies is counted where there is a gap', () => {
    // The lead stands for the school and the nursery; the head stands for the school alone: both agencies are filled.
    const lead = school
    const leadForNursery: QuorumMember = { ...school, agency: 'Ashvale Nursery' }
    const head = member('headteacher', ['Ashvale Primary', 'education'], 'accepted')
    for (const members of [
      [lead, leadForNursery, head],
      [head, leadForNursery, lead],
    ])
      expect(enough([socialWorker, ...members])).toBe(true)
  })

  it('the family, the chair, an observer and the minute-taker make no quorum', () => {
    for (const part of [
      'family',
      'chair',
      'observer',
      'minute-taker',
    ] satisfies QuorumMember['part'][])
      expect(enough([socialWorker, school, { ...healthVisitor, part }])).toBe(false)
    expect(
      enough([socialWorker, school, { ...healthVisitor, part: 'family' }], { countFamily: true }),
    ).toBe(true)
    expect(enough([{ ...socialWorker, part: 'chair' }, school, healthVisitor])).toBe(false)
  })

  it('a report informs and counts as nobody, unless the practice says so', () => {
    const reported: QuorumMember = { ...school, attendance: 'declined', sentReport: true }
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
