// Whom a typed sentence marks, and how: 'the gp and the school are here', 'school here, police
// not', 'everyone is here except the gp'. Everybody who is named is either taken or said not to be:
// nobody is dropped, and nobody is guessed.
import type { LocalTime } from '../../../domain/ids.ts'
import type { Invitation, Mode } from '../../../domain/state/invitation.ts'
import type { InviteeList, Mention } from '../../kernel/match-invitees.ts'
import { type Clause, clausesOf, type SaidOfThem } from './clauses.ts'

export type TypedMark = {
  readonly invitation: Invitation
  readonly mark: 'arrived' | 'left' | 'absent'
  readonly time: LocalTime | undefined
  readonly mode: Mode | undefined
}

export type TypedMarks = {
  readonly marks: readonly TypedMark[]
  /** Whoever is not named is said to be here. */
  readonly everybody: boolean
  /** Named, with something that is not clear enough to be marked. */
  readonly unclear: readonly Invitation[]
  /** Named as so many minutes late: they are not marked before they come. */
  readonly late: readonly { readonly invitation: Invitation; readonly minutes: string }[]
  /**
   * More about somebody who was named, which is not understood: what is understood is asked first.
   */
  readonly unread: readonly string[]
  /** Words for somebody that fit nobody on the list, or several. */
  readonly unplaced: readonly { readonly words: string; readonly fits: number }[]
}

/** What a sentence says of somebody whom it names. */
type Claim = {
  readonly mention: Mention
  readonly mark: TypedMark['mark'] | 'unclear'
  readonly time?: LocalTime | undefined
  readonly mode?: Mode | undefined
}

const question = new RegExp(
  String.raw`\?|^\s*(?:is|are|has|have|did|does|was|were|who|whos|` +
    String.raw`who's|which|what|when|where|why|how|any|anyone|anybody)\b`,
  'i',
)

export const asksWhoIsHere = (text: string): boolean => question.test(text)

/**
 * Undefined for a question, and for a sentence that says of nobody on the list that they came, left
 * or are not here. `meant` is whom its words mean where none of them is spelt as on the list.
 */
export function typedMarks(
  listed: InviteeList,
  text: string,
  meant: readonly Invitation[],
): TypedMarks | undefined {
  const sentence = question.test(text) ? undefined : clausesOf(listed, text)
  if (sentence === undefined) return undefined
  const clauses = withoutRepeats(withMeant(sentence.clauses, meant))
  if (clauses.every(({ said }) => said === undefined) || clauses.some(isAboutNobody))
    return undefined
  const everybody = clauses.filter((clause) => clause.everybody)
  if (!everybody.every((clause) => saidOf(clause, clauses) === 'arrived')) return undefined
  const claims = [
    ...clauses.flatMap((clause, at) => claimsOf(clause, clauses, at)),
    ...sentence.excepted.map((mention): Claim => ({ mention, mark: 'absent' })),
  ]
  const { marks, unclear } = settled(claims)
  const late = clauses.flatMap(lateBy).filter(({ invitation }) => unclear.includes(invitation))
  return {
    marks,
    unclear: unclear.filter((one) => !late.some(({ invitation }) => invitation === one)),
    late,
    everybody: everybody.length > 0,
    unread: clauses.filter(isUnread).map(({ words }) => words),
    unplaced: [
      ...clauses.filter(isAboutAnother).map(({ words }) => ({ words, fits: 0 })),
      ...claims
        .map(({ mention: { words, of } }) => ({ words, fits: of.length }))
        .filter(({ fits }) => fits !== 1),
    ],
  }
}

/** 'The helth visitor came': the one clause is about whom the whole sentence was read to mean. */
function withMeant(clauses: readonly Clause[], meant: readonly Invitation[]): readonly Clause[] {
  const [only, ...others] = clauses
  return only === undefined || others.length > 0 || only.everybody || only.mentions.length > 0
    ? clauses
    : [
        {
          ...only,
          mentions: meant.length === 0 ? [] : [{ at: 0, length: 0, words: '', of: meant }],
        },
      ]
}

/** 'Helen is 10 minutes late': said of one, and plainly. */
function lateBy({ words, mentions, negated }: Clause): TypedMarks['late'] {
  const minutes = /\b(\d{1,3}) ?(?:m|mins?|minutes?) late\b/.exec(words)?.[1]
  const [invitation, ...others] = mentions.flatMap(({ of }) => of)
  return minutes === undefined || negated || invitation === undefined || others.length > 0
    ? []
    : [{ invitation, minutes }]
}

const marksAs =
  /^(?:please )?(?:mark|marking|put|log|record)(?: (?:it|them|her|him|that))?(?: down)?(?: as)? /

/** 'Housing didn't turn up, mark as no show': the same said twice of the same people. */
const withoutRepeats = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter((clause, at) => {
    const before = clauses[at - 1]
    const repeats =
      before?.said !== undefined &&
      before.mentions.length > 0 &&
      clause.mentions.length === 0 &&
      marksAs.test(clause.words) &&
      saidOf(before, [before]) === saidOf(clause, [clause])
    return !repeats
  })

/**
 * 'The gp came but left at 11', 'but left early': somebody is meant, but a clause does not say who.
 */
