import { samplePeople } from '../../../../test/samples/sample-family.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { emergencyCard, notUnderstoodCard, welcomeCard, whoSeesCard } from './view.ts'

const ask = 'Rather a person? Priya Nair arranges your next meeting, Margaret Osei chairs it.'

export const welcome: Feature = {
  name: 'welcome',
  verbs,
  texts,
  notices: new Map(),
  samples: ({ practice }) => [
    {
      state: 'first contact, administrator',
      card: welcomeCard(samplePeople.admin, false, { first: true, ask: '' }),
    },
    {
      state: 'help, chair',
      card: welcomeCard(samplePeople.chair, true, { first: false, ask: '' }),
    },
    {
      state: 'first contact, professional',
      card: welcomeCard(samplePeople.school, false, { first: true, ask: '' }),
    },
    {
      state: 'help, professional',
      card: welcomeCard(samplePeople.school, false, { first: false, ask }),
    },
    { state: 'who sees what', card: whoSeesCard(samplePeople.school, ask) },
    { state: 'not understood', card: notUnderstoodCard(samplePeople.school, false) },
    {
      state: 'refused',
      card: sentenceCard(
        samplePeople.school,
        'I cannot do that. Type ‘help’ to see what I can do.',
      ),
    },
    { state: 'danger', card: emergencyCard([practice]) },
  ],
}
