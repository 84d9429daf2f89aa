// What a person typed, without what the client adds to it: a quoted message, mentions, markup and
// characters that nobody sees.
import { withoutUnseen } from '../domain/language/unseen.ts'

/**
 * Looked for in one walk, from one '<' to the next: with a search for the end of each the time
 * would grow with the square of the length, and anybody can send '<' a hundred thousand times.
 */
const tag = /<(\/?)([a-z][a-z\d]*)\b[^<>]*>/gi
/** Tags that clients write; '<3' and '< 5 days' are words. */
const layout = new RegExp(
  '^(?:at|p|div|span|br|b|strong|i|em|u|a|ul|ol|li|pre|' +
    'code|h[1-6]|img|emoji|attachment|systemeventmessage)$',
)
/**
 * A reply brings the message that it answers along, as an element before the words or as a block of
 * HTML.
 */
const quotes = /^(?:quoted|blockquote)$/

type Tag = {
  readonly name: string
  readonly part: 'opens' | 'closes' | 'whole'
  readonly from: number
  readonly to: number
}

const tagsIn = (text: string): Tag[] =>
  [...text.matchAll(tag)].map((found): Tag => {
    const [whole, slash = '', name = ''] = found
    const part = slash === '' ? (whole.endsWith('/>') ? 'whole' : 'opens') : 'closes'
    return { name: name.toLowerCase(), part, from: found.index, to: found.index + whole.length }
  })

/** For each tag the next one after it that closes the same name. */
function closings(tags: readonly Tag[]): ReadonlyMap<Tag, Tag> {
  const next = new Map<string, Tag>()
  const found = new Map<Tag, Tag>()
  for (const each of tags.toReversed()) {
    const closing = next.get(each.name)
    if (closing !== undefined) found.set(each, closing)
    if (each.part === 'closes') next.set(each.name, each)
  }
  return found
}

/**
 * Quotations and mentions of the bot go with what is in them; SDKs take a mention out only where
 * the activity lists it.
 */
function withoutTags(text: string, isBot: (name: string) => boolean): string {
  const tags = tagsIn(text)
  const closing = closings(tags)
  const left: string[] = []
  let at = 0
  const put = (until: number, instead: string, from: number) => {
    left.push(text.slice(at, until), instead)
    at = from
  }
  for (const each of tags) {
    if (each.from < at) continue
    const end = closing.get(each)
    if (quotes.test(each.name)) {
      if (each.part === 'whole' && each.name === 'quoted') put(each.from, ' ', each.to)
      else if (each.part !== 'closes' && end !== undefined) put(each.from, ' ', end.to)
    } else if (
      each.name === 'at' &&
      each.part === 'opens' &&
      end !== undefined &&
      end.from - each.to <= longestName &&
      isBot(text.slice(each.to, end.from))
    )
      put(each.from, ' ', end.to)
    else if (layout.test(each.name)) put(each.from, breaksLine(each) ? '\n' : '', each.to)
  }
  return left.join('') + text.slice(at)
}

/** Longer than Teams lets a bot be called, with the spaces about it. */
const longestName = 300

const breaksLine = ({ name, part }: Tag): boolean =>
  name === 'br' || (part === 'closes' && /^(?:p|div|li)$/.test(name))

/** Every kind of space but the line break. */
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

const decoded = (text: string): string =>
  text.replace(entity, (found, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? (character(hex === undefined ? Number(decimal) : parseInt(hex, 16)) ?? found)
      : (named[name.toLowerCase()] ?? found),
  )

/** Nothing for a control character, half a pair or a number beyond all characters. */
function character(code: number): string | undefined {
  if (code === 39) return '’'
  const isWritten = code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0)
  return isWritten && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined
}

/** `botName`: as the channel calls the bot in this chat. Whatever is left is as it was typed. */
export function typedText(text: string, botName = ''): string {
  const names = [botName, 'Round the Table'].map((name) => name.trim().toLowerCase())
  const isBot = (name: string) => name.trim() !== '' && names.includes(name.trim().toLowerCase())
  return withoutUnseen(decoded(withoutTags(text, isBot)))
    .replace(spaces, ' ')
    .trim()
}
