// What is asked of a meeting's answers: of all, of an agency, of some people, or what would be
// without them. It goes with the button of each meeting where several fit, so that choosing one
// answers what was asked.
import type { InvitationId } from '../../../domain/ids.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import type { Leaver } from '../../../domain/quorum/quorum.ts'
import { type Conference, standingInvitations } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'
import type { Intent } from '../../../understanding/meaning/intents.ts'
import {
  type AgencyWord,
  isAgencyWord,
  sectorOf,
  type Slots,
} from '../../../understanding/meaning/slots.ts'
import { agenciesIn, nameAskedOf } from '../../../understanding/reading/who.ts'
import { byKind, type Mention, mentionsOf } from '../../kernel/match-invitees.ts'
import type { StatusFacts } from './facts.ts'

/** The card's first sentence answers it. A sector is 'has anybody from health replied yet'. */
export type Question =
  | { readonly about: 'status' | 'missing' | 'quorum' }
  | { readonly about: 'sector'; readonly said: AgencyWord }
  | { readonly about: 'people'; readonly of: readonly InvitationId[] }
  /** Somebody who is not on the list. */
  | { readonly about: 'nobody'; readonly called: string }
  /**
   * Each group is left out: by itself where it is one 'or' the other, else all of them together.
   */
  | {
      readonly about: 'suppose'
      readonly how: 'each' | 'together'
      readonly groups: readonly Group[]
    }

/** Some people, or, by an everyday word, whoever comes from there. */
export type Group = readonly InvitationId[] | AgencyWord

export type StatusQuestion = {
  readonly intent: Intent
  readonly slots: Slots
  readonly text: string
}

/**
 * 'has anybody from health replied yet' asks about a sector, 'is ruth coming' about her, 'whos
 * missing' for names.
 */
export function questionOf(facts: StatusFacts, { intent, slots, text }: StatusQuestion): Question {
  const mentions = mentionsOf(facts, text)
  if (intent === 'whatIf') return suppositionOf(facts, mentions, { intent, slots, text })
  const asked = mentions.filter((mention) => intent === 'whyAbsent' || isOnePerson(mention))
  if (asked.length > 0) return { about: 'people', of: idsOf(asked.flatMap(({ of }) => of)) }
  if (slots.agency !== undefined) return { about: 'sector', said: slots.agency }
  const called = mentions.length > 0 ? undefined : nameAskedOf(text)
  if (called !== undefined) return { about: 'nobody', called }
  return { about: intent === 'missing' || intent === 'quorum' ? intent : 'status' }
}

/** By name or role; words for an agency ask about all who come from there. */
const isOnePerson = ({ words }: Mention): boolean => {
  const [kind] = agenciesIn(words.split(' '))
  return kind === undefined || kind.role !== undefined
}

const idsOf = (invitations: readonly Invitation[]): InvitationId[] => [
  ...new Set(invitations.map(({ id }) => id)),
]

/**
 * 'What if the police or the school drop out': each of them, and, once both are said, all together.
 */
function suppositionOf(
  { conference }: StatusFacts,
  mentions: readonly Mention[],
  { slots, text }: StatusQuestion,
): Question {
  const all = standingInvitations(conference)
  const groups: Group[] =
    mentions.length > 0
      ? mentions.map(({ words, of }) => agencyAlone(agenciesIn(words.split(' '))[0]) ?? idsOf(of))
      : (slots.leaving ?? []).map((kind) => agencyAlone(kind) ?? idsOf(byKind(all, kind)))
  const isEither = slots.together !== true && /\b(?:either|or)\b/i.test(text)
  return {
    about: 'suppose',
    how: isEither ? 'each' : 'together',
    groups: groups.filter((group) => group.length > 0),
  }
}

const agencyAlone = (kind: Pick<Slots, 'agency' | 'role'> | undefined): AgencyWord | undefined =>
  kind?.role === undefined ? kind?.agency : undefined

/**
 * Whom the forecast leaves out: an agency that has nobody else here by its name, everybody else by
 * themselves.
 */
export function leaversOf(
  conference: Conference,
  group: Group,
): readonly { readonly leaver: Leaver; readonly called: string }[] {
  if (typeof group === 'string')
    return [{ leaver: { sector: sectorOf[group] }, called: group.replaceAll('-', ' ') }]
  const all = standingInvitations(conference)
  return all
    .filter(({ id }) => group.includes(id))
    .map((invitation) => {
      const { agency, person } = invitation
      const answer = currentAnswer(invitation)
      const isAlone = all.filter((other) => other.agency === agency).length < 2
      const who = answer.status === 'represented' ? (answer.person ?? answer.name) : person
      return { called: agency, leaver: isAlone ? { agency } : { person: who } }
    })
}

/** As a button carries it: ids and words of ours alone. */
export function questionSlot(question: Question): string {
  switch (question.about) {
    case 'status':
    case 'missing':
    case 'quorum':
      return question.about
    case 'nobody':
      return 'status'
    case 'sector':
      return `sector:${question.said}`
    case 'people':
      return `people:${question.of.join(',')}`
    case 'suppose':
      return `${question.how}:${question.groups.map(groupSlot).join('/')}`
  }
}

const groupSlot = (group: Group): string => (typeof group === 'string' ? group : group.join(','))

/** What a button carried, of this meeting; whatever else came is the plain question. */
export function questionFrom(
  { conference }: { readonly conference: Conference },
  slot: string,
): Question {
  const [about = '', ...rest] = slot.split(':')
  const said = rest.join(':')
  const known = (part: string) =>
    standingInvitations(conference)
      .map(({ id }) => id)
      .filter((id) => part.split(',').includes(id))
  if (about === 'missing' || about === 'quorum') return { about }
  if (about === 'sector' && isAgencyWord(said)) return { about, said }
  if (about === 'people' && known(said).length > 0) return { about, of: known(said) }
  const groups = said
    .split('/')
    .map((part): Group => (isAgencyWord(part) ? part : known(part)))
    .filter((group) => group.length > 0)
  if (about === 'each' || about === 'together') return { about: 'suppose', how: about, groups }
  return { about: 'status' }
}

export const isOfSector = (invitation: Invitation, said: AgencyWord): boolean =>
  roleKind(invitation.role).sector === sectorOf[said]
