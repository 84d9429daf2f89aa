// What of a message its writer wrote: a quoted reply, a forwarded mail and somebody's words in
// quotation marks are not.

const forwarded = new RegExp(
  String.raw`^[ \t]*(?:--[^\n]*(?:original|forwarded)[^\n]*|begin forwarded message:?.*|` +
    String.raw`from: .*|fwd?:.*|forwarded:.*|on .{5,60} wrote:.*)$[\s\S]*`,
  'im',
)
const quotedLine = /^[ \t]*(?:>|&gt;).*$/gm
const quotedElement =
  /<quoted\b[^<>]*\/>|<(?:quoted|blockquote)\b[^<>]*>[\s\S]*?<\/(?:quoted|blockquote)>/gi
const endOfQuoted = /\/>|<\/(?:quoted|blockquote)>/gi
/**
 * Whole sentences in quotation marks; a word or two is emphasis, or a name. None is longer than
 * what is read.
 */
const inQuotationMarks =
  /["“”]([^"“”]*)["“”]|(?<![\p{L}\d])['‘]((?:[^'‘’]|['’]\p{L}){0,800})['’](?![\p{L}\d])/gu

const isSentence = (words: string): boolean => words.trim().split(/\s+/).length > 2

export type OwnWords = {
  readonly text: string
  /** Whether something was left out, which somebody else wrote. */
  readonly quotes: boolean
}

/**
 * Behind the last end of a quotation none is looked for: each one that is open would be followed to
 * the end of the text.
 */
function withoutQuoted(message: string): string {
  const last = [...message.matchAll(endOfQuoted)].at(-1)
  const end = last === undefined ? 0 : last.index + last[0].length
  return message.slice(0, end).replace(quotedElement, '\n') + message.slice(end)
}

/** Leaves out what was quoted. Danger is looked for in the whole message, and not in this. */
export function ownWordsIn(message: string): OwnWords {
  const text = withoutQuoted(message)
    .replace(quotedLine, '')
    .replace(forwarded, '')
    .replace(inQuotationMarks, (all, double?: string, single?: string) =>
      isSentence(double ?? single ?? '') ? ' ' : all,
    )
    .trim()
  return { text, quotes: text !== message.trim() }
}

const salutation = new RegExp(
  String.raw`^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|` +
    String.raw`morning|afternoon)\b[\p{L}' .]{0,40}[,:–-]\s+(?=\S)`,
  'iu',
)

/**
 * What the writer says: without what is quoted, and without 'Dear chair,'. The whole message where
 * nothing else is left.
 */
export function saidIn(message: string): string {
  const { text } = ownWordsIn(message)
  const said = (text === '' ? message : text).replace(invisible, '').replace(salutation, '')
  return said.trim() === '' ? message : said
}

/**
 * Zero-width characters, and spaces that do not break: pasted and dictated text is full of them.
 */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
