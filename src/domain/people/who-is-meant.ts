// Which person is meant by what somebody typed. A wrong guess gives a family's information to a
// stranger, so nobody is taken on a guess: an address decides alone, a name counts only when
// exactly one person fits, and else it is asked.
import { type Person, sameAgency } from '../state/person.ts'
import { roleKind } from './role-kind.ts'

/** '' for what was left empty. */
export type TypedPerson = {
  readonly name: string
  readonly email: string
  readonly role?: string
  readonly agency?: string
}

export type PersonMeant =
  | { readonly found: 'one'; readonly person: Person }
  | { readonly found: 'nobody' }
  /** People of that name of whom none, or more than one, is what was typed: ask which. */
  | { readonly found: 'unclear'; readonly people: readonly Person[] }
  /** The address was theirs and is nobody's here now: it may be the next one's in the job. */
  | { readonly found: 'former'; readonly person: Person }

/**
 * `everybody`: those who may be meant at all, without whoever has left; for a colleague, those of
 * the services of the invitation, never everybody. Whoever has a typed address is meant, whatever
 * the name says; an unknown address is somebody new. Whoever had it before is meant only with their
 * whole name.
 */
export function whoIsMeant(everybody: readonly Person[], typed: TypedPerson): PersonMeant {
  const people = everybody.filter(({ left }) => left === undefined)
  if (typed.email !== '') {
    const holder = holderOfEmail(people, typed.email)
    if (holder !== undefined) return { found: 'one', person: holder }
    const person = formerHolderOf(people, typed.email)
    if (person === undefined) return { found: 'nobody' }
    return { found: sameName(person.name, typed.name) ? 'one' : 'former', person }
  }
  const named = people.filter(({ name }) => typed.name !== '' && sameName(name, typed.name))
  if (named.length === 0) return { found: 'nobody' }
  const [person, ...others] = named.filter((known) => agrees(known, typed))
  return person !== undefined && others.length === 0
    ? { found: 'one', person }
    : { found: 'unclear', people: named }
}

/**
 * The one way in which a person is looked up by a single field: an address where there is an @,
 * else the whole name, else a part of it that one has alone. For what is shown before anything is
 * done.
 */
export function lookUp(people: readonly Person[], who: string): PersonMeant {
  const isAddress = who.includes('@')
  const meant = whoIsMeant(people, isAddress ? { name: '', email: who } : { name: who, email: '' })
  if (meant.found !== 'nobody' || isAddress) return meant
  const alike = namedLike(people, who)
  const [person, ...others] = alike
  if (person === undefined) return meant
  return others.length === 0 ? { found: 'one', person } : { found: 'unclear', people: alike }
}

/** Whose address it is. */
export const holderOfEmail = (people: readonly Person[], address: string): Person | undefined =>
  people.find(({ email }) => email !== undefined && sameEmail(email, address))

/** Whose address it was, where it is nobody's now. */
export const formerHolderOf = (people: readonly Person[], address: string): Person | undefined =>
  holderOfEmail(people, address) === undefined
    ? people.find(({ formerEmails = [] }) => formerEmails.some((one) => sameEmail(one, address)))
    : undefined

/**
 * Those whose name has all of these words, a title aside: 'Callum', 'Ms Pryce', 'Pryce, Callum';
 * and whose name is shortened so: 'C Pryce', 'Cal Pryce', 'Callum P'. The surname decides: 'Callum
 * Price' is nobody here.
 */
export function namedLike(people: readonly Person[], typed: string): Person[] {
  const words = nameWords(typed)
  return words.length === 0
    ? []
    : people.filter(({ name, left }) => left === undefined && fits(nameWords(name), words))
}

const fits = (name: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => name.includes(word)) || isShortFor(name, words)

function isShortFor(name: readonly string[], words: readonly string[]): boolean {
  const [first = '', last = '', ...more] = words
  const [known = ''] = name
  return (
    last !== '' &&
    more.length === 0 &&
    first.length + last.length > 2 &&
    (first.length === 1 || first.length > 2) &&
    known.startsWith(first) &&
    (last === name.at(-1) || (last.length === 1 && name.at(-1)?.startsWith(last) === true))
  )
}

