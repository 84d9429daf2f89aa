// Text → intent and slots. Deterministic: the same words at the same moment always mean the same.
import type { Instant } from '../domain/ids.ts'
import { type Clue, cluesIn, type IntentClues, intentClues } from './clues.ts'
import { prepareLearntScreen } from './danger/learnt-screen.ts'
import { type Danger, dangerIn, dangerWords } from './emergency.ts'
import { examples } from './examples.ts'
import { type Intent, isOnList, type Speaker, writingIntents } from './intents.ts'
import { compareWith, type Seen } from './likeness.ts'
import { isReadable, longestRead, longestScreened, plainWords, readWords } from './normalise.ts'
import { literalWords, matches, type Reading } from './patterns.ts'
import { conceptWords, intentLexicon, readConcepts, referenceWord } from './read-concepts.ts'
import { readSlots } from './read-slots.ts'
import { readReference, withoutReference } from './reading/reference.ts'
import { nameAsKnown, somebodyElseComes } from './reading/somebody-else.ts'
import { nameTokens } from './reading/who.ts'
import { refusal, refusedWords } from './refusals.ts'
import type { RefuseWhy, Slots } from './slots.ts'
import { spellingMender } from './spelling.ts'

export type { Intent, Speaker } from './intents.ts'
export type { Slots } from './slots.ts'

export type Understanding = {
  readonly intent: Intent
  readonly slots: Slots
  /** 0 to 1: an ordering, not a probability. */
  readonly confidence: number
  /** What else it may mean, likeliest first, at most three. */
  readonly alternatives: readonly { readonly intent: Intent; readonly confidence: number }[]
}

type UnderstandingContext = {
  readonly as: Speaker
  readonly now: Instant
  /** The roster, so that names can be recognised. */
  readonly people?: readonly {
    readonly id: string
    readonly name: string
    readonly role?: string
  }[]
  /** The agencies' names in this meeting: their words are never taken for slips. */
  readonly agencies?: readonly string[]
  /** References of the conferences that the speaker may mean. */
  readonly references?: readonly string[]
}

/** Below this nothing that reads is answered, and below the second nothing that writes: 'unknown' asks with buttons instead. */
const enoughToAnswer = 0.43
const enoughToWrite = 0.5
/** A weaker reading that writes is taken when no other comes near it. */
const enoughWhenAlone = 0.45
const near = 0.06
/** What a reading needs that rests on likeness to the examples alone, without a single clue: small talk is like something too. */
const enoughWithoutClue = { toAnswer: 0.48, toWrite: 0.56 }
/** The same for an allegation against somebody who works with children: a weaker likeness offends, and misleads. */
const enoughToAccuse = 0.7
/** What an intent of another speaker's list keeps of its score: a lead social worker may ask 'who is coming' as a chair does. */
const borrowed = 0.76
/** What likeness to an example adds, against a strong clue's 0.8. */
const likenessCounts = 3
/** What 'jo will come' adds: more than 'I cannot make it' before it, and than likeness to a yes. */
const aNameComes = 2.5

const vocabulary: ReadonlySet<string> = new Set([
  referenceWord,
  ...dangerWords,
  ...conceptWords,
  ...refusedWords,
  ...intentClues.flatMap(({ clues }) => clues.flatMap(({ pattern }) => literalWords(pattern))),
])
const newMender = spellingMender(vocabulary)

const noneKnown = { names: new Set<string>() }

/**
 * Whether a text speaks of danger to a child now, or of something to report today: the screen alone, without a meaning. For
 * a group, for somebody whom nobody knows, and before anything is looked up.
 */
export const screenOf = (text: string): Danger['intent'] | undefined =>
  dangerIn(text.slice(0, longestScreened), { mend: newMender(), ...noneKnown })?.intent

/**
 * Reads one message. Danger to a child is looked for first, always, and wins over everything; then requests that the bot
 * must refuse; then the intents of the speaker's list, then those of other lists on strong evidence. Gives 'unknown'
 * (confidence 0) for anything else: small talk, another language, a bare 'yes' (to which question?), an empty text, and a
 * pasted one of more than 800 characters. Never throws.
 */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const known = { names: nameTokens(context.people ?? []) }
  const agencies = new Set((context.agencies ?? []).flatMap(plainWords))
  const mend = newMender()
  const mendUnlessName = (word: string) =>
    known.names.has(word) || agencies.has(word) ? word : mend(word)
  const isLong = text.length > longestRead
  const screened = isLong
    ? text.slice(0, longestScreened)
    : markReference(text, context.references ?? [])
  const danger = dangerIn(screened, { mend: mendUnlessName, ...known })
  const words = isLong ? [] : readWords(screened, mendUnlessName)
  const meaning =
    isLong || !isReadable(text, (word) => vocabulary.has(word) || known.names.has(word))
      ? nothing([])
      : meaningOf(text, words, known, context)
  return danger === undefined || isAllegation(danger, meaning) ? meaning : shown(danger, meaning)
}

/** An allegation against somebody who works with children has its own answer, which says whom to ring today. */
const isAllegation = (danger: Danger, { intent, slots, confidence }: Understanding): boolean =>
  danger.intent === 'concern' &&
  intent === 'refuse' &&
  slots.why === 'allegation' &&
  confidence >= enoughToAccuse

/** The screen, and what else it may have meant: intents alone, nothing of what was written. */
function shown({ intent, confidence }: Danger, meaning: Understanding): Understanding {
  const others = [meaning, ...meaning.alternatives].filter(
    (other) => other.intent !== 'unknown' && other.intent !== 'refuse',
  )
  const once = new Map(others.map((other) => [other.intent, other.confidence]))
  return {
    intent,
    slots: {},
    confidence,
    alternatives: [...once].slice(0, 3).map(([of, how]) => ({ intent: of, confidence: how })),
  }
}

