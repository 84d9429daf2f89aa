// Those whom a referral lists to be invited. Whoever is not certain stays as typed.
import { lookUp } from '../../../domain/people/who-is-meant.ts'
import type { Person } from '../../../domain/state/person.ts'
import { addressesIn } from '../../kernel/named-in-text.ts'
import { findEach } from '../shared/people-named.ts'

const listHead = new RegExp(
  String.raw`\b(?:invit(?:e|ing|ed|ees?)|attendees?|professionals|to attend|` +
    String.raw`usual people)\b[ \t]*[:–-]?[ \t]*([^\n.]*(?:\.(?=\S)[^\n.]*)*)`,
  'iu',
)
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
    const [address] = addressesIn(words)
    if (address === undefined) return invitedIn(plain, people)?.name ?? plain
    return lookUp(people, address).found === 'one' ? address : words
  })

function meantIn(people: readonly Person[], name: string): Person | undefined {
  const meant = lookUp(people, name)
  return meant.found === 'one' ? meant.person : undefined
}

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
