// What a person typed, without what the client adds to it: a quoted message, mentions, markup and characters that nobody sees.

/** A reply brings the message that it answers along, as an element before the words or as a block of HTML. */
const quoted =
  /<quoted\b[^>]*\/>|<quoted\b[^>]*>[\s\S]*?<\/quoted>|<blockquote\b[\s\S]*?<\/blockquote>/gi
/** The bot's own name, mentioned: SDKs take it out only where the activity lists it. */
const mention = (name: string): RegExp =>
  new RegExp(
    `<at\\b[^>]*>\\s*(?:${[name, 'Round the Table']
      .filter((text) => text !== '')
      .map(escaped)
      .join('|')})\\s*</at>`,
    'gi',
  )
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Tags that clients write; '<3' and '< 5 days' are words. */
const tag =
  /<\/?(?:at|p|div|span|br|b|strong|i|em|u|a|ul|ol|li|pre|code|h[1-6]|img|emoji|attachment|systemeventmessage)\b[^>]*>/gi
/** Zero width, direction marks, soft hyphens, byte order marks. */
const unseen = /[\u00ad\u061c\u200b\u200c\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g
/** Every kind of space but the line break. */
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** A joiner belongs between two signs of one emoji, such as a family; between letters nobody sees it. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu

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
export const typedText = (text: string, botName = ''): string =>
  decoded(
    text
      .replace(quoted, ' ')
      .replace(mention(botName), ' ')
      .replace(tag, (found) => (/^<(?:\/p|br|\/div|\/li)/i.test(found) ? '\n' : '')),
  )
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(spaces, ' ')
    .trim()
