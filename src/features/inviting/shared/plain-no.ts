// 'No can do', 'count me out', 'I'll have to pass': a no in words that look like a yes to whoever
// reads them one by one.

const otherwise: readonly (readonly [RegExp, string])[] = [
  [/\bno[ -]can[ -]do(?: on)?\b/gi, 'I can’t do'],
  [/\b(?:you can )?(?:count|rule|deal) (?:me|us) out(?: (?:of|for))?\b/gi, 'I can’t do'],
  [
    /\b(?:no way|no chance|not a chance) (?:that )?(?:i|we) (?:can|could|will|am|are)\b/gi,
    'I can’t',
  ],
  [
    new RegExp(
      String.raw`\b(?:i|we)(?:['’]?(?:ll|m))? (?:will )?(?:have|had|going|got|` +
        'need) to (?:pass|bow out|give (?:it|this|' +
        String.raw`that) a miss|say no)(?: (?:on|of|to|for))?\b`,
      'gi',
    ),
    'I can’t do',
  ],
]

/** The same text with every such no written as 'I can’t'. */
export const withPlainNo = (text: string): string =>
  otherwise.reduce((left, [words, instead]) => left.replace(words, instead), text)

/** Whether the text says no in such words. */
export const saysNoOtherwise = (text: string): boolean => withPlainNo(text) !== text
