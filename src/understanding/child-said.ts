// Which words of a message may be the name of a child whom it is about: 'who is coming for Kayla',
// 'move Kayla’s review', 'the Harris family'.
import { canBeOfName, isNothingOfName } from './name-beside.ts'
import { titles } from './reading/who.ts'
import { knownNames } from './words/names.ts'

/** A word that stands where a child's name stands. */
export type ChildSaid = {
  readonly name: string
  /** 'Kayla’s review' is about a child; 'for Kayla' may be about whoever is so called. */
  readonly plainly: boolean
  /** Not only a word that somebody may happen to be called. */
  readonly likely: boolean
}

const word = String.raw`(\p{L}[\p{L}\d’'-]*)`
const small = String.raw`(?:(?:the|little|baby|young) )?`
const meetings =
  'meetings?|conferences?|reviews?|core groups?|icpc|rcpc|' +
  'cpc|case|famil(?:y|ies)|child protection|register|roster'
const papers =
  'plans?|reports?|decisions?|outcomes?|packs?|ratings?|dates?|deadlines?|quorum|status|' +
  'updates?|feedback|invit(?:e|es|ation|ations)|attendance|preparation|promises|actions|record|' +
  'views'
const kin =
  'mum|mums|mother|dad|dads|father|parents?|step ?mum|step ?dad|nan|gran|grandma|grandad|' +
  'carers?|siblings?|brothers?|sisters?|teacher|midwife|social worker|gp|health visitor|school'

/** Where a child's name stands plainly. */
const plainly: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})${word}(?:['’]s|` +
      String.raw`s['’]) (?:[\p{L}-]+ ){0,2}?(?:${meetings}|${papers}|${kin})\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:${meetings}|${papers}) (?:for|about|on|of|re|regarding) ${small}${word}`,
    'giu',
  ),
  new RegExp(
    String.raw`\bthe ${word} (?:${meetings}|children|child|kids|siblings|boys|girls|twins)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`^\W*(?:please |pls |can you |could you )?(?:cancel|move|` +
      String.raw`postpone|reschedule|rearrange|status|dates) ${word}(?=\W*$|` +
      String.raw` (?:to|until|till|by|from|for|on|please|pls)\b)`,
    'giu',
  ),
]
const loosely: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:about|for|re|regarding) ${small}${word}`, 'giu'),
]
/** 'Kaylas review', without its apostrophe. */
const withoutApostrophe = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,})s (?:${meetings})\b`, 'giu')

/** Whom a text is asked of or written to, and no family. */
const institutions = new Set(
  'ofsted cafcass camhs marac mappa mash zoom teams webex skype outlook sharepoint'.split(' '),
)

const bare = (name: string): string => name.replace(/['’]s?$/, '')

function isLikeAName(name: string, opens: boolean): boolean {
  const low = name.toLowerCase()
  if (name.length < 3 || institutions.has(low) || isNothingOfName(name)) return false
  if (/^\p{Lu}+$/u.test(name)) return false
  const isKnown = low.split('-').some((half) => knownNames.has(half))
  if (!/^\p{Lu}/u.test(name)) return isKnown && canBeOfName(name, { opens: true })
  // 'Grace' is a word as well: with a capital within a sentence it is a name.
  return canBeOfName(name, { opens: true }) || (!opens && isKnown)
}

/** 'Dr Rahman’s receptionist', 'St Mary’s school'. */
const behindTitle = new RegExp(String.raw`\b(?:${[...titles, 'st', 'saint'].join('|')})\.? $`, 'i')

type Found = Omit<ChildSaid, 'plainly'>

const found = (text: string, patterns: readonly RegExp[]): Found[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = bare(match[1] ?? '')
      const opens = text.slice(0, match.index).trim() === '' && match[0].startsWith(name)
      const isTitled = behindTitle.test(text.slice(0, match.index))
      return { name, likely: !isTitled && isLikeAName(name, opens) }
    }),
  )

/** Words that stand where the name of a child stands of whom a message asks, the plainest first. */
export const childrenSaid = (text: string): ChildSaid[] => [
  ...found(text, plainly).map((one) => ({ ...one, plainly: true })),
  ...found(text, [withoutApostrophe]).map(({ name }) => ({
    name,
    plainly: true,
    likely: knownNames.has(name.toLowerCase()) && canBeOfName(name, { opens: true }),
  })),
  ...found(text, loosely).map((one) => ({ ...one, plainly: false })),
]
