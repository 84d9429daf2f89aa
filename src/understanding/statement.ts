import { ownWordsIn } from './own-words.ts'
import { withReasonApart } from './reason-first.ts'
import { asAnswered } from './text/answer-text.ts'
import { doubts, oneOrTheOther } from './words/doubts.ts'
import { figurative } from './words/figurative.ts'
import { filler } from './words/fillers.ts'
import { notMeant } from './words/not-meant.ts'
import {
  asksSomebody,
  breaks,
  denied,
  deniedInvertedStart,
  elided,
  elidedDoubt,
  firstPerson,
  illBe,
  inMyPlace,
  interrogatives,
  invertedInside,
  invertedStart,
  longAgo,
  messages,
  ofComing,
  otherSubject,
  ownCannotStart,
  past,
  pronouns,
  relative,
  reservation,
  spokenBy,
  tellings,
  undecided,
  unsaid,
} from './words/statement-words.ts'
// Whether a message says something plainly, so that it may be recorded. A question, a doubt, what
// somebody else said and what somebody else does are none of the writer's own answers: they may
// only be proposed, with a button.

/** Why a message states nothing that may be recorded. */
/**
 * 'unclear': nothing says for certain which thing the words state, or they speak in a figure of
 * speech.
 */
export type Unstated = 'question' | 'uncertain' | 'reported' | 'past' | 'unclear'

/** What is plainly said of the writer's own part ('speaker'), or as plainly of somebody else. */
export type Statement = {
  readonly of: 'speaker' | 'anybody'
  /** Somebody else is its subject; without it nobody is named whose part it is. */
  readonly isOthers?: true
}

export type Stated = { readonly statement: Statement } | { readonly unstated: Unstated }

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`‘]/g, "'")
    .replace(/\b(?:dr|mr|mrs|ms|a|p)\.(?=\s?[a-z])/g, '')
    .replace(/(\d)\.(\d)/g, '$1:$2')
    .replace(/[^\p{L}\p{N}\s'.,;!?:()/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function withoutFillers(clause: string): string {
  let left = clause.trim()
  for (let before = ''; before !== left;) {
    before = left
    left = left.replace(filler, '').trim()
  }
  return left
}

const isOwn = (clause: string): boolean =>
  clause === '' || firstPerson.test(clause) || illBe.test(clause) || elided.test(clause)

/** 'Can 4471 be moved': a meeting's number in the place of somebody. */
const ofNumber =
  /^(?:can|could|will|would|is|has|does) #?(?:[a-z]{1,4}-)?\d{3,}(?:-\w+)? (?:be|go|have|still)\b/

/** A clause that asks, whether or not a question mark follows. */
function asks(clause: string, place: number): boolean {
  if (deniedInvertedStart.test(clause)) return true
  if (elidedDoubt.test(clause)) return false
  if (ofNumber.test(clause)) return true
  if (ownCannotStart.test(clause) && !invertedInside.test(clause)) return false
  if (invertedInside.test(clause)) return true
  if (invertedStart.test(clause) && !isOwn(clause.replace(/^\w+'?t? /, '')))
    return (
      !/^(?:have|had|haven't|don't|dont|am) /.test(clause) ||
      new RegExp(`^\\S+ ${pronouns}\\b`).test(clause)
    )
  return interrogatives.test(clause) && (place === 0 || !relative.test(clause))
}

/**
 * Reads whether a message states something plainly, in the present, of the writer's own part or of
 * somebody else. Everything that asks, doubts, depends on something, or tells what another person
 * said states nothing, whatever else is in the message: a wrong 'no' costs one tap, a wrong 'yes'
 * sends a family's names to somebody.
 */
export function readStatement(message: string): Stated {
  const { text, quotes } = ownWordsIn(withReasonApart(message))
  if (quotes && text.replace(/[^\p{L}\p{N}]/gu, '') === '') return { unstated: 'reported' }
  const plain = plainOf(asAnswered(text))
  if (/[?¿]/.test(text)) return { unstated: 'question' }
  if (undecided.test(plain.replace(/[.!,]+/g, ''))) return { statement: { of: 'speaker' } }
  const clauses = plain
    .split(breaks)
    .map(withoutFillers)
    .filter((one) => one !== '')
  if (clauses.some(asks) || asksSomebody.test(plain)) return { unstated: 'question' }
  if (doubts.test(plain) || oneOrTheOther.test(plain)) return { unstated: 'uncertain' }
  if (unsaid.test(plain)) return { unstated: 'uncertain' }
  if (figurative.test(plain) || notMeant.test(plain)) return { unstated: 'unclear' }
  if (
    tellings.test(plain) ||
    messages.test(plain) ||
    spokenBy.test(plain) ||
    leadsToAQuotation(text, quotes)
  )
    return { unstated: 'reported' }
  if (longAgo.test(plain) && !sameAsLast.test(plain)) return { unstated: 'past' }
  if (isOfSpeaker(plain, clauses)) return { statement: { of: 'speaker' } }
  return clauses.some((clause) => !isOwn(clause) && otherSubject.test(clause))
    ? { statement: { of: 'anybody', isOthers: true } }
    : { statement: { of: 'anybody' } }
}

/** 'from last month's minutes: “…”': what is left only says where the quotation is from. */
const leadsToAQuotation = (text: string, quotes: boolean): boolean =>
  quotes && /[:–-]\s*$|^\s*[-–]/.test(text)

/** 'Same as last time' is a rating of now. */
const sameAsLast = /\b(?:same|no change|unchanged|still)\b/

/** 'Mum is not well so won't be there': what leaves its subject out goes on with the one before. */
function withSubjects(
  clauses: readonly string[],
): { readonly clause: string; readonly isOwn: boolean }[] {
  let isOthers = false
  return clauses.map((clause) => {
    const named = firstPerson.test(clause) || illBe.test(clause)
    const own = named || (isOwn(clause) && !isOthers)
    isOthers = !named && (isOthers || (!own && otherSubject.test(clause)))
    return { clause, isOwn: own }
  })
}

function isOfSpeaker(plain: string, clauses: readonly string[]): boolean {
  if (past.test(plain)) return false
  const read = withSubjects(clauses)
  const others = read.filter((one) => !one.isOwn)
  const inPlace = others.filter(({ clause }) => inMyPlace.test(clause))
  if (inPlace.some(({ clause }) => denied.test(clause))) return false
  const apart = others.filter(({ clause }) => !inMyPlace.test(clause))
  if (
    apart.some(
      ({ clause }) =>
        (otherSubject.test(clause) || isOwn(clause)) &&
        ofComing.test(clause) &&
        !reservation.test(clause),
    )
  )
    return false
  return read.length === 0 || inPlace.length > 0 || read.some((one) => one.isOwn)
}
