import {
  familyRatingForm,
  nothingSaid,
} from '../../../src/features/core-group/family-rating/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'
import { beforeSecond, familyOnPlan, secondCoreGroup } from './core-group-samples.ts'

const meeting = { family: familyOnPlan, conference: secondCoreGroup }

export const samples: FeatureSamples = () => [
  {
    state: 'empty',
    card: familyRatingForm(samplePeople.school, meeting, { inputs: nothingSaid(beforeSecond) }),
  },
  {
    state: 'with a problem',
    card: familyRatingForm(samplePeople.school, meeting, {
      inputs: { ...nothingSaid(beforeSecond), whose: 'child.child-a', colour: 'green' },
      problem: 'Please write down what they said, in their own words.',
    }),
  },
  {
    state: 'taken down',
    card: familyRatingForm(samplePeople.school, meeting, {
      inputs: { ...nothingSaid(beforeSecond), whose: 'parent.p-mum' },
      kept: true,
    }),
  },
]
