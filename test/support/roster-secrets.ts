// What each role may see: one secret word in each kind of document, and who sees it.
import type { Role } from './whole-roster.ts'

/** Kinds of what is known of a family, each told by how it is written here. */
const secrets = {
  child: /Child-Q/,
  place: /place-Q|meet\.example\.org\/Q/,
  'an own invitation’s reason': /why-Q\d+-(core|invited)/,
  'why somebody was invited who sends another': /why-Q\d+-asking/,
  'somebody’s invitation’s reason': /why-Q\d+-(silent|former|conflicted)/,
  'a note of the preparation': /note-Q/,
  'who should stay out, and why': /(who|grounds)-Q/,
  'what the plan says': /planned-Q/,
  'what was offered': /offered-Q/,
  'a promise in the plan': /promised-Q/,
  'a report': /reported-Q/,
  'a restricted annex': /annex-Q/,
  'why a report is not shown': /withheld-Q/,
  'a rating': /rated-Q/,
  'anything at all': /Q[1-8]\d\d/,
}
export type Secret = keyof typeof secrets

const everything: readonly Secret[] = [
  'child',
  'place',
  'an own invitation’s reason',
  'why somebody was invited who sends another',
  'somebody’s invitation’s reason',
  'a note of the preparation',
  'who should stay out, and why',
  'what the plan says',
  'a promise in the plan',
  'a rating',
  'what was offered',
  'a report',
  'a restricted annex',
  'why a report is not shown',
  'anything at all',
]

/**
 * What each may ever be shown of the family, by section H. The number is in an audit without names,
 * so the audit lead sees it.
 */
const maySee: Readonly<Record<Role, readonly Secret[]>> = {
  chair: everything,
  administrator: [
    'child',
    'place',
    'an own invitation’s reason',
    'why somebody was invited who sends another',
    'somebody’s invitation’s reason',
    'a note of the preparation',
    'a report',
    'anything at all',
  ],
  lead: [
    'child',
    'place',
    'an own invitation’s reason',
    'why somebody was invited who sends another',
    'somebody’s invitation’s reason',
    'a note of the preparation',
    'what the plan says',
    'a promise in the plan',
    'a rating',
    'what was offered',
    'a report',
    'why a report is not shown',
    'anything at all',
  ],
  core: [
    'child',
    'place',
    'an own invitation’s reason',
    'who should stay out, and why',
    'what the plan says',
    'a promise in the plan',
    'a rating',
    'a report',
    'anything at all',
  ],
  invited: [
    'child',
    'place',
    'an own invitation’s reason',
    'what was offered',
    'a report',
    'a restricted annex',
    'why a report is not shown',
    'anything at all',
  ],
  representative: [
    'child',
    'place',
    'an own invitation’s reason',
    'a report',
    'why a report is not shown',
    'anything at all',
  ],
  // Enough to say yes or no.
  awaited: ['child', 'place', 'why somebody was invited who sends another', 'anything at all'],
  'audit-lead': ['anything at all'],
  'other-chair': [],
  stranger: [],
  conflicted: [],
  former: [],
}

/** The kinds of secrets in a card that this role may not see. */
export const shownTooMuch = (role: Role, card: string): Secret[] =>
  everything.filter((kind) => secrets[kind].test(card) && !maySee[role].includes(kind))
