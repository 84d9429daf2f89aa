// Whether an answer is understood as a whole. A message is recorded as somebody's answer only where
// each of its words belongs to the answer: 'I can come to the training' is not one, nor is 'I can't
// come by car'. What is left over is asked about, which costs one tap.
import { isOwnReason, withReasonApart } from './reason-first.ts'
import { asAnswered } from './text/answer-text.ts'
import {
  besides,
  colleagueComes,
  comes,
  comesNot,
  courtesy,
  describes,
  greets,
  inPlace,
  late,
  leaves,
  notMe,
  ofComing,
  reasons,
  signed,
  sorry,
} from './words/answer-phrases.ts'
import { complement, day, either, meeting, mode, reference } from './words/answer-words.ts'

/** What an answer says: 'late' of being late and of leaving early. */
export type AnswerKind = 'come' | 'cannot' | 'colleague' | 'not-me' | 'late'

const parted = new RegExp(
  String.raw`[,;!()\n]+|\.+(?!\d)|\s[-–—]+\s|:\s|\b(?:and|but|` +
    'so(?! (?:sorry|far))|plus|cos|cause|because|since|as(?= (?:i|' +
    String.raw`i'm|im|we|my|our|the|there|on)\b)|though|although)\b`,
  'iu',
)

/** As it was written, without what is no letter of it. */
const tidied = (text: string): string =>
  text
    .replace(/[’`‘´]/g, "'")
    .replace(/[(<[]?[^\s()<>[\]]+@[^\s()<>[\]]+[)>\]]?/g, '@')
    .replace(/[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}"“”*_~]/gu, ' ')
    .replace(/\b(dr|mr|mrs|ms|pc|dc|ds|\p{Lu})\.(?=\s)/giu, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

/**
 * No answer is longer, and none of its clauses: what is may be anything, and is not read for it.
 */
const maxAnswer = 500
const maxClause = 120

const clausesIn = (text: string): string[] =>
  tidied(withReasonApart(text))
    .split(parted)
    .map((clause) =>
      clause
        .replace(/[^\p{L}\p{N}'@#/:.\s-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((clause) => /[\p{L}\p{N}@]/u.test(clause))

const opening = new RegExp(
  '^(?:hi|hello|hey|ok|okay|yes|yep|yeah|yup|aye|no(?! longer)|nope|nah|well|oh|right|great|' +
    'lovely|perfect|brilliant|fab|fine|sure|please|just|actually|also|then|thanks|thank you|' +
    `unfortunately|${sorry}|i'?m afraid|afraid|to confirm|confirming|fyi|update|sadly|still|` +
    "now|go on|(?:scrap|ignore|forget|disregard) (?:that|this|it|my last)|that'?s wrong|" +
    "correction)(?![\\w']) ",
  'u',
)
/** A clause, and what is left of it behind words that only lead up to the point. */
function* openings(clause: string): Generator<string> {
  let left = clause
  for (let before = ''; before !== left;) {
    yield left
    before = left
    left = left.replace(opening, '')
  }
}
/** How a clause begins, what may follow in it, and what may be at its end, whatever it says. */
type Phrase = { readonly begins: RegExp; readonly tail?: RegExp; readonly free?: RegExp }

const is = (phrase: Phrase, clause: string): boolean =>
  [...openings(clause)].some((left) => isSaidBy(phrase, left.split(' ')))

function isSaidBy({ begins, ...rest }: Phrase, words: readonly string[]): boolean {
  return words.some(
    (_, at) => begins.test(words.slice(0, at + 1).join(' ')) && isTail(words.slice(at + 1), rest),
  )
}

const longestComplement = 9

/**
 * Whether the words are nothing but complements, one after the other, and then perhaps what is
 * free.
 */
function isTail(words: readonly string[], { tail, free }: Omit<Phrase, 'begins'>): boolean {
  const reached = new Set([0])
  for (const [at] of words.entries()) {
    if (!reached.has(at)) continue
    if (free?.test(words.slice(at).join(' ')) === true) return true
    for (let size = 1; size <= longestComplement; size += 1)
      if (tail?.test(words.slice(at, at + size).join(' ')) === true)
        reached.add(Math.min(at + size, words.length))
  }
  return reached.has(words.length)
}

const reasonOrPurpose = new RegExp(`${reasons.source}|^(?:for|to) .{2,40}$`, 'u')
const complements = new RegExp(`^${complement}$`, 'u')
const inMyPlace = new RegExp(`^${either(inPlace, complement, 'me', 'us')}$`, 'u')
const no: Phrase = { begins: comesNot, tail: complements, free: reasons }
const answers: Readonly<Record<AnswerKind, readonly Phrase[]>> = {
  come: [{ begins: comes, tail: complements }],
  cannot: [no],
  colleague: [{ begins: colleagueComes, tail: inMyPlace }],
  'not-me': [{ begins: notMe }],
  late: [
    { begins: late, tail: complements, free: reasons },
    { begins: leaves, tail: complements, free: reasonOrPurpose },
  ],
}

const bareReference: Phrase = {
  begins: new RegExp(`^(?:re |ref |for |about |to )?(?:${meeting}|${day}|${reference})$`, 'u'),
  tail: complements,
}
const beside: Phrase = { begins: besides }

const isBeside = (clause: string, written: string): boolean =>
  courtesy.test(clause) || is(beside, clause) || greets.test(written)

/** How many of the last clauses are nothing but the writer's name and what they are. */
function signatures(written: readonly string[]): number {
  const unsigned = written.findLastIndex((clause) => !signed.test(clause))
  return written.length - 1 - unsigned
}

/**
 * 'I can't do Tuesdays' is of no one meeting, 'not stuck any more' tells of a promise, and 'I can't
 * get away from my phone' of no place that keeps anybody from a meeting.
 */
const noAnswer = new RegExp(
  String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:not|no longer|isn'?t|` +
    String.raw`aren'?t) (?:stuck|tied up|held up)\b|\bget away from\b(?! (?:(?:the|my|` +
    'our|a) )?(?:work|surgery|clinic|court|school|office|ward|practice|station|' +
    String.raw`desk|job|class|site|hospital|nursery|shift|visit|call|here|this)\b)`,
)

/**
 * Whether each clause of the text belongs to an answer of this kind, and one of them gives it. A no
 * may have any reason beside it, and a colleague's coming the no for which it stands.
 */
export function isWhollySaid(kind: AnswerKind, typed: string): boolean {
  const text = asAnswered(typed)
  const written = clausesIn(text.slice(0, maxAnswer + 1))
  if (text.length > maxAnswer || written.some((clause) => clause.length > maxClause)) return false
  const said = written.map((clause) => clause.toLowerCase())
  const given = said.map(
    (clause) =>
      !noAnswer.test(clause) &&
      answers[kind].some((phrase) => is(phrase, clause)) &&
      // 'No I am coming myself' says no to something else.
      !(kind === 'cannot' && answers.come.some((phrase) => is(phrase, clause))),
  )
  if (!given.includes(true)) return false
  if (kind === 'cannot' && said.some((clause, at) => given[at] === true && ofMode.test(clause)))
    return false
  if (kind === 'late' && said.some((clause) => elsewhere.test(clause))) return false
  const hasNo = kind === 'cannot' || said.some((clause) => is(no, clause))
  const end = said.length - signatures(written)
  return said.every(
    (clause, at) =>
      given[at] === true ||
      at >= end ||
      isBeside(clause, written[at] ?? '') ||
      is(bareReference, clause) ||
      besideIts(kind, { clause, written: written[at] ?? '', hasNo }),
  )
}

/** 'Held up at a job, can't make it': a no, the writer's own reason for it, and nothing else. */
export function isNoWithReason(text: string): boolean {
  if (text.length > maxAnswer) return false
  const said = clausesIn(text).map((clause) => clause.toLowerCase())
  if (said.some((clause) => clause.length > maxClause)) return false
  const isNo = said.map((clause) => is(no, clause))
  const isReason = said.map((clause) => isOwnReason(clause))
  return (
    isNo.includes(true) &&
    isReason.includes(true) &&
    said.every((clause, at) => isNo[at] === true || isReason[at] === true || courtesy.test(clause))
  )
}

type Beside = {
  readonly clause: string
  readonly written: string
  /** A no of the writer's own stands in the text. */
  readonly hasNo: boolean
}

/** 'I'm not coming to the staff meal, count me out': another no, of which not all is understood. */
const notOfComing = new RegExp(
  String.raw`(?:n't|\b(?:not|cannot|cant|wont|unable|never))\b.{0,20}\b(?:com(?:e|` +
    String.raw`ing)|attend\w*|join\w*|going|mak(?:e|ing)|available)\b`,
  'u',
)
/** 'No, rest day for Owen, not me'. */
const ofAnother = /\bnot (?:me|us|mine|ours)\b/u
/**
 * 'On my way to the custody suite, 5 mins', 'late for my dentist': they are late somewhere else.
 */
const elsewhere = new RegExp(
  String.raw`\blate (?:for|to|at) (?:my|a|an|work|clinic|surgery|court|school|` +
    String.raw`dentist|assembly|class|lunch)\b|\b(?:(?:on (?:my|the) way|off|` +
    String.raw`heading|going|away) (?:to|from|home)|from)\b(?! (?:you|there|` +
    String.raw`it|the (?:meeting|conference|civic|council|office)|now)\b)`,
  'u',
)
/** 'I can't come in person' says how, and not whether. */
const ofMode = new RegExp(`\\b${mode}\\b`, 'u')

function besideIts(kind: AnswerKind, { clause, written, hasNo }: Beside): boolean {
  switch (kind) {
    case 'come':
      return false
    case 'cannot':
      return !ofComing.test(clause) && !notOfComing.test(clause) && !ofAnother.test(clause)
    case 'colleague':
      return (
        [
          { begins: describes },
          { begins: inMyPlace, tail: inMyPlace },
          { begins: reasons },
          no,
        ].some((phrase) => is(phrase, clause)) ||
        signed.test(written) ||
        (hasNo && !ofComing.test(clause))
      )
    case 'not-me':
      return !ofComing.test(clause) && !/^(?:it|that)'?s/u.test(clause)
    case 'late':
      return true
  }
}
