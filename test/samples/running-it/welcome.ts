import { sentenceCard, tooLongCard } from '../../../src/features/kernel/cards.ts'
import {
  concernCard,
  concernCardFor,
  emergencyCard,
} from '../../../src/features/running-it/welcome/danger-view.ts'
import {
  notUnderstoodCard,
  welcomeCard,
  whoSeesCard,
} from '../../../src/features/running-it/welcome/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

const ask = 'Rather a person? Priya Nair arranges your next meeting, Margaret Osei chairs it.'

export const samples: FeatureSamples = ({ practice }) => [
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
  {
    state: 'too long for its field',
    card: tooLongCard(samplePeople.school, { typed: 'word '.repeat(401), longest: 2_000 }),
  },
  { state: 'not understood', card: notUnderstoodCard(samplePeople.school, false, []) },
  {
    state: 'did you mean',
    card: notUnderstoodCard(samplePeople.school, false, [
      { title: 'I can’t come', intent: 'decline', reference: '' },
      { title: 'I’ll be late', intent: 'late', reference: '' },
      { title: 'Somebody else will come for me', intent: 'deputy', reference: '' },
    ]),
  },
  {
    state: 'refused',
    card: sentenceCard(samplePeople.school, 'I cannot do that. Type ‘help’ to see what I can do.'),
  },
  { state: 'danger', card: emergencyCard([practice], ['late', 'decline', 'reschedule']) },
  { state: 'danger, in a group', card: emergencyCard([practice]) },
  {
    state: 'something to report today',
    card: concernCardFor(samplePeople.school, [practice], {
      leads: ['Maya Lowe'],
      readings: ['ragUpdate', 'reportStart', 'language'],
    }),
  },
  { state: 'something to report today, in a group', card: concernCard([practice]) },
]
