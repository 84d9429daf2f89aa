// The word list that the tests of language share.
import { suggestions } from '../../../src/domain/language/language.ts'
import { shippedWordList } from '../../../src/language/load.ts'

export const list = shippedWordList()
export const words = (text: string) => suggestions(text, list).map((suggestion) => suggestion.words)
export const wordsOfKind = (text: string, kind: string) =>
  suggestions(text, list)
    .filter((suggestion) => suggestion.kind === kind)
    .map((suggestion) => suggestion.words)
