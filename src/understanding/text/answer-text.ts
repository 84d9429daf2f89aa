// An answer as its writer meant it: a slip in one of its own words, a polite turn that looks like a
// doubt, and a no to coming in person beside a yes to coming online.
import { frequentWords } from '../words/frequent-words.ts'
import { knownNames } from '../words/names.ts'
import { slips } from './spelling.ts'

const answerWords = [
  'unfortunately',
  'attend',
  'attending',
  'attendance',
  'available',
  'unavailable',
  'apologies',
  'definitely',
  'confirm',
  'confirming',
  'coming',
  'conference',
  'meeting',
  'tomorrow',
  'sorry',
  'thanks',
  'unable',
  'joining',
  'commitments',
  'annual',
  'remotely',
  'virtually',
  'instead',
  'covering',
  'calendar',
] as const

const shortSlips: ReadonlyMap<string, string> = new Map([
  ['wil', 'will'],
  ['wll', 'will'],
  ['cna', 'can'],
  ['jion', 'join'],
  ['yse', 'yes'],
  ['soz', 'sorry'],
  ['aswell', 'as well'],
])

/** Only what is no word and no name may be a slip: 'meting' is, 'Conroy' is not. */
function mended(word: string): string {
  const plain = word.toLowerCase()
  const short = shortSlips.get(plain)
  if (short !== undefined) return short
  if (plain.length < 5 || plain.length > 16 || frequentWords.has(plain) || knownNames.has(plain))
    return word
  const most = plain.length >= 8 ? 2 : 1
  return (
    answerWords.find(
      (known) =>
        known[0] === plain[0] &&
        Math.abs(known.length - plain.length) <= most &&
        slips(plain, known, most) <= most,
    ) ?? word
  )
}

const inPerson = '(?:in person|face to face|f2f|physically|in the room)'
const cannot =
  "(?:(?:i|we)(?: am|'m)? )?(?:can'?t|cannot|can not|won'?t|will not|" +
  'unable to|not able to|am not)(?: be able to)?(?: (?:be|attend|' +
  'come|join|make it|get|do it|coming|attending))?(?: there)?'
const isOnline = '(?=.{0,40}\\b(?:online|teams|video|dial|remotely|virtually|phone|link|zoom)\\b)'

const turns: readonly (readonly [RegExp, string])[] = [
  [/[’`‘´]/g, "'"],
  [/\bon line\b/gi, 'online'],
  // 'But were on a trip', 'Jos going instead': the stroke is left out.
  [
    new RegExp(
      String.raw`(?<=\b(?:but|as|because|cos|so|and|,) ?)were (?=(?:on|` +
        String.raw`at|in|out|off|away|closed|having|short)\b)`,
      'gi',
    ),
    "we're ",
  ],
  [/\b(best|kind|warm|good|kindest|warmest) wishes\b/gi, 'regards'],
  [/\bno prob(?:s|lemo)\b/gi, 'no problem'],
  // What people call each other changes nothing.
  [
    new RegExp(
      String.raw`(?<=\b(?:sorry|yes|yep|yeah|yup|hi|hey|hello|hiya|thanks|ta|` +
        'cheers|no|nope|ok|okay|morning)),? (?:hun|hunny|boss|guv|sarge|' +
        String.raw`love|lovely|pal|babe|folks|mate|chick|duck|my lovely|lovelies)\b`,
      'gi',
    ),
    '',
  ],
  // 'I would be pleased to attend.' is how a letter says yes, where nothing hangs on it.
  [
    new RegExp(
      String.raw`\b(i|we)(?:'d| would| should) be (?:very |more than |only too |` +
        'most )?(?:happy|pleased|delighted|glad) to (?=(?:attend|come|join|' +
        String.raw`be there|take part|participate)\b)(?!.*\b(?:if|but|` +
        'though|although|however|unless|only|except|provided|' +
        String.raw`instead|when|once|as long|depending|subject)\b)`,
      'gi',
    ),
    '$1 will ',
  ],
  // 'I would love to come, but no': what was wished for is taken back.
  [
    new RegExp(
      String.raw`^(?:[^\n.!?]{0,30}?[,.] )?(?:sorry,? )?(?:(?:i|we)(?:'d| would|` +
        'd)? )?(?:wish (?:i|we) could(?: come| attend| be there| make it|' +
        ' join)?(?: you)?|(?:would )?(?:have )?(?:loved?|' +
        'liked?) to(?: have)?(?: come?| attend(?:ed)?| be there|' +
        String.raw` been there| make it| join(?:ed)?)?(?: you(?: all)?)?),? but (?=.*\b(?:no|` +
        String.raw`can'?t|cannot|unable|won'?t)\b)`,
      'i',
    ),
    '',
  ],
  // 'I'd rather dial in' and 'yes, but by Teams if possible' say how, where nothing hangs on it.
  [
    /^((?:sorry|yes|yep|ok|hi)[,.]? )?(?:i|we)(?:'d| would|d) (?:rather|prefer to) (?=(?:dial|call|phone) in\b|(?:join|come|attend|do it)(?: in)? (?:online|remotely|virtually|(?:by|on|via|over) (?:teams|video|phone|zoom)))(?!.*\b(?:if|but|though|unless|only|than|provided|not)\b)/gi,
    '$1I will ',
  ],
  [
    /^((?:yes|yep|yeah|yup|(?:i|we)(?: can|'ll| will))\b.{0,60}\b(?:online|remotely|virtually|teams|video|phone|zoom))(?: please| pls)?,? if (?:poss|possible|(?:that'?s|that is) (?:ok|okay|alright|fine|possible)|you don'?t mind)[.!]?$/i,
    '$1',
  ],
  // 'Could join online but not in person': the one is said by the other.
  [
    /^(?:(?:i|we) )?could ((?:join|come|attend|do it|be there|make it|dial in)(?: in)? (?:online|remotely|virtually|(?:by|on|via|over) (?:teams|video|phone|zoom))),? (?:but|though) not (?:come )?(?:in person|face to face|f2f)[.!]?$/i,
    'I can $1',
  ],
  [/\bmust (?=(?:decline|(?:send|give|offer) (?:my |our )?apologies)\b)/gi, 'will '],
  [new RegExp(`\\b${cannot} ${inPerson},? (?:but|so|and|only) ${isOnline}`, 'gi'), ''],
  [
    new RegExp(
      `(?<=\\b(?:online|teams|video|remotely|virtually|phone|link)),? (?:and )?(?:not|` +
        `rather than|instead of|as opposed to)(?: coming)? ${inPerson}\\b`,
      'gi',
    ),
    '',
  ],
]

const nameAndIs =
  /\b([a-z]{2,20})s (?=(?:going|coming|covering|attending|standing in|stepping in)\b)/gi

/** No answer is longer. */
const longest = 500

/** The text for whoever asks whether it is an answer; as it was where it is too long to be one. */
export function asAnswered(text: string): string {
  if (text.length > longest) return text
  const spelt = text.replace(/(?<![\p{L}\d@./'-])[a-z]+(?![\p{L}\d@/'-])/giu, mended)
  const stroked = spelt.replace(nameAndIs, (all: string, name: string) =>
    knownNames.has(name.toLowerCase()) ? `${name}'s ` : all,
  )
  return turns.reduce((left, [words, instead]) => left.replace(words, instead), stroked).trim()
}
