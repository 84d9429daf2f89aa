// What the answers so far mean for the quorum, whom to ask next, and what if somebody cannot come.
import type { QuorumRule, Sector } from '../rules/practice.ts'
import {
  type ChildQuorum,
  expectedQuorum,
  isExpected,
  knows,
  type Leaver,
  mayCount,
  type QuorumChild,
  type QuorumMember,
  without,
} from './quorum.ts'

export type Colour = 'red' | 'amber' | 'green'

export type Chase = {
  readonly member: QuorumMember
  readonly rank:
    | 'must-be-there'
    | 'knows-the-child'
    | 'not-sure'
    | 'representative-unconfirmed'
    | 'declined'
    | 'no-reply'
  /** Why this person is worth asking, in words. */
  readonly because: string
}

export type Forecast = {
  /**
   * Red: no quorum expected. Amber: exactly enough. Green: at least one to spare for every child.
   */
  readonly colour: Colour
  readonly sentence: string
  readonly children: readonly ChildQuorum[]
  /** What is missing, in words; empty unless red. */
  readonly missing: readonly string[]
  /** Whom to ask, the most useful first. */
  readonly chaseOrder: readonly Chase[]
}

type ForecastQuestion = {
  readonly members: readonly QuorumMember[]
  readonly children: readonly QuorumChild[]
  readonly rule: QuorumRule
}

/**
 * The quorum that is to be expected from those who come and the representatives who have confirmed.
 */
export function forecast(table: ForecastQuestion): Forecast {
  const { quorate, children } = expectedQuorum(table)
  const spare = Math.min(...children.map((childQuorum) => childQuorum.spare))
  const colour: Colour = !quorate ? 'red' : spare === 0 ? 'amber' : 'green'
  const missing = [
    ...new Set(
      children
        .filter((childQuorum) => !childQuorum.quorate)
        .flatMap((childQuorum) => missingFor(childQuorum, table.rule)),
    ),
  ]
  return {
    colour,
    sentence: sentenceFor(colour, { spare, missing, rule: table.rule }),
    children,
    missing,
    chaseOrder: chaseOrder(table, children),
  }
}

const sectorWords = (sector: Sector): string => sector.replace('-', ' ')

/** What is missing for one child, in words. */
export function missingFor(
  { child, socialCare, missingSectors, spare }: ChildQuorum,
  rule: QuorumRule,
): string[] {
  const kind =
    rule.healthAsOne || rule.groupBy === 'agency'
      ? spare === -1
        ? 'agency'
        : 'agencies'
      : spare === -1
        ? 'discipline'
        : 'disciplines'
  const who = !rule.contactRequired
    ? ''
    : ` that ${spare === -1 ? 'knows' : 'know'} ` +
      `${child === undefined ? 'a child of the family' : child.label}`
  return [
    ...(rule.requireSocialCare && !socialCare ? ['social care'] : []),
    ...missingSectors.map(sectorWords),
    ...(spare < 0 ? [`${-spare} more ${kind}${who}`] : []),
  ]
}

function sentenceFor(
  colour: Colour,
  { spare, missing, rule }: { spare: number; missing: readonly string[]; rule: QuorumRule },
): string {
  const each = rule.perChild ? ' for every child' : ''
  switch (colour) {
    case 'red':
      return `There would be no quorum. Missing: ${missing.join('; ')}.`
    case 'amber':
      return (
        `There would be just enough people${each}. ` +
        'If one more cannot come, there is no quorum.'
      )
    case 'green':
      return `There would be enough people${each}, with ${spare} to spare.`
  }
}

const rankOrder: readonly Chase['rank'][] = [
  'must-be-there',
  'knows-the-child',
  'not-sure',
  'representative-unconfirmed',
  'declined',
  'no-reply',
]

/**
 * Whom to ask, in the order of docs/sources.md, section C: whoever has to be there and is missing;
 * those who know a child and have not replied; those who are not sure; those who declined without a
 * representative. Where two are equal, first the one who knows more of the children who are short
 * of people.
 */
function chaseOrder(
  { members, rule }: ForecastQuestion,
  children: readonly ChildQuorum[],
): Chase[] {
  const short = children.filter((childQuorum) => !childQuorum.quorate)
  const use = (member: QuorumMember) =>
    short.filter((childQuorum) => knows(member, childQuorum.child)).length
  return members
    .filter((member) => mayCount(member, rule) && !isExpected(member))
    .map((member): Chase => chase(member, children, rule))
    .sort(
      (chase, otherChase) =>
        rankOrder.indexOf(chase.rank) - rankOrder.indexOf(otherChase.rank) ||
        use(otherChase.member) - use(chase.member),
    )
}

function chase(member: QuorumMember, children: readonly ChildQuorum[], rule: QuorumRule): Chase {
  const noSocialCare =
    rule.requireSocialCare && children.some((childQuorum) => !childQuorum.socialCare)
  if (
    (noSocialCare && member.sector === 'social-care') ||
    children.some((childQuorum) => childQuorum.missingSectors.includes(member.sector))
  ) {
    return {
      member,
      rank: 'must-be-there',
      because:
        `Without ${sectorWords(member.sector)} there is ` +
        'no quorum, and nobody is expected from there.',
    }
  }
  switch (member.attendance) {
    case 'tentative':
      return { member, rank: 'not-sure', because: 'Has not said for sure.' }
    case 'unconfirmed-representative':
      return {
        member,
        rank: 'representative-unconfirmed',
        because: 'A colleague is named, who has not confirmed.',
      }
    case 'declined':
      return { member, rank: 'declined', because: 'Cannot come, and nobody comes instead.' }
    default: {
      const missed = member.attendance === 'absent' ? 'Is not there' : 'Has not replied'
      if (!knows(member, undefined)) return { member, rank: 'no-reply', because: `${missed}.` }
      return {
        member,
        rank: 'knows-the-child',
        because: `${missed}, and works directly with a child.`,
      }
    }
  }
}

function leaverWords(leaver: Leaver): string {
  if ('agency' in leaver) return leaver.agency
  return 'sector' in leaver ? sectorWords(leaver.sector) : leaver.person
}

/**
 * 'What if the school cannot come?': the forecast without them, and who is left out, in words.
 * Nothing is changed.
 */
export function whatIf(
  table: ForecastQuestion,
  ...leavers: readonly Leaver[]
): { before: Forecast; after: Forecast; without: string } {
  const before = forecast(table)
  const after = forecast({ ...table, members: leavers.reduce(without, table.members) })
  return { before, after, without: leavers.map(leaverWords).join(' and ') }
}