const isAboutNobody = (clause: Clause): boolean =>
  clause.said !== undefined &&
  clause.mentions.length === 0 &&
  !clause.everybody &&
  (clause.subject === '' || clause.opensWithSaid)

const ofLeaving = new RegExp(
  String.raw`\b(?:early|leav\w+|go|goes|home|out|off|walk\w*|` +
    String.raw`storm\w*|rush\w*|dropp?\w*|disconnect\w*|lost|cut|half|` +
    String.raw`part|bit|minutes?|mins|briefly|until|till?|back)\b`,
)

/** 'But only for ten minutes': more of somebody who was named, and not understood. */
const isUnread = (clause: Clause, at: number, clauses: readonly Clause[]): boolean =>
  clause.said === undefined &&
  clause.mentions.length === 0 &&
  !clause.everybody &&
  (clauses[at - 1]?.mentions.length ?? 0) > 0 &&
  (/^(?:but|then|though|although|whereas)$/.test(clause.joinedBy) || ofLeaving.test(clause.words))

/** 'Mum has arrived': somebody who is on no list. */
const isAboutAnother = (clause: Clause): boolean =>
  clause.mentions.length === 0 &&
  !clause.everybody &&
  clause.subject !== '' &&
  (clause.said !== undefined || clause.joins)

/**
 * What a clause says, or, where it leaves that out ('police not', 'everyone else is'), what the one
 * beside it does.
 */
function saidOf(clause: Clause, clauses: readonly Clause[]): Claim['mark'] {
  if (clause.said !== undefined) return markOf(clause.said, clause.negated)
  const at = clauses.indexOf(clause)
  const said = [...clauses.slice(0, at).reverse(), ...clauses.slice(at + 1)].find(
    (other) => other.said !== undefined,
  )?.said
  const isClear = said === 'came' && (clause.goesOn || clause.denies)
  return isClear ? markOf('came', clause.negated) : 'unclear'
}

function markOf(said: SaidOfThem, negated: boolean): Claim['mark'] {
  if (said === 'came') return negated ? 'absent' : 'arrived'
  return negated || said === 'unsure' ? 'unclear' : said
}

function claimsOf(clause: Clause, clauses: readonly Clause[], at: number): Claim[] {
  if (clause.mentions.length === 0) return []
  const from = clause.bare ? saying(clauses, at) : clause
  const mark = from === undefined ? 'unclear' : saidOf(from, clauses)
  const isOne = clause.mentions.every(({ of }) =>
    of.some((one) => clause.mentions[0]?.of.includes(one)),
  )
  return clause.mentions.map((mention, place) => ({
    mention,
    mark: isOne || place < clause.before ? mark : 'unclear',
    time: clause.time ?? from?.time,
    mode: clause.mode ?? from?.mode,
  }))
}

/**
 * 'The gp, the school and the police are here': what stands after the names holds for all of them;
 * otherwise what stands before.
 */
function saying(clauses: readonly Clause[], at: number): Clause | undefined {
  const after = following(clauses, at)
  const before = clauses.slice(0, at).findLast((clause) => !clause.bare)
  const joint = clauses[at]?.joinedBy ?? ''
  const isJoined = joint === 'or' ? before?.said === 'absent' : joins.has(joint)
  const earlier = before?.said === undefined || before.negated || !isJoined ? undefined : before
  if (before?.said !== undefined && after !== undefined)
    return earlier !== undefined && same(earlier, after) ? earlier : undefined
  return after ?? earlier
}

const same = (one: Clause, other: Clause): boolean =>
  one.said === other.said && one.negated === other.negated

/**
 * The clause that says what the names before it are joined to: 'neither the gp nor the school came'
 * denies both.
 */
function following(clauses: readonly Clause[], at: number): Clause | undefined {
  const place = clauses.findIndex((clause, index) => index > at && !clause.bare)
  const found = clauses[place]
  const joints = clauses.slice(at + 1, place + 1).map(({ joinedBy }) => joinedBy)
  const isNeither = clauses.slice(0, place).some(({ words }) => /\bneither\b/.test(words))
  if (found === undefined || joints.some((joint) => !joins.has(joint))) return undefined
  return joints.includes('or') && !isNeither ? undefined : found
}

const joins: ReadonlySet<string> = new Set([',', 'and', 'nor', 'or', 'plus'])

/** One mark for each: who is told of in two ways is not clear. */
function settled(claims: readonly Claim[]): Pick<TypedMarks, 'marks' | 'unclear'> {
  const byInvitation = new Map<Invitation, Claim[]>()
  for (const claim of claims) {
    const [invitation, ...others] = claim.mention.of
    if (invitation !== undefined && others.length === 0)
      byInvitation.set(invitation, [...(byInvitation.get(invitation) ?? []), claim])
  }
  const marks: TypedMark[] = []
  const unclear: Invitation[] = []
  for (const [invitation, told] of byInvitation) {
    const [first, ...more] = told
    if (first === undefined) continue
    const { mark, time, mode } = first
    if (mark === 'unclear' || more.some((other) => other.mark !== mark)) unclear.push(invitation)
    else marks.push({ invitation, mark, time, mode })
  }
  return { marks, unclear }
}
