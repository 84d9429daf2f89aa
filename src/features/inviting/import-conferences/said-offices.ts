// Whom a referral names to chair and to lead the case: the only one who fits of those who may. Else
// the form asks, in the words that were typed.
import {
  isAnothersName,
  lookUp,
  sayAlike,
  sayMeant,
  sayTwoMeant,
} from '../../../domain/people/who-is-meant.ts'
import type { Person } from '../../../domain/state/person.ts'
import { canBeOfName } from '../../../understanding/name-beside.ts'
import { titles } from '../../../understanding/reading/who.ts'
import { addressesIn } from '../../kernel/named-in-text.ts'
import { isNoName } from './said-children.ts'

export const chairWords = 'chair(?:person|ed by)?'
export const workerWords = '(?:(?:lead|allocated) )?(?:social worker|sw)'

/**
 * Whom the words before or behind an office mean; `problem` where somebody is named and it is not
 * certain.
 */
export type OfficeSaid = { readonly id: Person['id'] | ''; readonly problem: string }
const nobody: OfficeSaid = { id: '', problem: '' }

const title = String.raw`(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Mm]iss|[Pp]rof)\.? )?`
const nameWord = String.raw`(?:\p{Lu}\.?(?= )|\p{Lu}[\p{L}'’-]*)`
const fullName = `(${title}${nameWord}(?: ${nameWord}){0,2})`
const turned = String.raw`(\p{Lu}[\p{L}'’-]+, ?(?:\p{Lu}\.?(?=\W)|\p{Lu}\p{L}+)(?=\s*(?:[\n;.]|$)))`
const anyCase = String.raw`(${title}\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2})`
const link = '(?: (?:is|will be))?[ :=–-]+'

type Asked = {
  readonly words: string
  readonly from: readonly Person[]
  readonly everybody: readonly Person[]
  /** 'chair', as the form's question says it. */ readonly office: string
}

export function officeSaid(text: string, asked: Asked): OfficeSaid {
  const plain = text.replace(/\b(?:Chair|Social|Lead|Allocated|SW)\b/g, (word) =>
    word.toLowerCase(),
  )
  const address = new RegExp(
    `\\b${asked.words}${link}([^\\n,;@]{0,60}?)[\\s(<[]*([^\\s@(<[]+@[^\\s,;)>\\]]+)`,
    'u',
  ).exec(plain)
  if (address !== null) return byAddress(address, asked)
  const behind =
    new RegExp(`\\b${asked.words}${link}${turned}`, 'u').exec(plain) ??
    new RegExp(`\\b${asked.words}${link}${fullName}`, 'u').exec(plain)
  const ahead = new RegExp(
    `(?<![\\p{L}] )${fullName}(?: (?:to|is|will|as|be|the|our))* ${asked.words}\\b`,
    'u',
  ).exec(plain)
  const small = new RegExp(`\\b${asked.words}${link}${anyCase}`, 'u').exec(plain)
  const read = [
    named(behind?.[1] ?? '', asked, true),
    named(ahead?.[1] ?? '', asked, false),
    named(behind === null ? (small?.[1] ?? '') : '', asked, false),
  ]
  return read.find(({ id }) => id !== '') ?? read.find(({ problem }) => problem !== '') ?? nobody
}

/** An address decides alone, unless another's name stands beside it. */
function byAddress([, name = '', typed = '']: RegExpExecArray, asked: Asked): OfficeSaid {
  const [email = ''] = addressesIn(typed)
  const meant = lookUp(asked.everybody, email)
  if (meant.found === 'former') return { id: '', problem: sayMeant(meant, '') }
  if (meant.found !== 'one') return { id: '', problem: sayUnknown(asked, email) }
  const { person } = meant
  if (isAnothersName(asked.everybody, { person, name: name.trim() }))
    return { id: '', problem: sayTwoMeant(name.trim()) }
  return asked.from.includes(person)
    ? { id: person.id, problem: '' }
    : { id: '', problem: sayUnknown(asked, email) }
}

/** `asks`: whoever is nobody here is asked about, though no part of the name is known. */
function named(said: string, asked: Asked, asks: boolean): OfficeSaid {
  const name = nameIn(said, asked.from)
  if (name === '') return nobody
  for (const part of [name, ...wholeBeginnings(name)]) {
    const meant = lookUp(asked.from, part)
    if (meant.found === 'one') return { id: meant.person.id, problem: '' }
    if (meant.found !== 'nobody')
      return { id: '', problem: sayMeant(meant, 'Please choose which one.') }
  }
  return asks || sayAlike(asked.from, name) !== ''
    ? { id: '', problem: sayUnknown(asked, name) }
    : nobody
}

const sayUnknown = ({ office, from }: Asked, who: string): string =>
  `I know no ${office} called ‘${who}’. ${sayAlike(from, who).replace(/ Write the whole name\.$/, '')}`.trim() +
  ' Please choose.'

/**
 * 'Margaret Osei' of 'Margaret Osei Room': what is certainly no name, and whatever follows it, is
 * none of it.
 */
function nameIn(said: string, from: readonly Person[]): string {
  const known = new Set(from.flatMap(({ name }) => name.toLowerCase().split(/\s+/)))
  const words = said.split(' ')
  const end = words.findIndex((word) => {
    const low = word.toLowerCase().replace(/\.$/, '')
    return !(
      known.has(low) ||
      titles.has(low) ||
      (/^\p{Lu}$/iu.test(low) && low !== 'i') ||
      (!isNoName(low) && canBeOfName(word.replace(/[.,]$/, ''), { opens: false }))
    )
  })
  return words.slice(0, end < 0 ? words.length : end).join(' ')
}

/** Two words at least: a first name alone is not the beginning of somebody else's name. */
function wholeBeginnings(name: string): string[] {
  const words = name.split(' ')
  const least = titles.has((words[0] ?? '').toLowerCase().replace(/\.$/, '')) ? 3 : 2
  return words
    .map((_word, at) => words.slice(0, words.length - at))
    .flatMap((part, at) => (at > 0 && part.length >= least ? [part.join(' ')] : []))
}
