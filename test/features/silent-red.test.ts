// A member who said Red and is silent since: the trend and the ratings say the same, at the same minute.
import { describe, expect, it } from 'vitest'

import { progressOf } from '../../src/domain/core-group/progress.ts'
import { inLondon } from '../../src/domain/dates/dates.ts'
import {
  afterSecond,
  familyOnPlan,
  firstCoreGroup,
  sampleRatings,
  secondCoreGroup,
} from '../samples/core-group/core-group-samples.ts'
import { samplesOf } from '../samples/index.ts'
import { calendar, practice } from '../support/ground.ts'

const home = () => {
  const today = inLondon(afterSecond).date
  const all = progressOf({ family: familyOnPlan, ratings: sampleRatings, today, staleWeeks: 6 })
  const [found] = all.filter(({ outcome }) => outcome.words === 'No shouting or hitting at home')
  if (found === undefined) throw new Error('The sample plan has no such outcome')
  return found
}
const cardOf = (state: string): string => {
  const samples = samplesOf('ratings', { practice: practice('tower-hamlets'), calendar })
  return JSON.stringify(samples.find((sample) => sample.state === state)?.card)
}

describe('the police said Red at the first core group, and nothing at the second', () => {
  it('the most worried view is Red still, in what the trend and the ratings are drawn from', () => {
    const { spread, trend } = home()
    expect(
      trend.map((trendPoint) => [trendPoint.coreGroup.id, trendPoint.spread.headline]),
    ).toEqual([
      [firstCoreGroup.id, 'red'],
      [secondCoreGroup.id, 'red'],
    ])
    expect(trend.at(-1)?.carried.map(({ label }) => label)).toEqual(['Mereshire Police'])
    expect(spread.headline).toBe('red')
  })

  it('both cards name the Red, and the trend who is silent', () => {
    expect(cardOf('one outcome over time')).toContain(
      'Still ■ Red for Mereshire Police (Wed 24 March), who has not answered since.',
    )
    expect(cardOf('one outcome over time')).not.toContain('getting better')
    expect(cardOf('one outcome, where views differ')).toContain('■ Red is the most worried view')
    expect(cardOf('open')).toContain(
      'Somebody sees ■ Red on 1 of 2 outcomes, and Mereshire Police has not answered.',
    )
  })

  it('what was said before is carried forward with its day, and counted as nobody’s rating of today', () => {
    const { trend } = home()
    const said = trend.at(-1)?.views.filter(({ from }) => from === 'member').length
    expect(cardOf('open')).toMatch(/Mereshire Police ■ Red[^"]*, carried forward from /)
    expect(cardOf('open')).toContain(`(${said} rated); 1 carried forward`)
    expect(cardOf('one outcome over time')).toMatch(
      new RegExp(`\\(${said} rated\\); not answered this time: Mereshire Police \\(■ Red carried`),
    )
  })
})
