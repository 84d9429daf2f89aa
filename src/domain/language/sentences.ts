// Cuts a text into sentences. Where it is not clear that one ends, it goes on: a sentence that
// names harm then protects more words, never fewer.
import type { Span } from './words.ts'

/**
 * The sentences of a text in order, without the white space around them. A quotation is never cut
 * in two.
 */
export const sentencesOf = (text: string, quotations: readonly Span[]): Span[] =>
  cut(text, quotations, goesOn)

/**
 * The same cut finer, for counting words: each line for itself, and a full stop ends a sentence
 * whatever follows.
 */
export const shortestSentencesOf = (text: string, quotations: readonly Span[]): Span[] =>
  cut(text, quotations, () => false)

type End = { readonly mark: string; readonly index: number; readonly to: number }

function cut(
  text: string,
  quotations: readonly Span[],
  carriesOn: (text: string, end: End) => boolean,
): Span[] {
  const found: Span[] = []
  let from = 0
  let quotation = 0
  const close = (to: number) => {
    const span = trimmed(text, { from, to })
    if (span.from < span.to) found.push(span)
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(/(?<![.!?…])[.!?…]+["”’')\]]*(?=\s|$)|\n/g)) {
    const to = index + mark.length
    while ((quotations[quotation]?.to ?? Infinity) < to) quotation += 1
    const around = quotations[quotation]
    if (around !== undefined && around.from < index && to < around.to) continue
    if (!isAbbreviation(text, index) && !carriesOn(text, { mark, index, to })) close(to)
  }
  close(text.length)
  return found
}

const abbreviations: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'prof',
  'rev',
  'sgt',
  'insp',
  'no',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'approx',
  'vs',
  'cllr',
  'tel',
  'p',
  'pp',
  'para',
])

function isAbbreviation(text: string, index: number): boolean {
  if (text.charAt(index) !== '.') return false
  const before = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? ''
  return abbreviations.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before)
}

/**
 * 'at 10 a.m. and then' goes on; so does a line that was wrapped, unless a blank line or a bullet
 * shows that it was not.
 */
function goesOn(text: string, { mark, to }: End): boolean {
  const after = text.slice(to, to + 40)
  if (mark === '\n') return !/^[^\S\n]*(?:\n|[-–•*▪·]|\d+[.)]|$)/.test(after)
  const next = /^\s*["“‘'([]*(\S)/.exec(after)?.[1] ?? ''
  return next !== next.toUpperCase()
}

function trimmed(text: string, { from, to }: Span): Span {
  const inside = text.slice(from, to)
  const start = from + inside.length - inside.trimStart().length
  return { from: start, to: Math.max(start, start + inside.trim().length) }
}
