import { emergencyCard, notHereCard, notUnderstoodCard, welcomeCard } from './view.ts'
import { samplePeople } from '../samples.ts'
import { texts, verbs } from './flow.ts'
import type { Feature } from '../feature.ts'

export const welcome: Feature = {
  name: 'welcome',
  verbs, texts,
  notices: new Map(),
  samples: ({ practice }) => [
    { state: 'first contact, administrator', card: welcomeCard(samplePeople.admin, false, true) },
    { state: 'help, chair', card: welcomeCard(samplePeople.chair, true, false) },
    { state: 'first contact, professional', card: welcomeCard(samplePeople.school, false, true) },
    { state: 'not understood', card: notUnderstoodCard(samplePeople.school, false) },
    { state: 'refused', card: notHereCard(samplePeople.school, 'I cannot do that. Type ‘help’ to see what I can do.') },
    { state: 'danger', card: emergencyCard([practice]) },
  ],
}
