import type { Suggestion } from '../../../src/domain/language/language.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import { meaningOf } from '../../../src/features/preparing/suggest-wording/meanings.ts'
import {
  noSuggestionCard,
  suggestionCard,
} from '../../../src/features/preparing/suggest-wording/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'

const sample: Suggestion = {
  at: { from: 0, to: 18 },
  words: 'lack of engagement',
  kind: 'question',
  place: 'question:lack of engagement#1',
  gentle:
    'What could they do that would show things are ' +
    'getting better, and what would help them to do it?',
  because: 'It asks for change without criticising the family.',
  source: 'Dorset, restorative strength-based conferences',
}

export const samples: FeatureSamples = () => [
  { state: 'a question to ask instead', card: suggestionCard(samplePeople.school, sample) },
  {
    state: 'other words',
    card: suggestionCard(samplePeople.school, {
      ...sample,
      kind: 'term',
      words: 'attention seeking',
      gentle: 'seeking connection',
      because: 'It says what the child needs.',
    }),
  },
  {
    state: 'what a word means',
    card: sentenceCard(samplePeople.school, meaningOf('what is a core group?') ?? ''),
  },
  { state: 'nothing to offer', card: noSuggestionCard(samplePeople.school) },
]
