// What a rating needs, and which of several leads.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  currentRatings,
  ratingFaults,
  saySpread,
  spreadOf,
  tellsToday,
} from '../../../src/domain/core-group/rating.ts'
import { colours, type RatingWords } from '../../../src/domain/state/rating.ts'
import { sampleRatings } from '../../samples/core-group/core-group-samples.ts'
import { today } from './update-ground.ts'

const words: RatingWords = {
  colour: 'amber',
  evidence: [{ words: 'Four days of five', on: today, how: 'observed' }],
  direction: 'better',
  safer: 'partly',
  saferWhy: '',
  barrier: '',
  helpNeeded: '',
  childSays: '',
  familySays: '',
}
describe('a rating', () => {
  it('that is none needs nothing, and is never counted as green', () => {
    expect(ratingFaults({ ...words, colour: 'not-rated', evidence: [] }, today)).toEqual([])
    expect(spreadOf([{ colour: 'not-rated' }]).headline).toBe('not-rated')
    expect(saySpread(spreadOf([{ colour: 'not-rated' }]))).toBe('nobody has rated it')
  })

  it('says everything that is missing at once, and asks of red the one question more', () => {
    const { direction: _direction, safer: _safer, ...silent } = words
    const codes = (said: RatingWords) => ratingFaults(said, today).map(({ code }) => code)
    expect(codes({ ...silent, colour: 'red', evidence: [] })).toEqual([
      'rating.evidence',
      'rating.direction',
      'rating.barrier',
    ])
    expect(codes({ ...silent, direction: 'same' })).toEqual([])
    expect(codes({ ...silent, direction: 'worse' })).toEqual(['rating.barrier'])
    expect(codes({ ...words, colour: 'red', barrier: 'Nobody is at home' })).toEqual([])
  })

  it.each(['red', 'worse', 'not safer'] as const)(
    '%s says to tell the social worker today',
    (what) => {
      expect(
        tellsToday({
          ...words,
          ...(what === 'red'
            ? { colour: 'red' as const }
            : what === 'worse'
              ? { direction: 'worse' as const }
              : { safer: 'no' as const }),
        }),
      ).toBe(true)
      expect(tellsToday(words)).toBe(false)
    },
  )

  it('the headline is one that somebody gave and nobody is more worried than it: never an average', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ colour: fc.constantFrom(...colours) }), { maxLength: 12 }),
        (all) => {
          const { headline, mildest, rated, notRated } = spreadOf(all)
          const given = all.map((one) => one.colour)
          expect(rated + notRated).toBe(all.length)
          const worst =
            (['red', 'amber', 'green'] as const).find((one) => given.includes(one)) ?? 'not-rated'
          expect(headline).toBe(worst)
          expect(rated === 0 ? 'not-rated' : given.includes(mildest)).toBe(
            rated === 0 ? mildest : true,
          )
        },
      ),
    )
  })

  it('of each person and outcome the newest entry counts, whatever order they are read in', () => {
    const [first] = sampleRatings
    if (first === undefined) throw new Error('There is no rating')
    const corrected = { ...first, number: 2, colour: 'green' as const, corrects: first.id }
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sampleRatings, corrected], { minLength: sampleRatings.length + 1 }),
        (all) => {
          expect(
            currentRatings(all).filter(
              (rating) =>
                rating.meeting === first.meeting &&
                rating.outcome === first.outcome &&
                rating.by === first.by,
            ),
          ).toEqual([corrected])
        },
      ),
    )
  })
})
