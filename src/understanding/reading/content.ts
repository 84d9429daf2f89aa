// Colours, reasons, fields and the like: what a message is about.
import type { AskedRule, FieldWord, RatingSlot, TypedColour } from '../meaning/slots.ts'
import { asAnswered } from '../text/answer-text.ts'

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  '1': 1,
  second: 2,
  '2nd': 2,
  two: 2,
  '2': 2,
  third: 3,
  '3rd': 3,
  three: 3,
  '3': 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  '4': 4,
  fifth: 5,
  '5th': 5,
  five: 5,
  '5': 5,
  sixth: 6,
  '6th': 6,
  six: 6,
  '6': 6,
}
const ordinalText =
  '(?:(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th)(?: ones?)?|' +
  '(?:number |no\\.? ?|outcome |action |#)?(?<!(?:this|that|no|which|last) )(one|two|three|' +
  'four|five|six|[1-6])(?![\\d%:.a-z]))'
const colourText =
  "(greens?|amber|orange|yellow|reds?|don'?t know|dunno|not sure|" +
  "unsure|not rated|no idea|can'?t (?:say|tell|rate)|idk)"
const colours: Readonly<Record<string, TypedColour>> = {
  green: 'green',
  greens: 'green',
  amber: 'amber',
  orange: 'amber',
  yellow: 'amber',
  red: 'red',
  reds: 'red',
}

/**
 * Every rating in the order given: 'green for the first, dont know the second', '1 green 2 amber',
 * 'all green' (no outcome named), 'green, amber, red' (the outcomes in their order). What somebody
 * does not know is 'not-rated', never green.
 */
export function readRatings(text: string): RatingSlot[] {
  const low = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bfrom (?:green|amber|red) to (?=green|amber|red)/g, '')
  const pieces = [...low.matchAll(new RegExp(`\\b${ordinalText}\\b|\\b${colourText}\\b`, 'g'))].map(
    (found) => {
      const number = found[1] ?? found[2]
      return number === undefined
        ? { colour: colours[found[3] ?? ''] ?? 'not-rated' }
        : { outcome: ordinals[number] ?? 0 }
    },
  )
  const found: { colour: TypedColour; outcome?: number }[] = []
  const numberComesFirst = pieces[0]?.outcome !== undefined
  let waiting: number | undefined
  for (const piece of pieces) {
    if (piece.colour !== undefined) {
      found.push(
        numberComesFirst && waiting !== undefined
          ? { colour: piece.colour, outcome: waiting }
          : { colour: piece.colour },
      )
      waiting = undefined
    } else if (numberComesFirst) waiting = piece.outcome
    else {
      const last = found.at(-1)
      if (last !== undefined && last.outcome === undefined && piece.outcome !== undefined)
        found[found.length - 1] = { ...last, outcome: piece.outcome }
    }
  }
  const inTurn =
    found.length > 1 &&
    pieces.every(({ outcome }) => outcome === undefined) &&
    /^\W*\w+(?:[\s,/;-]+(?:then |and )?\w+)*\W*$/.test(low) &&
    low.trim().split(/[\s,/;-]+/).length <= found.length + 2
  return found.map((one, at) => (inTurn ? { ...one, outcome: at + 1 } : one))
}

/** The number of an outcome that the text names, or nothing. */
export function readOrdinal(text: string): number | undefined {
  const found = new RegExp(`\\b${ordinalText}\\b`).exec(text.toLowerCase())
  return ordinals[found?.[1] ?? found?.[2] ?? '']
}

/**
 * The part that gives a reason, in the person's own words: after 'because', 'as', 'due to', …; or
 * nothing.
 */
export function readReason(text: string): string | undefined {
  const found =
    /(?:\bbecause\b|\bbecos\b|\bcos\b|\bcoz\b|\bcuz\b|\bdue to\b|\bowing to\b|\bsince\b|\bas (?=i|we|she|he|they|it|the|there|my|our|delay|child|children|mum|dad|everyone|nobody|no one|all|half|not|only|both|still|risk|waiting)|\breason:?)\s+(.+)$/is.exec(
      text,
    )
  const reason = found?.[1]?.trim().replace(/(?<![.!])[.!]+$/, '')
  if (reason !== undefined && reason !== '') return reason
  const known =
    /\b(?:(?:i'?m |im |i am |we'?re |we are )?(?:on (?:annual )?leave|on holiday|off sick|in court|at court|on training|double[- ]booked|short[- ]staffed|ill|unwell|on nights|teaching|on maternity leave)|(?:got |have |another )?(?:clinic|court|surgery|another meeting|a clash|training|leave|half term)\b).*$/is.exec(
      text,
    )
  return known?.[0].trim().replace(/(?<![.!])[.!]+$/, '')
}

