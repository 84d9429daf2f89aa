// Restorative language: one suggestion at a time, seen by the author alone, and never blocking
// them.
import {
  lengthNote,
  mayReplace,
  nextSuggestion,
  type Suggestion,
  suggestions,
  type WordList,
} from '../../../domain/language/language.ts'
import type { AskedField, ReportStep } from '../../../domain/report/steps.ts'
import {
  type ReportDraft,
  type ReportEntry,
  type ReportField,
  wordsIn,
} from '../../../domain/state/report-words.ts'
import { digest } from '../../kernel/stable-id.ts'

/**
 * A suggestion at one place in one field. `entry` is a hash of the place, so it reveals no words.
 */
export type Thought = {
  readonly asked: AskedField
  readonly suggestion: Suggestion
  readonly entry: string
}

/** A child's words stay as the child said them; the other fields here are a few words long. */
const leftAlone = new Set<ReportField>([
  'child-views',
  'child-views-how',
  'child-views-when',
  'child-views-by',
  'view',
])

const entryOf = ({ field, child }: AskedField, place: string): string =>
  digest([field, child ?? '', place])

/** The first suggestion that the author has not turned down. */
export function thoughtOn(
  draft: ReportDraft,
  steps: readonly ReportStep[],
  list: WordList,
): Thought | undefined {
  const kept = new Set(draft.kept)
  for (const asked of steps.flatMap(({ asks }) => asks)) {
    if (leftAlone.has(asked.field)) continue
    const text = wordsIn(draft.entries, asked.field, asked.child)
    const keptHere = new Set(
      suggestions(text, list)
        .map(({ place }) => place)
        .filter((place) => kept.has(entryOf(asked, place))),
    )
    const suggestion = nextSuggestion(text, list, keptHere)
    if (suggestion !== undefined)
      return { asked, suggestion, entry: entryOf(asked, suggestion.place) }
  }
  return undefined
}

/**
 * A field's text with the suggestion applied; undefined if its place is gone, or if the words name
 * harm and must stay.
 */
export function withGentleWords(
  entries: readonly ReportEntry[],
  steps: readonly ReportStep[],
  { entry, list }: { readonly entry: string; readonly list: WordList },
): (AskedField & { readonly words: string }) | undefined {
  for (const asked of steps.flatMap(({ asks }) => asks)) {
    if (leftAlone.has(asked.field)) continue
    const text = wordsIn(entries, asked.field, asked.child)
    const found = suggestions(text, list).find(
      (suggestion) => entryOf(asked, suggestion.place) === entry,
    )
    if (found !== undefined)
      return mayReplace(found)
        ? {
            ...asked,
            words: `${text.slice(0, found.at.from)}${inTheCaseOf(found)}${text.slice(found.at.to)}`,
          }
        : undefined
  }
  return undefined
}

/** At the start of a sentence the new words begin with a capital too. */
const inTheCaseOf = ({ words, gentle }: Suggestion): string =>
  /^\p{Lu}/u.test(words) ? `${gentle.slice(0, 1).toUpperCase()}${gentle.slice(1)}` : gentle

/** 'This part has 340 words …', or ''. */
export const sayLength = (text: string, list: WordList): string => {
  const note = lengthNote(text, list)
  return note === undefined ? '' : note.gentle
}
