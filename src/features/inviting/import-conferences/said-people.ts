// The people whom a referral names: who chairs, who is its social worker, who is to be invited.
// Whoever is not certain stays as typed.
import { lookUp } from '../../../domain/people/who-is-meant.ts'
import type { Person } from '../../../domain/state/person.ts'
import { findEach } from '../shared/people-named.ts'

export const chairWords = 'chair(?:person|ed by)?'
export const workerWords = '(?:(?:lead|allocated) )?(?:social worker|sw)'

const nameWord = String.raw`(?:\p{Lu}\.?(?= )|\p{Lu}[\p{L}'’-]*)`
const fullName = String.raw`(${nameWord}(?: ${nameWord}){0,2})`

/** The only one who fits, of those who may be chosen; '' where nobody does, or more than one. */
export function chosen(text: string, words: string, from: readonly Person[]): string {
  const plain = text.replace(/\b(?:Chair|Social|Lead|Allocated|SW)\b/g, (word) =>
    word.toLowerCase(),
  )
  const behind = new RegExp(`\\b${words}(?: (?:is|will be))?[ :=–-]+${fullName}`, 'u').exec(plain)
  const ahead = new RegExp(
    `(?<![\\p{L}] )${fullName}(?: (?:to|is|will|as|be|the|our))* ${words}\\b`,
    'u',
  ).exec(plain)
  return (
    [behind, ahead]
      .flatMap((found) => (found?.[1] === undefined ? [] : beginningsOf(found[1])))
      .flatMap((name) => meantIn(from, name) ?? [])[0]?.id ?? ''
  )
}

/** 'Margaret Osei Room' begins with a name. */
function beginningsOf(name: string): string[] {
  const words = name.split(' ')
  return words.map((_word, index) => words.slice(0, words.length - index).join(' '))
}

function meantIn(from: readonly Person[], name: string): Person | undefined {
  const meant = lookUp(from, name)
  if (meant.found !== 'nobody') return meant.found === 'one' ? meant.person : undefined
  const [only, ...others] = from.filter(
    (person) => person.left === undefined && isShortFor(name, person.name),
  )
  return others.length === 0 ? only : undefined
}

/** 'M Osei' and 'Dan W' are short for a first name and a surname. */
function isShortFor(short: string, whole: string): boolean {
  const [first = '', last = '', ...more] = wordsOf(short)
  const names = wordsOf(whole).filter((word) => !/^(?:dr|mrs?|ms|miss|d[csi]|pc)$/.test(word))
  return (
    last !== '' &&
    more.length === 0 &&
    begins(names[0] ?? '', first) &&
    begins(names.at(-1) ?? '', last) &&
    (first.length > 1 || last.length > 1)
  )
}

const begins = (name: string, typed: string): boolean =>
  name === typed || ((typed.length === 1 || typed.length > 2) && name.startsWith(typed))

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '')

const listHead =
  /\b(?:invit(?:e|ing|ed|ees?)|attendees?|professionals|to attend|usual people)\b[ \t]*[:–-]?[ \t]*([^\n.]*(?:\.(?=\S)[^\n.]*)*)/iu
/** A line of a list: with a bullet or a number before it. */
const bulleted = /^\s*(?:[-–*•·]|\d{1,2}[.)])\s+/
const listEnds = /^\s*$|^\s*[\p{L} ]{2,24}:|^\s*(?:thanks|thx|ta|regards|kind|many|best|cheers)\b/iu

/**
 * The names of those whom 'invite …' or 'attendees: …' lists, each on a line; as typed where it is
 * not certain.
 */
export const invitedNames = (text: string, people: readonly Person[]): string[] =>
  listed(text).map((words) => {
    const plain = words.replace(/ *\([^)]*\)/g, '').trim()
    return invitedIn(plain, people)?.name ?? plain
  })

function listed(text: string): string[] {
  const found = listHead.exec(text)
  if (found === null) return []
  const [whole, rest = ''] = found
  const below = text
    .slice(found.index + whole.length)
    .replace(/^[^\n]*\n/, '\n')
    .split('\n')
    .slice(1)
  const isBelow = rest.trim() === ''
  const end = below.findIndex((line) => (isBelow ? listEnds.test(line) : !bulleted.test(line)))
  const lines = below.slice(0, end < 0 ? below.length : end)
  return [rest.replace(/\b(?:please|thanks|asap)\b/gi, ''), ...lines]
    .map((line) => line.replace(bulleted, ''))
    .flatMap(parted)
}

/**
 * By name, role or agency; 'Ruth Adeyemi Alder Lane Primary' by the name in it. Another's name
 * beside a role is not theirs.
 */
function invitedIn(plain: string, people: readonly Person[]): Person | undefined {
  const words = plain.split(/\s+/)
  for (let count = words.length - 1; count >= 2; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const part = words.slice(from, from + count)
      const meant = part.every((word) => /^\p{Lu}/u.test(word))
        ? meantIn(people, part.join(' '))
        : undefined
      if (meant !== undefined) return meant
    }
  const [only, ...others] = findEach(people, [
    plain.replace(/^some(?:one|body) from /i, ''),
  ]).flatMap((found) => found.people)
  if (only === undefined || others.length > 0) return meantIn(people, plain)
  const known = `${only.name} ${only.role} ${only.agency}`.toLowerCase()
  return words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !known.includes(word.toLowerCase()))
    ? undefined
    : only
}

export const parted = (list: string): string[] =>
  list
    .split(/[,;&]|\band\b/i)
    .map((words) => words.trim())
    .filter((words) => /\p{L}{2}/u.test(words))
