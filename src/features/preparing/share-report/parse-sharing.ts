// 'I've shown it to mum, not dad yet': whom the text names, and whom it rules out. It only fills
// the form in.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { type FamilyMember, memberKey } from '../../../domain/report/parents.ts'
import type { SharingMeans } from '../../../domain/report/sharing.ts'

const otherNames: Readonly<Record<string, readonly string[]>> = {
  mum: ['mummy', 'mam', 'mom', 'mother', 'mums', "mum's"],
  dad: ['daddy', 'father', 'dads', "dad's"],
  nan: ['nanny', 'gran', 'grandma', 'grandmother'],
  grandad: ['grandpa', 'grandfather'],
  'step-dad': ['stepdad', 'step dad', 'stepfather'],
  'step-mum': ['stepmum', 'step mum', 'stepmother'],
}
const everybody = new RegExp(
  String.raw`\b(?:both(?: of them| parents)?|parents|carers|` +
    String.raw`the family|family|all of them|everyone|everybody|them)\b`,
  'i',
)
/** Not shown, or not shown yet: whoever stands in a clause with one of these is never ticked. */
const denied = new RegExp(
  [
    /\b(?:do|does|did|have|has|had|could|can|would|should|wo|is|are|was|were)n.?t\b/,
    new RegExp(
      String.raw`\b(?:not(?! (?:just|only)\b)|cannot|never|nor|` +
        String.raw`neither|nobody|no one|unable|refus\w*|declin\w*)\b`,
    ),
    /\bno\b(?! (?:problems?|issues?|questions?|comments?|objections?|worries))/,
    /\b(?:tried|voicemail|except|apart from|other than|without|lost (?:contact|touch)|yet to)\b/,
    new RegExp(
      String.raw`\b(?:instead of|rather than|left out|leav\w* out|none|` +
        String.raw`skip\w*|barred|banned|ke(?:ep|pt) (?:it |this )?from)\b`,
    ),
    new RegExp(
      String.raw`\b(?:still (?:to|need|needs|have|has)|need to|` +
        String.raw`needs to|have to|has to|going to|hop(?:e|ing) to)\b`,
    ),
    /'ll\b|\b(?:ill|will|shall|gonna|must|tomorrow|next (?:week|time)|plan(?:ning)? to)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
/** What is said of somebody and not of the report: 'dad is away', 'dad lives in Leeds'. */
const saysOtherwise = /'s\b|\b(?:is|are|was|were|lives?|living|moved|works?|remains?)\b/
const saysShown = new RegExp(
  String.raw`\b(?:show\w*|saw|see|seen|read|look\w*|heard|had|got|went|gone|through|` +
    String.raw`thru|talk\w*|shar\w*|discuss\w*|explain\w*|g[ai]ve\w*|hand\w*|sent|` +
    String.raw`email\w*|post\w*|dropped|copy|copies|aware|happy|fine|agree\w*)\b`,
)
/** Splits a sentence into clauses, so that a 'not' applies to its own clause only. */
const breaks = new RegExp(
  String.raw`[,;.!?()\n]| [-–—] |\bbut\b|\b(?:though|although|whereas|while)\b|` +
    String.raw`(?=\b(?:and|or)? ?(?:not|except|apart from|other than|instead of|` +
    String.raw`rather than|without)\b)|(?<=\b(?:it|this|report|together|through|` +
    'today|yesterday|morning|afternoon|evening|(?:to|with|shown|' +
    String.raw`showed) [a-z'-]+) )and (?=(?:i|we|i've|we've|he|she|they)\b)`,
  'i',
)

const words = (text: string): string => text.toLowerCase().replace(/[’`]/g, "'")
const speaksOf = (part: string, { label }: FamilyMember): boolean =>
  [label.toLowerCase(), ...(otherNames[label.toLowerCase()] ?? [])].some((name) =>
    new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`).test(
      part.replace(/step-?(?:dad|mum)|stepfather|stepmother/g, (found) =>
        name.startsWith('step') ? found : '…',
      ),
    ),
  )

/**
 * A clause that names nobody and is of whoever was named last: 'not getting a copy', 'he isn't to
 * see it'.
 */
const goesOn = /^(?:(?:and|so|as|because|cos|well) )*(?:not\b|(?:he|she|they)\b)/
const ofGettingIt =
  /\b(?:getting|copy|to (?:see|know)|(?:get|have|see|seen|given|shown|sent) (?:it|this|one|mine))\b/

/**
 * The keys of the family members to whom the text says that it was shown; none if it names nobody.
 * Whoever is said not to get it is never among them, whether in the clause that names them or in
 * one that goes on from it.
 */
export function membersSaid(text: string, members: readonly FamilyMember[]): string[] {
  const parts = words(text)
    .split(breaks)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const found = new Map<string, boolean>()
  let last: readonly string[] = []
  let wasShown = false
  for (const part of parts) {
    const no = isDenied(part)
    const meant = meantIn(part, members).map(memberKey)
    // 'Dads | not getting a copy' is of dad; 'gave it to mum | not happy with it' is of how she
    // took it.
    const goneOn = no && goesOn.test(part) && (!wasShown || ofGettingIt.test(part))
    for (const key of meant) if (no || !found.has(key)) found.set(key, !no)
    if (meant.length === 0 && goneOn) for (const key of last) found.set(key, false)
    if (meant.length > 0) [last, wasShown] = [meant, saysShown.test(part)]
  }
  return [...found].filter(([, yes]) => yes).map(([key]) => key)
}

const isDenied = (part: string): boolean =>
  denied.test(part) || (saysOtherwise.test(part) && !saysShown.test(part))

function meantIn(part: string, members: readonly FamilyMember[]): readonly FamilyMember[] {
  const named = members.filter((member) => speaksOf(part, member))
  return named.length === 0 && everybody.test(part)
    ? members.filter((member) => member.who === 'parent')
    : named
}

/** The one member whom 'dad isn't safe to share with' is about. */
export const memberSpokenOf = (text: string, members: readonly FamilyMember[]): string => {
  const named = members.filter((member) => speaksOf(words(text), member))
  const [only, ...others] = named
  return only === undefined || others.length > 0 ? '' : memberKey(only)
}

export function howSaid(text: string): SharingMeans | '' {
  if (/translat|interpret/i.test(text)) return 'translated'
  if (/\b(?:talk|went|gone|going|go|ran|run|sat|discuss|explain|read)\w*\b/i.test(text))
    return 'talked-through'
  return /\b(?:gave|given|give|hand|copy|dropped|post|sent|e-?mail)\w*\b/i.test(text)
    ? 'handed-over'
    : ''
}

/** The day in the text, unless it is still to come; else today. */
export const daySaid = (date: LocalDate | undefined, now: Instant): LocalDate =>
  date !== undefined && date <= inLondon(now).date ? date : inLondon(now).date
