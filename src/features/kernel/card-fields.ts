// The fields that a card carries or that somebody types into, parsed at the edge and never trusted.
import { z } from 'zod'

import { caseId, invitationId, isIdText, meetingId } from '../../domain/ids.ts'

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

/** What somebody typed into a field: trimmed, at most 2,000 characters, '' when left out. */
export const typed = z
  .string()
  .max(2_000)
  .transform((text) => text.trim())
  .catch('')
