// Two devices, one draft: of each field the newest words stand. A card sends every field that it
// shows, also those that nobody touched on it; so what a card sends counts as new only where it
// differs from what it was drawn with.
import type { ChildId, Instant } from '../ids.ts'
import type { DraftEntry, ReportField } from '../state/report-words.ts'

export type TypedField = {
  readonly field: ReportField
  readonly child?: ChildId
  readonly words: string
}

export type MergeResult = {
  readonly entries: readonly DraftEntry[]
  /** Whether anything is different from before. */
  readonly changed: boolean
  /** Fields whose newer words, from another device or person, were left standing. */
  readonly leftStanding: readonly TypedField[]
  /** Fields in which both had written: the newest stand, the others are remembered. */
  readonly replaced: readonly TypedField[]
}

/** How many earlier words a field remembers. */
const remembered = 8

/**
 * The draft with what a card sent. `drawn` is the moment of the draft that the card showed, `at`
 * that of the tap; times of a draft never run backwards.
 */
export function merge(
  entries: readonly DraftEntry[],
  typed: readonly TypedField[],
  { drawn, at }: { readonly drawn: Instant; readonly at: Instant },
): MergeResult {
  let merged: MergeResult = { entries, changed: false, leftStanding: [], replaced: [] }
  for (const one of typed) merged = mergeField(merged, one, { drawn, at })
  return merged
}

function mergeField(
  before: MergeResult,
  typed: TypedField,
  { drawn, at }: { readonly drawn: Instant; readonly at: Instant },
): MergeResult {
  const stands = before.entries.find((entry) => isSame(entry, typed))
  const words = stands?.words ?? ''
  // Shown and sent back: whoever went on has looked at what came from the last report.
  if (typed.words === words)
    return stands?.from === undefined ? before : withEntry(before, looked(stands, at))
  const shown = wordsAt(stands, drawn)
  const isNewer = stands !== undefined && stands.at > drawn
  // Also words of an even older card: they were there once, and nobody has just written them.
  if (
    isNewer &&
    (typed.words === shown || (stands.earlier ?? []).some((one) => one.words === typed.words))
  )
    return { ...before, leftStanding: [...before.leftStanding, typed] }
  const earlier =
    stands === undefined
      ? []
      : [...(stands.earlier ?? []), { words: stands.words, at: stands.at }].slice(-remembered)
  const entry: DraftEntry = {
    field: typed.field,
    ...(typed.child === undefined ? {} : { child: typed.child }),
    words: typed.words,
    at,
    ...(earlier.length === 0 ? {} : { earlier }),
  }
  const after = withEntry(before, entry)
  return isNewer && words !== ''
    ? { ...after, replaced: [...after.replaced, { ...typed, words }] }
    : after
}

const looked = ({ from, ...entry }: DraftEntry, at: Instant): DraftEntry =>
  from === undefined ? entry : { ...entry, at }

/** What a field said at a moment, as far as is remembered. */
function wordsAt(entry: DraftEntry | undefined, at: Instant): string {
  if (entry === undefined) return ''
  if (entry.at <= at) return entry.words
  return (entry.earlier ?? []).filter((one) => one.at <= at).at(-1)?.words ?? ''
}

const isSame = (
  pick: Pick<TypedField, 'field' | 'child'>,
  otherPick: Pick<TypedField, 'field' | 'child'>,
): boolean => pick.field === otherPick.field && pick.child === otherPick.child

const withEntry = (before: MergeResult, entry: DraftEntry): MergeResult => {
  const others = before.entries.filter((one) => !isSame(one, entry))
  return { ...before, changed: true, entries: [...others, entry] }
}

/** Puts the words that stood before back, and remembers those that it takes away. */
export function bringBack(
  entries: readonly DraftEntry[],
  asked: Pick<TypedField, 'field' | 'child'>,
  at: Instant,
): readonly DraftEntry[] {
  const stands = entries.find((entry) => isSame(entry, asked))
  const last = stands?.earlier?.at(-1)
  if (stands === undefined || last === undefined) return entries
  const earlier = [...(stands.earlier ?? []).slice(0, -1), { words: stands.words, at: stands.at }]
  return [
    ...entries.filter((entry) => entry !== stands),
    {
      field: stands.field,
      ...(stands.child === undefined ? {} : { child: stands.child }),
      words: last.words,
      at,
      earlier,
    },
  ]
}
