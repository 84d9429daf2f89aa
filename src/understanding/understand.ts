// Text → intent and slots. Deterministic: the same words at the same moment always mean the same.
import type { Instant } from '../domain/ids.ts'
import { enoughToAccuse, isClear } from './clear-reading.ts'
import { cluesIn, intentClues } from './clues/clues.ts'
import { commandIn, nameAlone, numberAlone } from './commands.ts'
import { type Danger, dangerIn, dangerWords } from './emergency.ts'
import { knownSentence } from './known-sentences.ts'
import type { Seen } from './learnt/intent-features.ts'
import { type Likely, readWith } from './learnt/intent-model.ts'
import { type Intent, isRarer, type Speaker } from './meaning/intents.ts'
import type { Slots } from './meaning/slots.ts'
import { saidIn } from './own-words.ts'
import { plainlyAnswered } from './plainly-answered.ts'
import { readSlots } from './read-slots.ts'
import { asksPlainly } from './reading/asked-plainly.ts'
import { asksForCalendarEntry } from './reading/calendar-asked.ts'
import { childOutOrBack } from './reading/child-out.ts'
import { isNobodyAccused, tellsAWorker } from './reading/nobody-accused.ts'
import { readReference, withoutReference } from './reading/reference.ts'
import { ruledIn } from './reading/ruled-in.ts'
import { nameAsKnown, somebodyElseComes } from './reading/somebody-else.ts'
import { nameTokens } from './reading/who.ts'
import { refusal, refusedWords } from './refusals.ts'
import {
  isReadable,
  longestRead,
  longestScreened,
  plainWords,
  readWords,
} from './text/normalise.ts'
import { literalWords, type ReadMessage } from './text/patterns.ts'
import { conceptWords, intentLexicon, readConcepts, referenceWord } from './text/read-concepts.ts'
import { spellingMender } from './text/spelling.ts'
import { readLearnt } from './training/model-file.ts'

export type { Intent, Speaker } from './meaning/intents.ts'
export type { Slots } from './meaning/slots.ts'

export type Understanding = {
  readonly intent: Intent
  readonly slots: Slots
  /** 0 to 1: how likely, as far as the examples tell. */
  readonly confidence: number
  /** A command, which is meant as it stands. */
  readonly isCommand: boolean
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
  /** What the children of the speaker's own families are called. */
  readonly children?: readonly string[]
}

/**
 * What a rule of refusal adds, and a name with a word of coming: 'jo will come' is more than like a
 * yes.
 */
const ruleAdds = 0.4
/** How sure a sentence is that stands among the examples. */
const asTaught = 0.95
/** Every intent has as many examples, but some are meant less often. */
const rarerCounts = 0.8

export const vocabulary: ReadonlySet<string> = new Set([
  referenceWord,
  ...dangerWords,
  ...conceptWords,
  ...refusedWords,
  ...intentClues.flatMap(({ clues }) => clues.flatMap(({ pattern }) => literalWords(pattern))),
])
const newMender = spellingMender(vocabulary)

const noneKnown = { names: new Set<string>() }

/**
 * Whether a text speaks of danger to a child now, or of something to report today: the screen
 * alone, without a meaning. For a group, for somebody whom nobody knows, and before anything is
 * looked up.
 */
export const screenOf = (text: string): Danger['intent'] | undefined =>
  dangerIn(text.slice(0, longestScreened), { mend: newMender(), ...noneKnown })?.intent

/**
 * Reads one message. Danger to a child is looked for first, always, and wins over everything but an
 * allegation that has an answer of its own; then what is meant. Gives 'unknown' (confidence 0) for
 * anything unclear: small talk, another language, a bare 'yes' (to which question?), an empty text,
 * and a pasted one of more than 800 characters. Never throws.
 */
export function understand(message: string, context: UnderstandingContext): Understanding {
  const danger = dangerIn(message.slice(0, longestScreened), knownIn(context))
  const meaning = meaningIn(message, context)
  return danger === undefined || (isAllegation(danger, meaning) && !tellsAWorker.test(message))
    ? meaning
    : shown(danger, meaning)
}

/**
 * The same for a message of which `screenOf` has said that it tells of no danger: it is not
 * screened twice.
 */
export const meaningIn = (message: string, context: UnderstandingContext): Understanding =>
  message.length > longestRead ? nothing([]) : meaningOf(saidIn(message), context, knownIn(context))

type Known = {
  readonly names: ReadonlySet<string>
  readonly mend: (word: string) => string
}

/** The names on the roster and the agencies' own words, which are never taken for slips. */
function knownIn({ people = [], agencies = [] }: UnderstandingContext): Known {
  const names = nameTokens(people)
  const ofAgencies = new Set(agencies.flatMap(plainWords))
  const mend = newMender()
  return {
    names,
    mend: (word) => (names.has(word) || ofAgencies.has(word) ? word : mend(word)),
  }
}

/**
 * An allegation against somebody who works with children has its own answer, which says whom to
 * ring today.
 */
const isAllegation = (danger: Danger, { intent, slots, confidence }: Understanding): boolean =>
  danger.intent === 'concern' &&
  intent === 'refuse' &&
  slots.why === 'allegation' &&
  confidence >= enoughToAccuse

/**
 * Words of danger are like many things by chance: only what would be plain without them is worth a
 * button.
 */
const plainUnderDanger = 0.5

/** The screen, and what else it may have meant: intents alone, nothing of what was written. */
function shown({ intent, confidence }: Danger, meaning: Understanding): Understanding {
  const others = [meaning, ...meaning.alternatives].filter(
    (other) =>
      other.intent !== 'unknown' &&
      other.intent !== 'refuse' &&
      other.confidence >= plainUnderDanger,
  )
  const once = new Map(others.map((other) => [other.intent, other.confidence]))
  const alternatives = [...once]
    .slice(0, 3)
    .map(([of, likely]) => ({ intent: of, confidence: likely }))
  return { ...nothing(alternatives), intent, confidence }
}

