// The ratings in somebody's own words, each with the outcome that is named beside it: 'green for
// school, amber for housing'.
import { outcomeNamed } from '../../../domain/core-group/progress.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { DraftRating } from '../../../domain/state/core-group-papers.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import type { RatingColour } from '../../../domain/state/rating.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { readOrdinal, readRatings } from '../../../understanding/reading/content.ts'
import { type ReadClauses, readClauses } from './rating-clauses.ts'
import { ratingWordsIn } from './rating-words.ts'
import { repeatOf } from './repeats.ts'
import { isRated, type UpdateCardFacts } from './view.ts'

export type TypedUpdate = { readonly slots: Slots; readonly text: string }

/** One colour as it was typed; without an outcome where none is named, or none of the plan's. */
type TypedRating = {
  readonly colour: RatingColour
  readonly evidence: string
  readonly outcome?: PlanOutcome
}

/** What the form is filled in with, and what of the message belongs to no outcome. */
export type TypedEntries = {
  readonly entries: readonly DraftRating[]
  readonly notTaken: readonly string[]
}

/** Where the words name outcomes, each of their clauses belongs to the one that it names. */
export function entriesFrom(facts: UpdateCardFacts, said: TypedUpdate): TypedEntries {
  const { text, slots } = said
  const isSeveral = ratingWordsIn(text).length > 1 && outcomesOf(facts.family).length > 1
  if (isSeveral || (slots.ratings ?? readRatings(text)).length === 0) {
    const clauses = readClauses(facts.family, text)
    if (clauses.ratings.some(({ outcome }) => outcome !== undefined)) return filled(facts, clauses)
  }
  return { entries: guessedFrom(facts, said), notTaken: [] }
}

/** A colour that names no outcome is taken only where a single one is left for it. */
function filled(facts: UpdateCardFacts, { ratings, notTaken }: ReadClauses): TypedEntries {
  const named = new Set(ratings.flatMap(({ outcome }) => outcome?.id ?? []))
  const free = outcomesOf(facts.family).filter(({ id }) => !named.has(id))
  const unnamed = ratings.filter(({ outcome }) => outcome === undefined)
  const place = free.length === 1 && unnamed.length === 1 ? free[0] : undefined
  const entries: DraftRating[] = []
  const left = [...notTaken]
  for (const { outcome = place, colour, evidence } of ratings) {
    const again = outcome === undefined ? undefined : repeatOf(facts, outcome)
    if (outcome === undefined || (colour === 'same' && again === undefined))
      left.push(`${colour === 'same' ? 'same as last time' : colour} ${evidence}`.trim())
    else if (colour === 'same' && again !== undefined) entries.push({ ...again, evidence })
    else if (colour !== 'same')
      entries.push({
        outcome: outcome.id,
        colour,
        evidence,
        ...(named.has(outcome.id) ? {} : { unnamed: true as const }),
      })
  }
  return { entries, notTaken: left }
}

/**
 * What the form is filled in with where no words name an outcome. Where one colour names no outcome
 * it stands under the first that is not rated yet, and says so (`unnamed`); where several name none
 * of them, nobody can tell which is whose, and nothing is filled in.
 */
function guessedFrom(facts: UpdateCardFacts, said: TypedUpdate): DraftRating[] {
  const all = outcomesOf(facts.family)
  const typed = typedRatings(facts, said)
  const [only, ...others] = typed
  if (only === undefined) return []
  if (others.length === 0 && only.outcome === undefined && isAboutAll(said.text))
    return all.map(({ id }) => ({ outcome: id, colour: only.colour, evidence: '' }))
  const named = new Set(typed.flatMap(({ outcome }) => outcome?.id ?? []))
  if (others.length > 0 && named.size === 0) return []
  const free = all.filter(({ id }) => !named.has(id))
  const places = [
    ...free.filter((outcome) => !isRated(facts, outcome)),
    ...free.filter((outcome) => isRated(facts, outcome)),
  ]
  return typed
    .flatMap(({ outcome, colour, evidence }): DraftRating[] => {
      if (outcome !== undefined) return [{ outcome: outcome.id, colour, evidence }]
      const place = places.shift()
      if (place === undefined) return []
      return [{ outcome: place.id, colour, evidence, ...(all.length > 1 ? { unnamed: true } : {}) }]
    })
    .filter(
      ({ outcome }, index, list) => list.findIndex((one) => one.outcome === outcome) === index,
    )
}

