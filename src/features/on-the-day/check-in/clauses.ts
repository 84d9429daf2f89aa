// A typed sentence about who came, clause by clause: 'school here, police not' says two things.
// People stand in it as '@a', '@b', so that 'and' inside an agency's name joins nothing.
import type { LocalTime } from '../../../domain/ids.ts'
import type { Mode } from '../../../domain/state/invitation.ts'
import { readTime } from '../../../understanding/reading/when.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import {
  absent,
  around,
  auxiliary,
  bareWords,
  behind,
  between,
  came,
  inRoom,
  left,
  negators,
  online,
  orderedNot,
  toCome,
  unsettled,
} from '../../../understanding/words/arrival-words.ts'
import { type InviteeList, type Mention, mentionsIn } from '../../kernel/match-invitees.ts'

/** What a clause says of those it names. 'unsure': a hedge, a time to come, or not understood. */
export type SaidOfThem = 'came' | 'left' | 'absent' | 'unsure'

export type Clause = {
  readonly words: string
  readonly mentions: readonly Mention[]
  /** 'everyone', 'the rest': whoever is not named. */
  readonly everybody: boolean
  readonly said: SaidOfThem | undefined
  readonly negated: boolean
  /** 'The gp' alone, which goes on with what stands beside it. */
  readonly bare: boolean
  /** 'The school is': the same again of somebody else. */
  readonly goesOn: boolean
  /** 'Police not': the opposite of somebody else. */
  readonly denies: boolean
  /** How many of its names stand before what is said of them, or all where none does. */
  readonly before: number
  /** Whom it may be about who is not on the list. */
  readonly subject: string
  /** 'Left early', 'has gone again': it begins with what it says, of whoever was named before. */
  readonly opensWithSaid: boolean
  /** Whether it goes with the next one: 'mum and the gp'. */
  readonly joins: boolean
  readonly joinedBy: string
  readonly time: LocalTime | undefined
  readonly mode: Mode | undefined
}

export type ReadSentence = {
  readonly clauses: readonly Clause[]
  /** 'Everyone except the gp'. */
  readonly excepted: readonly Mention[]
}

const somebody = '@[a-z]'
const lists = `(?:the |a )*${somebody}(?: (?:, |and |or |nor )*(?:the |a )*${somebody})*`
const everybody = /\b(?:everyone|everybody|every one|every body|all|the rest|rest|the others)\b/
const exception = new RegExp(
  `\\b(?:except(?: for)?|excepting|excluding|apart from|aside from|other than|save for|bar|` +
    `minus|but(?: not)?|without|not) (${lists})`,
)
const joints = /(?:^| )(,|and|but|nor|or|while|whilst|though|although|whereas|plus|then)(?= |$)/

/** What a sentence says of each. Undefined where it names more people than can be told apart. */
export function clausesOf(listed: InviteeList, text: string): ReadSentence | undefined {
  const tokens = tokensOf(text)
  const mentions = mentionsIn(listed, tokens, text)
  if (mentions.length > 26) return undefined
  const { marked, excepted } = withoutExceptions(markMentions(tokens, mentions))
  const paused = marked.replace(/(\S) (?=(?:not|no|without) (?:the |a |our )*@[a-z])/g, '$1 , ')
  const named = (part: string): Mention[] =>
    [...part.matchAll(/@([a-z])/g)].flatMap(([, letter = '']) => {
      const mention = mentions[letter.charCodeAt(0) - 97]
      return mention === undefined ? [] : [mention]
    })
  const pieces = paused.split(joints)
  const clauses = pieces.flatMap((piece, place): Clause[] =>
    place % 2 === 1 || piece.trim() === ''
      ? []
      : splitAtNames(piece.trim()).map((part, index) =>
          clauseOf(part, named(part), [
            index === 0 ? joinedBy(pieces, place) : '',
            index === 0 && /^(?:and|,|plus)$/.test(pieces[place + 1] ?? ''),
          ]),
        ),
  )
  return { clauses: denyingBoth(clauses), excepted: named(excepted) }
}

