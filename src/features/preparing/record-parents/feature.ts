import {
  sampleCase,
  sampleConference,
  samplePeople,
} from '../../../../test/samples/sample-family.ts'
import { parentId } from '../../../domain/ids.ts'
import type { Feature, SampleGround } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { asLines, type ParentsFacts, parentsForm } from './view.ts'

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

export const recordParents: Feature = {
  name: 'record-parents',
  verbs,
  texts,
  notices: new Map(),
  samples: (ground) => [
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
  ],
}
