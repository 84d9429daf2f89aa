// Conferences' numbers in a message.
import { isReference } from '../../domain/ids.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Dictated and pasted numbers: '４４７１' is 4471, and so is '4 4 7 1' where that is one of theirs. */
const withPlainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
const spacedOut = (reference: string): string =>
  /^\d{3,}$/.test(reference) ? `(?:${reference}|${[...reference].join(' ')})` : escaped(reference)

/**
 * A conference's number: one of the speaker's own, or what looks like one ('4471', 'CP-4471', 'ref
 * 88/21'); never a year or a time.
 */
export function readReference(typed: string, references: readonly string[]): string | undefined {
  const text = withPlainDigits(typed)
  const low = ` ${text.toLowerCase()} `
  const either = `${low}${low.replace(/(?<=\d) (?=\d)/g, '')}`
  // The longest first: '4471-CG1' is the core group, and not the conference '4471'.
  const known = references
    .filter((reference) => either.includes(reference.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .find((reference) =>
      new RegExp(`[^a-z0-9]${spacedOut(reference.toLowerCase())}(?![a-z0-9]|-cg\\d)`).test(low),
    )
  if (known !== undefined) return known.toUpperCase()
  const told =
    /\b(?:ref(?:erence)?|case|number|no\.?|conference|#)\s*:?\s*#?([a-z]{0,4}-?\d{3,}[a-z0-9/-]*)\b/i.exec(
      text,
    )?.[1]
  const coreGroup = /(?<![\w-])([a-z]{0,4}-?\d{3,8}-cg\d{1,3})\b/i.exec(text)?.[1]
  const lettered = /\b([a-z]{1,4}-\d{3,8}|[a-z]{2,3}\d{4,8})\b/i.exec(text)?.[1]
  const bare = /(?<![\d:./£-])\b(\d{4,7})\b(?![:./%-]\d|(?:st|nd|rd|th)\b)/.exec(text)?.[1]
  const found =
    coreGroup ??
    told ??
    lettered ??
    (bare !== undefined &&
    !/^20[1-4]\d$/.test(bare) &&
    !/\b(?:at|by|till|until)\s+\d{4}\b/i.test(text)
      ? bare
      : undefined)
  return found !== undefined && isReference(found) ? found.toUpperCase() : undefined
}

/**
 * The number of a conference that is named and is none of these: written like one of them, or after
 * 'case', 'conference' or 'meeting'.
 */
export function referenceNotThere(text: string, references: readonly string[]): string | undefined {
  const found = readReference(text, references)
  if (found === undefined) return numbersLike(text, references)[0]
  if (!isOneOf(references, found))
    return isSaidAsNumber(text, found, references) ? found : undefined
  // 'Swap 4471 with 4999': one of two that is there does not stand for the other.
  return numbersLike(withoutReference(text, found, ' '), references)[0]
}

const isOneOf = (references: readonly string[], found: string): boolean =>
  references.some((reference) => reference.toUpperCase() === found)

function isSaidAsNumber(text: string, found: string, references: readonly string[]): boolean {
  const isTold = new RegExp(
    `\\b(?:ref(?:erence)?|case|conference|meeting|cp|icpc|rcpc)\\s*:?\\s*#?${escaped(found)}\\b`,
    'i',
  ).test(text)
  const place = new RegExp(
    `\\b(?:to|for|of|at|in|on|move|cancel|status|chase|about|from)\\s+#?${escaped(found)}\\b|` +
      `^\\W*${escaped(found)}\\b|\\b${escaped(found)}\\W*$`,
    'i',
  ).test(text)
  return (
    isTold ||
    /-CG\d+$/.test(found) ||
    (place && !isOther(text, found) && (references.length === 0 || isLike(references, found))) ||
    numbersLike(text, references).includes(found)
  )
}

const shape = (written: string) => written.toUpperCase().replace(/\d/g, '0')
const isLike = (references: readonly string[], written: string): boolean =>
  references.some((reference) => shape(reference) === shape(written))

/** In a longer text a number may be anything. */
const longestSaid = 160

/**
 * Numbers that are written like one of the references, and are none of them; never a time of day, a
 * year, a room or a count.
 */
function numbersLike(text: string, references: readonly string[]): string[] {
  if (text.length > longestSaid) return []
  const found = text.match(/(?<![\w.:/£-])[a-z]{0,4}-?\d{3,8}(?![\w.:/%-])/gi) ?? []
  return found
    .map((written) => written.toUpperCase())
    .filter(
      (written) =>
        isLike(references, written) &&
        !isOneOf(references, written) &&
        !/^(?:(?:[01]\d|2[0-3])[0-5]\d|20[1-4]\d)$/.test(written) &&
        !isOther(text, written),
    )
}

/** 'Room 4499', 'extension 4499', '1500 words', '1 January 2099'. */
const isOther = (text: string, written: string): boolean =>
  new RegExp(
    `\\b(?:room|ext(?:ension)?|badge|collar|pin|code|flat|house|tel|phone|mobile|` +
      `telephone)\\.?(?: (?:number|no\\.?|is))*:? ?#?${escaped(written)}\\b|` +
      `\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|` +
      `oct|nov|dec)[a-z]*\\.?,? ${escaped(written)}\\b|` +
      `\\b${escaped(written)} (?:words?|characters|pounds|patients|pupils|children|families|` +
      `people|hours|miles|times|words?|calories|steps)\\b`,
    'i',
  ).test(text)

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