/** 'Neither the gp or the school came': what follows is denied of both, whatever joins them. */
function denyingBoth(clauses: readonly Clause[]): Clause[] {
  let isNeither = false
  return clauses.map((clause, at) => {
    if (isOpening(clauses[at - 1]) && /^(?:and|or|nor)$/.test(clause.joinedBy))
      return clause.said === undefined ? clause : { ...clause, said: 'unsure' }
    isNeither ||= /\bneither\b/.test(clause.words)
    const denied = isNeither && clause.said !== undefined ? { ...clause, negated: true } : clause
    if (clause.said !== undefined) isNeither = false
    return denied
  })
}

/** 'I doubt that A and B are here': what begins before the first name holds for the second. */
const isOpening = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.mentions.length > 0 &&
  clause.said === undefined &&
  !clause.bare &&
  !clause.denies &&
  !clause.goesOn

/** Plain words, with ',' where the sentence pauses: a full stop in a time or after 'Dr' is none. */
const tokensOf = (text: string): string[] =>
  text
    .replace(/\b(dr|mr|mrs|ms|pc|dc|ds)\./gi, '$1')
    .split(/[,;!()\n]+|\.(?!\d)|\s[-–—]\s/)
    .map(plainWords)
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [',', ...part]))
    // No Mark is meant.
    .map((word, index) => (index === 0 && word === 'mark' ? 'marking' : word))

function markMentions(tokens: readonly string[], mentions: readonly Mention[]): string {
  const marked: string[] = []
  for (let at = 0; at < tokens.length;) {
    const index = mentions.findIndex((mention) => mention.at === at)
    marked.push(index < 0 ? (tokens[at] ?? '') : `@${String.fromCharCode(97 + index)}`)
    at += mentions[index]?.length ?? 1
  }
  return marked.join(' ')
}

/** 'Everyone is here except the gp and the school': whom it leaves out is taken out first. */
function withoutExceptions(marked: string): { readonly marked: string; readonly excepted: string } {
  const found = everybody.test(marked) ? exception.exec(marked) : null
  if (found?.[1] === undefined || /@/.test(marked.slice(0, found.index)))
    return { marked, excepted: '' }
  return {
    marked: `${marked.slice(0, found.index)}${marked.slice(found.index + found[0].length)}`,
    excepted: found[1],
  }
}

/** What joins a clause to the one before: of 'and', ',' and 'but' the one that says most. */
function joinedBy(pieces: readonly string[], place: number): string {
  const joining: string[] = []
  for (let at = place - 1; at > 0; at -= 2) {
    joining.push(pieces[at] ?? '')
    if ((pieces[at - 1] ?? '').trim() !== '') break
  }
  return joining.find((joint) => joint !== ',') ?? joining[0] ?? ''
}

/** 'School here police not': two clauses without a comma, where each says something. */
function splitAtNames(piece: string): string[] {
  const parts = piece.split(new RegExp(`(?<=\\S) (?=(?:the )?${somebody})`))
  const says = (part: string) =>
    new RegExp(somebody).test(part) &&
    (saidBy(part) !== undefined || part.match(negators) !== null) &&
    new RegExp(`^(?:the )?${somebody}`).test(part)
  return parts.length > 1 && parts.every(says) ? parts : [piece]
}

function saidBy(part: string): SaidOfThem | undefined {
  if (absent.test(part)) return 'absent'
  if (left.test(part)) return came.test(part) ? 'unsure' : 'left'
  if (came.test(part) || online.test(part)) return 'came'
  return undefined
}

