import { progressOf } from '../../../src/domain/core-group/progress.ts'
import { inLondon } from '../../../src/domain/dates/dates.ts'
import type { Instant } from '../../../src/domain/ids.ts'
import { membersCard, missingCard } from '../../../src/features/core-group/ratings/people-view.ts'
import { trendCard } from '../../../src/features/core-group/ratings/trend-view.ts'
import {
  outcomeCard,
  ratingsCard,
  type RatingsFacts,
  whichOutcomeCard,
} from '../../../src/features/core-group/ratings/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'
import {
  afterSecond,
  beforeSecond,
  familyOnPlan,
  sampleNote,
  sampleRatings,
  secondCoreGroup,
} from './core-group-samples.ts'

function facts(
  { practice }: SampleGround,
  now: Instant = afterSecond,
  sees: RatingsFacts['sees'] = 'ratings',
): RatingsFacts {
  const open = now >= afterSecond
  const ratings = sampleRatings.filter(
    (sampleRating) => open || sampleRating.meeting !== secondCoreGroup.id,
  )
  return {
    family: familyOnPlan,
    conference: secondCoreGroup,
    person: samplePeople.chair,
    practice,
    now,
    sees,
    leads: true,
    notes: open ? [sampleNote] : [],
    progress: progressOf({
      family: familyOnPlan,
      ratings,
      today: inLondon(now).date,
      staleWeeks: practice.staleRatingWeeks.value,
    }),
  }
}

const [home] = progressOf({
  family: familyOnPlan,
  ratings: sampleRatings,
  today: inLondon(afterSecond).date,
  staleWeeks: 6,
}).slice(-1)
const [nothing] = progressOf({
  family: familyOnPlan,
  ratings: [],
  today: inLondon(afterSecond).date,
  staleWeeks: 6,
})
if (home === undefined || nothing === undefined) throw new Error('The sample plan has no outcomes')
const meeting = { family: familyOnPlan, conference: secondCoreGroup }
const people = new Map(Object.values(samplePeople).map((one) => [one.id, one]))

export const samples: FeatureSamples = (ground) => [
  { state: 'open', card: ratingsCard(facts(ground)) },
  {
    state: 'closed, to whoever leads it',
    card: ratingsCard({
      ...facts(ground, beforeSecond),
      problem:
        'The ratings open when all are in, or at the core group ' +
        'on Wed 5 May. Until then nobody sees anybody else’s.',
    }),
  },
  {
    state: 'who has given one, to an administrator',
    card: ratingsCard(facts(ground, afterSecond, 'who')),
  },
  { state: 'one outcome, where views differ', card: outcomeCard(facts(ground), home) },
  { state: 'one outcome over time', card: trendCard(facts(ground), home) },
  { state: 'nothing to draw yet', card: trendCard(facts(ground), nothing) },
  { state: 'which outcome', card: whichOutcomeCard(facts(ground), 'ratings.trend') },
  { state: 'who is in it', card: membersCard(samplePeople.school, meeting, people) },
  {
    state: 'an agency that missed two',
    card: missingCard(samplePeople.socialWorker, meeting, {
      agencies: ['Mereshire Police'],
      asked: '',
      problem: 'Please write what they said, or that you could not reach them.',
    }),
  },
  {
    state: 'asked what gets in the way',
    card: missingCard(samplePeople.socialWorker, meeting, {
      agencies: ['Mereshire Police'],
      asked: 'Asked on Thu 6 May: DC Finch has moved; DS Okoro takes over.',
    }),
  },
]
