// Restorative language at the author's side: one suggestion at a time, theirs alone, and never in their way.
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

/** A suggestion at one place of one field. `entry` names that place and says nothing of what stands there. */
export type Thought = {
  readonly asked: AskedField
  readonly suggestion: Suggestion
  readonly entry: string
}

/** What a child says stays as the child says it; these others are a few words. */
const leftAlone = new Set<ReportField>([
  'child-views',
  'child-views-how',
  'child-views-when',
  'child-views-by',
  'view',
])

const entryOf = ({ field, child }: AskedField, place: string): string =>
  digest([field, child ?? '', place])

/** The first thought on these steps' words at whose place the author has not kept theirs. */
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

/** A field's words with the gentle ones in the place of those that were typed; undefined when that place is not there any more, or names harm. */
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
