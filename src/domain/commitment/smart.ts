// From 'I can do Tuesdays' to a promise that can be kept: what is still missing, and what is asked
// about words alone that a child would notice nothing of (docs/sources.md, section F, guards 1 to
// 4). Nothing here judges the person.
import { addDays, daysBetween, inLondon, sayDate, sayDay, sayTooFar } from '../dates/dates.ts'
import type { Instant } from '../ids.ts'
import { ok, type Refusal, refuse, type Result } from '../result.ts'
import type { OfferWords, SmartWords } from '../state/commitment.ts'
import type { PlanOutcome } from '../state/plan.ts'

/** Plain words, so that the family can repeat it (section F). */
const maxPromiseWords = 25
/** Longer than this ahead is a slip of the year, for a promise and for an action of the plan. */
export const furthestDays = 731

const countWords = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '').length

const family =
  '(?:mum(?:my)?|mom|mam|dad(?:dy)?|step-?(?:mum|dad)|mother|father|(?:the |both )?parents?|' +
  'the family|(?:foster )?carers?|nan(?:na)?|gran(?:ny|dma)?|grandad|grandparents)'
const takesOn =
  "(?:will|'ll|’ll|must|should|shall|can|has to|have to|" +
  'needs? to|is to|are to|agrees? to|promises? to|ought to|to)'
const forFamily = new RegExp(`^(?:${family}(?: and | & )?)+ ${takesOn}\\b`, 'i')
const gets = new RegExp(
  `\\b(?:get|make|have|ensure|tell)s? ${family} (?:to )?(?:attend|` +
    `stop|go|engage|do|take|work|complete|sign)\\b`,
  'i',
)

/** Guard 4: a promise that somebody else of the family would have to keep. */
export const isForFamily = (text: string): boolean => forFamily.test(text.trim()) || gets.test(text)

const vague = /\b(?:monitor|refer|support|signpost|liaise|oversee|review)(?:s|ing|red|ral|ed)?\b/i
const concrete = new RegExp(
  String.raw`\b(?:visit|take|bring|meet|drive|ring|call|phone|text|cook|read|` +
    'teach|show|sit|walk|collect|pick|drop|book|pay|buy|give|fit|fix|fill|' +
    'write|play|talk|come|run|weigh|be there|keep a place|breakfast|club|' +
    'session|group|lift|uniform|bed|food|week|tuesday|monday|wednesday|' +
    String.raw`thursday|friday|saturday|sunday|daily|every)(?:s|es|ing|days?)?\b`,
  'i',
)

/** Guard 2: 'monitor', 'refer' or 'support' with nothing beside it that somebody could see. */
export const isVague = (text: string): boolean => vague.test(text) && !concrete.test(text)

/**
 * Guard 1: it helps an outcome that names no harm, so that a child in need plan may be the place
 * for it (S1). Never blocks.
 */
export const onlyWellbeing = (outcome: Pick<PlanOutcome, 'harm'> | undefined): boolean =>
  outcome !== undefined && outcome.harm.trim() === ''
export const wellbeingSentence =
  'No harm is named here. If it helps the child to do well rather than to be safe, a child in ' +
  'need plan may be the place for it. It can stay.'

/** What is wrong with the promise itself; undefined when it can be kept as a draft. */
export function promiseProblem(promise: string): Refusal | undefined {
  if (promise === '')
    return { code: 'commitment.empty', words: 'Please write what you can do to help.' }
  if (isForFamily(promise))
    return {
      code: 'commitment.for-family',
      words:
        'This reads as a promise for somebody in the family. Please write what you will do ' +
        'yourself. What the family does comes into the plan once they have agreed to it.',
    }
  const words = countWords(promise)
  if (words > maxPromiseWords)
    return {
      code: 'commitment.long',
      words:
        `This has ${words} words. Please say it in ${maxPromiseWords} at the most, as you would ` +
        'say it to the family.',
    }
  return undefined
}

export const vagueQuestion =
  'What will the child notice when you have done it? ' +
  '‘Monitor’, ‘refer’ and ‘support’ alone cannot be seen.'

/** What is wrong with the days that were given; a weekend is a day like any other. */
export function dateProblem(
  {
    firstStepBy,
    finishBy,
    checkInDate,
  }: Pick<OfferWords, 'firstStepBy' | 'finishBy' | 'checkInDate'>,
  now: Instant,
): Refusal | undefined {
  const today = inLondon(now).date
  for (const date of [firstStepBy, finishBy, checkInDate]) {
    if (date !== undefined && date < today)
      return {
        code: 'commitment.past',
        words: `${sayDate(date)} has passed. Please give a day to come.`,
      }
    if (date !== undefined && daysBetween(today, date) > furthestDays)
      return { code: 'commitment.far', words: sayTooFar(date) }
  }
  if (firstStepBy !== undefined && finishBy !== undefined && firstStepBy > finishBy)
    return {
      code: 'commitment.order',
      words:
        `The first step (${sayDay(firstStepBy)}) would come after the end (${sayDay(finishBy)}). ` +
        'Please change one of them.',
    }
  if (checkInDate !== undefined && finishBy !== undefined && checkInDate > addDays(finishBy, 28))
    return {
      code: 'commitment.check-in',
      words:
        `The check-in (${sayDay(checkInDate)}) is more than four weeks after the end ` +
        `(${sayDay(finishBy)}). Please choose an earlier day.`,
    }
  return undefined
}

/** What is still to be said, in order, each as a question; empty once the promise is SMART. */
export function stillToSay(words: OfferWords): string[] {
  const { promise, outcome, hope, childNotices, firstStepBy, finishBy, howFamilyKnows } = words
  const problem = promiseProblem(promise)
  return [
    ...(problem === undefined ? [] : [problem.words]),
    ...(outcome === undefined && hope === '' ? ['What should get better?'] : []),
    ...(isVague(promise) && childNotices === '' ? [vagueQuestion] : []),
    ...(firstStepBy === undefined ? ['When do you begin?'] : []),
    ...(finishBy === undefined ? ['When is it done?'] : []),
    ...(howFamilyKnows === '' ? ['How will the family know?'] : []),
  ]
}

/**
 * The same words as a promise that can be kept; refuses with the first thing that is still to be
 * said.
 */
export function smartOf(words: OfferWords, now: Instant): Result<SmartWords> {
  const { firstStepBy, finishBy } = words
  const [missing] = stillToSay(words)
  if (missing !== undefined || firstStepBy === undefined || finishBy === undefined)
    return refuse('commitment.not-smart', missing ?? 'When is it done?')
  const problem = dateProblem(words, now)
  return problem === undefined
    ? ok({ ...words, firstStepBy, finishBy })
    : { ok: false, refusal: problem }
}
