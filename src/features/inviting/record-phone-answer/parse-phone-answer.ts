// Reads 'School rang they are coming' and 'gp emailed, cant make it': an answer that somebody passes on.

/** What they said, as a choice of the form; '' where it is not clear. */
export type ToldAnswer = 'in-person' | 'online' | 'undecided' | 'declined' | ''

/** A question, or a call that nobody took, holds no answer. */
export const isNoAnswer = (text: string): boolean =>
  /\?|^(?:i |we |has|have|did|does|do|is|are|was|were|who|what|when|why|which|should|can|could|shall)\b|\b(?:no answer|voicemail|not picking up|mum|dad|parents?)\b/i.test(
    text.trim(),
  )

export function readToldAnswer(text: string): ToldAnswer {
  if (
    /\b(?:can.?t|cannot|can not|not (?:coming|attending|able)|won.?t|unable|declin\w*)\b/i.test(
      text,
    )
  )
    return 'declined'
  if (/\b(?:not sure|don.?t know|might|maybe|may not|unsure)\b/i.test(text)) return 'undecided'
  if (/\b(?:online|teams|dial\w*|video|virtual\w*|remote\w*)\b/i.test(text)) return 'online'
  return /\b(?:com(?:e|ing)|attend(?:ing)?|be there|mak(?:e|ing) it|yes)\b/i.test(text)
    ? 'in-person'
    : ''
}
