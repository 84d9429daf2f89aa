import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'

/** Whom to ring comes last, because it may be more than a manner of speaking. */
export const kindCard = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'It’s a lot to ask of you, on top of everything else. Type ‘least I can do’ for the shortest ' +
      'way. If it’s ever more than a figure of speech: Samaritans, 116 123, at any hour.',
  )
