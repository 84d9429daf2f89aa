// 'What was decided about Kayla': the meetings that are hers, and never another family's because it is the only one.
import { childrenOf } from '../../domain/state/case.ts'
import { canBeOfName } from '../../understanding/name-beside.ts'
import type { Meeting } from './meeting-access.ts'

const spokenOf = [
  /\b(?:about|for|re|regarding) (?:the |little |baby )?(\p{L}[\p{L}’'-]{2,})/giu,
  /\b(\p{L}{3,})['’]s\b/giu,
]

/** The words of a text that may be the name of somebody whom it asks about, in small letters. */
const namesIn = (text: string): string[] =>
  spokenOf
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, word = '']) => word.replace(/['’]s?$/, ''))
    .filter((word) => canBeOfName(word, { opens: true }))
    .map((word) => word.toLowerCase())

const childNames = (meeting: Meeting): string[] =>
  childrenOf(meeting).flatMap(({ label }) => label.toLowerCase().split(/[^\p{L}’'-]+/u))

/**
 * Of these meetings those about a child whom the text names; all where it names none of theirs and
 * nobody else. A name that fits none of them leaves none, whether there is such a child or not.
 * `others` are names that it may hold besides.
 */
export function ofChildNamed<Of extends Meeting>(
  text: string,
  meetings: readonly Of[],
  others: readonly string[] = [],
): readonly Of[] {
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}-]*/gu))
  const about = meetings.filter((meeting) =>
    childNames(meeting).some((name) => name.length > 1 && words.has(name)),
  )
  if (about.length > 0) return about
  const known = new Set(others.flatMap((other) => other.toLowerCase().split(/\s+/)))
  return namesIn(text).some((name) => !known.has(name)) ? [] : meetings
}
