import { lastAdministratorWords } from '../../../src/domain/people/staff-roles.ts'
import { checkCard, rolesCard } from '../../../src/features/running-it/staff-roles/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

export const samples: FeatureSamples = () => {
  const people = Object.values(samplePeople)
  return [
    { state: 'who does what', card: rolesCard(samplePeople.admin, people, {}) },
    {
      state: 'the last administrator',
      card: rolesCard(samplePeople.admin, people, {
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
}
