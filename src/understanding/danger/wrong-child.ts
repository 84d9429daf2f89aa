// 'Wrong child in 4600, take tyler out': a slip in who is in a meeting, and of no danger. Only as a
// whole sentence: whatever else is said in it is screened as ever.

const wrongChild = new RegExp(
  '^(?:(?:oh|oops|sorry|no|please) )*(?:the )?wrong (?:child|kid)(?: (?:in|' +
    String.raw`on|for|at) (?:[a-z]{0,4}-?\d[\w/-]*|it|this|the (?:meeting|` +
    'conference)))?(?: (?:so|please|can you|could you))*(?: (?:take|remove|' +
    String.raw`get|delete) [\p{L}'’-]+(?: [\p{L}'’-]+)? (?:out|off)(?: of)?(?: (?:it|` +
    String.raw`this|the|meeting|conference|please|[a-z]{0,4}-?\d[\w/-]*))*)?$`,
  'u',
)

/** Of the plain words of a sentence. */
export const isWrongChild = (words: readonly string[]): boolean => wrongChild.test(words.join(' '))
