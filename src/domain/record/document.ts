// What a document says, whatever program then sets it: headings, sentences, lists, tables, and the
// ratings of a plan over time. It knows nothing of Word; src/docx/ turns it into a file.
import { sayDate } from '../dates/dates.ts'
import type { Instant, LocalDate } from '../ids.ts'
import { type RatingColour, sayColour } from '../state/rating.ts'

/** A piece of a sentence. */
export type Run = { readonly text: string; readonly look: 'plain' | 'bold' | 'italic' }
/** A sentence: a text as it is, or runs of which some stand out. */
export type Sentence = string | readonly Run[]

/** One person's, or one outcome's, ratings; a date without a point is a gap. */
export type ChartLine = {
  readonly name: string
  readonly points: readonly { readonly on: LocalDate; readonly rating: RatingColour }[]
}

export type Chart = {
  readonly caption: string
  readonly lines: readonly ChartLine[]
  /** What the picture says, in words: read out in its place. */
  readonly words: string
}

export type TableOfWords = {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether the first cell of a row is its heading. */
  readonly rowHeaders: boolean
}

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly runs: readonly Run[] }
  /** What somebody typed, letter by letter, its lines as they are. */
  | { readonly block: 'typed'; readonly text: string }
  | { readonly block: 'bullets'; readonly items: readonly (readonly Run[])[] }
  | ({ readonly block: 'table' } & TableOfWords)
  | ({ readonly block: 'chart' } & Chart)
  | { readonly block: 'page-break' }

export type Document = {
  readonly title: string
  readonly language: 'en-GB'
  /** Who may read it, on every page: 'Restricted: for the chair alone'. */
  readonly mark?: string
  /**
   * What else stands at the top of every page. A family's name only where the document stays with
   * the family's own record.
   */
  readonly runningHead?: string
  /** When it was made: the file's own dates, so that the same document is the same file. */
  readonly madeAt: Instant
  readonly blocks: readonly Block[]
}

export const plain = (text: string): Run => ({ text, look: 'plain' })
export const bold = (text: string): Run => ({ text, look: 'bold' })
export const italic = (text: string): Run => ({ text, look: 'italic' })

const runsOf = (sentence: Sentence): readonly Run[] =>
  typeof sentence === 'string' ? [plain(sentence)] : sentence

/** The title is the first heading of the document; these stand below it. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  block: 'heading',
  level,
  text,
})
export const paragraph = (sentence: Sentence): Block => ({
  block: 'paragraph',
  runs: runsOf(sentence),
})
export const typedWords = (text: string): Block => ({ block: 'typed', text })
export const bullets = (items: readonly Sentence[]): Block => ({
  block: 'bullets',
  items: items.map(runsOf),
})
/** Throws when a row has more or fewer cells than the header. */
export function table(words: TableOfWords): Block {
  if (words.rows.some((row) => row.length !== words.header.length))
    throw new TypeError('Each row of a table has as many cells as its header')
  return { block: 'table', ...words }
}
export const chart = (words: Chart): Block => ({ block: 'chart', ...words })
export const pageBreak: Block = { block: 'page-break' }

/** The days on which anybody rated, in order. */
export const chartDates = ({ lines }: Pick<Chart, 'lines'>): LocalDate[] =>
  [...new Set(lines.flatMap(({ points }) => points.map(({ on }) => on)))].sort()

/** The chart as a table: a row a day, a column a line, a dash where nobody rated. */
export function chartTable(chart: Chart): TableOfWords {
  const cell = (line: ChartLine, date: LocalDate): string => {
    const point = line.points.findLast(({ on }) => on === date)
    return point === undefined ? '–' : sayColour[point.rating]
  }
  return {
    caption: chart.caption,
    header: ['Date', ...chart.lines.map(({ name }) => name)],
    rowHeaders: true,
    rows: chartDates(chart).map((date) => [
      sayDate(date),
      ...chart.lines.map((line) => cell(line, date)),
    ]),
  }
}

/**
 * Throws when a heading leaves a level out, where somebody who listens to the document would lose
 * their way.
 */
export function document(parts: Omit<Document, 'language'>): Document {
  let level = 0
  for (const one of parts.blocks) {
    if (one.block !== 'heading') continue
    if (one.level > level + 1)
      throw new TypeError(`A heading of level ${one.level} comes after one of level ${level}`)
    level = one.level
  }
  return { language: 'en-GB', ...parts }
}

/** A file's name is read by others in passing, so it says no more than the day. */
export const documentName = (on: LocalDate): string => `document-${on}.docx`
