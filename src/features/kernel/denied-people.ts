// 'Invite Callum, not Ruth', 'take Ruth off, not Helen': of two people in one order one is denied.
// What is left is the order; whoever is denied is nobody's role and is not looked for.

const order = '(?:(?:re-?|un|dis)?invite|add|include|take|remove|chase|remind|ask)'
const denies = `(?:not|except(?: for)?|don['’]?t ${order}|do not ${order})`
/** No number, and none of the words that lead back to the order. */
const word = String.raw`(?!(?:to|off|from|for|into|on|at|and|or|nor|but)\b)[\p{L}'’.-]+`
const who = `(?:${word} ?){1,4}`
const behind = new RegExp(
  String.raw`(?:[,;.]? (?:and |but )?|[,;] ?)${denies} ${who}(?:(?:and|or|nor|,) (?:not )?${who})*(?=\W*$| ?(?:to|off|from|for|into|on)\b)`,
  'iu',
)
const ahead = new RegExp(
  String.raw`^\W*(?:please )?(?:don['’]?t|do not|not to) ${order} [^,;.]{1,80}[,;.] ?(?:but |just )?(?=(?:please )?${order}\b)`,
  'iu',
)

/** An order without the people whom it denies: the same text where it denies nobody. */
export const withoutDenied = (text: string): string =>
  text
    .replace(ahead, '')
    .replace(behind, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.])/g, '')
    .trim()