function clauseOf(
  part: string,
  mentions: readonly Mention[],
  [joint, joins]: readonly [string, boolean],
): Clause {
  const time = readTime(part, true)
  const told =
    saidBy(part) ?? (time !== undefined && /\bmark(?:ed|ing)?\b/.test(part) ? 'came' : undefined)
  const denials = part.replace(/\bno (?:shows?|sign)\b/g, '').match(negators) ?? []
  const isAbsence = told === 'absent' && /\b(?:without|do not have|have no)\b/.test(part)
  const negated = joint === 'nor' || (denials.length > 0 && !isAbsence)
  const others = part.split(' ').filter((word) => !word.startsWith('@') && word !== '')
  const isPlain = others.every((word) => around.has(word))
  const about = { negated, denials: denials.length, mentions }
  return {
    words: part,
    mentions,
    everybody: mentions.length === 0 && everybody.test(part),
    said: told !== undefined && isUnsure(part, about) ? 'unsure' : told,
    negated,
    bare: mentions.length > 0 && others.every((word) => bareWords.has(word) || /^\d/.test(word)),
    goesOn: told === undefined && isPlain && auxiliary.test(part),
    denies: told === undefined && isPlain && denials.length === 1,
    before: namesBefore(part),
    subject: subjectOf(part),
    opensWithSaid: opensWithSaid(part),
    joins,
    joinedBy: joint,
    time,
    mode: online.test(part) ? 'online' : inRoom.test(part) ? 'in-person' : undefined,
  }
}

/** What is left of a clause without what it says: perhaps somebody who is on no list. */
const subjectOf = (part: string): string =>
  [absent, left, came, online]
    .reduce((text, pattern) => text.replace(new RegExp(pattern, 'g'), ' '), part)
    .split(' ')
    .filter(
      (word) =>
        word !== '' &&
        !between.denied.has(word) &&
        !/^(?:[@\d]|(?:s?he|they|him|her|them)$)/.test(word),
    )
    .join(' ')

/** Nobody can stand before it but a pronoun. */
function opensWithSaid(part: string): boolean {
  const [first] = [absent, left, came, online]
    .map((pattern) => part.search(pattern))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b)
  return (
    first !== undefined &&
    part
      .slice(0, first)
      .split(' ')
      .every(
        (word) =>
          word === '' ||
          between.denied.has(word) ||
          /^(?:s?he|they|him|her|them|then|since|again|soon|later|straight|early|late)$/.test(word),
      )
  )
}

/** 'The gp is here with the school' says nothing certain of the school. */
function namesBefore(part: string): number {
  const said = [absent, left, came, online].flatMap((pattern) => pattern.exec(part) ?? [])[0]
  const names = (text: string) => text.match(/@[a-z]/g)?.length ?? 0
  const before = said === undefined ? names(part) : names(part.slice(0, part.indexOf(said)))
  return before === 0 ? 1 : before
}

/**
 * A hedge, a time to come, a double no, or more words about somebody than are understood: whatever
 * is said is not marked.
 */
function isUnsure(
  part: string,
  {
    negated,
    denials,
    mentions,
  }: {
    readonly negated: boolean
    readonly denials: number
    readonly mentions: readonly Mention[]
  },
): boolean {
  if (unsettled.test(part) || denials > 1 || (!negated && toCome.test(part))) return true
  if (orderedNot.test(part)) return true
  if (mentions.length === 0) return false
  if (saidBy(part) === 'came' && !negated && !behindThem(part).every(isOfBeingHere)) return true
  const known = negated || absent.test(part) ? between.denied : between.plain
  return !aboutThem(part).every((word) => word.startsWith('@') || known.has(word))
}

/** The words behind the last name and what is said of it: 'at the wrong building', 'in spirit'. */
function behindThem(part: string): string[] {
  const ends = [came, online].flatMap((pattern) => {
    const found = pattern.exec(part)
    return found === null ? [] : [found.index + found[0].length]
  })
  return part
    .slice(Math.max(...ends, part.search(/@[a-z](?!.*@[a-z])/) + 2))
    .split(' ')
    .filter((word) => word !== '')
}

const isOfBeingHere = (word: string): boolean => behind.has(word) || /^\d/.test(word)

/** The words from the first name to what is said of it, or the other way, and those before. */
function aboutThem(part: string): string[] {
  const said = [absent, left, came, online].flatMap((pattern) => pattern.exec(part) ?? [])[0] ?? ''
  const [saidAt, namedAt] = [part.indexOf(said), part.search(/@[a-z]/)]
  const [first, last] = saidAt < namedAt ? [saidAt + said.length, namedAt] : [0, saidAt]
  return `${part.slice(0, Math.min(saidAt, namedAt))} ${part.slice(first, last)}`
    .split(' ')
    .filter((word) => word !== '')
}
