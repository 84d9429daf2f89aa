import { samplePeople } from '../../../../test/samples/sample-family.ts'
import { lastAdministratorWords } from '../../../domain/standing-duties.ts'
import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { checkCard, dutiesCard } from './view.ts'

export const staffRoles: Feature = {
  name: 'staff-roles',
  verbs,
  texts,
  notices: new Map(),
  samples: () => {
    const people = Object.values(samplePeople)
    return [
      { state: 'who does what', card: dutiesCard(samplePeople.admin, people, {}) },
      {
        state: 'the last administrator',
        card: dutiesCard(samplePeople.admin, people, {
          problem: lastAdministratorWords,
          who: samplePeople.admin.name,
        }),
      },
      {
        state: 'is this right, given',
        card: checkCard(samplePeople.admin, samplePeople.housing, {
          duty: 'administrator',
          give: true,
        }),
      },
      {
        state: 'is this right, taken',
        card: checkCard(samplePeople.admin, samplePeople.chair, { duty: 'chair', give: false }),
      },
    ]
  },
}
