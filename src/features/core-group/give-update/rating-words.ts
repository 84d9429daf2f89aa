// What in a clause says how an outcome goes: a colour, that somebody cannot say, or that it is as
// last time.
import type { RatingColour } from '../../../domain/state/rating.ts'

/** 'same': as this person rated it last. */
export type SaidColour = RatingColour | 'same'

export type RatingWord = {
  readonly colour: SaidColour
  readonly start: number
  readonly end: number
}

const cannotSay =
  /(?:(?:i )?(?:don[’']?t|do not|dont|didn[’']?t|wouldn[’']?t|doesn[’']?t) (?:really )?know|dunno|idk|dk|not sure|unsure|not rated|(?:no|haven[’']?t (?:got )?an?|havent (?:got )?an?|not got an?|not an?) (?:idea|clue)|(?:i )?(?:can[’']?t|cannot|cant|couldn[’']?t) (?:really )?(?:say|tell|rate|comment|speak)|no comment|not (?:really )?(?:mine|my (?:area|thing|bit|remit|one|patch|place))|not (?:really )?for (?:me|us)(?: to (?:say|rate|comment|judge))?|not me)/
    .source
const same =
  /(?:same (?:as|like) (?:last time|before|ever)|as (?:last time|before)|(?:the )?same(?: again)?|no change|unchanged)/
    .source

const ratingWord = new RegExp(
  `\\b(?:(greens?)|(amber|orange|yellow)|(reds?)|` +
    `(${cannotSay}(?! (?:why|how|what|if|whether|when|where|who)\\b))|(${same}))\\b`,
  'gi',
)

/** 'From red to green' is green; 'was red last time' is no rating of now. */
const ofBefore = new RegExp(
  String.raw`\bfrom (?:green|amber|red)(?= to (?:green|amber|red))|\b(?:was|` +
    String.raw`were|used to be|not|isn[’']?t|instead of|rather than) (?:\w+ )?(?:green|` +
    String.raw`amber|red)\b|\b(?:green|amber|red) (?:last time|before)\b`,
  'gi',
)

/** Every one of them, in their order, with where it stands. */
export const ratingWordsIn = (text: string): RatingWord[] =>
  [...text.replace(ofBefore, (found) => '_'.repeat(found.length)).matchAll(ratingWord)].map(
    (found) => ({
      colour: colourOf(found),
      start: found.index,
      end: found.index + found[0].length,
    }),
  )

function colourOf([, green, amber, red, cannot]: RegExpMatchArray): SaidColour {
  if (green !== undefined) return 'green'
  if (amber !== undefined) return 'amber'
  if (red !== undefined) return 'red'
  return cannot === undefined ? 'same' : 'not-rated'
}
