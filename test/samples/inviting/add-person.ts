import { addedCard, personForm } from '../../../src/features/inviting/add-person/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

const empty = { name: '', email: '', agency: '', role: '', duty: 'none', teamsId: '', tenantId: '' }

export const samples: FeatureSamples = () => [
  { state: 'asking', card: personForm(samplePeople.admin, empty, '') },
  {
    state: 'with a problem',
    card: personForm(
      samplePeople.admin,
      { ...empty, name: 'Sam Reid', role: 'Midwife', agency: 'Harrowmere Maternity Service' },
      'Please give a work e-mail address, for example sam@school.example.',
    ),
  },
  { state: 'added, not in Teams yet', card: addedCard(samplePeople.admin, samplePeople.housing) },
]
