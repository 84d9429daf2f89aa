// What a file in XML can carry of what people typed, with nothing lost in silence.

/**
 * XML knows these characters in no spelling at all; each is shown as its picture (␇ for a bell).
 */
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g
const noCharacter = /[\uFFFE\uFFFF]/g

/**
 * The lines of a text, every character of which may stand in XML. Half of a pair of surrogates
 * becomes '�'.
 */
export const xmlLines = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(noCharacter, '\uFFFD')
    .replace(unspeakable, (one) => String.fromCodePoint(0x2400 + (one.codePointAt(0) ?? 0)))
    .split('\n')

export const xmlText = (text: string): string => xmlLines(text).join(' ')

/**
 * Whether a text begins in a script that runs from right to left: Hebrew, Arabic and their
 * neighbours.
 */
export const runsRightToLeft = (text: string): boolean =>
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(
    /\p{L}/u.exec(text)?.[0] ?? '',
  )