/** 'Pryce, Callum' is 'Callum Pryce'. */
const nameWords = (typed: string): string[] =>
  wordsOf(typed.replace(/^\s*([^,]+),\s*([^,]+)$/, '$2 $1')).filter((word) => !titles.has(word))

/** Whether two names have a word in common, a title aside. */
export const shareName = (one: string, other: string): boolean =>
  nameWords(one).some((word) => word.length > 1 && wordsOf(other).includes(word))

const titles: ReadonlySet<string> = new Set(
  'dr doctor prof professor mr mrs ms mx miss sir dame rev dc ds di dci pc pcso sgt insp nurse sister'.split(
    ' ',
  ),
)

/**
 * Whom a name that is nobody's may be meant for, as a question; '' where no part of it is
 * anybody's.
 */
export function sayAlike(people: readonly Person[], typed: string): string {
  const alike = people
    .filter(({ name, left }) => left === undefined && shareName(typed, name))
    .slice(0, maxAlike)
  return alike.length === 0
    ? ''
    : `Do you mean ${alike.map(({ name, role, agency }) => `${name} (${role}, ${agency})`).join(', or ')}? Write the whole name.`
}

const maxAlike = 3

/**
 * Whether the name that was typed beside somebody's address is another one: the whole name of
 * somebody else who is known, or no word of theirs. Then it is not known which of the two is meant.
 */
export const isAnothersName = (
  everybody: readonly Person[],
  { person, name }: { readonly person: Person; readonly name: string },
): boolean =>
  name.trim() !== '' &&
  !sameName(person.name, name) &&
  (everybody.some(
    ({ id, name: known, left }) => id !== person.id && left === undefined && sameName(known, name),
  ) ||
    !shareName(person.name, name))

/** Nobody is told whose address it is: whoever typed it may not know. */
export const sayTwoMeant = (name: string): string =>
  `That address is not ${name}’s here. Please give the name or the address alone, so that I ` +
  'know which of the two is meant.'

/** Case, spaces and the kind of apostrophe do not matter. */
const plain = (text: string): string =>
  text.normalize('NFC').replace(/[’‘`]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim()
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s,.;()/]+/)
    .filter((word) => word !== '')

export const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
export const sameEmail = (one: string, other: string): boolean => plain(one) === plain(other)

function agrees(known: Person, { role = '', agency = '' }: TypedPerson): boolean {
  return (agency === '' || sameAgency(known.agency, agency)) && (role === '' || isLike(known, role))
}

/** 'Deputy DSL' is the 'Deputy designated safeguarding lead', and the caretaker is not. */
function isLike(known: Person, role: string): boolean {
  const kind = roleKind(role).discipline
  const words = wordsOf(role).filter((word) => word.length > 2)
  return (
    (kind !== 'other' && kind === roleKind(known.role).discipline) ||
    words.some((word) => wordsOf(known.role).includes(word))
  )
}

/**
 * 'Sam Reid (Midwife, Harrowmere Maternity Service, sam@…)': enough to tell people of one name
 * apart.
 */
export const sayPerson = ({ name, role, agency, email }: Person): string =>
  `${name} (${[role, agency, ...(email === undefined ? [] : [email])].join(', ')})`

/** Why nobody is taken: `then` says what to do about it, as a sentence. */
export const sayMeant = (
  meant: Extract<PersonMeant, { readonly found: 'unclear' | 'former' }>,
  then: string,
): string =>
  meant.found === 'unclear'
    ? sayUnclear(meant.people, then)
    : `That address was ${sayPerson(meant.person)} until it changed. Please give the address as ` +
      'it is now. If it is somebody else’s now, an administrator adds them first (‘add person’).'

/** A council may have many of a name; the card has room for some. */
export const sayUnclear = (people: readonly Person[], then: string): string =>
  `${people.length === 1 ? 'Of that name I know only' : 'Of that name I know'} ${people
    .slice(0, maxSaid)
    .map(sayPerson)
    .join('; ')}${people.length > maxSaid ? ' and others' : ''}. ${then}`

const maxSaid = 4
