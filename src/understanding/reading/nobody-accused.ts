// Somebody who works with children is praised, is new, or is asked about: none of it accuses them
// of anything.
import type { ReadMessage } from '../text/patterns.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const good = set(
  'new nice lovely great good brilliant kind helpful ' +
    'excellent wonderful amazing fantastic supportive',
)
const beside = set(
  'the a an our my his her their this that new old is are was were seems seem looks sounds and ' +
    'with to at for him them me us child children kids family baby here school nursery very ' +
    'really so such person !',
)
const asks = set('is are was were has have')
const ofAnInquiry = set(
  'is are was were has have the a an our my his her their this that still under an ' +
    'investigation being been investigated suspended ?',
)

/**
 * Only where every word is one of these: one more ('nice but he hit her', 'too nice with the
 * girls') may be what accuses.
 */
export function isNobodyAccused({ words, concepts }: ReadMessage): boolean {
  const staff = concepts.get('STAFF') ?? []
  const others = words.filter((_, at) => !staff.some(([start, end]) => start <= at && at < end))
  if (others.length === words.length) return false
  return (
    (others.some((word) => good.has(word)) &&
      others.every((word) => good.has(word) || beside.has(word))) ||
    (asks.has(words[0] ?? '') && others.every((word) => ofAnInquiry.has(word)))
  )
}

/** 'She told the youth worker that …': the worker is who was told, and accused of nothing. */
export const tellsAWorker = new RegExp(
  String.raw`\b(?:told|tells|telling|(?:disclosed|said|spoke|spoken|` +
    String.raw`talked) to|confided in) (?:the|her|his|their|my|our|a|an)\b`,
  'i',
)
