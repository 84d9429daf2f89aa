// 'I can't do any except 4471', 'not 4502, but the core group is fine': an answer that is not the
// same for every meeting.
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import { withPlainNo } from './plain-no.ts'

/**
 * The clauses that say yes and those that say no to coming, of the writer's own part; `excepts`
 * where something is left out.
 */
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
    '(?:all|none|any|anything|nothing|everything|both|' +
      'every one|of (?:them|these|those)) (?:bar|but)',
    'bar (?:the|for|one|\\S{0,40}\\d)',
    '(?<!\\b(?:each|no|some|any|the|for|with|tell) )others',
    '(?<!\\b(?:for|with|tell|ask|see) )the others',
    '(?:the )?other (?:one|two|three|meetings?|conferences?|reviews?|core groups?)',
    '(?:the )?other (?:families|family|cases?|dates?|invit\\w+)',
    'the others?$',
    'the rest(?! of (?:the|this|that|my) (?:day|week|month|year|term|morning|afternoon|team))',
  ].join('|')})\\b`,
  'i',
)

const parted = new RegExp(
  String.raw`[,;!()]+|\.(?!\d)|\s[-–—]\s|:\s|\b(?:but|and|so|because|` +
    'cos|cause|since|though|although|however|while|whilst|' +
    String.raw`whereas|then|as(?= (?:i|i['’]m|im|we|my|our)\b))\b`,
  'i',
)
const lead = new RegExp(
  '^(?:(?:hi|hello|sorry|yes|yep|yeah|no|nope|nah|ok|' +
    `okay|actually|well|please|just|also|it['’]?s|its|` +
    String.raw`unfortunately|afraid|i['’]?m afraid)(?![\w'’])[\s,]*)+`,
  'i',
)

const oneMeeting =
  '(?:it|this|that|any|all|both|everything|(?:the )?\\d{1,2}(?:st|nd|rd|th)? ' +
  '(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|' +
  '(?:the )?\\S{0,40}\\d\\S{0,40}|(?:my |the |that |this )?(?:\\w+ )?(?:core ?groups?|' +
  'conferences?|confs?|reviews?|meetings?|ones?|first|second|earlier|later|icpc|rcpc)|' +
  '(?:mon|tues|wednes|thurs|fri)day|mon|tues?|wed|thurs?|fri)'
const toMeeting =
  `(?: (?:to|at|for|on|in))?(?: ${oneMeeting}\\b|` +
  '(?: (?:online|in person|by (?:phone|teams|video)|after all|too|as well|today|tomorrow|then|' +
  'though))*$)'
const coming =
  '(?:be (?:there|at|in)|come|coming|attend|attending|join|joining|make|making|do|doing|go|' +
  `going)${toMeeting}`
const self = "(?:(?:i|we)(?:['’]?(?:ll|m|re))?|im|ill)"
const isYes = new RegExp(
  [
    `^(?:${self} )?(?:(?:can|will|shall|am|are|could|definitely|still|only|happy to|able to|` +
      `fine to|ok to|good to) )*${coming}`,
    `^${self} (?:can|will|am)$`,
    `^${oneMeeting}(?: (?:on|at|in) (?:the )?\\S+)?(?: ` +
      `(?:is|are|looks|sounds|will be|['’]?s))? ?(?:still )?(?:fine|good|ok|okay|great|perfect|` +
      `works?|suits?|doable|yes|yep)\\b`,
    `^(?:yes|yep|yeah) (?:(?:to|for) ${oneMeeting}|(?:the )?\\S{0,40}\\d)\\b`,
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
    `^(?:${self}(?:['’]m)? )?(?:(?:am|are|still|definitely|` +
      `also|just) )*${cannot} (?:also |now |still )?${coming}`,
    `^${self} (?:can['’]?t|cannot|won['’]?t)$`,
    `^(?:but )?not (?:to |for |at )?${oneMeeting}\\b`,
    `^${oneMeeting}(?: (?:on|at|in) (?:the )?\\S+)? (?:isn['’]?t|` +
      `is not|is no|does ?n['’]?t|does not|no)\\b`,
    `^no (?:(?:to|for) ${oneMeeting}\\b|\\S{0,40}\\d)`,
    `\\b(?:i|we) (?:can['’]?t|cannot|won['’]?t) (?:do|make|come|attend)$`,
  ].join('|'),
  'i',
)
/** 'Not in person, but online' says how, and not whether. */
const isOfMode = /\b(?:in person|face to face|physically|in the room|online|remotely|by teams)\b/i

/** '4471 yes 4488 no' and 'yes 4471 no 4488' have no comma between the one and the other. */
function apart(text: string): string {
  const answer = '(?:yes|yep|no|nope|fine|ok|okay)'
  return new RegExp(`^\\W*${answer}(?: (?:to|for))? (?:the )?\\S{0,40}\\d`, 'i').test(text)
    ? text.replace(
        new RegExp(`(?<=\\d\\S{0,40}) (?=${answer} (?:(?:to|for) )?(?:the )?\\S{0,40}\\d)`, 'gi'),
        ', ',
      )
    : text.replace(new RegExp(`(?<=\\d\\S{0,40} ${answer}) (?=(?:the )?\\S{0,40}\\d)`, 'gi'), ', ')
}

/** What a message says, one after the other. */
export const clausesOf = (text: string): string[] =>
  apart(withPlainNo(text).replace(/\s+/g, ' '))
    .replace(/\bso (?:can|will|am) (?:i|we)\b/gi, 'I can come')
    .split(parted)
    .map((clause) => clause.trim())
    .map((clause) => (isYes.test(clause) || isNo.test(clause) ? clause : clause.replace(lead, '')))
    .filter((clause) => clause !== '')

/** Whether a clause says yes or no to coming, of the writer's own part. */
export const sideOf = (clause: string): 'yes' | 'no' | undefined => {
  if (isNo.test(clause)) return isOfMode.test(clause) ? undefined : 'no'
  return isYes.test(clause) ? 'yes' : undefined
}

function sidesOf(text: string): Sides {
  const clauses = clausesOf(text)
  return {
    no: clauses.filter((clause) => sideOf(clause) === 'no'),
    yes: clauses.filter((clause) => sideOf(clause) === 'yes'),
    excepts: exception.test(text.trim().replace(/(?<![.!])[.!]+$/, '')),
  }
}

/**
 * Whether a message answers differently for different meetings, so that no one answer may be taken
 * from it.
 */
export function isDivided(text: string): boolean {
  const { yes, no, excepts } = sidesOf(text)
  return excepts || (yes.length > 0 && no.length > 0)
}

/** 'No no, I am coming': the no is to what was said before, and the answer a yes. */
export function isYesOnly(text: string): boolean {
  const { yes, no, excepts } = sidesOf(text)
  return yes.length > 0 && no.length === 0 && !excepts
}

/** The day on which they know more, or begin their leave, and the days of every week. */
const ofAnotherThing = new RegExp(
  `^(?:(?:i|we)(?:['’]?ll| will)? |will |shall )*(?:confirm|` +
    'let you know|know|check|get back|come back to you|find out|' +
    String.raw`ask)\b|\bleave from\b|\b(?:mon|tues|wednes|thurs|fri)days\b`,
  'i',
)

/** Whether a clause gives the answer, and the day stands in another one. */
export function isAside(text: string, date: LocalDate, now: Instant): boolean {
  const dated = clausesOf(text).filter((clause) => readDate(clause, now, 'coming') === date)
  if (dated.length > 0 && dated.every((clause) => ofAnotherThing.test(clause))) return true
  const { yes, no } = sidesOf(text)
  const answers = [...yes, ...no]
  return answers.length > 0 && answers.every((clause) => readDate(clause, now, 'coming') !== date)
}
