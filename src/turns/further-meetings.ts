// Whether a message speaks of more meetings than the one that its number or child names.
import type { UnderstoodText } from '../features/kernel/feature.ts'
import { tellsOwnDetails } from '../understanding/reading/own-details.ts'

/**
 * 'Jo can do Mia's, I'll do the baby one': another meeting beside the child's, in another clause.
 */
export const speaksOfOthers = (text: string): boolean =>
  /[,;]|\b(?:but|and)\b/i.test(text) &&
  /\b(?:the|that|this|my) (?:other|\w+ one|one|rest)\b|\bothers?\b|\bboth\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{4,}\b/i.test(
    text,
  )

/**
 * A number of a meeting that is yet to be brought in is nobody's; '4499 needs a new room' brings
 * none in. Nor is a telephone number any.
 */
export const namesNew = ({ intent, text }: UnderstoodText): boolean =>
  tellsOwnDetails(text) ||
  (intent === 'create' && !/\bnew (?:room|place|venue|date|day|time|slot|link|chair)\b/i.test(text))
