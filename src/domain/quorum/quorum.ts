// Whether enough of the right people are at the table for every child (docs/sources.md, section C),
// now and by forecast. Pure, over plain data: who is a member and what 'present' means is worked
// out elsewhere.
import { agencyId, type ChildId } from '../ids.ts'
import type { QuorumRule, Sector } from '../rules/practice.ts'
import { type QuorumSeat, seats } from './seats.ts'

export type MemberAttendance =
  | 'present'
  | 'representative-present'
  | 'accepted'
  | 'accepted-representative'
  /** Named by the colleague who cannot come, not yet confirmed by the one who is to come. */
  | 'unconfirmed-representative'
  | 'tentative'
  | 'no-reply'
  | 'declined'
  /** Was expected and did not come, or has gone. */
  | 'absent'

export type QuorumMember = {
  /** One person's id or name: whoever is named twice is one person and represents one agency. */
  readonly who: string
  readonly agency: string
  readonly discipline: string
  readonly sector: Sector
  /** The children whom this person, or the one whom they represent, works with directly. */
  readonly directContact: readonly ChildId[] | 'every-child'
  readonly attendance: MemberAttendance
  /**
   * Their written report has come: it informs, and counts as being there only where the rule says
   * so.
   */
  readonly sentReport?: boolean
  /** 'professional' unless told. */
  readonly part?: 'professional' | 'family' | 'chair' | 'observer' | 'minute-taker'
}

export type QuorumChild = { readonly id: ChildId; readonly label: string }

export type ChildQuorum = {
  /** Undefined where the rule asks once for all children together. */
  readonly child: QuorumChild | undefined
  readonly socialCare: boolean
  /** Sectors that must be there and are not. */
  readonly missingSectors: readonly Sector[]
  /** Agencies or disciplines beside social care that count for this child, by name. */
  readonly others: readonly string[]
  /** How many of them there are more than are needed; negative when too few. */
  readonly spare: number
  readonly quorate: boolean
}

export type Quorum = { readonly quorate: boolean; readonly children: readonly ChildQuorum[] }

type QuorumQuestion = {
  readonly members: readonly QuorumMember[]
  readonly children: readonly QuorumChild[]
  readonly rule: QuorumRule
}

const here: readonly MemberAttendance[] = ['present', 'representative-present']
const expected: readonly MemberAttendance[] = [...here, 'accepted', 'accepted-representative']

/** Whether there is a quorum with those who are in the room or on the line. */
export const quorate = (table: QuorumQuestion): Quorum => countWith(table, here)

/** The same with those who have said that they come, and representatives who have confirmed. */
export const expectedQuorum = (table: QuorumQuestion): Quorum => countWith(table, expected)

/** Whether a member counts as coming, for the forecast. */
export const isExpected = (member: QuorumMember): boolean => expected.includes(member.attendance)

function countWith(
  { members, children, rule }: QuorumQuestion,
  standings: readonly MemberAttendance[],
): Quorum {
  const isIn = (member: QuorumMember) =>
    standings.includes(member.attendance) || (rule.countReports && member.sentReport === true)
  const counted = members.filter((member) => mayCount(member, rule) && isIn(member))
  // No child named must never read as 'everything is fine for every child'.
  const asked: readonly (QuorumChild | undefined)[] =
    rule.perChild && children.length > 0 ? children : [undefined]
  const each = asked.map((child) => countFor(child, counted, rule))
  return { quorate: each.every((childQuorum) => childQuorum.quorate), children: each }
}

function countFor(
  child: QuorumChild | undefined,
  counted: readonly QuorumMember[],
  rule: QuorumRule,
): ChildQuorum {
  const places = counted.flatMap((member): QuorumSeat[] => {
    // Where social care need not be there, nobody is kept from standing for another agency by
    // standing for it.
    if (isSocialCare(member))
      return rule.requireSocialCare
        ? [{ person: member.who, group: socialCareSeat, name: member.agency }]
        : []
    return !rule.contactRequired || knows(member, child)
      ? [{ person: member.who, ...groupOf(member, rule) }]
      : []
  })
  const filled = seats(places, socialCareSeat)
  const socialCare = rule.requireSocialCare
    ? filled.has(socialCareSeat)
    : counted.some(isSocialCare)
  const others = [...filled].filter(([group]) => group !== socialCareSeat).map(([, name]) => name)
  const missingSectors = rule.mustHave.filter(
    (sector) => !counted.some((member) => member.sector === sector),
  )
  const spare = others.length - rule.minOther
  const quorate =
    (socialCare || !rule.requireSocialCare) && missingSectors.length === 0 && spare >= 0
  return { child, socialCare, missingSectors, others, spare, quorate }
}

const socialCareSeat = 'sector:social-care'
const isSocialCare = (member: QuorumMember): boolean => member.sector === 'social-care'

/**
 * Family, chair, observer and minute-taker are at the table, and make no quorum unless the rule
 * says so.
 */
export function mayCount(member: QuorumMember, rule: QuorumRule): boolean {
  switch (member.part ?? 'professional') {
    case 'professional':
      return true
    case 'family':
      return rule.countFamily
    case 'chair':
      return rule.countChair
    case 'observer':
      return rule.countObserver
    case 'minute-taker':
      return rule.countMinuteTaker
  }
}

/**
 * Whether somebody works directly with this child; without a child, with any child of the family.
 */
export const knows = (member: QuorumMember, child: QuorumChild | undefined): boolean =>
  member.directContact === 'every-child' ||
  (child === undefined ? member.directContact.length > 0 : member.directContact.includes(child.id))

/** What two people have to differ in to count as two. */
function groupOf(member: QuorumMember, rule: QuorumRule): { group: string; name: string } {
  if (rule.healthAsOne && member.sector === 'health')
    return { group: 'sector:health', name: 'health' }
  return rule.groupBy === 'agency'
    ? { group: `agency:${agencyId(member.agency)}`, name: member.agency }
    : { group: `discipline:${member.discipline.trim().toLowerCase()}`, name: member.discipline }
}

export type Leaver =
  { readonly agency: string } | { readonly sector: Sector } | { readonly person: string }

/**
 * The same members if an agency, a whole sector or one person could not come; reports that they
 * sent stay sent.
 */
export function without(members: readonly QuorumMember[], leaver: Leaver): QuorumMember[] {
  return members.map((member) =>
    leaves(member, leaver) ? { ...member, attendance: 'declined' } : member,
  )
}

function leaves(member: QuorumMember, leaver: Leaver): boolean {
  if ('agency' in leaver) return agencyId(member.agency) === agencyId(leaver.agency)
  return 'sector' in leaver ? member.sector === leaver.sector : member.who === leaver.person
}
