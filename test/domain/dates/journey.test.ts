import { describe, expect, it } from 'vitest'
import { journey, type Held } from '../../../src/domain/dates/journey.ts'
import { calendar, day, practice, refusal, value } from '../../support/practices.ts'

const portsmouth = practice('portsmouth')
const towerHamlets = practice('tower-hamlets')

const next = (held: readonly Held[], of = portsmouth) => value(journey(held, { practice: of, calendar })).next.map((entry) => [entry.rule, entry.due])
const stage = (held: readonly Held[]) => value(journey(held, { practice: portsmouth, calendar })).stage.stage

const strategy: Held = { what: 'strategy-discussion', on: day('2026-12-07') }
const initial: Held = { what: 'conference', kind: 'initial', on: day('2026-12-29'), outcome: 'plan' }
const coreGroup = (on: string): Held => ({ what: 'core-group', on: day(on) })
const review = (on: string, outcome: 'plan-continues' | 'stepped-down' | 'ended' = 'plan-continues'): Held => ({ what: 'review', on: day(on), outcome })

describe('A child’s way through the plan', () => {
  it('begins with the strategy discussion, which calls for a conference', () => expect(next([strategy])).toEqual([['T01', '2026-12-30']]))

  it('a plan calls for a core group and a review (K1)', () => {
    expect(next([strategy, initial])).toEqual([['T11', '2027-01-13'], ['T14', '2027-03-25']])
  })

  it('core groups then follow one another from the day on which each was held (K1)', () => {
    expect(next([strategy, initial, coreGroup('2027-01-11')])[0]).toEqual(['T12', '2027-02-22'])
    expect(next([strategy, initial, coreGroup('2027-01-11'), coreGroup('2027-02-22')])).toEqual([['T14', '2027-03-25'], ['T12', '2027-04-05']])
  })

  it('after the first review the next is within six months (K1), and core groups go on', () => {
    expect(next([strategy, initial, coreGroup('2027-02-22'), review('2027-03-24')])).toEqual([['T12', '2027-04-05'], ['T15', '2027-09-24']])
  })

  it('Tower Hamlets has a midway review once between two conferences', () => {
    const plan: Held = { what: 'conference', kind: 'initial', on: day('2027-03-31'), outcome: 'plan' }
    const midway: Held = { what: 'midway-review', on: day('2027-05-12') }
    expect(next([plan], towerHamlets)).toContainEqual(['T13', '2027-05-12'])
    expect(next([plan, midway], towerHamlets).map(([rule]) => rule)).not.toContain('T13')
    expect(next([plan, midway, review('2027-06-30')], towerHamlets)).toContainEqual(['T13', '2027-08-11'])
  })

  it('ends when the plan is stepped down or ended, or none was made: nothing more is due', () => {
    expect(stage([initial, review('2027-03-24', 'stepped-down')])).toBe('stepped-down')
    expect(next([initial, review('2027-03-24', 'stepped-down')])).toEqual([])
    expect(next([initial, review('2027-03-24', 'ended')])).toEqual([])
    expect(next([{ ...initial, outcome: 'no-plan' }])).toEqual([])
  })

  it('can begin again with a new strategy discussion', () => {
    expect(next([initial, review('2027-03-24', 'ended'), { what: 'strategy-discussion', on: day('2027-04-13') }])).toEqual([['T01', '2027-05-05']])
  })

  it('starts the count afresh when a child moves in with a plan', () => {
    expect(next([initial, coreGroup('2027-01-11'), { what: 'conference', kind: 'transfer-in', on: day('2027-05-06'), outcome: 'plan' }])).toEqual([['T11', '2027-05-20'], ['T14', '2027-08-06']])
  })

  it('refuses what came earlier than what is given before it', () => {
    expect(refusal(journey([initial, strategy], { practice: portsmouth, calendar }))).toEqual({
      code: 'journey.order',
      words: 'The strategy discussion on Mon 7 December 2026 is given after the conference on Tue 29 December 2026, but came before it. Put them in the order in which they were held.',
    })
  })

  it('refuses a core group or a review without a plan, and a second initial conference on one', () => {
    const wrong: readonly (readonly Held[])[] = [
      [strategy, coreGroup('2026-12-10')], [strategy, review('2026-12-10')], [initial, { ...initial, on: day('2027-01-20') }],
      [initial, review('2027-03-24', 'ended'), coreGroup('2027-04-05')], [initial, { ...strategy, on: day('2027-01-20') }],
      [{ what: 'midway-review', on: day('2027-01-20') }],
    ]
    for (const held of wrong) expect(refusal(journey(held, { practice: portsmouth, calendar })).code).toBe('journey.not-possible')
  })
})
