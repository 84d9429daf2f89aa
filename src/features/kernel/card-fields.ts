// The fields that a card carries or that somebody types into, parsed at the edge and never trusted.
import { z } from 'zod'

import { caseId, invitationId, isIdText, meetingId } from '../../domain/ids.ts'
import { withoutUnseen } from '../../domain/language/unseen.ts'

/** An id in a button's data, of whatever kind. */
export const idField = z.string().refine(isIdText)

/** The ids that a card carries: parsed, never trusted. */
export const meetingRef = z.object({
  caseId: idField.transform((text) => caseId(text)),
  meetingId: idField.transform((text) => meetingId(text)),
})

export const invitationRef = meetingRef.extend({
  invitationId: idField.transform((text) => invitationId(text)),
})

/**
 * The longest that a field of a card takes, but those of a report and of a list of people: no card
 * lets more be typed.
 */
export const longestTyped = 2_000

/**
 * Somebody typed more than that, on a client that knows no maximum: they are told, and get their
 * words back.
 */
export class TypedTooLong extends Error {
  readonly typed: string
  readonly longest: number
  constructor(typed: string, longest: number) {
    super(`A field has more than ${longest} characters`)
    this.name = 'TypedTooLong'
    this.typed = typed
    this.longest = longest
  }
}

/**
 * What somebody typed into a field: trimmed, without what nobody sees, '' when left out. Throws
 * `TypedTooLong`.
 */
export const typedWithin = (longest: number) =>
  z
    .string()
    .transform((text) => {
      const words = withoutUnseen(text).trim()
      if (words.length > longest) throw new TypedTooLong(words, longest)
      return words
    })
    .catch('')

export const typed = typedWithin(longestTyped)
