// A report cut into pieces that fit on a card: a part a page, and a long one on several. No word is
// left out or changed.
import type { ReadPart } from './reading.ts'

export type PageField = {
  readonly title: string
  /** As typed, a line of its own for each line. */ readonly paragraphs: readonly string[]
}
export type Page = { readonly heading: string; readonly fields: readonly PageField[] }

const bytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length
/** What a paragraph costs on a card beside its words. */
const around = 120

/** `most`: bytes of words that a page may hold. */
export function pagesOf(parts: readonly ReadPart[], max: number): Page[] {
  return parts.flatMap(({ heading, fields }) => {
    const pages: { heading: string; fields: PageField[] }[] = []
    let room = 0
    for (const { title, words } of fields) {
      for (const piece of piecesOf(words, max)) {
        const cost = bytes(piece) + around + bytes(title)
        const page = pages.at(-1)
        if (page === undefined || cost > room) {
          pages.push({
            heading: pages.length === 0 ? heading : `${heading} (continued)`,
            fields: [{ title, paragraphs: [piece] }],
          })
          room = max - cost
          continue
        }
        room -= cost
        const last = page.fields.at(-1)
        if (last?.title === title)
          page.fields[page.fields.length - 1] = { title, paragraphs: [...last.paragraphs, piece] }
        else page.fields.push({ title, paragraphs: [piece] })
      }
    }
    return pages
  })
}

/**
 * The lines of a text; one that is longer than a page is cut between two words where there is a
 * space.
 */
function piecesOf(words: string, max: number): string[] {
  return words
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const pieces: string[] = []
      let rest = line
      while (bytes(rest) > max - 4 * around) {
        const longest = Math.max(1, Math.floor((max - 4 * around) / 4))
        const space = rest.lastIndexOf(' ', longest)
        const cut = space > longest / 2 ? space + 1 : safeCut(rest, longest)
        pieces.push(rest.slice(0, cut))
        rest = rest.slice(cut)
      }
      return [...pieces, rest]
    })
}

/** Never in the middle of a character that takes two places. */
const safeCut = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + 1 : at
