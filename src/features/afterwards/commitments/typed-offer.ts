// What a typed sentence says of an offer: its words, until when, and whether it is one at all.
import { sayDate } from '../../../domain/dates/dates.ts'
import { readUntil } from '../../../understanding/reading/content.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import { howOftenIn, untilIn } from './typed-days.ts'

export type TypedMessage = Understanding & { readonly text: string }

/** Prefills the promise with what was typed, unless it was a question about how to offer. */
export function offerOf({ text, slots }: TypedMessage) {
  const isPromise = text.trim().split(/\s+/).length > 2 && !/[?]\s*$/.test(text)
  const until = slots.until ?? readUntil(text) ?? untilIn(text) ?? dayNamed(text, slots.date)
  return {
    ...(isPromise ? { promise: (slots.what ?? text).trim().slice(0, 300) } : {}),
    ...(until === undefined ? {} : { until }),
    ...(slots.reference === undefined ? {} : { reference: slots.reference }),
  }
}

/** 'By friday', 'on saturday': one day, and not 'every monday' or 'mon weds fri'. */
function dayNamed(text: string, date: TypedMessage['slots']['date']): string | undefined {
  if (date === undefined || howOftenIn(text) !== undefined) return undefined
  return `${/\b(?:by|before)\b/i.test(text) ? 'by' : 'on'} ${sayDate(date)}`
}

/**
 * Something that is there for the family at a time to come, and no word of its having been done or
 * got stuck.
 */
export const offers = (text: string): boolean =>
  /\b(?:spot|place|space|slot|session|lift|from (?:next|january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri)|(?:every|each) (?:week|day|mon|tues|wednes|thurs|fri)|mon to fri|can (?:have|offer|do)|available)\w*\b/i.test(
    text,
  ) &&
  !/\b(?:done|did|finished|sorted|completed?|stuck|can['’]?t|cannot|couldn['’]?t|unable|started|been|has|have|was|were|sent|gave|booked|no longer|not)\b|\?/i.test(
    text,
  )
