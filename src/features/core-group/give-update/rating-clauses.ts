// Several ratings in one message, clause by clause: each belongs to the outcome that it names, and
// to no other.
import type { Case } from '../../../domain/state/case.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import { type Named, numberedIn, sharedIn } from '../shared/outcome-words.ts'
import { ratingWordsIn, type SaidColour } from './rating-words.ts'

export type ClauseRating = {
  /** Nothing where the words name no outcome. */
  readonly outcome?: PlanOutcome
  readonly colour: SaidColour
  readonly evidence: string
}
export type ReadClauses = {
  readonly ratings: readonly ClauseRating[]
  /** What belongs to no outcome, as it was typed. */
  readonly notTaken: readonly string[]
}

type Clause = {
  /** With the separator before it, so that evidence can be put together as it was typed. */
  readonly raw: string
  readonly named?: Named
  readonly colour?: SaidColour
  /** What it says beside the outcome and the colour. */
  readonly rest: string
}

const separator = new RegExp(
  String.raw`(?=[,;\n])|(?<=\w)(?=\.(?:\s|$))|(?=…)|(?=:\s)|` +
    String.raw`(?=\s[–—-]+\s)|(?=\s[&/]\s)|(?=\s(?:and|but|then)\s)`,
  'i',
)
const connector = /^[\s,;.:…–—&/-]*(?:(?:and|but|then|because|cos|as)\s+)?/i
const trimmed = (text: string): string =>
  text.replace(connector, '').replace(/(?<![\s,;–—-])[\s,;–—-]+$/, '')

/**
 * Cut at what separates, before a number that begins a rating, and before each further colour with
 * its name.
 */
function pieces(family: Case, text: string): string[] {
  return text
    .replace(/(?<=^|\s)([1-6])\.\s+(?=(?:green|amber|red|not|don|can|no)\b)/gi, '$1 ')
    .split(separator)
    .flatMap((piece) =>
      piece.split(
        /(?=\s(?:number |outcome )?[1-6] (?:is )?(?:green|amber|red|not (?:mine|for|my)|no idea|don[’']?t know|dont know|can[’']?t|cant)\b)/i,
      ),
    )
    .flatMap((piece) => oneColourEach(family, piece))
}

const isAside = (colour: SaidColour): boolean => colour === 'not-rated' || colour === 'same'

function oneColourEach(family: Case, piece: string): string[] {
  const [one, two] = ratingWordsIn(piece)
  if (one === undefined || two === undefined || isAside(two.colour)) return [piece]
  const between = piece.slice(one.end, two.start)
  const isNameFirst = sharedIn(family, piece.slice(0, one.start)) !== undefined
  const name = isNameFirst ? sharedIn(family, between) : undefined
  const at = one.end + (name === undefined ? between.length : name.start)
  return [piece.slice(0, at), ...oneColourEach(family, piece.slice(at))]
}

