import { parentId } from '../../../src/domain/ids.ts'
import {
  asLines,
  type ParentsFacts,
  parentsForm,
} from '../../../src/features/preparing/record-parents/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const facts = ({ practice }: SampleGround, parents?: readonly string[]): ParentsFacts => ({
  person: samplePeople.socialWorker,
  conference: sampleConference,
  practice,
  family: {
    ...sampleCase,
    ...(parents === undefined
      ? {}
      : { parents: parents.map((label) => ({ id: parentId(label.toLowerCase()), label })) }),
  },
})

export const samples: FeatureSamples = (ground) => [
  {
    state: 'nobody has said',
    card: parentsForm(facts(ground), { parents: asLines(facts(ground)) }),
  },
  {
    state: 'recorded',
    card: parentsForm(facts(ground, ['Mum', 'Nan']), { parents: 'Mum\nNan' }, { kept: true }),
  },
  {
    state: 'with a problem',
    card: parentsForm(
      facts(ground, ['Mum']),
      { parents: '' },
      {
        problem:
          'Please write at least one parent or carer, as the family says it: for example Mum.',
      },
    ),
  },
]
