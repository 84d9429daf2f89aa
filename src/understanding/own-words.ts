// What of a message its writer wrote: a quoted reply, a forwarded mail and somebody's words in quotation marks are not.

const forwarded =
  /^[ \t]*(?:-{2,}[^\n]*(?:original|forwarded)[^\n]*|begin forwarded message:?.*|from: .*|fwd?:.*|forwarded:.*|on .{5,60} wrote:.*)$[\s\S]*/im
const quotedLine = /^[ \t]*(?:>|&gt;).*$/gm
const quotedElement =
  /<(?:quoted|blockquote)\b[^>]*>[\s\S]*?<\/(?:quoted|blockquote)>|<quoted\b[^>]*\/>/gi
/** Whole sentences in quotation marks; a word or two is emphasis, or a name. */
const inQuotationMarks =
  /["“”]([^"“”]*)["“”]|(?<![\p{L}\d])['‘]([^'‘’]*(?:['’]\p{L}[^'‘’]*)*)['’](?![\p{L}\d])/gu

const isSentence = (words: string): boolean => words.trim().split(/\s+/).length > 2

export type OwnWords = {
  readonly text: string
  /** Whether something was left out, which somebody else wrote. */
  readonly quotes: boolean
}

/** Leaves out what was quoted. Danger is looked for in the whole message, and not in this. */
export function ownWordsIn(message: string): OwnWords {
  const text = message
    .replace(quotedElement, '\n')
    .replace(quotedLine, '')
    .replace(forwarded, '')
    .replace(inQuotationMarks, (all, double?: string, single?: string) =>
      isSentence(double ?? single ?? '') ? ' ' : all,
    )
    .trim()
  return { text, quotes: text !== message.trim() }
}

const salutation =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b[\p{L}' .]{0,40}[,:–-]\s+(?=\S)/iu

/** What the writer says: without what is quoted, and without 'Dear chair,'. The whole message where nothing else is left. */
export function saidIn(message: string): string {
  const { text } = ownWordsIn(message)
  const said = (text === '' ? message : text).replace(invisible, '').replace(salutation, '')
  return said.trim() === '' ? message : said
}

/** Zero-width characters, and spaces that do not break: pasted and dictated text is full of them. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
