// Which outcome of the plan a few words name: by its number, by words that they share with it, or
// by words of the same thing.
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'

/** The outcomes that are named, and where in the text. */
export type Named = {
  readonly outcomes: readonly PlanOutcome[]
  readonly start: number
  readonly end: number
}

const places: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, '6th': 6 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, both: 2 },
}
const placeOf = (word: string): number => places[word.toLowerCase()] ?? Number(word)

const number = '(?:[1-6]|one|two|three|four|five|six)'
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)(?! ' +
  '(?:time|day|week|night|visit))(?: ones?| outcome)?'
const first = /\bfirst (two|three|four|five|[2-5])\b/i
const numbered = new RegExp(
  `^\\W*(?:(?:for|on|the) )*(?:(?:number|no\\.?|outcome|#) ?(${number})|(?:the )?(${ordinal})|` +
    `(${number})(?=\\W*$|[):]| ?[=–-] | (?:is|are|was)\\b| ` +
    `(?=green|amber|orange|yellow|red|not |don|can|no |same|unsure|dunno)))(?![\\w%])`,
  'i',
)

/**
 * A number or place at the beginning of a piece: '1', 'the second', 'outcome 3', 'first two'; and
 * no '5 nights of 7'.
 */
export function numberedIn(family: Case, text: string): Named | undefined {
  const all = outcomesOf(family)
  const several = first.exec(text)
  if (several !== null)
    return {
      outcomes: all.slice(0, placeOf(several[1] ?? '')),
      start: several.index,
      end: several.index + several[0].length,
    }
  const found = numbered.exec(text)
  if (found === null) return undefined
  const word = (found[1] ?? found[2] ?? found[3] ?? '').split(' ')[0] ?? ''
  const outcome = all[placeOf(word) - 1]
  return outcome === undefined
    ? undefined
    : { outcomes: [outcome], start: found.index, end: found[0].length }
}

/** Words that people use for the same thing. */
const kin: readonly RegExp[] = [
  /^(?:damp|mould|mold|cough|chest|asthma|wheez)/,
  /^(?:school|nursery|morning|attend|latenes|punctual|late$)/,
  /^(?:sleep|slept|bed$|bedtime|wak(?:ing|es)|woke|settl)/,
  /^(?:shout|argu|fight|hitting|violen)/,
]

/** Words that stand in any outcome, and name none. */
const plain = new RegExp(
  '^(?:the|for|and|outcome|with|that|this|about|has|his|her|their|' +
    'been|out|days|every|day|all|gets|get|have|had|not|still|from|' +
    'when|without|more|much|very|good|well|better|worse|going|now)$',
)

type Word = { readonly text: string; readonly start: number; readonly end: number }
const wordsIn = (text: string): Word[] =>
  [...text.toLowerCase().matchAll(/[\p{L}\d]+/gu)]
    .map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }))
    .filter(({ text: word }) => word.length > 2 && !plain.test(word))

const isLike = (a: string, b: string): boolean =>
  a.startsWith(b.slice(0, 5)) || b.startsWith(a.slice(0, 5))

/** How far a word speaks for an outcome: its own words most, a child's name least of them. */
function weight(family: Case, { words, harm, childNotices }: PlanOutcome, word: string): number {
  const own = wordsIn(words)
  if (own.some(({ text }) => isLike(text, word)))
    return family.children.some(({ label }) => isLike(label.toLowerCase(), word)) ? 2 : 5
  const group = kin.find((stems) => stems.test(word))
  if (group !== undefined && own.some(({ text }) => group.test(text))) return 4
  return wordsIn(`${harm} ${childNotices}`).some(({ text }) => isLike(text, word)) ? 1 : 0
}

/** The one outcome that words share most with. `least`: how much they must share. */
export function sharedIn(family: Case, text: string, least = 1): Named | undefined {
  const said = wordsIn(text)
  const scored = outcomesOf(family)
    .map((outcome) => {
      const telling = said.filter(({ text: word }) => weight(family, outcome, word) > 0)
      const score = telling.reduce((sum, { text: word }) => sum + weight(family, outcome, word), 0)
      return { outcome, telling, score }
    })
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  const begins = best?.telling[0]
  if (best === undefined || begins === undefined || best.score < least) return undefined
  if (best.score === next?.score) return undefined
  const ends = best.telling.reduce(
    (last, word) => (word.start - last.end <= 3 ? word : last),
    begins,
  )
  return { outcomes: [best.outcome], start: begins.start, end: ends.end }
}