/** 'For the damp it stinks': the name that stands right after the colour, and what follows it. */
function namedAfter(family: Case, after: string): Named | undefined {
  const number = numberedIn(family, after)
  if (number !== undefined) return number
  const lead = /^\W*(?:(?:for|about|on|with|re|at|in|the|his|her|their|is|my)\s+)*/i.exec(after)
  const from = lead?.[0].length ?? 0
  const has = /\b(?:for|about|on|with|re|at)\b/i.test(lead?.[0] ?? '')
  const window = /^\W*(?:[\p{L}\d’']+\W*){1,4}/u.exec(after.slice(from))?.[0] ?? ''
  const named = sharedIn(family, window)
  if (named === undefined || (!has && named.start > 0)) return undefined
  return { ...named, start: from + named.start, end: from + named.end }
}

function read(family: Case, raw: string): Clause {
  const lead = connector.exec(raw)?.[0].length ?? 0
  const text = raw.slice(lead)
  const [rating] = ratingWordsIn(text)
  if (rating === undefined) {
    const named = numberedIn(family, text) ?? sharedIn(family, text, 2)
    return { raw, rest: trimmed(text), ...(named === undefined ? {} : { named }) }
  }
  const head = text.slice(0, rating.start)
  const after = text.slice(rating.end)
  const before = numberedIn(family, head) ?? sharedIn(family, head)
  const later = before === undefined ? namedAfter(family, after) : undefined
  const named = before ?? later ?? sharedIn(family, text)
  const said = trimmed(after.slice(later?.end ?? 0)).replace(/^(?:now|today)\b\W*/i, '')
  // 'Mia gets in on her own so green': the reason comes first.
  const isReason = said === '' && head.trim().split(/\s+/).length > 4
  return {
    raw,
    colour: rating.colour,
    rest: isReason ? trimmed(text) : said,
    ...(named === undefined ? {} : { named }),
  }
}

type Entry = { readonly outcome?: PlanOutcome; colour: SaidColour | undefined; evidence: string }

const join = (before: string, raw: string): string =>
  before === '' ? trimmed(raw) : `${before}${raw.replace(/\s+$/, '')}`

/** A name and nothing else: 'Damp - no idea'. */
const isHeading = ({ named, rest }: Clause): boolean =>
  named !== undefined && rest.split(/\s+/).length <= 3

/** Everything that the message says of each outcome. */
export function readClauses(family: Case, text: string): ReadClauses {
  const clauses = pieces(family, text)
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .map((piece) => read(family, piece))
  const entries: Entry[] = []
  const notTaken: string[] = []
  const entryOf = (outcome: PlanOutcome): Entry => {
    const found = entries.find((entry) => entry.outcome?.id === outcome.id)
    if (found !== undefined) return found
    const entry: Entry = { outcome, colour: undefined, evidence: '' }
    entries.push(entry)
    return entry
  }
  let current: readonly Entry[] = []
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1]
    const opens =
      clause.colour !== undefined ||
      (isHeading(clause) && isOpenAfter(clause, current)) ||
      (next?.colour !== undefined && next.named === undefined)
    if (clause.named !== undefined && opens) current = clause.named.outcomes.map(entryOf)
    else if (clause.named === undefined && startsAnew(clause, current)) {
      const entry: Entry = { colour: undefined, evidence: '' }
      entries.push(entry)
      current = [entry]
    }
    if (current.length === 0) notTaken.push(trimmed(clause.raw))
    for (const entry of aboutWhom(clause, { current, entries })) add(entry, clause)
  })
  return {
    ratings: entries.flatMap(({ colour, ...entry }) =>
      colour === undefined ? [] : [{ ...entry, colour }],
    ),
    notTaken: [
      ...notTaken,
      ...entries.flatMap(({ colour, evidence, outcome }) =>
        colour === undefined ? [evidence === '' ? (outcome?.words ?? '') : evidence] : [],
      ),
    ].filter((words) => /\p{L}.*\s/u.test(words)),
  }
}

/** Another outcome than the one that is spoken of. */
const isOpenAfter = ({ named }: Clause, current: readonly Entry[]): boolean =>
  named !== undefined &&
  !current.some(({ outcome }) => named.outcomes.some(({ id }) => id === outcome?.id))

/** A colour that names nothing, where the outcome that is spoken of has its colour already. */
const startsAnew = ({ colour }: Clause, current: readonly Entry[]): boolean =>
  colour !== undefined &&
  colour !== 'same' &&
  (current.length === 0
    ? colour !== 'not-rated'
    : colour !== 'not-rated' && current.every((entry) => entry.colour !== undefined))

/**
 * What has no colour of its own is told of the outcome that it names, where that is rated too; else
 * of the one before.
 */
function aboutWhom(
  { named, colour }: Clause,
  { current, entries }: { readonly current: readonly Entry[]; readonly entries: readonly Entry[] },
): readonly Entry[] {
  if (colour !== undefined || named === undefined) return current
  const own = entries.filter(({ outcome }) => named.outcomes.some(({ id }) => id === outcome?.id))
  return own.length > 0 ? own : current
}

function add(entry: Entry, { colour, named, rest, raw }: Clause): void {
  if (colour === undefined) {
    if (entry.colour === undefined && isHeading({ raw, rest, ...(named && { named }) })) return
    entry.evidence = join(entry.evidence, raw)
  } else if (entry.colour === undefined) {
    entry.colour = colour
    if (rest !== '') entry.evidence = join(entry.evidence, rest)
  } else entry.evidence = join(entry.evidence, raw)
}