function meaningOf(
  text: string,
  words: readonly string[],
  known: { readonly names: ReadonlySet<string> },
  context: UnderstandingContext,
): Understanding {
  const reading = readConcepts(words, intentLexicon, known)
  const refused = refusal(reading)
  const another = somebodyElseComes(words, (word) => vocabulary.has(word) && !known.names.has(word))
  const meanings = rank(reading, context.as, { refused, another })
  const ranked = meanings.map(({ intent, confidence }) => ({ intent, confidence }))
  const [best, second] = meanings
  if (best === undefined || !isClear(best, second, reading.words.length))
    return nothing(ranked.slice(0, 3))
  const read = readSlots(best.intent, text, reading, context)
  const slots =
    best.intent === 'deputy' && read.person === undefined && another?.name !== undefined
      ? { ...read, ...nameAsKnown(another.name, text, context.people ?? []) }
      : read
  const alternatives = ranked.filter(({ intent }) => intent !== best.intent).slice(0, 3)
  return {
    intent: best.intent,
    slots: best.why === undefined ? slots : { ...slots, why: best.why },
    confidence: best.confidence,
    alternatives,
  }
}

/** Whether a reading may be acted on. One word, without a clue, is like too many things. */
function isClear(best: Meaning, second: Meaning | undefined, words: number): boolean {
  // 'The social worker left' is like an allegation in its words, and is none.
  if (best.why === 'allegation' && !best.hasClue && best.confidence < enoughToAccuse) return false
  const writes = writingIntents.has(best.intent)
  if (
    !best.hasClue &&
    (words < 2 ||
      best.confidence < (writes ? enoughWithoutClue.toWrite : enoughWithoutClue.toAnswer))
  )
    return false
  if (!writes) return best.confidence >= enoughToAnswer
  return (
    best.confidence >= enoughToWrite ||
    (best.confidence >= enoughWhenAlone && best.confidence - (second?.confidence ?? 0) >= near)
  )
}

const nothing = (alternatives: Understanding['alternatives']): Understanding => ({
  intent: 'unknown',
  slots: {},
  confidence: 0,
  alternatives,
})

/** Every reference is one word, so that '4471' and 'CP-2031' read alike. */
const markReference = (text: string, references: readonly string[]): string =>
  withoutReference(text, readReference(text, references), ` ${referenceWord} `)

type Meaning = {
  readonly intent: Intent
  readonly why?: RefuseWhy
  readonly confidence: number
  readonly hasClue: boolean
}

const see = (reading: Reading): Seen => ({ reading, found: cluesIn(reading) })
let prepared: ReturnType<typeof compareWith> | undefined

/** Prepares the comparison with the examples, which takes a few tenths of a second, once: call it at start-up, or the first message waits for it. */
export function prepareUnderstanding(): ReturnType<typeof compareWith> {
  prepareLearntScreen()
  prepared ??= compareWith(examples, (text) =>
    see(readConcepts(readWords(markReference(text, []), newMender()), intentLexicon, noneKnown)),
  )
  return prepared
}

/** Every reading with its confidence, best first. Clues and likeness add up; an intent of another list needs a clue. */
function rank(
  reading: Reading,
  speaker: Speaker,
  {
    refused,
    another,
  }: {
    readonly refused: ReturnType<typeof refusal>
    readonly another: ReturnType<typeof somebodyElseComes>
  },
): Meaning[] {
  const compare = prepareUnderstanding()
  const seen = see(reading)
  const scores = new Map<
    string,
    { intent: Intent; why?: RefuseWhy; score: number; hasClue: boolean }
  >()
  const add = (intent: Intent, why: RefuseWhy | undefined, score: number, isClue: boolean) => {
    const key = why === undefined ? intent : `${intent} ${why}`
    const sofar = scores.get(key)
    scores.set(key, {
      intent,
      ...(why === undefined ? {} : { why }),
      score: (sofar?.score ?? 0) + score,
      hasClue: isClue || sofar?.hasClue === true,
    })
  }
  for (const [of, found] of seen.found) {
    const score = clueScore(reading, of, found)
    add(of.intent, undefined, isOnList(of.intent, speaker) ? score : score * borrowed, true)
  }
  if (refused !== undefined) add('refuse', refused.why, refused.confidence, true)
  for (const { intent, why, likeness } of compare(seen, speaker))
    add(intent, why, likeness * likenessCounts, false)
  if (another !== undefined) scores.delete('accept')
  if (another?.name !== undefined) add('deputy', undefined, aNameComes, true)
  const smallTalk = scores.get('unknown')
  scores.delete('unknown')
  return (
    [...scores.values()]
      // What is more like small talk than like anything of ours needs a clue.
      .filter(({ score, hasClue }) => hasClue || score > (smallTalk?.score ?? 0))
      .map(({ score, ...meaning }) => ({
        ...meaning,
        confidence: Math.round((score / (score + 0.6)) * 1000) / 1000,
      }))
      .sort((a, b) => b.confidence - a.confidence)
  )
}

/** The strongest clue's strength, a little more when it explains more words or others agree. */
function clueScore(reading: Reading, { against }: IntentClues, found: readonly Clue[]): number {
  const best = Math.max(
    ...found.map(({ pattern, strength }) => strength + Math.min(pattern.size, 6) * 0.012),
  )
  const score = best + Math.min(found.length - 1, 4) * 0.015
  return against.some((pattern) => matches(reading, pattern)) ? score * 0.74 : score
}
