// What stands behind a plain yes: 'I'll be there, thanks', '…, in another life'. A yes is recorded,
// and a colleague is asked, only where all of it is understood; whatever else stands there may take
// it back.

/** Words of which one at least is in whatever people add to an answer: when, how, who, why, a greeting, a thank-you. */
const usual = new RegExp(
  `\\d|\\p{Extended_Pictographic}|@|\\b(?:${[
    'thanks?|thank you|thx|ta|cheers|regards|best|kind|sorry|please|pls|plz|x+|lol|haha|hi|hello|hey|dear|no (?:problem|worries)|of course',
    'yes|yep|yeah|ok|okay|great|good|fine|lovely|perfect|brilliant|happy|glad|noted|sure|definitely|defo',
    'mon\\w*|tue\\w*|wed\\w*|thu\\w*|fri\\w*|today|tomorrow|morning|afternoon|evening|week|oclock|noon|then|there|after all|late|early|first|last',
    'online|teams|phone|video|person|link|room|report|bring|conference|conf|meeting|core group|review|calendar|diary|leave|court|clinic|training',
    "i|i['’]?(?:ll|m|ve|d)|im|ill|ive|we|my|me|she|he|they|s?he['’]?s|shes|hes|who|mum|dad|kids?|child\\w*|famil\\w*",
    'health|school|police|gp|hv|dsl|sw|iro|nurse|visitor|midwife|housing|surgery|officer|teacher|head|manager|deputy|social|dr|mrs?|miss|ms',
    'will|can|attend\\w*|com(?:e|ing)|cover\\w*|cancelled|changed|moved|free|see|look\\w*|all|both|it|that|this|for|from|at|on|in person|with|to|as|because|cos|since',
  ].join('|')})\\b`,
  'iu',
)
/** 'Ruth', 'Dr Bhatt', at the end: whoever wrote it. */
const signature = /^(?:\p{Lu}[\p{Ll}’'-]+ ?){1,3}$/u

const parted = /[,;!()…]+|\.(?!\d|\w)|\s[-–—]\s/

/** Whether something stands behind the first words that is none of what people usually add. */
export const hasOddTail = (text: string): boolean => {
  const [, ...tails] = text
    .split(parted)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  return tails.some(
    (tail, at) => !usual.test(tail) && !(at === tails.length - 1 && signature.test(tail)),
  )
}
