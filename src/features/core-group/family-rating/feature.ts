import {
  beforeSecond,
  familyOnPlan,
  secondCoreGroup,
} from '../../../../test/samples/core-group/core-group-samples.ts'
import { samplePeople } from '../../../../test/samples/sample-family.ts'
import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { familyRatingForm, nothingSaid } from './view.ts'

const meeting = { family: familyOnPlan, conference: secondCoreGroup }

export const familyRating: Feature = {
  name: 'family-rating',
  verbs,
  texts,
  notices: new Map(),
  samples: () => [
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
  ],
}
