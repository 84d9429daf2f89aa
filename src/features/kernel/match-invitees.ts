// Whom of a meeting's list a typed sentence means.
import { agencyId, type PersonId } from '../../domain/ids.ts'
import { roleKind } from '../../domain/people/role-kind.ts'
import { type Conference, standingInvitations } from '../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../domain/state/invitation.ts'
import type { Person } from '../../domain/state/person.ts'
import { sectorOf, type Slots } from '../../understanding/meaning/slots.ts'
import { agenciesIn, isNameWord, readAgency, titles } from '../../understanding/reading/who.ts'
import { plainWords } from '../../understanding/text/normalise.ts'
import { addressesIn, type NamedAs, namedAs } from './named-in-text.ts'

export type InviteeList = {
  readonly conference: Conference
  readonly people: ReadonlyMap<PersonId, Person>
}

/**
 * By an e-mail address alone where one is typed; else by name, by the agency's own name, by role,
 * then by what everyday words stand for: 'the gp', 'HV', 'old bill'.
 */
export function matchInvitees(
  { conference, people }: InviteeList,
  slots: Pick<Slots, 'personId' | 'agency' | 'role'>,
  text: string,
): Invitation[] {
  const all = standingInvitations(conference)
  const addresses = addressesIn(text)
  if (addresses.length > 0)
    return all.filter((invitation) =>
      addressesOf(people, invitation).some((address) => addresses.includes(address)),
    )
  const named = namedIn({ conference, people }, text)
  const byName = named.filter(
    ({ invitation, as }) =>
      as.includes('this-one') || (invitation.person === slots.personId && !as.includes('another')),
  )
  if (byName.length > 0) return byName.map(({ invitation }) => invitation)
  // 'Ruth Smith from school' is nobody here, whoever the school's Ruth is.
  if (named.some(isAnother)) return []
  const byAgency = all.filter((invitation) => agencyId(text).includes(agencyId(invitation.agency)))
  if (byAgency.length > 0) return byAgency
  return byKind(
    all,
    slots.agency === undefined && slots.role === undefined ? readAgency(plainWords(text)) : slots,
  )
}

type NamedInvitation = { readonly invitation: Invitation; readonly as: readonly NamedAs[] }

function namedIn({ conference, people }: InviteeList, text: string): NamedInvitation[] {
  const all = standingInvitations(conference)
  const everybody = all.flatMap((invitation) => fullNames(people, invitation))
  return all.map((invitation) => ({
    invitation,
    as: fullNames(people, invitation).map((name) => namedAs(text, name, everybody)),
  }))
}

const isAnother = ({ as }: NamedInvitation): boolean =>
  as.includes('another') && !as.includes('this-one')

/** Whether a text names somebody who only shares a first or last name with a person on the list. */
export const namesANamesake = (listed: InviteeList, text: string): boolean =>
  namedIn(listed, text).some(isAnother)

function addressesOf(people: InviteeList['people'], invitation: Invitation): string[] {
  const answer = currentAnswer(invitation)
  return [
    people.get(invitation.person)?.email,
    ...(answer.status === 'represented' ? [answer.email] : []),
  ].flatMap((address) => (address === undefined ? [] : [address.toLowerCase()]))
}

/** Those of a role, or, where an agency alone was named, those of its sector. */
export function byKind(
  all: readonly Invitation[],
  { agency, role: word }: Pick<Slots, 'agency' | 'role'>,
): Invitation[] {
  const role = word?.replaceAll('-', ' ')
  if (role !== undefined)
    return all.filter(
      (invitation) => roleKind(invitation.role).discipline === roleKind(role).discipline,
    )
  return agency === undefined
    ? []
    : all.filter((invitation) => roleKind(invitation.role).sector === sectorOf[agency])
}

/**
 * Words of a sentence that stand for people on a list: `of` is empty where nobody is invited whom
 * they fit.
 */
export type Mention = {
  readonly at: number
  readonly length: number
  readonly words: string
  readonly of: readonly Invitation[]
}

type Place = Omit<Mention, 'words'>

/** Whom a text mentions of those on the list. */
export const mentionsOf = (listed: InviteeList, text: string): Mention[] =>
  mentionsIn(listed, plainWords(text), text).filter(({ of }) => of.length > 0)

/**
 * Everybody whom these plain words name, in order: an agency by its own name, a person, then what
 * everyday words stand for. `text` is the same as typed: 'Ruth Smith' in it is not the Ruth of the
 * list.
 */
