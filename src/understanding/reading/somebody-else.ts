// 'jo will come', 'mum is coming', 'who will be there': it is not the writer who comes. Such a
// sentence looks much like a yes of one's own, and must never count as one.
import { plainWords } from '../text/normalise.ts'
import { ordinaryWords } from '../words/ordinary.ts'
import type { Roster } from './who.ts'

const verbs = new Set(['will', 'is', 'are', 'can', 'could', 'shall'])
const comings = new Set([
  'come',
  'coming',
  'there',
  'attend',
  'attending',
  'join',
  'joining',
  'go',
  'going',
])
const oneself = new Set(['i', 'we', 'me', 'us', 'myself'])
/** After 'will' at the beginning: one's own yes without its 'I'. */
const ofOneself = new Set([...oneself, ...comings, 'be', 'definitely'])
const asks = new Set(['who', 'whos', 'which', 'what', 'does', 'has'])
const others = new Set(['he', 'she', 'they', 'mum', 'dad', 'parents', 'family', 'nan', 'else'])
/** A yes that no list of ours knows, and which is nobody's name. */
const eager = new Set(['defo', 'deffo', 'defs', 'def', 'yh', 'yeh', 'yea', 'aye', 'yup'])

/**
 * Who comes in place of the writer: a `name` when it may be a colleague's; undefined when nobody
 * else comes.
 */
export function somebodyElseComes(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): { readonly name?: string } | undefined {
  const [first = '', second = ''] = words
  if (
    verbs.has(first) &&
    !ofOneself.has(second) &&
    words.slice(2, 5).some((word) => comings.has(word))
  )
    return {}
  const at = words.findIndex(
    (word, place) =>
      place > 0 &&
      verbs.has(word) &&
      words.slice(place + 1, place + 4).some((word) => comings.has(word)),
  )
  const who = words[at - 1]
  if (at < 1 || who === undefined || words.slice(0, at).some((word) => oneself.has(word)))
    return undefined
  if (words.slice(at).some((word) => word === 'not' || word === 'late')) return {}
  if (others.has(who) || asks.has(first)) return {}
  return isKnown(who) || ordinaryWords.has(who) || eager.has(who) || !/^[a-z]{2,}$/.test(who)
    ? undefined
    : { name: who }
}

/** The colleague of that first or last name, if only one has it; else the name as it was typed. */
export function nameAsKnown(
  name: string,
  text: string,
  roster: Roster,
): { readonly person: string; readonly personId?: string } {
  const [only, ...more] = roster.filter((one) => plainWords(one.name).includes(name))
  if (only !== undefined && more.length === 0) return { person: only.name, personId: only.id }
  return {
    person: text.match(/[\p{L}'’-]+/gu)?.find((word) => word.toLowerCase() === name) ?? name,
  }
}
