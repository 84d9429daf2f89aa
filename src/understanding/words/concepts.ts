// What people talk about in this work, and the words they say it in: the text files of concepts/.
// '[CONCEPT]' stands before its phrases, which stand between commas; '#' before a remark; '~' after
// a word stands for its endings (share~ = share, shares, shared, sharing). Little words ('the',
// 'a', 'please') are ignored everywhere, and 'cant', 'can't', 'cannot' are one. Add a phrase to a
// concept and every clue that names it understands.
import { readFileSync } from 'node:fs'

import { agencyWords, otherRoles } from './agencies.ts'

const files = [
  'people-and-days',
  'being-there',
  'arranging',
  'reports',
  'help',
  'plan',
  'who-else',
  'family',
  'administration',
  'answering',
]

/** Throws where a phrase stands before the first concept, or one concept stands twice. */
export function conceptsIn(text: string): Map<string, string> {
  const found = new Map<string, string>()
  let name: string | undefined
  for (const line of text.split('\n').map((untrimmed) => untrimmed.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const heading = /^\[(?<name>[A-Z]\w*)\]$/.exec(line)?.groups?.['name']
    if (heading !== undefined && found.has(heading))
      throw new TypeError(`The concept ${heading} stands twice. Put all its phrases in one place.`)
    if (heading === undefined && name === undefined)
      throw new TypeError(`A [CONCEPT] has to stand before ‘${line}’.`)
    name = heading ?? name ?? ''
    found.set(name, heading === undefined ? `${found.get(name) ?? ''} ${line}` : '')
  }
  return found
}

const written = files
  .map((file) => readFileSync(new URL(`./concepts/${file}.txt`, import.meta.url), 'utf8'))
  .join('\n')

const allAgencyWords = [...agencyWords, ...otherRoles].map(({ words }) => words).join(', ')
const ofAgency = (...names: readonly string[]) =>
  agencyWords
    .filter(({ agency }) => names.includes(agency))
    .map(({ words }) => words)
    .join(', ')

/**
 * Concept → its phrases. AGENCY is any agency or role of words/agencies.ts, POLICE and its like one
 * of them.
 */
export const concepts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(conceptsIn(written)),
  AGENCY: allAgencyWords,
  POLICE: ofAgency('police'),
  SCHOOL: ofAgency('school', 'nursery'),
  HEALTHAGENCY: ofAgency('health'),
}
