import { describe, expect, it } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import { override, type OverrideRequest, rebooking } from '../../../src/domain/quorum/override.ts'
import type { QuorumOverride } from '../../../src/domain/state/quorum-override.ts'
import { loadPractice } from '../../../src/practices/load.ts'
import { calendar, day, practice, refusal, value } from '../../support/practices.ts'

const towerHamlets = practice('tower-hamlets')
const chair = personId('chair-1')

const asked: QuorumOverride = {
  by: chair,
  at: instant('2027-03-31T10:00:00Z'),
  grounds: ['delay-would-harm'],
  reason: 'Waiting would leave Child A without a plan over Easter.',
  interimPlan: 'Grandma stays at the house; the social worker visits twice a week.',
  newDate: day('2027-04-13'),
}
const request = (
  change: Partial<QuorumOverride> = {},
  more: Partial<OverrideRequest> = {},
): OverrideRequest => ({
  asked: { ...asked, ...change },
  chair,
  conference: day('2027-03-31'),
  kind: 'initial',
  previousWasInquorate: false,
  practice: towerHamlets,
  calendar,
  ...more,
})

describe('Going on without a quorum', () => {
  it('is the chair’s decision, with a ground, a reason, an interim plan and a new date', () => {
    expect(value(override(request()))).toEqual({ override: asked, warnings: [] })
  })

  it('is nobody else’s', () => {
    expect(refusal(override(request({ by: personId('social-worker-1') })))).toMatchObject({
      code: 'override.not-chair',
    })
  })

  it('names what is missing', () => {
    expect(refusal(override(request({ grounds: [] }))).code).toBe('override.no-ground')
    expect(refusal(override(request({ reason: '  ' }))).code).toBe('override.no-reason')
    expect(refusal(override(request({ interimPlan: '' }))).code).toBe('override.no-plan')
    expect(refusal(override(request({ newDate: day('2027-03-31') }))).words).toContain(
      'has to be after this conference (Wed 31 March 2027)',
    )
    expect(refusal(override(request({ newDate: day('2027-05-03') }))).words).toContain(
      'Early May bank holiday',
    )
  })

  it('warns of two conferences without a quorum in a row', () => {
    expect(
      value(override(request({}, { previousWasInquorate: true }))).warnings.join(' '),
    ).toContain('Two in a row')
  })

  it('warns of a new date that is late, and of one that gives parents less notice', () => {
    expect(value(override(request({ newDate: day('2027-04-15') }))).warnings).toEqual([
      expect.stringContaining('later than Wed 14 April 2027 (T26'),
    ])
    for (const inTime of ['2027-04-12', '2027-04-14'])
      expect(value(override(request({ newDate: day(inTime) }))).warnings).toEqual([])
    expect(value(override(request({ newDate: day('2027-04-09') }))).warnings).toEqual([
      expect.stringContaining('the first day with full notice is Mon 12 April 2027'),
    ])
  })
})

describe('A new date after a conference without a quorum', () => {
  it('says both limits, and the days that satisfy both', () => {
    // From 31 March: ten working days end on Wed 14 April; twelve days of notice end on Mon 12 April.
    const found = rebooking({
      practice: towerHamlets,
      kind: 'initial',
      calendar,
      conference: day('2027-03-31'),
      toldOn: day('2027-03-31'),
    })
    expect(found.latest?.due).toBe('2027-04-14')
    expect(found.earliest).toBe('2027-04-12')
    expect(found.days).toEqual(['2027-04-12', '2027-04-13', '2027-04-14'])
    const words = found.sentences.join(' ')
    expect(words).toContain('at once')
    expect(words).toContain('latest by Wed 14 April 2027 (T26)')
    expect(words).toContain('Tower Hamlets has not chosen this rule')
    expect(words).toContain('first day with full notice is Mon 12 April 2027')
    expect(words).toContain('3 working days satisfy both.')
  })

  it('says so when one day alone satisfies both', () => {
    const found = rebooking({
      practice: towerHamlets,
      kind: 'initial',
      calendar,
      conference: day('2027-03-31'),
      toldOn: day('2027-04-02'),
    })
    expect(found.days).toEqual(['2027-04-14'])
    expect(found.sentences.at(-1)).toBe('One working day satisfies both.')
  })

  it('where no rule for it is known only the parents’ notice counts', () => {
    const found = rebooking({
      practice: { ...towerHamlets, selectable: new Map() },
      kind: 'initial',
      calendar,
      conference: day('2027-03-31'),
      toldOn: day('2027-03-31'),
    })
    expect(found).toMatchObject({ latest: undefined, days: [], earliest: '2027-04-12' })
    expect(found.sentences).toEqual([
      'Set the new date at once.',
      expect.stringContaining('first day with full notice is Mon 12 April 2027'),
    ])
  })

  it('says so when no day satisfies both', () => {
    const found = rebooking({
      practice: towerHamlets,
      kind: 'initial',
      calendar,
      conference: day('2027-03-31'),
      toldOn: day('2027-04-07'),
    })
    expect(found.days).toEqual([])
    expect(found.sentences.at(-1)).toContain('No day satisfies both.')
  })

  it('where a practice gives no notice only the ten working days count', () => {
    const found = rebooking({
      practice: practice('dorset'),
      kind: 'initial',
      calendar,
      conference: day('2027-05-04'),
      toldOn: day('2027-05-04'),
    })
    expect([found.earliest, found.latest?.due, found.days.length]).toEqual([
      '2027-05-05',
      '2027-05-18',
      10,
    ])
  })

  it('a council that chose the rule owns it', () => {
    const own = loadPractice({ id: 'ashvale', name: 'Ashvale', extends: 'dorset', select: ['T26'] })
    expect(
      own.ok &&
        rebooking({
          practice: own.value,
          kind: 'initial',
          calendar,
          conference: day('2027-05-04'),
          toldOn: day('2027-05-04'),
        }).sentences.join(' '),
    ).not.toContain('has not chosen')
  })
})
