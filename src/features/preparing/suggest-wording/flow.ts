// 'How do I say lack of engagement?': one suggestion, for whoever asks; and 'what is a core
// group?': what it means. What was typed is looked at and kept nowhere.
import { nextSuggestion } from '../../../domain/language/language.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { meaningOf } from './meanings.ts'
import { noSuggestionCard, suggestionCard } from './view.ts'

export const texts: readonly TextHandler[] = [
  {
    intents: ['meaning'],
    say: async ({ actor }, { text }) => {
      const means = meaningOf(text)
      return means === undefined ? [] : [sentenceCard(actor, means)]
    },
  },
  {
    intents: ['language'],
    say: async ({ actor, deps }, { text }) => {
      const found = nextSuggestion(asked(text), deps.wordList, new Set())
      return [found === undefined ? noSuggestionCard(actor) : suggestionCard(actor, found)]
    },
  },
]

/**
 * What stands after a colon is what is asked about; marks around a phrase do not make it a
 * quotation here.
 */
function asked(text: string): string {
  const after = /:\s*(\S[\s\S]*)$/.exec(text)?.[1] ?? text
  return after.replace(/(^|\s)['‘"“]|['’"”](?=\s|[.?!,]|$)/g, '$1')
}
