import { instant, localDate } from '../../../src/domain/ids.ts'
import { feedbackId } from '../../../src/domain/meeting/feedback.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Feedback, FeedbackFrom } from '../../../src/domain/state/feedback.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import {
  emptyForm,
  familyCard,
  feedbackCard,
  readCard,
} from '../../../src/features/afterwards/feedback/view.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const at = instant('2027-03-11T15:00:00Z')
const conference: Conference = {
  ...sampleConference,
  records: [
    {
      duty: 'hold-conference',
      answer: 'plan',
      on: localDate('2027-03-11'),
      note: '',
      by: samplePeople.chair.id,
      at,
    },
  ],
}
const meeting = { family: { ...sampleCase, conferences: [conference] }, conference }
const [robin] = sampleCase.children
const mum: FeedbackFrom = { who: 'parent', label: 'Mum' }
const child: FeedbackFrom = robin === undefined ? mum : { who: 'child', child: robin.id }

const form = (
  from: FeedbackFrom,
  by: Person,
  words: string,
  ...answers: Feedback['answers']
): Feedback => ({
  kind: 'feedback',
  id: feedbackId(conference.id, from, by.id),
  meeting: conference.id,
  from,
  by: by.id,
  at,
  answers,
  words,
})
const all: Feedback[] = [
  form(
    child,
    samplePeople.school,
    'It was long. I liked that Ed sat next to me.',
    { question: 'listened', answer: 'yes' },
    { question: 'understood', answer: 'partly' },
  ),
  form(
    mum,
    samplePeople.socialWorker,
    'I had not seen the police report before.',
    { question: 'listened', answer: 'yes' },
    { question: 'no-surprises', answer: 'no' },
  ),
  form(
    { who: 'professional' },
    samplePeople.school,
    'Please start at ten, not at nine: school run.',
    { question: 'family-first', answer: 'yes' },
  ),
  form({ who: 'professional' }, samplePeople.healthVisitor, '', {
    question: 'family-first',
    answer: 'partly',
  }),
]

export const samples: FeatureSamples = () => [
  {
    state: 'asked',
    card: feedbackCard(samplePeople.school, meeting, {
      from: { who: 'professional' },
      inputs: emptyForm,
      closes: 'You can answer until Thu 25 March.',
    }),
  },
  {
    state: 'kept',
    card: feedbackCard(samplePeople.school, meeting, {
      from: { who: 'professional' },
      inputs: {
        answers: [{ question: 'prepared', answer: 'no' }],
        words: 'The reports came the evening before.',
      },
      kept: true,
      closes: 'You can answer until Thu 25 March.',
    }),
  },
  {
    state: 'empty, with a problem',
    card: feedbackCard(samplePeople.school, meeting, {
      from: { who: 'professional' },
      inputs: emptyForm,
      problem: 'Nothing is chosen yet. Please answer one question at least, or write a few words.',
    }),
  },
  { state: 'of the family', card: familyCard(samplePeople.socialWorker, meeting, all) },
  {
    state: 'a parent’s',
    card: feedbackCard(samplePeople.socialWorker, meeting, { from: mum, inputs: emptyForm }),
  },
  {
    state: 'a child’s',
    card: feedbackCard(samplePeople.socialWorker, meeting, { from: child, inputs: emptyForm }),
  },
  {
    state: 'read by the chair',
    card: readCard(samplePeople.chair, meeting, {
      forms: all,
      summary:
        'Start at ten. The police share their report with mum before. Ed sits next to Robin.',
      keptOn: 'Fri 26 March at 11:20',
      notice: '✓ Kept for the next conference.',
    }),
  },
  {
    state: 'nothing yet',
    card: readCard(samplePeople.chair, meeting, { forms: [], summary: '' }),
  },
  {
    state: 'closed',
    card: sentenceCard(
      samplePeople.school,
      'The feedback on this conference closed on Thu 25 ' +
        'March. If you want to add something, tell the chair.',
    ),
  },
]
