// Where somebody's own words stand in quotation marks. They are left alone, whoever said them and
// however many sentences they are; in doubt, more is taken for a quotation rather than less.
import type { Span } from './words.ts'

/**
 * The quotations of a text, marks included, in order of place; straight and curly marks, double and
 * single.
 */
export function quotationsOf(text: string): Span[] {
  return merged([
    ...quoted(text, doubleMarks(text), 'until-paragraph-ends'),
    ...quoted(text, singleMarks(text), 'needs-its-end'),
  ])
}

type Mark = { readonly at: number; readonly side: 'opens' | 'closes' | 'either' }

function doubleMarks(text: string): Mark[] {
  return [...text.matchAll(/["“”„]/g)].flatMap(({ 0: mark, index }): Mark[] => {
    if (mark === '“' || mark === '„') return [{ at: index, side: 'opens' }]
    if (mark === '”') return [{ at: index, side: 'closes' }]
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 1)
    // 5'10" is a height and no quotation.
    if (/\d/.test(before) && !/\S/.test(after)) return [{ at: index, side: 'closes' }]
    if (isOpenSpace(before) === isCloseSpace(after)) return [{ at: index, side: 'either' }]
    return [{ at: index, side: isOpenSpace(before) ? 'opens' : 'closes' }]
  })
}

/**
 * An apostrophe within a word, after a plural ('the boys' room') or in front of ''til' is no
 * quotation mark.
 */
function singleMarks(text: string): Mark[] {
  return [...text.matchAll(/['‘’]/g)].flatMap(({ 0: mark, index }): Mark[] => {
    if (mark === '‘') return [{ at: index, side: 'opens' }]
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 1)
    if (isLetter(before) && isLetter(after)) return []
    if (mark === "'" && isOpenSpace(before) && !isCloseSpace(after))
      return /^(?:til|cos|em|cause|bout)\b/i.test(text.slice(index + 1, index + 7))
        ? []
        : [{ at: index, side: 'opens' }]
    return isOpenSpace(before) ? [] : [{ at: index, side: 'closes' }]
  })
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)
const isOpenSpace = (letter: string): boolean => letter === '' || /[\s([{–—\-:,"“‘']/.test(letter)
const isCloseSpace = (letter: string): boolean =>
  letter === '' || /[\s)\]}–—.,;:!?"”’]/.test(letter)

function quoted(
  text: string,
  marks: readonly Mark[],
  unclosed: 'until-paragraph-ends' | 'needs-its-end',
): Span[] {
  const found: Span[] = []
  const paragraphEnds =
    unclosed === 'until-paragraph-ends'
      ? [...text.matchAll(/\n[^\S\n]*\n/g)].map(({ index }) => index)
      : []
  let paragraph = 0
  let open: number | undefined
  const leaveOpen = (from: number, until: number) => {
    if (unclosed === 'needs-its-end') return
    while ((paragraphEnds[paragraph] ?? Infinity) < from) paragraph += 1
    found.push({ from, to: Math.min(paragraphEnds[paragraph] ?? until, until) })
  }
  marks.forEach(({ at, side }, index) => {
    if (open === undefined) {
      if (side !== 'closes') open = at
    } else if (side === 'opens') {
      // A second opening mark: each paragraph of a long quotation begins with one, or the first was
      // never closed.
      leaveOpen(open, at)
      open = at
    } else if (
      unclosed === 'until-paragraph-ends' ||
      !isPlural(text, at) ||
      marks[index + 1]?.side !== 'closes'
    ) {
      found.push({ from: open, to: at + 1 })
      open = undefined
    }
  })
  if (open !== undefined) leaveOpen(open, text.length)
  return found
}

/** 'the boys' room' inside a quotation: the mark that ends it comes later. */
const isPlural = (text: string, at: number): boolean =>
  /^s['’] \p{L}/u.test(text.slice(at - 1, at + 3))

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((span, otherSpan) => span.from - otherSpan.from)) {
    const last = whole.at(-1)
    if (last !== undefined && span.from < last.to)
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else whole.push(span)
  }
  return whole
}
