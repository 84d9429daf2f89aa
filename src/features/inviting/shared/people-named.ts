// Whom the words for each of several people may mean: by an address or a name, else by a role or an
// agency.
import { roleKind } from '../../../domain/people/role-kind.ts'
import { lookUp } from '../../../domain/people/who-is-meant.ts'
import { type Person, sameAgency } from '../../../domain/state/person.ts'
import { sectorOf } from '../../../understanding/meaning/slots.ts'
import { readAgency } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'

/** What the words of one of them are taken to mean. */
export type NamedPeople = {
  readonly words: string
  /** Who may be meant: one is found, none or several are not. */
  readonly people: readonly Person[]
}

/** By an address or a name, else by a role or an agency. */
export function findEach(people: readonly Person[], named: readonly string[]): NamedPeople[] {
  const known = people.filter(({ left }) => left === undefined)
  return named.map((words) => ({ words, people: meantBy(known, words) }))
}

/** 'Ruth', 'the midwife', 'Owen from police'. */
function meantBy(known: readonly Person[], words: string): readonly Person[] {
  const [, name = '', where = ''] =
    /^(?:(?:the|our|a|an) )?(.+?)(?: (?:from|at|of) (?:the )?(.+))?$/i.exec(words) ?? []
  const meant = lookUp(known, name)
  if (meant.found === 'one') return [meant.person]
  if (meant.found !== 'unclear') return ofKind(known, name)
  const there = where === '' ? [] : ofKind(known, where)
  const both = meant.people.filter((person) => there.includes(person))
  return both.length > 0 ? both : meant.people
}

/** Everybody of the role, or, where an agency alone is said, everybody of it. */
function ofKind(people: readonly Person[], words: string): readonly Person[] {
  const plain = words.replace(/^(?:the|our|a|an) /i, '')
  const ofAgency = people.filter(({ agency }) => sameAgency(agency, plain))
  if (ofAgency.length > 0) return ofAgency
  const { role, agency } = readAgency(plainWords(plain))
  if (role !== undefined)
    return people.filter(
      (person) =>
        roleKind(person.role).discipline === roleKind(role.replaceAll('-', ' ')).discipline,
    )
  return agency === undefined
    ? []
    : people.filter((person) => roleKind(person.role).sector === sectorOf[agency])
}

/**
 * Whether all of these are somebody's names: 'Leah, Grace', and not 'Priya Shah, family worker'.
 */
export const areNames = (people: readonly Person[], named: readonly string[]): boolean =>
  named.every((words) => lookUp(people, words).found !== 'nobody')
