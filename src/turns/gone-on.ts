// A message that goes on from what was said and shown before, with what that was about.
import type { MeetingId, Reference } from '../domain/ids.ts'
import type { UnderstoodText } from '../features/kernel/feature.ts'
import { fillsIn, goesOnFrom, otherReference } from '../understanding/follow-up.ts'
import { type Intent, ownIntents } from '../understanding/meaning/intents.ts'
import { readStatement } from '../understanding/statement.ts'
import { slotsAs, type understand, type Understanding } from '../understanding/understand.ts'
import type { Before, LastSaid } from './threads.ts'

export const isScreen = (intent: Intent): intent is 'emergency' | 'concern' =>
  intent === 'emergency' || intent === 'concern'

type OfChild = ReadonlySet<MeetingId> | undefined

/** The number of the meeting that was shown before, unless a child is named who is not in it. */
export const shownBefore = (
  before: Before | undefined,
  meetings: ReadonlyMap<MeetingId, Reference>,
  ofChild: OfChild,
): Reference | undefined =>
  before?.meeting === undefined || ofChild?.has(before.meeting) === false
    ? undefined
    : meetings.get(before.meeting)

/**
 * What was said before: of the meeting that was shown, or of no certain one where a child is named.
 */
export function spokenOf(
  said: LastSaid | undefined,
  shown: Reference | undefined,
  ofChild: OfChild,
): LastSaid | undefined {
  if (said === undefined || ofChild === undefined) return withMeeting(said, shown)
  const { reference: _ofBefore, ...slots } = said.slots
  return { ...said, slots: shown === undefined ? slots : { ...slots, reference: shown } }
}

/** The same, about the meeting of before, where it names none of its own. */
export const withMeeting = <Of extends LastSaid | undefined>(
  said: Of,
  reference: string | undefined,
): Of =>
  said === undefined || reference === undefined || said.slots.reference !== undefined
    ? said
    : { ...said, slots: { ...said.slots, reference } }

/**
 * 'And the police?' after 'who is coming': the same again, with what is new. It states nothing, so
 * it records nothing.
 */
export function goneOn(
  text: string,
  {
    understood,
    before,
    theirs,
    reading,
  }: {
    readonly understood: Understanding
    readonly before: LastSaid | undefined
    /** The meetings of a child whom the text names. */
    readonly theirs: OfChild
    readonly reading: Parameters<typeof understand>[1] & { readonly references: readonly string[] }
  },
): UnderstoodText | undefined {
  if (before === undefined || isScreen(before.intent)) return undefined
  if (ownIntents.includes(before.intent) && isOfChild(text, reading.children ?? []))
    return undefined
  if (!goesOnFrom(text, understood) && !fillsIn(text, before.intent)) return undefined
  const other = otherReference(text, before, reading.references)
  const added = {
    ...slotsAs(before.intent, text, reading),
    ...(other === undefined ? {} : { reference: other }),
  }
  if (
    theirs === undefined &&
    Object.keys(added).every((name) => name === 'what' || name === 'reason')
  )
    return undefined
  return {
    ...understood,
    intent: before.intent,
    slots: { ...before.slots, ...added },
    isCommand: false,
    text,
    stated: wordsAsk(text) ? { unstated: 'question' } : { unstated: 'unclear' },
  }
}

/** 'Leo should stay at home', after a colleague was spoken of: Leo is no colleague. */
const isOfChild = (text: string, children: readonly string[]): boolean =>
  children.some((name) => text.trim().toLowerCase().startsWith(name.toLowerCase()))

const wordsAsk = (text: string): boolean => {
  const stated = readStatement(text)
  return 'unstated' in stated && stated.unstated === 'question'
}
