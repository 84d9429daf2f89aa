// 'I've shown it to mum, not dad yet': whom the text names, and whom it rules out. It only fills the form in.
import { inLondon } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { type Member, memberKey } from '../../../domain/report/parents.ts'
import type { SharingMeans } from '../../../domain/report/sharing.ts'

const otherNames: Readonly<Record<string, readonly string[]>> = {
  mum: ['mummy', 'mam', 'mom', 'mother', 'mums', "mum's"],
  dad: ['daddy', 'father', 'dads', "dad's"],
  nan: ['nanny', 'gran', 'grandma', 'grandmother'],
  grandad: ['grandpa', 'grandfather'],
  'step-dad': ['stepdad', 'step dad', 'stepfather'],
  'step-mum': ['stepmum', 'step mum', 'stepmother'],
}
const everybody =
  /\b(?:both(?: of them| parents)?|parents|carers|the family|family|all of them|everyone|everybody|them)\b/i
const denied =
  /\b(?:not|never|haven.?t|hasn.?t|didn.?t|couldn.?t|can.?t|won.?t|will not|isn.?t|refus\w*|tried|no answer|voicemail|except|apart from|without|yet to|still (?:to|need|have))\b/i
/** Splits a sentence into clauses, so that a 'not' applies to its own clause only. */
const breaks = /[,;.]|\bbut\b|(?=\b(?:and|or)? ?(?:not|except|apart from|without)\b)/i

const words = (text: string): string => text.toLowerCase().replace(/[’`]/g, "'")
const speaksOf = (part: string, { label }: Member): boolean =>
  [label.toLowerCase(), ...(otherNames[label.toLowerCase()] ?? [])].some((name) =>
    new RegExp(`(?<![a-z])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z])`).test(
      part.replace(/step-?(?:dad|mum)|stepfather|stepmother/g, (found) =>
        name.startsWith('step') ? found : '…',
      ),
    ),
  )

/** The keys of the family members to whom the text says that it was shown; none if it names nobody. */
export function membersSaid(text: string, members: readonly Member[]): string[] {
  const parts = words(text)
    .split(breaks)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const found = new Map<string, boolean>()
  let no = false
  for (const part of parts) {
    no = denied.test(part)
    const named = members.filter((member) => speaksOf(part, member))
    const meant =
      named.length === 0 && everybody.test(part)
        ? members.filter((member) => member.who === 'parent')
        : named
    for (const key of meant.map(memberKey)) if (no || !found.has(key)) found.set(key, !no)
  }
  return [...found].filter(([, yes]) => yes).map(([key]) => key)
}

/** The one member whom 'dad isn't safe to share with' is about. */
export const memberSpokenOf = (text: string, members: readonly Member[]): string => {
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
