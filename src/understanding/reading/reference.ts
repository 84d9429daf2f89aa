// Conferences' numbers in a message.
import { isReference } from '../../domain/ids.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Dictated and pasted numbers: '４４７１' is 4471, and so is '4 4 7 1' where that is one of theirs. */
const withPlainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
const spacedOut = (reference: string): string =>
  /^\d{3,}$/.test(reference) ? `(?:${reference}|${[...reference].join(' ')})` : escaped(reference)

/** A conference's number: one of the speaker's own, or what looks like one ('4471', 'CP-4471', 'ref 88/21'); never a year or a time. */
export function readReference(typed: string, references: readonly string[]): string | undefined {
  const text = withPlainDigits(typed)
  const low = ` ${text.toLowerCase()} `
  const either = `${low}${low.replace(/(?<=\d) (?=\d)/g, '')}`
  // The longest first: '4471-CG1' is the core group, and not the conference '4471'.
  const known = references
    .filter((reference) => either.includes(reference.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .find((reference) =>
      new RegExp(`[^a-z0-9]${spacedOut(reference.toLowerCase())}[^a-z0-9]`).test(low),
    )
  if (known !== undefined) return known.toUpperCase()
  const told =
    /\b(?:ref(?:erence)?|case|number|no\.?|conference|#)\s*:?\s*#?([a-z]{0,4}-?\d{3,}[a-z0-9/-]*)\b/i.exec(
      text,
    )?.[1]
  const lettered = /\b([a-z]{1,4}-\d{3,8}|[a-z]{2,3}\d{4,8})\b/i.exec(text)?.[1]
  const bare = /(?<![\d:./£-])\b(\d{4,7})\b(?![:./%-]\d|(?:st|nd|rd|th)\b)/.exec(text)?.[1]
  const found =
    told ??
    lettered ??
    (bare !== undefined &&
    !/^20[1-4]\d$/.test(bare) &&
    !/\b(?:at|by|till|until)\s+\d{4}\b/i.test(text)
      ? bare
      : undefined)
  return found !== undefined && isReference(found) ? found.toUpperCase() : undefined
}

/** The number of a conference that is named and is none of these: written like one of them, or after 'case', 'conference' or 'meeting'. */
export function referenceNotThere(text: string, references: readonly string[]): string | undefined {
  const found = readReference(text, references)
  if (found === undefined || references.some((reference) => reference.toUpperCase() === found))
    return undefined
  const isTold = new RegExp(
    `\\b(?:ref(?:erence)?|case|conference|meeting|cp|icpc|rcpc)\\s*:?\\s*#?${escaped(found)}\\b`,
    'i',
  ).test(text)
  const shape = (one: string) => one.replace(/\d/g, '0')
  const place = new RegExp(
    `\\b(?:to|for|of|at|in|on|move|cancel|status|chase|about|from)\\s+#?${escaped(found)}\\b|^\\W*${escaped(found)}\\b|\\b${escaped(found)}\\W*$`,
    'i',
  ).test(text)
  return isTold ||
    (place &&
      (references.length === 0 ||
        references.some((reference) => shape(reference.toUpperCase()) === shape(found))))
    ? found
    : undefined
}

/** The text with its reference taken out, or something else put in its place. */
export const withoutReference = (
  text: string,
  reference: string | undefined,
  instead: string,
): string =>
  reference === undefined
    ? text
    : withPlainDigits(text).replace(
        new RegExp(`\\b${spacedOut(reference)}(?![a-z0-9])`, 'i'),
        instead,
      )
