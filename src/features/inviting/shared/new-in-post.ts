// 'New health visitor for the Ades is Priya', 'Callum is the new DSL at Alder Lane': who has a job
// from now on, and where.
import { childrenOf } from '../../../domain/state/case.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

export type NewInPost = { readonly who: string; readonly role: string; readonly where: string }

const name = "\\p{L}[\\p{L}'’. -]{1,60}?"
const role =
  '(?!(?:chair|lead|social|conference|administrator|date|' +
  'time|room|place|venue|number)\\b)[\\p{L} -]{2,40}?'
const patterns = [
  new RegExp(
    `^(?:fyi,? )?(?:the |our |a )?new (?<role>${role}) (?:for|at|on|in) (?<where>.{2,60}?) ` +
      `(?:is|will be)(?: now)? (?<who>${name})$`,
    'iu',
  ),
  new RegExp(
    `^(?:fyi,? )?(?!(?:who|what|where|when|it|this|that|there)\\b)(?<who>${name}) ` +
      '(?:is|will be) (?:now )?(?:the |our |a )?new ' +
      `(?<role>${role})(?: (?:for|at|on|in) (?<where>.{2,60}?))?$`,
    'iu',
  ),
]

export function readNewInPost(text: string): NewInPost | undefined {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  if (plain.length > 160 || plain.includes('?')) return undefined
  const found = patterns.map((pattern) => pattern.exec(plain)?.groups).find((groups) => groups)
  return found === undefined
    ? undefined
    : { who: found['who'] ?? '', role: found['role'] ?? '', where: found['where'] ?? '' }
}

/**
 * Those whose number or whose child stands in the words: '4471', 'the Ades', 'Mia and Leo'; none
 * where neither does.
 */
export function meetingsOfPost(meetings: readonly Meeting[], { where }: NewInPost): Meeting[] {
  const words = where.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  const byNumber = numbered(meetings, where)
  if (byNumber.length < meetings.length) return byNumber
  if (meetings.some(({ conference }) => words.includes(conference.reference.toLowerCase())))
    return byNumber
  return meetings.filter((meeting) =>
    childrenOf(meeting).some(({ label }) => {
      const low = label.toLowerCase()
      return words.some((word) => word === low || word === `${low}s`)
    }),
  )
}
