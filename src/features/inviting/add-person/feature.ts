import { samplePeople } from '../../../../test/samples/sample-family.ts'
import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { addedCard, personForm } from './view.ts'

const empty = { name: '', email: '', agency: '', role: '', duty: 'none', teamsId: '', tenantId: '' }

export const addPerson: Feature = {
  name: 'add-person',
  verbs,
  texts,
  notices: new Map(),
  samples: () => [
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
  ],
}
