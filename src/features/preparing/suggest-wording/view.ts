import { mayReplace, type Suggestion } from '../../../domain/language/language.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'

/** One suggestion with its reason and source. It stays the author's choice. */
export const suggestionCard = (person: Person, suggestion: Suggestion): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'other-words',
  data: {
    typed: suggestion.words,
    instead: mayReplace(suggestion) ? 'You could write' : 'You could ask, or add',
    gentle: suggestion.gentle,
    because: suggestion.because,
    source: suggestion.source,
  },
})

export const noSuggestionCard = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'I have nothing better to offer. Say what happened and who did it, plainly; where somebody ' +
      'was harmed, keep every word of it.',
  )