function meaningOf(text: string, context: UnderstandingContext, known: Known): Understanding {
  const references = context.references ?? []
  const words = readWords(markReference(text, references), known.mend)
  const reading = readConcepts(words, intentLexicon, known)
  const slotsFor = (intent: Intent) => readSlots(intent, text, reading, context)
  const command =
    commandIn(text) ?? numberAlone(text, references) ?? nameAlone(text, context.people ?? [])
  const readable = isReadable(text, (word) => vocabulary.has(word) || known.names.has(word))
  const refused = refusal(reading)
  const another = somebodyElseComes(words, (word) => vocabulary.has(word) && !known.names.has(word))
  const asked = asksPlainly(text, context.as)
  const taught =
    asked ??
    ruledIn(text, context.as) ??
    knownSentence(text, context.as) ??
    plainlyAnswered(text, context.as)
  const meanings = readable ? rank(reading, context.as, { refused, another, taught }) : []
  const ranked = meanings
    .filter(({ intent }) => intent !== 'unknown')
    .map(({ intent, probability }) => ({ intent, confidence: rounded(probability) }))
  const besides = (intent: Intent) =>
    ranked.filter((meaning) => meaning.intent !== intent).slice(0, 3)
  const meant = (
    intent: Intent,
    { slots = slotsFor(intent), confidence = asTaught, isCommand = false },
  ): Understanding => ({ intent, slots, confidence, isCommand, alternatives: besides(intent) })
  if (command !== undefined) return meant(command, { confidence: 1, isCommand: true })
  const ofChild = childOutOrBack(text, context.children ?? [])
  if (ofChild !== undefined) return meant(ofChild, { slots: onlyReference(text, references) })
  // Where no feature has something for it, nothing else is meant by it.
  if (asked !== undefined) return { ...meant(asked.intent, {}), alternatives: [] }
  const [best, second] = meanings
  const isBestClear = best !== undefined && isClear(best, second, reading.words.length)
  if (asksForCalendarEntry(text) && !(isBestClear && best.intent === 'refuse'))
    return meant('calendarEntry', {})
  if (!isBestClear)
    return { ...nothing(ranked.slice(0, 3)), slots: onlyReference(text, references) }
  const read = slotsFor(best.intent)
  const slots =
    best.intent === 'deputy' && read.person === undefined && another?.name !== undefined
      ? { ...read, ...nameAsKnown(another.name, text, context.people ?? []) }
      : read
  return meant(best.intent, {
    slots: best.why === undefined ? slots : { ...slots, why: best.why },
    confidence: rounded(best.probability),
  })
}

/** Whatever a message means, the meeting's number in it stays. */
const onlyReference = (text: string, references: readonly string[]): Slots => {
  const reference = readReference(text, references)
  return reference === undefined ? {} : { reference }
}

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/**
 * What a message says beside its meaning, when the meaning is known from what was said before: 'and
 * the police?'.
 */
export function slotsAs(intent: Intent, message: string, context: UnderstandingContext): Slots {
  const known = { names: nameTokens(context.people ?? []) }
  const text = saidIn(message)
  const words = readWords(markReference(text, context.references ?? []), newMender())
  return readSlots(intent, text, readConcepts(words, intentLexicon, known), context)
}

const nothing = (alternatives: Understanding['alternatives']): Understanding => ({
  intent: 'unknown',
  slots: {},
  confidence: 0,
  isCommand: false,
  alternatives,
})

/** Every reference is one word, so that '4471' and 'CP-2031' read alike. */
const markReference = (text: string, references: readonly string[]): string =>
  withoutReference(text, readReference(text, references), ` ${referenceWord} `)

const see = (reading: ReadMessage): Seen => ({
  reading,
  found: cluesIn(reading),
  refused: refusal(reading)?.why,
})
let learnt: ReturnType<typeof readWith> | undefined

/** Reads the learnt weights, once: call it at start-up, or the first message waits for it. */
export function prepareUnderstanding(): ReturnType<typeof readWith> {
  learnt ??= readWith(readLearnt('intents'))
  return learnt
}

/** What is found in a sentence by itself, without a roster: what is learnt from. */
export const seenIn = (text: string): Seen =>
  see(readConcepts(readWords(markReference(text, []), newMender()), intentLexicon, noneKnown))

/** Every reading that there is, likeliest first. */
function rank(
  reading: ReadMessage,
  speaker: Speaker,
  {
    refused,
    another,
    taught,
  }: {
    readonly refused: ReturnType<typeof refusal>
    readonly another: ReturnType<typeof somebodyElseComes>
    readonly taught: Pick<Likely, 'intent' | 'why'> | undefined
  },
): Likely[] {
  const isByRule = ({ intent, why }: Likely): boolean =>
    (why !== undefined && why === refused?.why) ||
    (intent === 'deputy' && another?.name !== undefined)
  const nobodyAccused = isNobodyAccused(reading)
  return prepareUnderstanding()(see(reading), speaker)
    .filter(
      ({ intent }) => intent !== 'accept' || another === undefined || taught?.intent === intent,
    )
    .filter(({ why }) => why !== 'allegation' || !nobodyAccused)
    .map((likely) => {
      const { intent, why, probability } = likely
      const asked = probability * (isRarer(intent) ? rarerCounts : 1)
      const sure =
        taught?.intent === intent && taught.why === why ? Math.max(asked, asTaught) : asked
      return { ...likely, probability: isByRule(likely) ? Math.min(1, sure + ruleAdds) : sure }
    })
    .sort((a, b) => b.probability - a.probability)
}
