// 'I can't do any except 4471', 'not 4502, but the core group is fine': an answer that is not the same for every meeting.
import type { Instant } from '../../../domain/ids.ts'
import { readReference, withoutReference } from '../../../understanding/reading/reference.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { kindSaid } from '../../kernel/match-invitees.ts'
import { withPlainNo } from './plain-no.ts'

/** The clauses that say yes and those that say no to coming, of the writer's own part; `excepts` where something is left out. */
type Sides = {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly excepts: boolean
}

const exception = new RegExp(
  `\\b(?:${[
    'except(?:ing|ions?)?',
    'exc',
    'apart from',
    'aside from',
    'other than',
    'save for',
    'excluding',
    'not counting',
    '(?:all|none|any|anything|nothing|everything|both|every one|of (?:them|these|those)) (?:bar|but)',
    'bar (?:the|for|one|\\S*\\d)',
    '(?<!\\b(?:each|no|some|any|the|for|with|tell) )others',
    '(?<!\\b(?:for|with|tell|ask|see) )the others',
    '(?:the )?other (?:one|two|three|meetings?|conferences?|reviews?|core groups?)',
    '(?:the )?other (?:families|family|cases?|dates?|invit\\w+)',
    'the others?$',
    'the rest(?! of (?:the|this|that|my) (?:day|week|month|year|term|morning|afternoon|team))',
  ].join('|')})\\b`,
  'i',
)

const parted =
  /[,;!()]+|\.(?!\d)|\s[-–—]\s|:\s|\b(?:but|and|so|because|cos|cause|since|though|although|however|while|whilst|whereas|then)\b/i
const lead =
  /^(?:(?:hi|hello|sorry|yes|yep|yeah|no|nope|nah|ok|okay|actually|well|please|just|also|it['’]?s|its|unfortunately|afraid|i['’]?m afraid)(?![\w'’])[\s,]*)+/i

const oneMeeting =
  '(?:it|this|that|any|all|both|everything|\\S*\\d\\S*|(?:my |the |that |this )?(?:\\w+ )?(?:core ?groups?|conferences?|confs?|reviews?|meetings?|ones?|first|second|earlier|later|icpc|rcpc)|(?:mon|tues|wednes|thurs|fri)day|mon|tues?|wed|thurs?|fri)'
const toMeeting = `(?: (?:to|at|for|on|in))?(?: ${oneMeeting}\\b|(?: (?:online|in person|by (?:phone|teams|video)|after all|too|as well|today|tomorrow|then|though))*$)`
const coming = `(?:be (?:there|at|in)|come|coming|attend|attending|join|joining|make|making|do|doing|go|going)${toMeeting}`
const self = "(?:(?:i|we)(?:['’]?(?:ll|m|re))?|im|ill)"
const isYes = new RegExp(
  [
    `^(?:${self} )?(?:(?:can|will|shall|am|are|could|definitely|still|only|happy to|able to|fine to|ok to|good to) )*${coming}`,
    `^${self} (?:can|will|am)$`,
    `^${oneMeeting}(?: (?:on|at|in) (?:the )?\\S+)?(?: (?:is|are|looks|sounds|will be|['’]?s))? ?(?:still )?(?:fine|good|ok|okay|great|perfect|works?|suits?|doable)\\b`,
    `^(?:yes|yep|yeah) (?:to|for) ${oneMeeting}\\b`,
  ].join('|'),
  'i',
)
const cannot = `(?:${[
  "can['’]?t",
  'cannot',
  'can not',
  'can no longer',
  "won['’]?t",
  'will not',
  'unable to',
  'not able to',
  'am not',
  "['’]?m not",
  'not',
].join('|')})`
const isNo = new RegExp(
  [
    `^(?:${self}(?:['’]m)? )?(?:(?:am|are|still|definitely|also|just) )*${cannot} (?:also |now |still )?${coming}`,
    `^${self} (?:can['’]?t|cannot|won['’]?t)$`,
    `^(?:but )?not (?:to |for |at )?${oneMeeting}\\b`,
    `^${oneMeeting}(?: (?:on|at|in) (?:the )?\\S+)? (?:isn['’]?t|is not|is no|does ?n['’]?t|does not|no)\\b`,
    `^no (?:to|for) ${oneMeeting}\\b`,
    `\\b(?:i|we) (?:can['’]?t|cannot|won['’]?t) (?:do|make|come|attend)$`,
  ].join('|'),
  'i',
)
/** 'Not in person, but online' says how, and not whether. */
const isOfMode = /\b(?:in person|face to face|physically|in the room|online|remotely|by teams)\b/i

function sidesOf(text: string): Sides {
  const clauses = withPlainNo(text)
    .replace(/\s+/g, ' ')
    .split(parted)
    .map((clause) => clause.trim())
    .map((clause) => (isYes.test(clause) || isNo.test(clause) ? clause : clause.replace(lead, '')))
    .filter((clause) => clause !== '')
  const no = clauses.filter((clause) => isNo.test(clause) && !isOfMode.test(clause))
  return {
    no,
    yes: clauses.filter((clause) => !isNo.test(clause) && isYes.test(clause)),
    excepts: exception.test(text.trim().replace(/[.!]+$/, '')),
  }
}

/** Whether a message answers differently for different meetings, so that no one answer may be taken from it. */
export function isDivided(text: string): boolean {
  const { yes, no, excepts } = sidesOf(text)
  return excepts || (yes.length > 0 && no.length > 0)
}

/** 'No no, I am coming': the no is to what was said before, and the answer a yes. */
export function isYesOnly(text: string): boolean {
  const { yes, no, excepts } = sidesOf(text)
  return yes.length > 0 && no.length === 0 && !excepts
}

export type AnswerTo = { readonly part: AttendanceSlot; readonly comes: boolean }

/** Each clause's own meeting; undefined unless every clause names another one, plainly. */
export function answersIn(
  text: string,
  parts: readonly AttendanceSlot[],
  now: Instant,
): readonly AnswerTo[] | undefined {
  const { yes, no, excepts } = sidesOf(text)
  if (excepts) return undefined
  const said = [
    ...yes.map((clause) => ({ clause, comes: true })),
    ...no.map((clause) => ({ clause, comes: false })),
  ]
  const found = said.flatMap(({ clause, comes }) =>
    namedIn(clause, parts, now).map((part) => ({ part, comes })),
  )
  const each = said.every(({ clause }) => namedIn(clause, parts, now).length === 1)
  const different = new Set(found.map(({ part }) => part.invitation.id)).size
  return each && different === found.length ? found : undefined
}

/** Those that a clause names by number, day or kind; none where it names nothing. */
function namedIn(
  clause: string,
  parts: readonly AttendanceSlot[],
  now: Instant,
): readonly AttendanceSlot[] {
  const reference = readReference(
    clause,
    parts.map(({ conference }) => conference.reference),
  )
  const date = readDate(withoutReference(clause, reference, ' '), now, 'coming')
  const kind = kindSaid(clause)
  const isOther = kind === undefined && /\bconf(?:erence)?\b/i.test(clause)
  if (reference === undefined && date === undefined && kind === undefined && !isOther) return []
  return parts.filter(
    ({ conference }) =>
      (reference === undefined || conference.reference.toUpperCase() === reference) &&
      (date === undefined || conference.date === date) &&
      (kind === undefined || conference.kind === kind) &&
      (!isOther || conference.kind !== 'core-group'),
  )
}
