// Questions about a word, a rule or a number ('what does FGM stand for'): they speak of danger and
// tell of none.

const politely =
  '(?:(?:hi|hello|hiya|sorry|please|quick question|silly question|just wondering|and|so|but|' +
  'also|can you|could you|can anyone|can someone|tell me|remind me|do you know) )*'
const aThing = '(?:the |an? )?(?:[a-z0-9]+ ){0,6}'
const patterns = [
  '(?:what|who|which) (?:does|do|did|is|are) ' +
    '(?:[a-z0-9]+ ){1,8}(?:actually |really |even )?(?:mean|means|meant|stand for|stands for|' +
    'short for|look like)',
  `(?:what|whats) (?:is |are )?meant by `,
  'what(?: is| are|s)? (?:the |an? )?(?:meaning|definition|difference|threshold|guidance|' +
    'procedure|number|helpline|category|law|rule|policy)',
  `what (?:number|helpline|procedure|category|form)\\b`,
  `(?:define|explain|spell|difference between|definition of|meaning of)\\b`,
  `how (?:do|would|should) (?:you|i|we) (?:spell|define|pronounce|word|phrase|write|say)\\b`,
  `what is (?:an? )?[a-z0-9]+(?: [a-z]+){0,2}$`,
  `${aThing}(?:meaning|definition)$`,
].map((pattern) => new RegExp(`^${politely}${pattern}`))

/**
 * Whatever else is said in the same breath may be more than a question: what somebody is doing, has
 * done, or cannot do.
 */
const tellsMore = new RegExp(
  String.raw`\b(?:not|has|have|had|got|took|right now|just|(?:he|she|` +
    'they|it|mum|dad|baby|child|someone|somebody) (?:is|was|are|' +
    'were)|i am|my child|happening|do i do|tonight|help|' +
    String.raw`\w+ing (?:her|him|them|me|us)|bleeding|breathing|unconscious)\b`,
)
const longest = 18

/** Whether one sentence, as plain words, asks about a word. */
export function asksAboutWord(words: readonly string[]): boolean {
  if (words.length > longest) return false
  const text = words.filter((word) => /\w/.test(word)).join(' ')
  return !tellsMore.test(text) && patterns.some((pattern) => pattern.test(text))
}