/** 'All good' says nothing of how many are meant. */
const isAboutAll = (text: string): boolean =>
  /\ball\b(?! (?:good|fine|ok(?:ay)?|well|right|sorted|done)\b.*\S)|\bboth\b|\beverything\b/i.test(
    text,
  )

function typedRatings({ family }: UpdateCardFacts, { slots, text }: TypedUpdate): TypedRating[] {
  const all = outcomesOf(family)
  const ratings = slots.ratings ?? readRatings(text)
  if (ratings.length < 2)
    return ratings.map(({ colour }) => {
      // '2 days out of 5' is what was seen, and no outcome: a number is looked for before it alone.
      const behind = evidenceIn(text)
      const before = behind === '' ? toldBefore(text) : ''
      const evidence = behind === '' ? before : behind
      const number = readOrdinal(
        behind === '' ? text.replace(before, '') : text.slice(0, text.length - behind.length),
      )
      const outcome =
        number === undefined ? wordsName(family, [slots.outcome, text]) : all[number - 1]
      return { colour, evidence, ...(outcome === undefined ? {} : { outcome }) }
    })
  const phrases = phrasesOf(text)
  return (
    ratings
      .map((rating, index): TypedRating => {
        const phrase = phrases.length === ratings.length ? (phrases[index] ?? '') : ''
        const evidence = evidenceIn(phrase)
        const head = phrase.slice(0, phrase.length - evidence.length)
        const outcome =
          rating.outcome === undefined ? wordsName(family, [head]) : all[rating.outcome - 1]
        return { colour: rating.colour, evidence, ...(outcome === undefined ? {} : { outcome }) }
      })
      // 'Amber, I dont know why he is late': that is no second answer.
      .filter(({ colour, outcome }) => colour !== 'not-rated' || outcome !== undefined)
  )
}

const wordsName = (
  family: UpdateCardFacts['family'],
  texts: readonly (Slots['outcome'] | undefined)[],
): PlanOutcome | undefined =>
  texts
    .map((text) => (text === undefined ? undefined : outcomeNamed(family, text)))
    .find((outcome) => outcome !== undefined)

/** The message cut so that each piece has one colour, with what stands beside it. */
function phrasesOf(text: string): string[] {
  const pieces = text.split(/(?=[,;.\n]|\s(?:and|but|then)\s|\s[&/–-]\s)/i)
  const isNameFirst = readRatings(pieces[0] ?? '').length === 0
  const phrases: string[] = []
  let isOpen = false
  for (const piece of pieces) {
    const hasColour = readRatings(piece).length > 0
    const begins = isNameFirst ? !isOpen : hasColour
    if (begins || phrases.length === 0) phrases.push(piece.replace(/^\W*(?:and|but|then)?\s*/i, ''))
    else phrases[phrases.length - 1] = `${phrases.at(-1) ?? ''}${piece}`
    isOpen = isNameFirst ? !hasColour : true
  }
  return phrases
}

/**
 * 'Mia's been in 9 days out of 10. I'd say amber': the sentence comes first, and the colour sums it
 * up.
 */
function toldBefore(text: string): string {
  const [, told = '', colour = ''] = /^(.*)[.,;:–\n-]\s*(\S[^.,;:–\n]*)[.!\s]*$/s.exec(text) ?? []
  const words = told
    .replace(/^\W*(?:my |our )?(?:core ?-?group|cg|update)(?: update)?\s*[:,–-]\s*/i, '')
    .trim()
  return readRatings(colour).length === 1 && words.split(/\s+/).length >= fewestTold ? words : ''
}

/** Fewer words before a colour name what it is for. */
const fewestTold = 4

/** What follows the colour is what they know: after a comma, a dash or 'because'. */
function evidenceIn(text: string): string {
  const found = /(?:[,:;]|\s[–-]\s|\.\s|\bbecause\b|\bas\b)\s*(.+)$/is.exec(text)?.[1]?.trim() ?? ''
  return readRatings(found).some(({ colour }) => colour !== 'not-rated') ? evidenceIn(found) : found
}
