// 'I can make it now', 'I'll go myself': somebody says that they come. It is no offer of help, and
// asks for no note instead.

const coming = [
  new RegExp(
    String.raw`\b(?:i|we) can (?:now |actually |still |in fact )?(?:make|` +
      String.raw`come|attend|join|be there|do|get to|go to)\b`,
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?:'?m| am|'?re| are) (?:now |actually )?(?:able to (?:come|` +
      String.raw`make|attend|join|be there)|free now|free after all)\b`,
  ),
]
const place =
  '(?:(?:to|at|for) )?(?:it|there|that|(?:the |this |' +
  'that )?(?:meeting|conference|core group|review|one)\\b[^,;.]*)'
const goesThemselves = new RegExp(
  `(?:^|[,;.!] *|\\b(?:and|so|but|then) )(?:ok |okay |yes |no |actually |fine )*(?:i|` +
    `we)(?:'?ll| will| can| am going to|'?m going to)(?: just)? ` +
    `(?:do (?:it|that one|the one\\b[^,;.]*)|go|come|attend|be there|make it|cover it|take it|` +
    `(?:go|attend|cover|come) ${place})` +
    `(?: (?:myself|ourselves|instead|now|then|after all|alone|in person|online))*\\W*$`,
)
const denies = /\b(?:can.?t|cannot|couldn.?t|won.?t|not|unless|if|unable|instead of me)\b/
const offersWords = /\b(?:note|report|write|written|send|email|words?|update)\b/

const plain = (text: string): string => text.toLowerCase().replace(/[’`]/g, "'")

/** 'Actually I can make the core group now': their own yes, with nothing sent in its place. */
export const saysTheyCanCome = (text: string): boolean =>
  coming.some((words) => words.test(plain(text))) &&
  !denies.test(plain(text)) &&
  !offersWords.test(plain(text))

/**
 * 'Callum's on a course, I'll do it myself': who goes to a meeting, and nothing that helps a child
 * or a parent.
 */
export const saysWhoGoes = (text: string): boolean => goesThemselves.test(plain(text))
