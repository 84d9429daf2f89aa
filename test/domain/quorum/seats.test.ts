// Who stands for which agency, where somebody is named for two.
import { describe, expect, it } from 'vitest'

import { type QuorumSeat, seats } from '../../../src/domain/quorum/seats.ts'

const seat = (person: string, group: string): QuorumSeat => ({
  person,
  group,
  name: `the ${group}`,
})
const filled = (places: readonly QuorumSeat[]) => [...seats(places, 'council')].sort()

describe('A seat', () => {
  it('is filled by whoever can stand for it, and by nobody else', () => {
    expect(filled([seat('Ruth', 'school')])).toEqual([['school', 'the school']])
    expect(filled([seat('Ruth', 'school'), seat('Ruth', 'police')])).toHaveLength(1)
    expect(filled([])).toEqual([])
  })

  it('goes to the council first, whatever else the same person could stand for', () => {
    expect(filled([seat('Ruth', 'school'), seat('Ruth', 'council')])).toEqual([
      ['council', 'the council'],
    ])
    expect(filled([seat('Ruth', 'council'), seat('Ruth', 'school')])).toEqual([
      ['council', 'the council'],
    ])
  })

  it('is given up to somebody else where both can then be filled', () => {
    expect(filled([seat('Ruth', 'school'), seat('Sam', 'school'), seat('Ruth', 'police')])).toEqual(
      [
        ['police', 'the police'],
        ['school', 'the school'],
      ],
    )
  })
})
