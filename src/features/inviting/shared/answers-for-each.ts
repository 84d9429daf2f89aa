// 'Yes to the 10th, no to the 15th, on leave', 'Jo can do Mia's, I'll do the baby one': what one
// message answers for each of several meetings.
import type { Instant } from '../../../domain/ids.ts'
import { addressIn, readFamily, withoutAddresses } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import type { AttendanceSlot } from '../../kernel/attendance-slots.ts'
import { namedIn, withNumbers } from './meeting-named.ts'
import { ownReason } from './own-reason.ts'
import type { TypedName } from './typed-colleague.ts'
import { nameEnding } from './who-comes.ts'
import { clausesOf, sideOf } from './yes-and-no.ts'

export type AnswerTo = { readonly part: AttendanceSlot } & (
  | { readonly say: 'come' }
  | { readonly say: 'cannot'; readonly reason: string }
  | ({ readonly say: 'colleague' } & TypedName)
)

/**
 * Each meeting's own answer, of two or more; undefined unless every clause that answers is plainly
 * about one of them.
 */
export function answersIn(
  text: string,
  parts: readonly AttendanceSlot[],
  now: Instant,
): readonly AnswerTo[] | undefined {
  const answers = new Map<AttendanceSlot, AnswerTo>()
  let last: AttendanceSlot | undefined
  for (const clause of clausesOf(withNumbers(text, parts))) {
    const named = namedIn(clause, parts, now)
    const [only, ...others] = named ?? []
    const side = sideOf(clause)
    const colleague = side === undefined ? colleagueIn(clause) : undefined
    if (side === undefined && colleague === undefined) {
      if (only !== undefined && others.length === 0) last = only
      addReason(answers, last, clause)
      continue
    }
    const part = named === undefined && colleague !== undefined ? last : only
    if (part === undefined || others.length > 0) return undefined
    const before = answers.get(part)
    // A colleague for what was declined; any other second answer for one meeting contradicts the
    // first.
    if (before !== undefined && (colleague === undefined || before.say !== 'cannot'))
      return undefined
    answers.set(part, answerOf(part, colleague ?? (side === 'yes' ? 'yes' : 'no')))
    last = part
  }
  return answers.size > 1 ? [...answers.values()] : undefined
}

const answerOf = (part: AttendanceSlot, said: TypedName | 'yes' | 'no'): AnswerTo => {
  if (said === 'yes') return { part, say: 'come' }
  return said === 'no' ? { part, say: 'cannot', reason: '' } : { part, say: 'colleague', ...said }
}

/** 'No to the 15th, on leave': why, of the no just before. */
function addReason(
  answers: Map<AttendanceSlot, AnswerTo>,
  part: AttendanceSlot | undefined,
  clause: string,
): void {
  const before = part === undefined ? undefined : answers.get(part)
  const reason = ownReason(clause)
  if (part !== undefined && before?.say === 'cannot' && reason !== '')
    answers.set(part, { ...before, reason })
}

const name = String.raw`((?:[\p{L}'’-]+ ){0,2}?[\p{L}-]+)`
const doing = '(?:do|does|cover|come|go|take|make|attend|be (?:there|at)|stand in|step in|fill in)'
const doingNow =
  '(?:doing|covering|coming|going|taking|attending|standing in|stepping in|filling in)'
const comes = new RegExp(
  String.raw`^${name}(?: (?:can|could|will|shall|is going to)|['’]ll|` +
    String.raw`['’]s going to) ${doing}\b|^${name}(?: is|['’]s) ${doingNow}\b|` +
    String.raw`^it(?:['’]?ll| will|['’]?s going to) be ${name}\b|` +
    String.raw`^[^\s@]{1,64}@[^\s@]{1,254} (?:can|could|will|is)\b`,
  'iu',
)

/** Whoever a clause says comes instead; nobody of the family. */
function colleagueIn(clause: string): TypedName | undefined {
  const email = addressIn(clause)
  const found = comes.exec(email === '' ? clause : clause.replace(email, 'x@x'))
  if (found === null) return undefined
  const typed = nameEnding(withoutAddresses(found[1] ?? found[2] ?? found[3] ?? ''))
  if (readFamily(plainWords(typed)) !== undefined || (typed === '' && email === ''))
    return undefined
  return { name: typed, email }
}