const askedFor: readonly (readonly [RegExp, AskedRule])[] = [
  [/core group report|group report|joint report|combined report/i, 'core-group-report'],
  [/midway|mid-way|mid point|midpoint/i, 'midway'],
  [/decision letter|outline plan/i, 'decision-letter'],
  [/minutes|record/i, 'minutes'],
  [/\brag\b|rating|core group update|my update/i, 'rag-update'],
  [/transfer/i, 'transfer'],
  [/shar(?:e|ed|ing)|go through|talk(?:ed)? (?:it )?through/i, 'share'],
  [/speak to|contact|ring|call|talk to/i, 'chair-contact'],
  [/letters?\b|notice|tell (?:the )?(?:parents|mum|dad)|invit/i, 'notice'],
  [/repl(?:y|ies)|respond|response|answer|rsvp/i, 'reply'],
  [/report|paperwork|submit|hand (?:it )?in/i, 'report'],
  [/core ?-?groups?|\bcg\b/i, 'core-group'],
  [/\brcpc\b|review/i, 'RCPC'],
  [/\bicpc\b|initial|conference/i, 'ICPC'],
]

/** What a deadline, a rule or an explanation is asked about. */
export const readAsked = (text: string): AskedRule | undefined =>
  askedFor.find(([found]) => found.test(text))?.[1]

const fields: readonly (readonly [RegExp, FieldWord])[] = [
  [/impact/i, 'impact'],
  [/strength/i, 'strengths'],
  [/worr(?:y|ies)|concerns?/i, 'worries'],
  [/child'?s? (?:own )?(?:views?|voice)|wishes|children'?s views|voice/i, 'childs-views'],
  [/famil(?:y|ies)'?s? views?|parents'? views?|mum'?s views?|dad'?s views?/i, 'familys-views'],
  [/offer|can do to help|what i can/i, 'offer'],
  [/chronology/i, 'chronology'],
  [/contingency|what if box|what-if/i, 'contingency'],
  [/involvement/i, 'involvement'],
  [/needs? to change|what (?:has|needs) to/i, 'needs-to-change'],
  [/restricted|annex|confidential/i, 'restricted'],
  [/evidence/i, 'evidence'],
  [/barrier/i, 'barrier'],
  [/colour|rag|rating|green|amber|\bred\b/i, 'colour'],
  [/\bviews?\b|recommend|level of risk|cp or cin/i, 'view'],
]
/** The part of a report or an update that is meant. */
export const readField = (text: string): FieldWord | undefined =>
  fields.find(([found]) => found.test(text))?.[1]

/** 'in-person' or 'online', when one alone is named. */
export function readMode(typed: string): 'in-person' | 'online' | undefined {
  const text = asAnswered(typed)
  const there = /\bin person\b|face to face|\bf2f\b|at the office|in the building/i.test(text)
  const online =
    /\bonline\b|virtual|remote|\bteams\b|\bvideo\b|dial|by phone|\blink\b|\bzoom\b/i.test(text)
  return there === online ? undefined : there ? 'in-person' : 'online'
}

/** Until when an offer holds, as typed: 'till easter' → 'easter'. */
export const readUntil = (text: string): string | undefined =>
  /\b(?:till|til|until|up to|'til)\s+((?:the )?(?:end of )?[\p{L}\d]+(?:\s+(?:term|holidays?|half|break|week|month|\d{1,2}(?:st|nd|rd|th)?\b|january|february|march|april|june|july|august|september|october|november|december))*)/iu
    .exec(text)?.[1]
    ?.trim()

/** A local authority's name, as typed: 'moved to dudley plan continuing' → 'dudley'. */
export function readAuthority(text: string): string | undefined {
  const found =
    /\b(?:to|from|into|in|over to|by|with)\s+((?!from\b|into\b|us\b|the\b|a\b|another\b|our\b|his\b|her\b|their\b|be\b|live\b|plan\b|on\b|new\b|nan\b|school\b|last\b|next\b|us\b)[\p{L}]{3,}(?:\s+(?:hamlets|and dean|council|shire|borough|county|city|forest|bay|upon tyne|on trent|of wight|berkshire|sussex|yorkshire|riding|midlands|london|tyneside|somerset))*)/iu.exec(
      text,
    )
  return found?.[1]?.replace(/\s+council$/i, '')
}

/** What an outcome is called: 'trend for school attendance outcome' → 'school attendance'. */
export function readOutcomeWords(text: string): string | undefined {
  const known =
    /\b(school attendance|nursery attendance|home conditions?|attendance|bed ?times?|routines?|drinking|alcohol|drug use|substance use|feeding|weight gain|hygiene|supervision|boundaries|behaviour|domestic abuse|mental health|safety plan|family time|appointments|dental|arguments|lateness|sleep)\b/i.exec(
      text,
    )
  return known?.[1]?.toLowerCase()
}

/** The child's own contribution that is meant: a letter, a picture, something said. */
export function readVoice(text: string): string | undefined {
  return /\b(letter|poem|drawing|picture|video|recording|voice note|message|statement|three houses|note)\b/i
    .exec(text)?.[1]
    ?.toLowerCase()
}
