// What else a message may have meant, as buttons. Each does what typing its own words would;
// nothing that was typed is in it.
import { z } from 'zod'

import { isReference } from '../../../domain/ids.ts'
import type { CardValue } from '../../../domain/messages/card.ts'
import { phraseOf } from '../../../understanding/commands.ts'
import { allIntents, type Intent } from '../../../understanding/meaning/intents.ts'
import type { UnderstoodText } from '../../kernel/feature.ts'

/** The button's verb. */
export const readingMeant = 'reading.meant'

/** Below this a reading is hardly ever the right one. */
const worthOffering = 0.04
/** Whoever is refused wrongly has no other way on, so what is offered there may be less likely. */
const worthOfferingInstead = 0.02
/** Among three the right one is found for 97 messages of 100 (test/understanding/README.md). */
const most = 3

/** What only whoever runs a meeting can do: to others it would lead nowhere. */
export const runsMeetings: ReadonlySet<Intent> = new Set<Intent>([
  'invite',
  'uninvite',
  'changeMeeting',
  'changeOffice',
  'answeredByPhone',
  'delivery',
  'create',
  'chase',
])

export type ReadingOffer = {
  readonly title: string
  readonly intent: Intent
  /** '' where no meeting was named. */
  readonly reference: string
}

/**
 * The likeliest others, likeliest first. A meeting goes along only where its number was typed: a
 * button that carried the one that was spoken of before would do what nobody said for a meeting
 * that nobody named.
 */
export const otherReadings = ({
  intent: meant,
  alternatives,
  slots: { reference = '' },
  text,
}: Pick<UnderstoodText, 'intent' | 'alternatives' | 'slots' | 'text'>): ReadingOffer[] => {
  const least = meant === 'refuse' ? worthOfferingInstead : worthOffering
  const typed = text.toLowerCase().includes(reference.toLowerCase()) ? reference : ''
  return alternatives
    .flatMap(({ intent, confidence }): ReadingOffer[] => {
      const phrase = phraseOf(intent)
      return phrase === undefined || intent === 'thanks' || confidence < least
        ? []
        : [{ title: titled(phrase), intent, reference: typed }]
    })
    .slice(0, most)
}

/** Under a danger screen: the likeliest that somebody may have meant, and always a way on. */
export function readingButtons(likely: readonly Intent[]): CardValue {
  const offered = likely.filter((intent) => phraseOf(intent) !== undefined).slice(0, most)
  const ways: readonly Intent[] = offered.length > 0 ? offered : ['help']
  return ways.map((intent) => ({
    verb: readingMeant,
    intent,
    title: titled(phraseOf(intent) ?? ''),
  }))
}

const titled = (phrase: string): string =>
  `${phrase.charAt(0).toUpperCase()}${phrase.slice(1).replaceAll("'", '’').replace(/\bi\b/g, 'I')}`

const pressed = z.object({
  intent: z.string().transform((name) => allIntents.find((intent) => intent === name)),
  reference: z.string().max(20).optional(),
})

/** The words that a pressed button stands for; undefined for a button that was never offered. */
export function wordsMeant(data: unknown): string | undefined {
  const read = pressed.safeParse(data)
  if (!read.success || read.data.intent === undefined) return undefined
  const phrase = phraseOf(read.data.intent)
  const reference = read.data.reference ?? ''
  return phrase === undefined || reference === '' || !isReference(reference)
    ? phrase
    : `${phrase} for ${reference}`
}