export function mentionsIn(listed: InviteeList, words: readonly string[], text: string): Mention[] {
  const others = namedIn(listed, text)
    .filter(isAnother)
    .map(({ invitation }) => invitation)
  const all = standingInvitations(listed.conference)
  const kinds = agenciesIn(words)
  const mentions: Mention[] = []
  for (let at = 0; at < words.length;) {
    const kind = kinds.find((found) => found.at === at)
    const found =
      agencyNamed(all, words, at) ??
      withoutNamesakes(personNamed(listed, all, words, at), others) ??
      (kind === undefined ? undefined : { at, length: kind.length, of: byKind(all, kind) })
    if (found !== undefined)
      mentions.push({ ...found, words: words.slice(at, at + found.length).join(' ') })
    at += found?.length ?? 1
  }
  return mentions
}

const withoutNamesakes = (
  found: Place | undefined,
  others: readonly Invitation[],
): Place | undefined =>
  found === undefined
    ? undefined
    : { ...found, of: found.of.filter((one) => !others.includes(one)) }

function agencyNamed(
  all: readonly Invitation[],
  words: readonly string[],
  at: number,
): Place | undefined {
  const isAt = (name: readonly string[]): boolean =>
    name.length > 0 && name.every((word, place) => words[at + place] === word)
  const of = all.filter(({ agency }) => isAt(plainWords(agency)))
  const [first] = of
  return first === undefined ? undefined : { at, length: plainWords(first.agency).length, of }
}

/** 'Jo', 'Tanner' and 'Jo Tanner': as many words as fit somebody's name, and all whom they fit. */
function personNamed(
  listed: InviteeList,
  all: readonly Invitation[],
  words: readonly string[],
  at: number,
): Place | undefined {
  const first = words[at] ?? ''
  if (titles.has(first)) {
    const named = personNamed(listed, all, words, at + 1)
    return named === undefined ? undefined : { ...named, at, length: named.length + 1 }
  }
  if (!isNameWord(first)) return undefined
  const { people } = listed
  let of = all.filter((invitation) => namesOf(people, invitation).includes(first))
  let length = of.length === 0 ? 0 : 1
  while (length > 0) {
    const next = words[at + length] ?? ''
    const both = of.filter((invitation) => namesOf(people, invitation).includes(next))
    if (both.length === 0) break
    of = both
    length += 1
  }
  return length === 0 ? undefined : { at, length, of }
}

const namesOf = (people: InviteeList['people'], invitation: Invitation): string[] =>
  plainWords(fullNames(people, invitation).join(' ')).filter((word) => !titles.has(word))

/** Of whoever is invited, and of whoever comes for them. */
function fullNames(people: InviteeList['people'], invitation: Invitation): string[] {
  const answer = currentAnswer(invitation)
  return [
    people.get(invitation.person)?.name ?? '',
    ...(answer.status === 'represented' ? [answer.name] : []),
  ]
}

/** Of several meetings, those whose number stands in the text; all of them where none does. */
export function numbered<Meeting extends { readonly conference: Conference }>(
  meetings: readonly Meeting[],
  text: string,
): Meeting[] {
  const named = numberedIn(meetings, text)
  return named.length > 0 ? named : [...meetings]
}

/**
 * Those whose number stands in the text: '4471-CG1' names the core group, and not the conference
 * 4471.
 */
export const numberedIn = <Meeting extends { readonly conference: Conference }>(
  meetings: readonly Meeting[],
  text: string,
): Meeting[] =>
  meetings.filter(({ conference }) =>
    new RegExp(
      `(?<![a-z0-9/-])${escaped(conference.reference)}(?![a-z0-9]|[/-][a-z0-9])`,
      'i',
    ).test(text),
  )

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The kind of meeting that a text names. */
export function kindSaid(text: string): 'core-group' | 'review' | 'initial' | undefined {
  const words = plainWords(text).join(' ')
  if (/\bcore groups?\b/.test(words)) return 'core-group'
  if (/\b(?:review(?: conference)?|rcpc)\b/.test(words)) return 'review'
  return /\b(?:initial(?: conference)?|icpc)\b/.test(words) ? 'initial' : undefined
}

/** Those of the kind that was named; all where none was. */
export function ofKindSaid<Meeting extends { readonly conference: Conference }>(
  meetings: readonly Meeting[],
  text: string,
): Meeting[] {
  const kind = kindSaid(text)
  return meetings.filter(({ conference }) => kind === undefined || conference.kind === kind)
}
