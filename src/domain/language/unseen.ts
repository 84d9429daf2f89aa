// Characters that nobody sees. With a mark of direction a name reads as another one, and with a
// zero-width space no list finds it, so none of them is kept.

/** Zero width, direction marks, soft hyphens, byte order marks. */
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u2064\u2066-\u206f\u202a-\u202e\ufeff]/g
/**
 * A joiner belongs between two signs of one emoji, such as a family; between letters nobody sees
 * it.
 */
const strayJoiner = new RegExp(
  String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|` +
    String.raw`\u200d(?!\p{Extended_Pictographic})`,
  'gu',
)

export const withoutUnseen = (text: string): string =>
  text.replace(unseen, '').replace(strayJoiner, '')
